/**
 * The finder on the list of all exercises. The list is whole without this script; with it, a reader
 * types and chooses, and what fits takes the list's place. It keeps nothing and sends nothing: what
 * is chosen stands in the address, so that going back, reloading and sharing bring it again. Where
 * the address says nothing, the choices start from the reader's settings.
 */

import { Soon } from "../soon.js";
import { EVERYTHING, read, says, written } from "./address.js";
import { MINE, chosenIn, find, nothingChosen, sorted, without } from "./choices.js";
import { Controls } from "./controls.js";
import { Follower } from "./follower.js";
import { exercisesOn, lexiconOf } from "./library.js";
import { AFTER_PAINT, PAGE, Results, inWords } from "./results.js";
import { asked, scores } from "./words.js";

const QUIET = 400; // milliseconds without a keystroke, after which the address follows
const FIRST = 1; // row: what a keystroke must show at once
const SECOND = 6; // rows: a screen of a phone, so that the next letter need not wait for all of them

const box = document.querySelector(".finder");
const answered = document.querySelector(".answered");
const page = box.closest(".guide");
const contents = document.querySelector(".contents");
const status = document.querySelector("#find-count");
const list = [...page.querySelectorAll(".part")].filter((part) => part.querySelector("tr[data-names]"));
const exercises = exercisesOn(page);
const lexicon = lexiconOf(exercises);
const fillers = box.dataset.fillers.split(" ");
const controls = new Controls(box, answered);
const known = controls.known();
const rest = new Soon(AFTER_PAINT);
const results = new Results(answered.querySelector(".found"), more);
const follower = new Follower(box, exercises, {
  all: () => choose(nothingChosen()),
  changed: () => {
    note("pushState", location.pathname);
    recall();
  },
});

let choices = nothingChosen();
let most = PAGE;
let later = 0;
/** @type {import("./library.js").Exercise[]} */
let ordered = [];
/** What was found for words alone: the same is asked again as letters are taken back. */
const answers = new Map();

const scoresOf = (words) => (words.trim() ? scores(asked(words, fillers), exercises, lexicon) : null);
const outcomeOf = (wanted, points = scoresOf(wanted.words), isCounted = true) =>
  find(exercises, wanted, points, controls.presets, known.phases, isCounted);

/** What fits, the best first, and how well. @param {Choices} wanted */
function answerTo(wanted) {
  const isWordsAlone = !wanted.sort && chosenIn(wanted).every((name) => name === "words");
  if (isWordsAlone && answers.has(wanted.words)) return answers.get(wanted.words);
  const points = scoresOf(wanted.words);
  const answer = { points, found: sorted(outcomeOf(wanted, points, false).found, wanted, points) };
  if (isWordsAlone) answers.set(wanted.words, answer);
  return answer;
}

/**
 * Show what fits, or the whole list where nothing is chosen.
 *
 * @param {boolean} isTyped then the first rows and how many there are come before the next paint,
 *   the rest of it right after: whoever types sees each letter answered.
 */
function draw(isTyped = false) {
  const isWhole = !chosenIn(choices).length && !choices.sort;
  const { points, found } = answerTo(choices);
  ordered = isWhole ? [] : found;
  const begin = (rows) => isTyped && !isWhole && results.draw(ordered, Math.min(rows, most), choices.phase);
  const pieces = [
    () => begin(SECOND),
    () => controls.show(choices),
    () => found.length || results.suggest(waysOut()),
    () => controls.say(choices, outcomeOf(choices, points).counts, choose),
    () => isWhole || results.draw(ordered, most, choices.phase),
  ];
  list.forEach((part) => part.classList.toggle("is-away", !isWhole));
  if (contents) contents.hidden = !isWhole;
  results.box.hidden = isWhole;
  const whole = `${inWords(exercises.length)} in all.`;
  status.textContent = found.length === exercises.length ? whole : `${found.length} of ${inWords(exercises.length)}.`;
  rest.drop();
  pieces.forEach((piece) => rest.add(piece, piece));
  begin(FIRST);
  if (!isTyped) rest.finish();
}

/** What to take away so that something is left, that which leaves most first. */
function waysOut() {
  const left = (wanted) => outcomeOf(wanted).found.length;
  const typed = asked(choices.words, fillers);
  const fewer = typed.length < 2 ? [] : typed.map((word) => {
    const rest = typed.filter((each) => each !== word).join(" ");
    return { text: `Search for “${rest}” only`, wanted: { ...choices, words: rest } };
  });
  const ways = chosenIn(choices).map((name) => ({
    text: `Leave out ${controls.inWords(choices, name)}`,
    wanted: without(choices, name),
  }));
  const counted = [...fewer, ...ways]
    .map((way) => ({ ...way, count: chosenIn(way.wanted).length ? left(way.wanted) : 0 }))
    .filter((way) => way.count)
    .sort((one, other) => other.count - one.count)
    .slice(0, 4);
  const all = { text: "See all exercises", wanted: nothingChosen(), count: 0 };
  return [...counted, all].map(({ text, count, wanted }) => ({ text, count, press: () => choose(wanted) }));
}

/** Take over other choices, by a press: the way back leads to those before. */
function choose(wanted) {
  change(wanted);
  draw();
  status.focus({ preventScroll: true }); // what was pressed is gone; the field would open a keyboard
}

/**
 * Note what is chosen now. A press is a step back. What is typed becomes one with its first letter,
 * once that is answered, and the address follows when it rests.
 */
function change(wanted, isTyped = false) {
  const isFirst = !choices.words.trim();
  clearTimeout(later);
  if (!isTyped) note("replaceState"); // what was typed just before
  choices = wanted;
  most = PAGE;
  follower.say(false);
  if (!isTyped) note("pushState");
  else if (isFirst) setTimeout(() => note("pushState"), AFTER_PAINT);
  if (isTyped) later = setTimeout(() => note("replaceState"), QUIET);
}

function note(how, asked = "") {
  const everything = chosenIn(follower.choices()).length ? EVERYTHING : "";
  const address = asked || location.pathname + (written(choices) || everything);
  try {
    if (how === "replaceState" || address !== location.pathname + location.search) history[how]({ most }, "", address);
  } catch {
    // Some browsers allow few changes a minute: the list is right all the same.
  }
}

function more() {
  const first = most;
  most += PAGE;
  note("replaceState");
  results.draw(ordered, most, choices.phase);
  results.focus(first);
}

/** Show what the address says, else what the reader's settings say. */
function recall() {
  clearTimeout(later);
  const isOwn = says(location.search);
  choices = isOwn ? read(location.search, known) : follower.choices();
  if (choices.phase === MINE && !follower.hasPhases) choices.phase = "";
  most = Math.max(Number(history.state?.most) || 0, PAGE);
  follower.say(!isOwn);
  draw();
}

[box, answered].forEach((part) => part.addEventListener("input", ({ target }) => {
  const isTyped = target === controls.words;
  change(isTyped ? { ...choices, words: target.value } : controls.read(choices, target), isTyped);
  draw(isTyped);
}));
controls.words.addEventListener("keydown", (event) => {
  if (event.key === "Enter") controls.words.blur(); // phones fold the keyboard away
  if (event.key.length === 1) event.stopPropagation(); // the theme would look through it for shortcuts
});
addEventListener("popstate", recall);
addEventListener("hashchange", () => { // a link leads to a part of the list that is put away
  const part = document.getElementById(location.hash.slice(1))?.closest(".part");
  if (!part?.classList.contains("is-away")) return;
  choices = nothingChosen();
  note("replaceState");
  draw();
  part.scrollIntoView();
});
addEventListener("pageshow", recall); // some browsers fill the controls in anew after going back

// The rules that filter without script would be tried anew on every row of the list, at each change
// in the part where the choices stand: so they are put off, and what changes stands behind that part.
page.toggleAttribute("data-with-finder", true);
box.closest(".part").after(answered);
[answered, ...box.querySelectorAll("[data-with-script]")].forEach((each) => { each.hidden = false; });
recall();

// The first letter is to be answered as fast as the next: what it finds is looked for while nobody
// types, its first rows are made, and browsers run at speed what has run before.
const whenIdle = window.requestIdleCallback ?? ((task) => setTimeout(task, AFTER_PAINT));
new Set([...lexicon.words.keys()].map(([letter]) => letter)).forEach((letter) => whenIdle(() => {
  results.prepare(answerTo({ ...nothingChosen(), words: letter }).found.slice(0, FIRST));
}));
