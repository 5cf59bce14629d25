/**
 * Where am I, as a form. Everything on the page reads without this script; with it a reader taps
 * their answers and learns which phase fits which movement, or who should look. Nothing is sent,
 * nothing stands in the address, and nothing is kept unless the reader asks for it.
 */

import { addressOf, keep as keepSettings, read as readSettings } from "../settings/store.js";
import { Form } from "./form.js";
import * as kept from "./kept.js";
import { whereOn } from "./questions.js";
import { Result } from "./result.js";
import { outcomeOf } from "./rule.js";
import { Summary } from "./summary.js";

const box = document.querySelector("#where");
const at = (id) => box.querySelector(`#${id}`);
const page = box.closest(".guide");
const where = whereOn(page.querySelector(".questions"), box);
const form = new Form(box, where);
const result = new Result(at("w-result"), box, where);
const summary = new Summary(box, where, result);
const keeping = at("w-keep");
const undo = at("w-undo");
const isAnswered = (about, given) =>
  where.questions.some((question) => question.about === about && given.some((each) => each.question === question.id));

/** @returns {kept.Filled} */
const filled = () => ({ given: form.read(), ...summary.read() });

/** Show everything as it is now. */
function draw() {
  const given = form.read();
  const outcome = outcomeOf(where, given);
  form.show();
  result.show(outcome, isAnswered("signs", given));
  summary.draw(given, outcome);
  at("w-used").textContent = "";
  at("w-on").hidden = true;
  return outcome;
}

/** Show what the answers lead to, and say it. */
function show() {
  const outcome = draw();
  at("w-result").hidden = false;
  say("w-said", result.inWords(outcome));
}

/** Say something in a live region; where it says that already, nothing is said again. */
function say(id, words) {
  if (at(id).textContent !== words) at(id).textContent = words;
}

/** Keep what is filled in where that is wanted; say it where the browser refuses. */
function keep() {
  const isRefused = keeping.checked && !kept.keep(filled());
  at("w-refused").hidden = !isRefused;
  if (!keeping.checked) kept.forget();
}

/** @param {kept.Filled} filled_ */
function fill(filled_) {
  form.fill(filled_.given);
  summary.fill(filled_);
  at("w-result").hidden = true;
  say("w-said", "");
  draw();
}

/** Put the phases and what brings it on where all pages look for them. */
function use() {
  const given = form.read();
  const outcome = outcomeOf(where, given);
  const { settings } = readSettings();
  const placed = outcome.standings.filter(({ phase }) => phase);
  const phases = { ...settings.phases, ...Object.fromEntries(placed.map(({ movement, phase }) => [movement, phase])) };
  const bringsOnAsked = where.questions.filter((question) => question.isSeveral).map(({ id }) => id);
  const isSaid = given.some(({ question }) => bringsOnAsked.includes(question));
  const changed = { ...settings, phases, bringsOn: isSaid ? outcome.bringsOn : settings.bringsOn };
  const isKept = keepSettings(changed);
  const link = at("w-on").querySelector("a");
  link.search = isKept ? "" : addressOf(changed);
  at("w-on").hidden = false;
  say("w-used", isKept
    ? "Kept. Other pages now go by these phases."
    : "This browser keeps nothing for pages. The link below takes your phases along.");
}

/** Print the one page, and nothing else of this one. */
function print() {
  draw();
  page.toggleAttribute("data-print-summary", true);
  addEventListener("afterprint", () => page.removeAttribute("data-print-summary"), { once: true });
  window.print();
}

/** Clear everything, with a way back until something else is filled in. */
function clear() {
  const before = filled();
  const wasKept = keeping.checked;
  fill({ given: [], activities: [], worries: "" });
  keeping.checked = false;
  keep();
  say("w-note", "Your answers are cleared.");
  undo.hidden = false;
  undo.onclick = () => {
    fill(before);
    keeping.checked = wasKept;
    keep();
    undo.hidden = true;
    say("w-note", "As it was before.");
    at("w-clear").focus();
  };
}

box.addEventListener("input", ({ target }) => {
  undo.hidden = true;
  say("w-note", "");
  keep();
  if (target === keeping) return;
  if (at("w-result").hidden || !target.closest(".where__asked")) draw();
  else show();
});
box.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
  at("w-result-title").focus({ preventScroll: true });
  at("w-result-title").scrollIntoView({ block: "start" });
});
at("w-use").addEventListener("click", use);
at("w-print").addEventListener("click", print);
at("w-clear").addEventListener("click", clear);
at("w-see").addEventListener("click", () => {
  const isShown = at("w-sheet").toggleAttribute("data-shown");
  at("w-see").setAttribute("aria-expanded", isShown);
});

const before = kept.read();
if (before) keeping.checked = true;
fill(before ?? { given: [], activities: [], worries: "" });
if (before?.given.length) show();
at("w-sheet").hidden = false;
box.hidden = false;
page.toggleAttribute("data-asking", true);
