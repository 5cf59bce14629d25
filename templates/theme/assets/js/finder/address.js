/**
 * What is chosen, as it stands in the address of the page: "?words=row&have=dumbbells&load=low+very-low".
 * Such an address can be kept and sent on. It holds choices of exercises, nothing about a person,
 * and is never sent by the page itself.
 *
 * @typedef {import("./choices.js").Choices} Choices
 * @typedef {{presets: Map<string, Set<string>>, items: Set<string>, phases: string[],
 *   facets: Record<string, Set<string>>, sorts: string[]}} Known
 */

import { nothingChosen } from "./choices.js";
import { FACETS } from "./library.js";

const LONGEST = 80;
const NO_ITEM = "nothing";

/** @param {Choices} choices @returns {string} empty where nothing is chosen, else from "?" on */
export function written({ words, preset, items, phase, facets, sort }) {
  const have = preset === "own" ? [...items].join(" ") || NO_ITEM : preset === "all" ? "" : preset;
  const parts = { words: words.trim(), have, phase };
  FACETS.forEach((facet) => { parts[facet] = [...facets[facet]].join(" "); });
  parts.sort = sort;
  const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value)).toString();
  return query && `?${query}`;
}

/** Whether an address says anything of choices, be it that everything is meant. @param {string} query */
export function says(query) {
  const said = new URLSearchParams(query);
  return ["words", "have", "phase", "sort", ...FACETS].some((name) => said.has(name));
}

/** What stands in the address of a reader with settings who wants to see everything all the same. */
export const EVERYTHING = "?have=all";

/**
 * What an address says. Whatever this page does not know is passed over.
 *
 * @param {string} query @param {Known} known @returns {Choices}
 */
export function read(query, known) {
  const said = new URLSearchParams(query);
  const list = (name) => (said.get(name) ?? "").split(" ").filter(Boolean);
  const choices = nothingChosen();
  choices.words = (said.get("words") ?? "").slice(0, LONGEST);
  const have = list("have");
  if (have.length === 1 && known.presets.has(have[0])) {
    [choices.preset] = have;
    choices.items = new Set(known.presets.get(have[0]));
  } else if (have.some((item) => item === NO_ITEM || known.items.has(item))) {
    choices.preset = "own";
    choices.items = new Set(have.filter((item) => known.items.has(item)));
  }
  const [phase = ""] = list("phase");
  choices.phase = known.phases.includes(phase) ? phase : "";
  FACETS.forEach((facet) => {
    choices.facets[facet] = new Set(list(facet).filter((value) => known.facets[facet].has(value)));
  });
  const [sort = ""] = list("sort");
  choices.sort = known.sorts.includes(sort) ? sort : "";
  return choices;
}
