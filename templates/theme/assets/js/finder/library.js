/**
 * The exercises of the list, read off its rows once. The list itself is left as it is.
 *
 * @typedef {object} Exercise
 * @property {HTMLElement} row as it stands in the list
 * @property {string} name
 * @property {number} place in the list
 * @property {number} index its load, for the order
 * @property {Record<string, string[]>} values by facet
 * @property {string[][]} needs all of these, and of each any one
 * @property {string[]} movements whose phases count for it
 * @property {string} mine the phase that the reader has said of them; empty for none
 * @property {string[]} keep the phases in which it is kept as it is
 * @property {string[]} lighten the phases in which it is made lighter
 * @property {string[]} names in plain letters
 * @property {string} joined the names without blanks, one a line
 * @property {Map<string, number>} words
 */

import { needsIn } from "../settings/equipment.js";
import { MOVEMENTS } from "../settings/terms.js";
import { weighed } from "./words.js";

/** The facets of which several values may be chosen. */
export const FACETS = ["move", "load", "muscle", "support"];

const split = (text, by = " ") => (text ? text.split(by) : []);

/** @param {ParentNode} page @returns {Exercise[]} in the order of the list */
export function exercisesOn(page) {
  return [...page.querySelectorAll("tr[data-names]")].map((row, place) => {
    const { index, movement, needs, keep, lighten, names, words, also } = row.dataset;
    const [name, ...aliases] = split(names, "|");
    const known = [...aliases.flatMap((alias) => split(alias)), ...split(words)];
    return {
      row,
      name: row.querySelector("a").textContent,
      place,
      index: Number(index),
      values: Object.fromEntries(FACETS.map((facet) => [facet, split(row.dataset[facet])])),
      needs: needsIn(needs),
      movements: movement ? [movement] : MOVEMENTS,
      mine: "",
      keep: split(keep),
      lighten: split(lighten),
      names: [name, ...aliases],
      joined: [name, ...aliases].join("\n").replaceAll(" ", ""),
      words: weighed(name, known, split(also)),
    };
  });
}

/**
 * @typedef {object} Lexicon
 * @property {Map<string, Exercise[]>} words every word of the exercises, and whose it is
 * @property {Map<string, Exercise[]>} names every name of theirs, in plain letters
 */

/** @param {Exercise[]} exercises @returns {Lexicon} */
export function lexiconOf(exercises) {
  const words = new Map();
  const names = new Map();
  const add = (to, key, exercise) => to.get(key)?.push(exercise) || to.set(key, [exercise]);
  for (const each of exercises) {
    for (const word of each.words.keys()) add(words, word, each);
    for (const name of new Set(each.names)) add(names, name, each);
  }
  return { words, names };
}
