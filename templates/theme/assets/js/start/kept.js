/**
 * What the reader wants kept of the form: in this browser alone, and only where they asked for it.
 * Never in the address of the page, and never sent.
 *
 * @typedef {{name: string, score: string}} Activity
 * @typedef {{given: import("./rule.js").Given[], activities: Activity[], worries: string}} Filled
 */

export const KEY = "return-to-load.where";

const MOST_ACTIVITIES = 3;
const MOST_ANSWERS = 100;
const text = (value, most) => (typeof value === "string" ? value.slice(0, most) : "");
const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);

/** @returns {Filled | null} what was kept; null where nothing was, or nothing can be */
export function read() {
  try {
    return filledFrom(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return null;
  }
}

/** @param {Filled} filled @returns {boolean} whether it was kept */
export function keep(filled) {
  try {
    localStorage.setItem(KEY, JSON.stringify(filled));
    return true;
  } catch {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** Whatever has another shape is left out. @returns {Filled | null} */
function filledFrom(raw) {
  if (!raw || typeof raw !== "object") return null;
  return {
    given: list(raw.given, MOST_ANSWERS).map((each) => ({
      question: text(each?.question, 60),
      answer: text(each?.answer, 60),
      movement: text(each?.movement, 60),
    })),
    activities: list(raw.activities, MOST_ACTIVITIES).map((each) => ({
      name: text(each?.name, 80),
      score: /^(10|\d)$/.test(each?.score) ? String(each.score) : "",
    })),
    worries: text(raw.worries, 400),
  };
}
