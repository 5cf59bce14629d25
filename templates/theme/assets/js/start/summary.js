/**
 * The one page for a visit: answers, phases, three activities and what worries the reader. It is
 * filled with texts, never with markup. A movement of which nothing was said has no row, only its name.
 *
 * @typedef {import("./rule.js").Where} Where
 * @typedef {import("./kept.js").Activity} Activity
 */

import { answersTo } from "./rule.js";

const DATE = { day: "numeric", month: "long", year: "numeric" };
const ROOM_FOR_NOTES = 200; // letters of worries, beyond which the page has no room to write
const inOneLine = (text) => text.replace(/\s+/g, " ").trim();

export class Summary {
  /** @param {HTMLFormElement} form @param {Where} where @param {import("./result.js").Result} result */
  constructor(form, where, result) {
    this.where = where;
    this.result = result;
    this.sheet = form.querySelector("#w-sheet");
    this.names = [1, 2, 3].map((number) => form.querySelector(`#w-activity-${number}`));
    this.scores = [1, 2, 3].map((number) => form.querySelector(`#w-score-${number}`));
    this.worries = form.querySelector("#w-worries");
  }

  /** @returns {{activities: Activity[], worries: string}} */
  read() {
    const activities = this.names.map((name, at) => ({ name: name.value, score: this.scores[at].value }));
    return { activities, worries: this.worries.value };
  }

  /** @param {{activities: Activity[], worries: string}} filled */
  fill({ activities, worries }) {
    this.names.forEach((name, at) => { name.value = activities[at]?.name ?? ""; });
    this.scores.forEach((score, at) => { score.value = activities[at]?.score ?? ""; });
    this.worries.value = worries;
  }

  /** @param {import("./rule.js").Given[]} given @param {import("./rule.js").Outcome} outcome */
  draw(given, outcome) {
    const at = (selector) => this.sheet.querySelector(selector);
    const said = answersTo(this.where, given);
    const { activities, worries } = this.read();
    const help = at(".summary-sheet__help");
    at("[data-date]").textContent = new Date().toLocaleDateString("en-GB", DATE);
    help.hidden = !outcome.help;
    help.querySelector("span").textContent = outcome.help && this.result.inWords({ ...outcome, standings: [] });
    at(".summary-sheet__answers").replaceChildren(...this.once(said));
    const rows = this.rows(said, outcome);
    at(".summary-sheet__movements tbody").replaceChildren(...rows.values());
    at(".summary-sheet__movements").hidden = !rows.size;
    const others = this.where.movements.filter(({ id }) => !rows.has(id)).map(({ name }) => name);
    at(".summary-sheet__others").hidden = !others.length;
    at(".summary-sheet__others span").textContent = others.join(", ");
    this.sheet.querySelectorAll(".summary-sheet__activities tbody tr").forEach((row, number) => {
      row.cells[0].textContent = inOneLine(activities[number].name);
      row.cells[1].textContent = activities[number].score;
    });
    at(".summary-sheet__worries").textContent = inOneLine(worries);
    at(".summary-sheet__notes").hidden = inOneLine(worries).length > ROOM_FOR_NOTES;
  }

  /** The questions that are asked once. */
  once(said) {
    return this.where.questions.filter(({ about }) => about !== "movement").map((question) => {
      const pair = document.createElement("div");
      pair.append(cell("dt", question.ask), answerCell("dd", said, question, ""));
      return pair;
    });
  }

  /**
   * A row for each movement of which something was said: its phase, and the answers about it.
   *
   * @returns {Map<string, HTMLTableRowElement>}
   */
  rows(said, outcome) {
    const asked = this.where.questions.filter(({ about }) => about === "movement");
    const labels = [...this.sheet.querySelectorAll(".summary-sheet__movements thead th")].map((th) => th.textContent);
    const phaseOf = (id) => outcome.standings.find(({ movement }) => movement === id)?.phase;
    const isSaid = ({ id }) => phaseOf(id) || said.some(({ given }) => given.movement === id);
    return new Map(this.where.movements.filter(isSaid).map(({ id, name }) => {
      const row = document.createElement("tr");
      const phase = phaseOf(id);
      const head = cell("th", name);
      head.scope = "row";
      row.append(head, cell("td", phase ? this.result.phase(phase).label : "None yet"),
        ...asked.map((question) => answerCell("td", said, question, id)));
      [...row.cells].forEach((each, number) => { if (number) each.dataset.label = labels[number]; });
      return [id, row];
    }));
  }
}

/** What was answered, or that nothing was. */
function answerCell(tag, said, question, movement) {
  const answers = said
    .filter(({ given }) => given.question === question.id && given.movement === movement)
    .map(({ points }) => points.answer);
  const element = cell(tag, answers.join(" ") || "Not answered");
  element.classList.toggle("is-unsaid", !answers.length);
  return element;
}

function cell(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
