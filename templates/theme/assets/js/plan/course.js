/**
 * The course that a plan takes: which week comes after which, once weeks were stayed in, skipped or
 * stepped back from. Values in, values out: it knows no page. content/rules/decisions.yml says it
 * in words.
 *
 * @typedef {"" | "faster" | "go-on" | "stay" | "step-back"} Decision
 * @typedef {{percent: number | null, isEasier: boolean, mayGoFaster: boolean}} Week
 * @typedef {object} Sheet
 * @property {number} week which week of the plan, from 1; 0 for a flare-up.
 * @property {number} factor how much of that week's weights: 1, or less after staying or a flare.
 * @property {number} time which time that week is done, from 1.
 * @property {number} decided which of the decisions follows it; -1 for a flare-up.
 * @property {number[]} skipped weeks that were skipped just before it.
 * @property {number} starts in how many weeks from the first it starts.
 */

const AFTER_STAYING_TWICE = 0.9;
const AFTER_A_FLARE = 0.8;
export const FLARE_WEEKS = 2;

/**
 * Lay the weeks of a plan anew.
 *
 * @param {Week[]} weeks
 * @param {Decision[]} decisions one for each sheet but the flare-ups; none means going on.
 * @param {number} most sheets
 * @param {boolean} isFlareUpPhase whether the plan is where others step back to: then stepping back
 *   is the next week with less, as its own words say
 * @returns {Sheet[]}
 */
export function lay(weeks, decisions, most, isFlareUpPhase) {
  /** @type {Sheet[]} */
  const sheets = [];
  const times = weeks.map(() => 0);
  let [at, factor, stays, skip, starts, decided] = [0, 1, 0, -1, 0, 0];
  let lastGood = { at: 0, factor: 1 };
  /** @type {number[]} */
  let skipped = [];
  while (at < weeks.length && sheets.length < most) {
    times[at] += 1;
    sheets.push({ week: at + 1, factor, time: times[at], decided, skipped, starts });
    skipped = [];
    starts += 1;
    const decision = decisions[decided] || "go-on";
    decided += 1;
    if (decision === "stay") {
      stays += 1;
      if (stays > 1) factor *= AFTER_STAYING_TWICE;
      continue;
    }
    stays = 0;
    if (decision === "step-back" && !isFlareUpPhase) {
      if (sheets.length < most) {
        sheets.push({ week: 0, factor: 1, time: 1, decided: -1, skipped: [], starts });
      }
      starts += FLARE_WEEKS;
      ({ at } = lastGood);
      factor = lastGood.factor * AFTER_A_FLARE;
      skip = -1;
      continue;
    }
    if (!weeks[at].isEasier) lastGood = { at, factor };
    let next = factor < 1 ? resume(weeks, at, factor) : at + 1;
    factor = 1;
    if (decision === "faster" && weeks[at].mayGoFaster) skip = nextRaise(weeks, next);
    if (next === skip) {
      skipped = [next + 1];
      next += 1;
      skip = -1;
    } else if (skip >= 0 && skip < next) skip = -1;
    at = next;
  }
  return sheets;
}

/**
 * Where to go on after less weight than the week says: at the first raise above what was lifted, so
 * that no step is longer than the plan's. Without per cent: the same week with all of it.
 */
function resume(weeks, at, factor) {
  const { percent } = weeks[at];
  if (percent === null) return at;
  const next = weeks.findIndex((week) => !week.isEasier && (week.percent ?? 0) > percent * factor + 1e-9);
  return next >= 0 && next < at && weeks[next].percent !== percent ? next : at;
}

/** The next week that is not an easier one. @param {Week[]} weeks @param {number} from */
function nextRaise(weeks, from) {
  return weeks.findIndex((week, at) => at >= from && !week.isEasier);
}
