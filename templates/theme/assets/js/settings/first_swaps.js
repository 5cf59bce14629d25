/**
 * What the list of lifts knows of each exercise, read off its rows once, and which swaps fit a reader: the
 * same choice that the table of each exercise makes by its styles.
 *
 * @typedef {object} Row
 * @property {HTMLAnchorElement} link
 * @property {HTMLElement} itself the cell that says what to do with the exercise
 * @property {HTMLElement} instead the cell of its swaps
 * @property {{itself: string, instead: Node[]}} written as they stand there without script
 * @property {string[]} movements whose phases count for it
 * @property {string[][]} needs all of these, and of each any one
 * @property {string[]} bringsOn what it may bring on
 * @property {Map<string, {itself: string, swaps: string[]}>} byPhase swaps by id, best first
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
  const swaps = row.dataset.swaps.split("|").map(tagsIn);
  return {
    link: row.querySelector("th a"),
    itself,
    instead,
    written: { itself: itself.textContent, instead: [...instead.childNodes] },
    movements: tagsIn(row.dataset.movements),
    needs: needsIn(row.dataset.needs),
    bringsOn: tagsIn(row.dataset.bringsOn),
    byPhase: new Map(PHASES.map((phase, at) => [phase, { itself: said[at], swaps: swaps[at] }])),
  };
}

/**
 * @param {string[]} swaps ids, best first
 * @param {Map<string, Row>} rows
 * @param {import("./store.js").Settings} settings
 * @returns {Row[]} those that fit, in the same order
 */
export function swapsFor(swaps, rows, { equipment: { preset, items }, bringsOn }) {
  const has = new Set(preset === "own" ? items : PRESETS.get(preset));
  return swaps.map((id) => rows.get(id)).filter((row) =>
    (preset === "all" || canDo(row.needs, has)) && !row.bringsOn.some((each) => bringsOn.includes(each)));
}
