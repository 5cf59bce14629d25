/**
 * The terms that settings may hold, read off the fields in the frame of every page, and settings
 * made of them alone. What came from the browser's store or from an address is a stranger's: what
 * is not known here is passed over.
 *
 * @typedef {import("./store.js").Settings} Settings
 */

const box = document.querySelector("#settings");
const inputs = (name) => [...(box?.querySelectorAll(`[name="${name}"]`) ?? [])];
const values = (name) => inputs(name).map((input) => input.value);

/** Tags as an attribute of the page holds them, with blanks between. @param {string} [text] */
export const tagsIn = (text) => (text ? text.split(" ") : []);

const selects = inputs("s-phase");

/** Tag by tag, in the order in which the panel has them. */
export const MOVEMENTS = selects.map((select) => select.dataset.movement);
export const PHASES = [...(selects[0]?.options ?? [])].map((option) => option.value).filter(Boolean);
export const PROVOCATIONS = values("s-on");
export const ITEMS = values("s-item");
export const UNITS = values("s-unit");
export const PAPERS = values("s-paper");

/** @type {Map<string, string[]>} what somebody has of what exercises need, by the tag of the preset */
export const PRESETS = new Map(
  inputs("s-have")
    .filter(({ value }) => !["all", "own"].includes(value))
    .map(({ value, dataset }) => [value, tagsIn(dataset.has).filter((item) => ITEMS.includes(item))]),
);

/** @returns {Settings} nothing said */
export function nothingSaid() {
  return { phases: {}, bringsOn: [], equipment: { preset: "all", items: [] }, unit: "", paper: "" };
}

/** Make settings of whatever was found, without what is not known. @param {any} raw @returns {Settings} */
export function sound(raw) {
  const one = (value, known) => (known.includes(value) ? value : "");
  const some = (list, known) => known.filter((each) => Array.isArray(list) && list.includes(each));
  const phases = MOVEMENTS.map((each) => [each, one(raw?.phases?.[each], PHASES)]).filter(([, phase]) => phase);
  const preset = one(raw?.equipment?.preset, [...PRESETS.keys(), "own"]) || "all";
  return {
    phases: Object.fromEntries(phases),
    bringsOn: some(raw?.bringsOn, PROVOCATIONS),
    equipment: { preset, items: preset === "own" ? some(raw.equipment.items, ITEMS) : [] },
    unit: one(raw?.unit, UNITS),
    paper: one(raw?.paper, PAPERS),
  };
}

/** The words beside a choice of the panel. @param {string} name @param {string} value */
export function labelOf(name, value) {
  return inputs(name).find((input) => input.value === value)?.nextSibling.textContent.trim() ?? "";
}

/** @param {string} movement @returns {string} what it is called */
export function nameOf(movement) {
  return selects.find((select) => select.dataset.movement === movement)?.labels[0].textContent ?? "";
}

/** @param {string} phase @returns {string} what it is called */
export function phaseName(phase) {
  return [...(selects[0]?.options ?? [])].find((option) => option.value === phase)?.text ?? "";
}
