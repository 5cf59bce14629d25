/**
 * The panel "Your numbers": shows what one person has filled in, and takes in what they change.
 * Faults are said in words beside the field.
 */

import { choicesFor } from "./lines.js";
import { convert, readPlates, readWeight, tenth, usualFromSet } from "./weights.js";

const DEFAULTS = { kg: { bar: "20", step: "2.5", other: "" }, lb: { bar: "45", step: "5", other: "" } };
const NO_WEIGHT = "Write a weight, such as 82.5 or 82,5. Leave it blank if you do not know it.";
const NO_PLATES = "Write weights with blanks between them, such as 20 10 10 5 2.5.";
const NO_SET = "Fill in the weight, 1 to 15 repetitions, and an effort from 5 to 10.";

/** Say beside a field what is wrong with it, or nothing. */
function fault(input, words) {
  let line = input.parentElement.querySelector(".error");
  if (words && !line) {
    line = document.createElement("span");
    Object.assign(line, { className: "error", id: `${input.id}-error` });
    line.setAttribute("role", "alert");
    input.after(line);
    input.setAttribute("aria-describedby", `${line.id} ${input.getAttribute("aria-describedby") ?? ""}`.trim());
  }
  if (line) line.textContent = words;
  input.toggleAttribute("aria-invalid", Boolean(words));
}

/** Give a field of a copied template its label. */
function named(field, id) {
  field.querySelector("label").htmlFor = field.querySelector("input, select").id = id;
}

/** Everybody by name, where there are several. @param {import("./people.js").People} people */
export function showPeople(panel, { people, who }) {
  const names = people.map(({ name, id }, at) => new Option(name || `Person ${at + 1}`, id, false, id === who));
  panel.querySelector(".numbers__who").hidden = people.length < 2;
  panel.querySelector("#n-person").replaceChildren(...names);
}

/**
 * The fields for usual weights: one for each exercise and its repetitions.
 *
 * @param {HTMLElement} panel
 * @param {import("./lines.js").Line[]} lines those that take a usual weight, each once
 * @param {import("./people.js").Person} person
 * @param {(words?: string) => void} changed
 */
export function showWeights(panel, lines, person, changed) {
  const list = panel.querySelector(".numbers__list");
  const keys = lines.map((line) => line.key).join(" ");
  if (list.dataset.keys !== keys || list.dataset.who !== String(person.id)) {
    Object.assign(list.dataset, { keys, who: person.id });
    list.replaceChildren(...lines.map((line) => weightField(panel, line, person, changed)));
  }
  for (const input of list.querySelectorAll("[data-key]")) {
    const kept = person.weights[input.dataset.key];
    const value = kept ? tenth(convert(kept.value, kept.unit, person.unit)) : "";
    if (input !== document.activeElement && !input.matches("[aria-invalid]")) input.value = value;
  }
}

function weightField(panel, { key, exercise }, person, changed) {
  const field = panel.querySelector("#n-weight").content.cloneNode(true);
  const [, reps] = key.split("/");
  const id = `n-${key.replace(/[^a-z0-9]+/g, "-")}`;
  field.querySelector(".weight__name").textContent = exercise.name;
  field.querySelector(".weight__reps").textContent = reps && `${reps} repetitions`;
  field.querySelectorAll(".entry").forEach((each, at) => named(each, `${id}-${at}`));
  const input = field.querySelector("input");
  input.dataset.key = key;
  input.addEventListener("input", () => {
    const value = readWeight(input.value);
    if (value > 0) person.weights[key] = { value, unit: person.unit };
    else delete person.weights[key];
    if (!Number.isNaN(value)) fault(input, "");
    changed();
  });
  input.addEventListener("change", () => {
    fault(input, Number.isNaN(readWeight(input.value)) ? NO_WEIGHT : "");
  });
  const estimate = field.querySelector(".estimate");
  const wanted = Math.max(...(reps.match(/\d+/g) ?? []).map(Number), 0);
  if (!wanted) estimate.remove();
  const result = estimate.querySelector(".estimate__result");
  const workedOut = () => {
    const typed = [...estimate.querySelectorAll("[data-of]")].map((each) => readWeight(each.value) ?? undefined);
    const [weight = NaN, repetitions = NaN, effort = 10] = typed;
    return usualFromSet(weight, repetitions, effort, wanted, Number(panel.dataset.usualEffort));
  };
  estimate.addEventListener("input", () => {
    const usual = workedOut();
    const found = `About ${tenth(usual)} ${person.unit} for ${wanted} repetitions.`;
    result.textContent = usual > 0 ? found : NO_SET;
  });
  estimate.querySelector("button").addEventListener("click", () => {
    const usual = workedOut();
    if (!(usual > 0)) return void (result.textContent = NO_SET);
    input.value = tenth(usual);
    input.dispatchEvent(new Event("input"));
    fault(input, "");
    estimate.open = false;
    input.focus();
  });
  return field;
}

/** The fields for bar, plates and steps: kept as they are typed, for each unit. */
export function showGear(panel, person) {
  for (const input of panel.querySelectorAll("[data-gear]")) {
    const kind = input.dataset.gear;
    if (input !== document.activeElement) input.value = person.gear[person.unit][kind];
    if (kind !== "plates") input.placeholder = DEFAULTS[person.unit][kind];
  }
}

/** Take in what is typed about the bar. @returns {void} */
export function listenToGear(panel, whose, changed) {
  for (const input of panel.querySelectorAll("[data-gear]")) {
    const isPlates = input.dataset.gear === "plates";
    const isFit = () => (isPlates ? readPlates(input.value) !== null : !Number.isNaN(readWeight(input.value)));
    input.addEventListener("input", () => {
      whose().gear[whose().unit][input.dataset.gear] = input.value;
      if (isFit()) fault(input, "");
      changed();
    });
    input.addEventListener("change", () => fault(input, isFit() ? "" : isPlates ? NO_PLATES : NO_WEIGHT));
  }
}

/**
 * One choice for each line of the plan, with what may stand there.
 *
 * @param {HTMLElement} panel
 * @param {[string, import("./lines.js").Dose][]} slots the day's name and the dose
 * @param {import("./people.js").Person} person
 * @param {import("./people.js").Course} course
 * @param {import("./lines.js").Exercises} all
 * @param {() => void} changed
 */
export function showSwaps(panel, slots, person, course, all, changed) {
  const list = panel.querySelector(".numbers__swaps");
  if (list.dataset.for === String(person.id)) return;
  list.dataset.for = String(person.id);
  list.replaceChildren(...slots.map(([day, dose], at) => {
    const field = panel.querySelector("#n-swap").content.cloneNode(true).firstElementChild;
    named(field, `n-swap-${at}`);
    const own = all.get(dose.exercise);
    field.querySelector("label").textContent = `${day}: ${own.name}`;
    const select = field.querySelector("select");
    select.append(new Option("as in the plan", ""));
    const others = choicesFor(dose, all).filter((each) => each !== own);
    others.sort((a, b) => a.name.localeCompare(b.name));
    select.append(...others.map((each) => new Option(each.name, each.id)));
    select.value = course.swaps[dose.slot] ?? "";
    select.addEventListener("change", () => {
      if (select.value) course.swaps[dose.slot] = select.value;
      else delete course.swaps[dose.slot];
      changed(select.value ? `${all.get(select.value).name} instead of ${own.name}.` : `${own.name} again.`);
    });
    return field;
  }));
}
