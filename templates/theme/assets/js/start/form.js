/**
 * The questions as a form: asked once, or for each movement that the reader chooses. Every question
 * can be skipped. An answer that wants help says so at once, where it is given.
 *
 * @typedef {import("./rule.js").Where} Where
 * @typedef {import("./rule.js").Given} Given
 */

export class Form {
  /** @param {HTMLFormElement} box @param {Where} where */
  constructor(box, where) {
    this.box = box;
    this.where = where;
    this.signs = box.querySelector("#w-unread a").getAttribute("href");
    /** @type {Map<HTMLInputElement, {given: Given, answer: import("./rule.js").Answer}>} */
    this.inputs = new Map();
    this.which = [...box.querySelectorAll('[name="w-movement"]')];
    const place = box.querySelector(".where__asked");
    const chosen = [box.querySelector("#w-which"), ...box.querySelectorAll(".of-movement")];
    const asked = where.questions.filter(({ about }) => about === "movement");
    const at = where.questions.indexOf(asked[0]);
    for (const [number, question] of where.questions.entries()) {
      if (number === at) place.append(...chosen);
      if (question.about !== "movement") place.append(this.ask(question));
    }
    for (const section of chosen.slice(1)) {
      section.append(...asked.map((question) => this.ask(question, section.dataset.movement)));
    }
  }

  /** One question. Its answers have short names, so that it reads on a small screen. */
  ask(question, movement = "") {
    const field = this.box.querySelector("#w-question").content.firstElementChild.cloneNode(true);
    const [legend, because, choices] = field.children;
    const name = ["w", question.id, movement].filter(Boolean).join("-");
    legend.textContent = question.ask;
    because.textContent = question.because;
    because.hidden = Boolean(movement);
    if (question.about === "signs") because.append(" ", this.linkToSigns());
    for (const answer of question.answers) {
      const input = this.choice(choices, question.isSeveral, name, answer.id, answer.answer);
      this.inputs.set(input, { given: { question: question.id, answer: answer.id, movement }, answer });
    }
    if (!question.isSeveral) this.choice(choices, false, name, "", this.box.dataset.skip).checked = true;
    return field;
  }

  choice(place, isSeveral, name, value, text) {
    const label = this.box.querySelector("#w-choice").content.firstElementChild.cloneNode(true);
    const [input, words] = label.children;
    Object.assign(input, { type: isSeveral ? "checkbox" : "radio", name, value });
    words.textContent = text;
    label.classList.toggle("choice--skip", !value);
    place.append(label);
    return input;
  }

  linkToSigns() {
    const link = document.createElement("a");
    Object.assign(link, { href: this.signs, textContent: "Read the signs" });
    return link;
  }

  /** @returns {Given[]} what is answered; nothing of a movement that is not chosen */
  read() {
    const chosen = new Set(["", ...this.which.filter((box) => box.checked).map((box) => box.value)]);
    return [...this.inputs]
      .filter(([input, { given }]) => input.checked && chosen.has(given.movement))
      .map(([, { given }]) => given);
  }

  /** @param {Given[]} given */
  fill(given) {
    this.box.querySelectorAll(".choice--skip input").forEach((input) => { input.checked = true; });
    for (const [input, { given: { question, answer, movement } }] of this.inputs) {
      const isGiven = given.some((each) =>
        each.question === question && each.answer === answer && each.movement === movement);
      if (input.type === "checkbox" || isGiven) input.checked = isGiven;
    }
    this.which.forEach((box) => { box.checked = given.some(({ movement }) => movement === box.value); });
    this.show();
  }

  /** Open the movements that are chosen, and say at once what cannot wait. */
  show() {
    for (const box of this.which) {
      this.box.querySelector(`.of-movement[data-movement="${box.value}"]`).hidden = !box.checked;
    }
    this.box.querySelectorAll(".ask__choices").forEach((choices) => {
      const said = [...choices.querySelectorAll(":checked")].map((input) => this.inputs.get(input)?.answer);
      const help = said.find((answer) => answer?.help)?.means ?? "";
      const place = choices.parentElement.querySelector(".ask__help");
      if (place.textContent !== help) place.textContent = help; // said once, not at every press
    });
  }
}
