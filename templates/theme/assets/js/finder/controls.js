/**
 * The controls of the finder: what is chosen in them, and what they say. It changes nothing else.
 *
 * @typedef {import("./choices.js").Choices} Choices
 */

import { chosenIn, nothingChosen, orderOf, without } from "./choices.js";
import { FACETS } from "./library.js";

const FEW = 3;

export class Controls {
  /**
   * @param {HTMLElement} box
   * @param {HTMLElement} answered what is chosen stands there in words, and the order of what is found
   */
  constructor(box, answered) {
    const all = (selector) => [...box.querySelectorAll(selector)];
    this.words = box.querySelector("#find-words");
    this.sort = answered.querySelector("select");
    this.chosen = answered.querySelector(".answered__chosen");
    this.equipment = all('[name="equipment"]');
    this.items = all('[name="item"]');
    this.phases = all('[name="phase"]');
    this.facets = Object.fromEntries(FACETS.map((facet) => [facet, all(`[name="${facet}"]`)]));
    this.presets = this.equipment
      .filter((radio) => "has" in radio.dataset || !["all", "own"].includes(radio.value))
      .map((radio) => ({ value: radio.value, has: new Set((radio.dataset.has ?? "").split(" ").filter(Boolean)) }));
    this.inputs = [...this.equipment, ...this.items, ...this.phases, ...FACETS.flatMap((facet) => this.facets[facet])];
    this.counts = new Map(this.inputs.map((input) => [input, input.parentElement.querySelector(".facet__count")]));
    this.folds = new Map(all(".facet").map((fold) => [fold.dataset.facet, fold]));
  }

  /** @returns {import("./address.js").Known} */
  known() {
    const values = (inputs) => inputs.map((input) => input.value);
    return {
      presets: new Map(this.presets.map(({ value, has }) => [value, has])),
      items: new Set(values(this.items)),
      phases: values(this.phases).filter(Boolean),
      facets: Object.fromEntries(FACETS.map((facet) => [facet, new Set(values(this.facets[facet]))])),
      sorts: [...this.sort.options].map((option) => option.value),
    };
  }

  /** What is chosen now, after one control was changed. @param {Choices} before @returns {Choices} */
  read(before, changed) {
    const checked = (inputs) => inputs.filter((input) => input.checked).map((input) => input.value);
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Set(checked(this.facets[facet]))]));
    const now = { ...before, words: this.words.value, phase: checked(this.phases)[0] ?? "", facets };
    if (changed === this.sort) now.sort = this.sort.value;
    if (changed?.name === "item") {
      now.preset = "own";
      now.items = new Set(checked(this.items));
    } else if (changed?.name === "equipment") {
      now.preset = changed.value;
      now.items = this.presets.find(({ value }) => value === changed.value)?.has ?? before.items;
    }
    return now;
  }

  /** Show what is chosen, as after going back. @param {Choices} choices */
  show(choices) {
    if (this.words.value !== choices.words) this.words.value = choices.words;
    this.equipment.forEach((radio) => { radio.checked = radio.value === choices.preset; });
    this.items.forEach((box) => { box.checked = choices.preset !== "all" && choices.items.has(box.value); });
    this.phases.forEach((radio) => { radio.checked = radio.value === choices.phase; });
    FACETS.forEach((facet) => this.facets[facet].forEach((box) => { box.checked = choices.facets[facet].has(box.value); }));
    this.sort.value = orderOf(choices);
  }

  /** Say how many fit each value, and what is chosen. @param {Choices} choices @param {Map<string, number>} counts */
  say(choices, counts, drop) {
    for (const [input, place] of this.counts) {
      const number = counts.get(`${input.name}:${input.value}`) ?? 0;
      if (place.textContent === `${number}`) continue;
      place.textContent = number;
      input.parentElement.classList.toggle("is-none", !number);
    }
    this.folds.forEach((fold, name) => {
      fold.querySelector(".facet__chosen").textContent = this.labels(choices, name).length || "";
    });
    const names = chosenIn(choices).filter((name) => name !== "words"); // those stand in the field
    const clear = chosenIn(choices).length > 1 ? [chip("Clear all", "Clear all", () => drop(nothingChosen()))] : [];
    this.chosen.replaceChildren(
      ...names.map((name) => chip(this.inWords(choices, name), `Take away: ${this.inWords(choices, name)}`, () => drop(without(choices, name)))),
      ...clear,
    );
    this.chosen.hidden = !names.length;
  }

  /** What is chosen by one name, in words. @param {Choices} choices @param {string} name */
  inWords(choices, name) {
    if (name === "words") return `“${choices.words.trim()}”`;
    const labels = this.labels(choices, name);
    return name === "have" && labels.length > FEW ? `${labels.length} things you have` : labels.join(name === "have" ? ", " : " or ");
  }

  labels(choices, name) {
    const isOwn = name === "have" && choices.preset === "own" && choices.items.size > 0;
    const inputs = isOwn ? this.items : { have: this.equipment, phase: this.phases, ...this.facets }[name];
    const chosen = inputs.filter((input) => input.checked && input.value && input.value !== "all");
    return chosen.map((input) => input.nextSibling.textContent.trim());
  }
}

function chip(text, label, press) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  Object.assign(button, { type: "button", textContent: text, className: text === label ? "is-all" : "" });
  if (text !== label) button.setAttribute("aria-label", label);
  button.addEventListener("click", press);
  item.append(button);
  return item;
}
