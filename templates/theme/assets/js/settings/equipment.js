/** What can be done with what is there: the one rule of the finder, the swap tables and the ladders. */

/**
 * @param {string} text all of these are needed, and of what stands between slashes any one:
 *   "bench box/cable"
 * @returns {string[][]}
 */
export function needsIn(text) {
  return text ? text.split(" ").map((any) => any.split("/")) : [];
}

/** @param {string[][]} needs @param {Set<string>} items that are there @returns {boolean} */
export function canDo(needs, items) {
  return needs.every((any) => any.some((item) => items.has(item)));
}
