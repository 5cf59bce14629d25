/**
 * What a plan page starts from of the reader's settings: equipment and unit of somebody new, and
 * which paper stands first. What is chosen on the page belongs to the plan's people and stays.
 */

import { Line } from "../settings/line.js";
import { follow, read } from "../settings/store.js";
import { PRESETS, labelOf } from "../settings/terms.js";
import { equipmentInWords } from "../settings/words.js";

/**
 * The equipment to start with: what was said, or of what the plan offers the best that a list of
 * one's own holds all of.
 *
 * @param {string[]} offered by the plan, the best equipped first @returns {string} empty for none
 */
export function profile(offered) {
  const { preset, items } = read().settings.equipment;
  const has = new Set(items);
  const isThere = (tag) => (PRESETS.get(tag) ?? []).every((item) => has.has(item));
  return offered.find((tag) => (preset === "own" ? isThere(tag) : tag === preset)) ?? "";
}

/** Say what is followed, now and whenever it changes, and offer the reader's paper first. */
export function say() {
  const line = new Line(document.querySelector(".follows"), {});
  const draw = () => {
    const { equipment, unit, paper } = read().settings;
    line.say([equipmentInWords(equipment), unit, labelOf("s-paper", paper)], {});
    document.querySelectorAll(`.print[data-paper="${paper}"]`).forEach((print) => print.parentElement.prepend(print));
  };
  follow(draw);
  draw();
}
