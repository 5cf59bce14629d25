/**
 * What the list of lifts knows of each exercise, read off its rows once, and which swaps fit a reader: the
 * same choice that the table of each exercise makes by its styles. What a swap may bring on depends on what
 * it stands in for, so it is written with the swap.
 *
 * @typedef {object} Row
 * @property {HTMLAnchorElement} link
 * @property {HTMLElement} itself the cell that says what to do with the exercise
 * @property {HTMLElement} instead the cell of its swaps
 * @property {{itself: string, instead: Node[]}} written as they stand there without script
 * @property {boolean} canEase whether its page has ways to make it easier
 * @property {string[]} movements whose phases count for it
 * @property {string[][]} needs all of these, and of each any one
 * @property {Map<string, {itself: string, swaps: Swap[]}>} byPhase best first
 *
 * @typedef {{id: string, bringsOn: string[]}} Swap
 */

import { canDo, needsIn } from "./equipment.js";
import { PHASES, PRESETS, tagsIn } from "./terms.js";

/** @param {Iterable<HTMLTableRowElement>} list @returns {Map<string, Row>} by the id of the exercise */
export function rowsOf(list) {
  return new Map([...list].map((row) => [row.dataset.exercise, rowOf(row)]));
}

function rowOf(row) {
  const [itself, instead] = row.querySelectorAll("td");
  const said = row.dataset.itself.split("|");
  const swaps = row.dataset.swaps.split("|").map((text) => tagsIn(text).map(swapIn));
  return {
    link: row.querySelector("th a"),
    itself,
    instead,
    written: { itself: itself.textContent, instead: [...instead.childNodes] },
    canEase: "canEase" in row.dataset,
    movements: tagsIn(row.dataset.movements),
    needs: needsIn(row.dataset.needs),
    byPhase: new Map(PHASES.map((phase, at) => [phase, { itself: said[at], swaps: swaps[at] }])),
  };
}

/** @param {string} text "leg-press:bending/upright-load" @returns {Swap} */
function swapIn(text) {
  const [id, held] = text.split(":");
  return { id, bringsOn: held.split("/") };
}

/**
 * @param {Swap[]} swaps best first
 * @param {Map<string, Row>} rows
 * @param {import("./store.js").Settings} settings
 * @returns {Row[]} those that fit, in the same order
 */
export function swapsFor(swaps, rows, { equipment: { preset, items }, bringsOn }) {
  const has = new Set(preset === "own" ? items : PRESETS.get(preset));
  return swaps
    .filter((swap) => !swap.bringsOn.some((each) => bringsOn.includes(each)))
    .map(({ id }) => rows.get(id))
    .filter(({ needs }) => preset === "all" || canDo(needs, has));
}
