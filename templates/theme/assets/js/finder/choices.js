/**
 * What a reader has chosen, and what fits it. Values in, values out: it knows no page.
 *
 * @typedef {import("./library.js").Exercise} Exercise
 * @typedef {object} Choices
 * @property {string} words as typed
 * @property {string} preset "all", the tag of a preset, or "own"
 * @property {Set<string>} items the equipment that is there; without meaning for "all"
 * @property {string} phase empty for any
 * @property {Record<string, Set<string>>} facets
 * @property {string} sort empty for the usual order
 * @typedef {{found: Exercise[], counts: Map<string, number>}} Outcome
 *   counts: how many fit a value, whatever else is chosen of the same facet; by "facet:value".
 */

import { canDo } from "../settings/equipment.js";
import { FACETS } from "./library.js";

/** The choice of a phase by which each exercise follows what the reader said of its movement. */
export const MINE = "mine";

/** @returns {Choices} */
export function nothingChosen() {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, new Set()]));
  return { words: "", preset: "all", items: new Set(), phase: "", facets, sort: "" };
}

/** @param {Choices} choices @returns {string[]} the names of what is chosen by */
export function chosenIn(choices) {
  return Object.keys(RULES).filter((name) => isChosen(name, choices));
}

/** @param {Choices} choices @param {string} name @returns {Choices} the same without one of them */
export function without(choices, name) {
  const none = nothingChosen();
  if (name === "words") return { ...choices, words: "" };
  if (name === "have") return { ...choices, preset: "all", items: none.items };
  if (name === "phase") return { ...choices, phase: "" };
  return { ...choices, facets: { ...choices.facets, [name]: none.facets[name] } };
}

/**
 * Find what fits.
 *
 * @param {Exercise[]} exercises
 * @param {Choices} choices
 * @param {Map<Exercise, number> | null} scores of those that fit the words; null where none are typed
 * @param {{value: string, has: Set<string>}[]} presets
 * @param {string[]} phases
 * @param {boolean} isCounted whether anybody asks for more than what is found
 * @returns {Outcome}
 */
export function find(exercises, choices, scores, presets, phases, isCounted = true) {
  const active = chosenIn(choices);
  const outcome = { found: [], counts: new Map() };
  const count = (tag) => outcome.counts.set(tag, (outcome.counts.get(tag) ?? 0) + 1);
  const tagged = phases.map((phase) => ({ phase, tag: `phase:${phase}` }));
  // Where nobody asks for more than what is found, the words have found all that can be.
  for (const each of isCounted || !scores ? exercises : scores.keys()) {
    let only = "";
    let failed = 0;
    for (const name of active) {
      if (RULES[name](each, choices, scores)) continue;
      only = name;
      failed += 1;
    }
    if (failed > 1) continue;
    if (!only) outcome.found.push(each);
    if (!isCounted || only === "words") continue;
    const tags = tagsOf(each, presets);
    for (const facet of FACETS) {
      if (!only || only === facet) tags[facet].forEach(count);
    }
    if (!only || only === "phase") {
      count("phase:");
      for (const { phase, tag } of tagged) if (!isLater(each, phase)) count(tag);
    }
    if (!only || only === "have") {
      tags.have.forEach(count);
      if (canDo(each.needs, choices.items)) count("equipment:own");
    }
  }
  return outcome;
}

/** @type {WeakMap<Exercise, Record<string, string[]>>} */
const TAGS = new WeakMap();

/** What an exercise counts for whatever is chosen, by facet: worked out once, asked at every letter. */
function tagsOf(each, presets) {
  if (!TAGS.has(each)) {
    const doable = presets.filter((preset) => canDo(each.needs, preset.has)).map(({ value }) => value);
    const items = [...new Set(each.needs.flat())];
    TAGS.set(each, {
      ...Object.fromEntries(FACETS.map((facet) => [facet, each.values[facet].map((value) => `${facet}:${value}`)])),
      have: [...["all", ...doable].map((value) => `equipment:${value}`), ...items.map((item) => `item:${item}`)],
    });
  }
  return TAGS.get(each);
}

/** The best first: what fits the words best, then the least load. */
export function sorted(found, choices, scores) {
  const rank = (each) => scores?.get(each) ?? 0;
  const byLoad = (one, other) => one.index - other.index || one.place - other.place;
  const orders = {
    best: (one, other) => rank(other) - rank(one) || one.names[0].length - other.names[0].length || byLoad(one, other),
    load: byLoad,
    most: (one, other) => byLoad(other, one),
    name: (one, other) => one.name.localeCompare(other.name, "en"),
  };
  return [...found].sort(orders[orderOf(choices)]);
}

/** @param {Choices} choices @returns {string} the order that is meant where none is chosen */
export function orderOf({ sort, words }) {
  return sort || (words.trim() ? "best" : "load");
}

/** The phase that a choice means for an exercise: the reader may have said one for each movement. */
export function phaseFor(each, phase) {
  return phase === MINE ? each.mine : phase;
}

const RULES = {
  words: (each, choices, scores) => !scores || scores.has(each),
  have: (each, { items }) => canDo(each.needs, items),
  phase: (each, { phase }) => !isLater(each, phase),
  ...Object.fromEntries(
    FACETS.map((facet) => [facet, (each, { facets }) => each.values[facet].some((value) => facets[facet].has(value))]),
  ),
};

function isChosen(name, { words, preset, phase, facets }) {
  if (name === "words") return Boolean(words.trim());
  if (name === "have") return preset !== "all";
  return name === "phase" ? Boolean(phase) : facets[name].size > 0;
}

function isLater(each, phase) {
  const now = phaseFor(each, phase);
  return now !== "" && !each.keep.includes(now) && !each.lighten.includes(now);
}
