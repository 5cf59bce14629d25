/**
 * Which words were typed, and how well they fit the words of an exercise. What stands for what was
 * decided when the site was built: generator/derive/finder.py. Here letters are compared.
 *
 * @typedef {import("./library.js").Exercise} Exercise
 * @typedef {import("./library.js").Lexicon} Lexicon
 */

const [IN_NAME, IN_ALIAS, ABOUT_IT, SLIP] = [8, 5, 2, 1];
const WHOLE_WORD = 2;
const WHOLE_NAME = 40;
const LEAST_FOR_SLIP = 4; // shorter words are too alike: row and bow
const LEAST_FOR_JOINED = 4;

/** @param {string} text @returns {string[]} its words: small letters without accents, no hyphens */
export function wordsIn(text) {
  const letters = text.toLowerCase().replace(/['’‘]/g, "").replaceAll("°", " degree ");
  return letters.normalize("NFKD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What is typed, without the words that say nothing. The last word may still be growing: "a" may
 * become "arm".
 *
 * @param {string} text @param {string[]} fillers @returns {string[]}
 */
export function asked(text, fillers) {
  const words = wordsIn(text);
  const telling = words.filter((word, at) => !fillers.includes(word) || at === words.length - 1);
  return telling.length ? telling : words;
}

/**
 * How well each exercise fits what was typed: every word of it fits, or the whole without blanks
 * does ("legpress"). The words of all exercises are gone through once, so a slip of a letter counts
 * only where no word begins as typed; and each leads to its exercises, so none is asked in vain.
 *
 * @param {string[]} typed
 * @param {Exercise[]} exercises
 * @param {Lexicon} lexicon
 * @returns {Map<Exercise, number>} without those that do not fit
 */
export function scores(typed, exercises, { words, names }) {
  const fits = typed.map((each) => bestOf(fitting(each, [...words.keys()]), words));
  const [fewest = new Map(), ...others] = fits.sort((one, other) => one.size - other.size);
  const found = new Map();
  for (const [exercise, score] of fewest) {
    const sum = others.reduce((sum, best) => sum + (best.get(exercise) || NaN), score);
    if (sum) found.set(exercise, sum);
  }
  for (const exercise of names.get(typed.join(" ")) ?? []) {
    found.set(exercise, (found.get(exercise) ?? 0) + WHOLE_NAME);
  }
  const joined = typed.join("");
  if (joined.length < LEAST_FOR_JOINED) return found;
  for (const exercise of exercises) {
    if (!found.has(exercise) && exercise.joined.includes(joined)) found.set(exercise, SLIP);
  }
  return found;
}

/** @returns {Map<string, number>} the words that one typed word may be, 1 for each that it is whole */
function fitting(typed, lexicon) {
  const one = typed.length > 2 && typed.endsWith("s") ? typed.slice(0, -1) : typed;
  const begun = lexicon.filter((word) => word.startsWith(one));
  if (begun.length) return new Map(begun.map((word) => [word, word === one || word === typed ? WHOLE_WORD : 0]));
  const meant = typed.length < LEAST_FOR_SLIP ? [] : lexicon.filter((word) => isSlip(typed, word));
  return new Map(meant.map((word) => [word, -SLIP]));
}

/** @returns {Map<Exercise, number>} the exercises that have one of the words, each with its best */
function bestOf(words, lexicon) {
  const best = new Map();
  for (const [word, extra] of words) {
    for (const each of lexicon.get(word)) {
      best.set(each, Math.max(best.get(each) ?? 0, each.words.get(word) + extra));
    }
  }
  return best;
}

/**
 * The words of an exercise, each with how good a reason it is to find it.
 *
 * @param {string} name @param {string[]} aliases @param {string[]} also
 * @returns {Map<string, number>}
 */
export function weighed(name, aliases, also) {
  const words = new Map(also.map((word) => [word, ABOUT_IT]));
  aliases.forEach((word) => words.set(word, IN_ALIAS));
  name.split(" ").forEach((word) => words.set(word, IN_NAME));
  return words;
}

/** One letter wrong, missing or too many, or two swapped, in a word or in how it begins. */
function isSlip(typed, word) {
  if (typed[0] !== word[0]) return false;
  const { length } = typed;
  return [word, ...[-1, 0, 1].map((more) => word.slice(0, length + more))].some((other) => isOneSlip(typed, other));
}

function isOneSlip(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}
