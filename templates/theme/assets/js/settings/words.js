/**
 * Settings in few words, as the panel names them: "dumbbells and a bench", "hip hinge: flare-up".
 *
 * @typedef {import("./store.js").Settings} Settings
 */

import { PHASES, labelOf, nameOf, phaseName } from "./terms.js";

const FEW = 3;
export const small = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** @param {Settings["equipment"]} equipment @returns {string} empty for anything */
export function equipmentInWords({ preset, items }) {
  if (preset === "all") return "";
  if (preset !== "own") return small(labelOf("s-have", preset));
  const labels = items.map((item) => small(labelOf("s-item", item)));
  return labels.length > FEW ? `${labels.length} things you have` : labels.join(", ") || "no equipment";
}

/** @param {string[]} bringsOn @returns {string} empty where nothing is clear */
export function bringsOnInWords(bringsOn) {
  const labels = bringsOn.map((each) => small(labelOf("s-on", each)));
  return labels.length ? `little ${labels.join(", little ")}` : "";
}

/** @param {string} movement @param {string} phase @returns {string} */
export function phaseInWords(movement, phase) {
  return `${small(nameOf(movement))}: ${small(phaseName(phase))}`;
}

/**
 * The phase that counts for an exercise: its movement's; of several the calmest, as the questions of
 * the guide have it.
 *
 * @param {Record<string, string>} phases @param {string[]} movements
 * @returns {string} empty where none was said
 */
export function calmest(phases, movements) {
  return PHASES.find((phase) => movements.some((each) => phases[each] === phase)) ?? "";
}
