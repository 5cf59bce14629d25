/**
 * Weights: read, turned into another unit, worked out from a set, and rounded down to what can be
 * loaded. Numbers in, numbers out: it knows no page. tests/vectors/plan_numbers.json holds it to
 * the generator's own arithmetic.
 *
 * @typedef {"kg" | "lb"} Unit
 * @typedef {{base: number, lightest: number, step: number, plates: number[]}} Kit
 *   What can be loaded: an empty bar (or 0), the least there is, the step, and one number for each
 *   pair of plates somebody owns; no plates means any number of steps.
 */

const KG_IN_LB = 0.45359237;
const HAIR = 1e-9; // a hair's breadth below a step counts as on it
const MOST = 2000;

/**
 * Read what somebody typed, with a decimal point or comma.
 *
 * @param {string} text
 * @returns {number | null} null for a blank, NaN for what is no weight; never 0.
 */
export function readWeight(text) {
  const bare = text.trim().replace(/\s*(kg|lbs?)\.?$/i, "");
  if (!bare) return null;
  const value = /^\d*[.,]?\d{1,3}$|^\d+[.,]$/.test(bare) ? Number(bare.replace(",", ".")) : NaN;
  return value > 0 && value <= MOST ? value : NaN;
}

/**
 * Read a list of plates, one number for each pair: "20, 10; 2,5" has three.
 *
 * @param {string} text
 * @returns {number[] | null} null where one is no weight.
 */
export function readPlates(text) {
  const parts = text.trim().split(/\s*;\s*|,\s+|\s+/).filter(Boolean);
  const plates = parts.map(readWeight);
  return plates.length <= 20 && plates.every((each) => each > 0) ? plates : null;
}

/** @param {number} value @param {Unit} from @param {Unit} to @returns {number} */
export function convert(value, from, to) {
  if (from === to) return value;
  return from === "kg" ? value / KG_IN_LB : value * KG_IN_LB;
}

/** The step that gyms with plates in pounds have instead. @param {number} kg @returns {number} */
export function stepInPounds(kg) {
  return Math.ceil((kg * 2) / 5) * 5;
}

/** @param {number} weight @param {number} step @returns {number} */
export function roundDown(weight, step) {
  return Math.floor(weight / step + HAIR) * step;
}

/**
 * Round a weight down to what can be loaded.
 *
 * @param {number} weight
 * @param {Kit} kit
 * @returns {{weight: number, isBelow: boolean}} isBelow: even the lightest there is weighs more.
 */
export function loadable(weight, kit) {
  if (weight < kit.lightest - HAIR) return { weight: kit.lightest, isBelow: true };
  const room = weight - kit.base;
  const added = kit.plates.length ? heaviestOf(kit.plates, room) : roundDown(room, kit.step);
  return { weight: Math.max(kit.base + added, kit.lightest), isBelow: false };
}

/** The most that pairs of plates add up to within a room; in hundredths, so that sums are exact. */
function heaviestOf(plates, room) {
  let sums = new Set([0]);
  for (const plate of plates) {
    sums = new Set([...sums].flatMap((sum) => [sum, sum + Math.round(plate * 200)]));
  }
  return Math.max(...[...sums].filter((sum) => sum <= room * 100 + HAIR)) / 100;
}

/**
 * Work out a usual weight from a set: a rule of thumb (Brzycki) by which a set that you could do n
 * times has (37 - n) thirty-sixths of your best single.
 *
 * @param {number} weight
 * @param {number} repetitions that were done
 * @param {number} effort of 10: 10 is a best, 8 left two
 * @param {number} wanted repetitions of the usual set
 * @param {number} usual effort of the usual set
 * @returns {number} NaN where the rule does not reach: more than 15 repetitions.
 */
export function usualFromSet(weight, repetitions, effort, wanted, usual) {
  const could = repetitions + 10 - effort;
  const isKnown = repetitions >= 1 && effort >= 5 && effort <= 10 && could <= 15;
  return isKnown ? (weight * (37 - Math.min(wanted + 10 - usual, 30))) / (37 - could) : NaN;
}

/** Write a number with no more digits than it needs. @param {number} value @returns {string} */
export function written(value) {
  return String(Math.round(value * 100) / 100);
}

/** Write a weight to the nearest tenth, as people do. @param {number} value @returns {string} */
export function tenth(value) {
  return String(Math.round(value * 10) / 10);
}

/** Write a per cent as the sheets do: rounded down to a half. @param {number} value */
export function percentInHalves(value) {
  return `${roundDown(value, 0.5)}\u00a0%`;
}
