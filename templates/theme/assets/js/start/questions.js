/**
 * The questions, read from the page, where everybody can read them: their words and where each
 * answer points to. Nothing is asked that does not stand there.
 *
 * @typedef {import("./rule.js").Where} Where
 */

const words = (element) => element?.textContent.trim() ?? "";

/**
 * @param {HTMLElement} list of questions @param {HTMLFormElement} form what the page holds for it
 * @returns {Where}
 */
export function whereOn(list, form) {
  const boxes = [...form.querySelectorAll("[data-urgency]")].reverse(); // the page has the most urgent first
  return {
    questions: [...list.querySelectorAll("[data-question]")].map(questionIn),
    movements: [...form.querySelectorAll(".of-movement")].map((section) => ({
      id: section.dataset.movement,
      name: words(section.querySelector("h3")),
    })),
    phases: [...form.querySelector("#w-phases").content.querySelectorAll("[data-phase]")].map(({ dataset }) => dataset.phase),
    urgencies: boxes.map(({ dataset }) => ({ tag: dataset.urgency, stops: "stops" in dataset })),
  };
}

/** @param {HTMLElement} item @returns {import("./rule.js").Question} */
function questionIn(item) {
  return {
    id: item.dataset.question,
    about: item.dataset.about,
    ask: words(item.querySelector("h3")),
    because: words(item.querySelector(".because")),
    isSeveral: "several" in item.dataset,
    answers: [...item.querySelectorAll("[data-answer]")].map((each) => ({
      id: each.dataset.answer,
      answer: words(each.querySelector("dt")),
      means: words(each.querySelector(".means")),
      phase: each.dataset.phase,
      help: each.dataset.help,
      bringsOn: each.dataset.bringsOn,
    })),
  };
}
