/**
 * What the answers lead to, with the answers that said it. It writes words of the page and texts of
 * the questions only, never markup.
 *
 * @typedef {import("./rule.js").Where} Where
 * @typedef {import("./rule.js").Given} Given
 * @typedef {import("./rule.js").Outcome} Outcome
 */

export class Result {
  /** @param {HTMLElement} box @param {HTMLFormElement} form @param {Where} where */
  constructor(box, form, where) {
    const template = (id) => form.querySelector(`#${id}`).content;
    this.box = box;
    this.where = where;
    this.card = template("w-standing").firstElementChild;
    this.phases = template("w-phases");
    this.next = template("w-next");
  }

  /** @param {Outcome} outcome @param {boolean} isRead whether the question about the signs is answered */
  show(outcome, isRead) {
    const at = (selector) => this.box.querySelector(selector);
    const placed = outcome.standings.filter(({ phase }) => phase);
    const unplaced = outcome.standings.filter(({ phase }) => !phase);
    at("#w-unread").hidden = isRead;
    this.box.querySelectorAll("[data-urgency]").forEach((help) => {
      help.hidden = help.dataset.urgency !== outcome.help;
      if (!help.hidden) help.querySelector(".reasons").replaceChildren(...this.reasons(outcome.helpBecause, true));
    });
    at(".standings").replaceChildren(...alike(placed).map((standings) => this.cardOf(standings)));
    at("#w-nothing").hidden = outcome.isStopped || placed.length > 0;
    at("#w-told").hidden = !outcome.told.length;
    at("#w-told .reasons").replaceChildren(...this.reasons(outcome.told, true));
    at("#w-unplaced").hidden = !placed.length || !unplaced.length;
    at("#w-unplaced span").textContent = this.names(unplaced);
    at("#w-brings-on").hidden = outcome.isStopped || !outcome.bringsOn.length;
    at("#w-brings-on span").textContent = this.thingsIn(outcome).join(", ");
    at("#w-use-part").hidden = outcome.isStopped || !(placed.length || outcome.bringsOn.length);
  }

  /** The outcome in a sentence, for those who hear the page. @param {Outcome} outcome */
  inWords(outcome) {
    const help = outcome.help && this.box.querySelector(`[data-urgency="${outcome.help}"] .help__action`).textContent;
    const places = alike(outcome.standings.filter(({ phase }) => phase))
      .map((standings) => `${this.names(standings)}: ${this.phase(standings[0].phase).label}.`);
    return [help, ...places].filter(Boolean).join(" ") || this.box.querySelector("#w-nothing").textContent;
  }

  /** @param {string} tag */
  phase(tag) {
    const item = this.phases.querySelector(`[data-phase="${tag}"]`);
    const link = item.querySelector("a");
    return { label: link.textContent, address: link.getAttribute("href"), what: item.querySelector("span").textContent };
  }

  names(standings) {
    return standings.map(({ movement }) => this.where.movements.find(({ id }) => id === movement).name).join(", ");
  }

  /** What brings it on, in the words of the answers: up to their colon. */
  thingsIn({ bringsOn }) {
    const answers = this.where.questions.flatMap((question) => question.answers);
    return bringsOn.map((tag) => answers.find((answer) => answer.bringsOn === tag).answer.split(":")[0].replace(/\.$/, "").toLowerCase());
  }

  /** Each answer once, with its question and, where wanted, what it means. @param {Given[]} given */
  reasons(given, isWithMeans = false) {
    const seen = new Map(given.map((each) => [`${each.question} ${each.answer}`, each]));
    return [...seen.values()].map(({ question, answer }) => {
      const asked = this.where.questions.find(({ id }) => id === question);
      const item = document.createElement("li");
      const said = document.createElement("q");
      const ask = document.createElement("span");
      const points = asked.answers.find(({ id }) => id === answer);
      said.textContent = points.answer;
      ask.textContent = asked.ask;
      item.append(said, " ", ask);
      if (isWithMeans) item.append(" ", points.means);
      return item;
    });
  }

  /** Movements in the same phase for the same reasons. */
  cardOf(standings) {
    const [{ phase, because, others }] = standings;
    const card = this.card.cloneNode(true);
    const { label, address, what } = this.phase(phase);
    const [reasons, further] = card.querySelectorAll(".reasons");
    const link = card.querySelector(".standing__phase");
    card.dataset.phase = phase;
    card.querySelector(".standing__who").textContent = `${this.names(standings)}:`;
    card.querySelector(".standing__what span").textContent = what;
    link.textContent = label;
    link.href = address;
    reasons.append(...this.reasons(because, true));
    further.append(...this.reasons(others));
    card.querySelector(".standing__others").hidden = !others.length;
    card.querySelector(".standing__next").append(...this.steps(standings));
    return card;
  }

  /** Where to go on, each page once. */
  steps(standings) {
    const steps = new Map();
    for (const { movement, phase } of standings) {
      for (const item of this.next.querySelectorAll(`[data-movement="${movement}"] > li`)) {
        const address = item.querySelector("a").getAttribute("href");
        if (["", phase].includes(item.dataset.phase) && !steps.has(address)) steps.set(address, item.cloneNode(true));
      }
    }
    return steps.values();
  }
}

/** @param {import("./rule.js").Standing[]} standings @returns {import("./rule.js").Standing[][]} */
function alike(standings) {
  const reason = ({ question, answer }) => `${question} ${answer}`;
  const groups = new Map();
  for (const each of standings) {
    const key = JSON.stringify([each.phase, each.because.map(reason), each.others.map(reason)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}
