/**
 * A plan page with the reader's own numbers. Everything on it reads and prints without this script;
 * with it the per cent become weights, and the weeks follow how it went. Nothing leaves the browser.
 */

import { calendar, later, today, usualDays } from "./calendar.js";
import { lay } from "./course.js";
import { eventsOf, nameOfDay } from "./events.js";
import { exercisesIn, lineOf, usualIn } from "./lines.js";
import { listenToGear, showGear, showPeople, showSwaps, showWeights } from "./panel.js";
import * as kept from "./people.js";
import * as equipment from "./equipment.js";
import * as start from "./start.js";
import { print, save } from "./printing.js";
import { Sheets, dateInWords, nextInWords } from "./sheets.js";
import { chooseWeek, chosenWeek, offerWeeks } from "./weeks.js";

const at = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const panel = at("#numbers");
const { plan: id, most, sessions } = panel.dataset;
const plan = at(".plan");
const exercises = exercisesIn(at("#n-exercises").content);
const units = all('[name="n-unit"]');
const days = all('[name="n-day"]');
const weeks = at(".filter--week");
const swaps = at(".numbers__swaps").closest("details");
const undo = at("#n-undo");
const unfilled = at("#numbers .numbers__short").textContent;

let { people, isKept } = kept.read();
const person = () => kept.chosen(people);
const course = () => kept.courseOf(person(), id);
const flare = at("#n-flare");
const sheets = new Sheets(plan, flare, decide, show);
const laid = () => lay(sheets.weeks, course().decisions, Number(most), flare === null);

/** Keep what has changed, and show it. */
function update(words) {
  isKept = kept.keep(people) && isKept;
  draw(words);
}

/** Show everything as it is now, first of all the sheet that is looked at. */
function draw(words, looked = chosenWeek(weeks)) {
  const who = person();
  const now = laid();
  undo.hidden = true;
  sheets.fill(now, who, course(), exercises, looked);
  offerWeeks(weeks, now);
  showSettings(who);
  const lines = sheets.lines(who, course(), exercises);
  showWeights(panel, lines, who, update);
  at(".numbers__weights").hidden = who.byEffort || !lines.length;
  showGear(panel, who);
  if (swaps.open) offerSwaps();
  panel.querySelectorAll(".unit").forEach((unit) => { unit.textContent = who.unit; });
  at("#numbers .numbers__short").textContent = inShort(who, lines) || unfilled;
  if (words) at(".numbers__said").textContent = words;
}

/** Of all the panel this is most to make, so it waits until somebody looks. */
function offerSwaps() {
  showSwaps(panel, sheets.slots(), person(), course(), exercises, update);
}

function showSettings(who) {
  const { start, days: chosen } = course();
  at(".numbers__refused").hidden = isKept;
  showPeople(panel, people);
  units.forEach((radio) => { radio.checked = radio.value === who.unit; });
  days.forEach((day) => { day.checked = chosen.includes(Number(day.value)); });
  at("#n-by-effort").checked = who.byEffort;
  for (const [field, value] of [[at("#n-name"), who.name], [at("#n-start"), start]]) {
    if (field !== document.activeElement) field.value = value;
  }
}

/** The panel in a few words, for when it is closed. */
function inShort(who, lines) {
  const { start, swaps } = course();
  const first = lines.find((line) => who.weights[line.key]);
  const weight = first && `${first.exercise.name} ${usualIn(who, first.key)}`;
  const date = start && `from ${dateInWords(start)}`;
  const swapped = Object.keys(swaps).length > 0 && "with swaps";
  return [who.name, who.byEffort ? "by effort" : weight, date, swapped].filter(Boolean).join(" · ");
}

/** Look at one sheet. */
function show(number) {
  if (!chooseWeek(weeks, number)) return;
  sheets.finish();
  const title = sheets.box.querySelector(`[data-week="${number}"] h4`);
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "start" });
}

/** Note how a week went. What was noted after it no longer fits, and goes. */
function decide(decided, decision) {
  const { decisions } = course();
  decisions.length = Math.min(decisions.length, decided);
  while (decisions.length < decided) decisions.push("go-on");
  if (decision) decisions.push(decision);
  const now = laid();
  const here = now.findIndex((sheet) => sheet.decided === decided);
  update(decision ? nextInWords(now, here, sheets.weeks.length, decision) : "Not decided yet.");
}

/** Turn to a person, and to the sheet they have come to, but for one that a link leads to. */
function meet(words, asked = null) {
  const looked = asked ? "" : String(sheetOfToday() + 1);
  draw(words, looked);
  chooseWeek(weeks, asked?.dataset.week ?? looked); // weeks done again have moved it
}

/** The first sheet that is not decided yet; before any is, the one whose week it is. */
function sheetOfToday() {
  const { decisions, start } = course();
  if (decisions.length) return laid().findIndex((sheet) => sheet.decided === decisions.length);
  return start ? Math.max(laid().findLastIndex((sheet) => later(start, sheet.starts * 7) <= today()), 0) : 0;
}

function saveCalendar() {
  const { start, days: chosen } = course();
  const count = `This plan has ${sessions} days a week; you chose ${chosen.length}.`;
  const fault = !start ? "Choose the first day of week 1." : chosen.length !== Number(sessions) ? count : "";
  at("#n-days-error").textContent = fault;
  if (fault) return (start ? days[0] : at("#n-start")).focus();
  const whose = people.people.indexOf(person()) > 0 ? `-person-${person().id}` : "";
  const title = at("h1").textContent;
  sheets.finish();
  const settings = { id, title, whose, withWeights: at("#n-calendar-weights").checked };
  const events = eventsOf([...sheets.box.querySelectorAll(".sheet")], laid(), course(), settings);
  save(`${id}.ics`, calendar(title, events, new Date()));
  at(".numbers__said").textContent = "The calendar file is made. Open it to add the dates to your calendar.";
}

/** Change something, keep and show it. */
function on(fields, kind, change) {
  [fields].flat().forEach((field) => field.addEventListener(kind, () => update(change(field))));
}

/** Change who there is: at once, with a way back until something else is changed. */
function turn(button, change) {
  button.addEventListener("click", () => {
    const before = structuredClone(people);
    meet(change());
    undo.hidden = false;
    undo.onclick = () => {
      people = before;
      kept.keep(people);
      meet("As it was before.");
      button.focus();
    };
  });
}

on(units, "change", (radio) => { person().unit = radio.value; });
on(at("#n-by-effort"), "change", (box) => {
  person().byEffort = box.checked;
  return box.checked ? "Every line goes by effort." : "Weights again.";
});
on(at("#n-name"), "input", (field) => { person().name = field.value; });
on(at("#n-start"), "change", ({ value }) => {
  course().start = value;
  if (value && !course().days.length) course().days = usualDays(value, Number(sessions));
});
on(days, "change", () => {
  course().days = days.filter((day) => day.checked).map((day) => Number(day.value));
  const isTooMany = course().days.length > Number(sessions);
  at("#n-days-error").textContent = isTooMany ? `This plan has ${sessions} days a week.` : "";
});
listenToGear(panel, person, update);
swaps.addEventListener("toggle", () => swaps.open && offerSwaps());
at("#n-person").addEventListener("change", (event) => {
  people.who = Number(event.target.value);
  kept.keep(people);
  if (equipment.turn(person())) return;
  meet(`These are the numbers of ${event.target.selectedOptions[0].text}.`);
});
turn(at("#n-add"), () => {
  kept.add(people);
  kept.keep(people);
  at("#n-name").closest("details").open = true;
  at("#n-name").focus();
  at("#n-name").value = "";
  return "A new person: fill in their name and weights.";
});
turn(at("#n-drop"), () => {
  const name = at("#n-person").selectedOptions[0].text;
  kept.drop(people);
  kept.keep(people);
  return `${name} is deleted.`;
});
turn(at("#n-clear"), () => {
  people = kept.forget();
  return "Everything is cleared.";
});
at("#n-calendar").addEventListener("click", saveCalendar);
weeks.addEventListener("change", () => sheets.finish());
addEventListener("beforeprint", () => sheets.finish());
at("#n-print-all").addEventListener("click", () => print(plan));
at("#n-print-week").addEventListener("click", () =>
  print(plan, sheets.box.querySelector(`[data-week="${chosenWeek(weeks)}"]`)));
addEventListener("storage", ({ key }) => { // another tab changed something
  if (key !== kept.KEY && key !== null) return;
  ({ people } = kept.read());
  meet();
});

equipment.listen((profile) => {
  person().profile = profile;
  kept.keep(people);
});

if (!equipment.turn(person(), location.hash)) {
  equipment.settle(person(), location.hash);
  panel.hidden = false;
  all(".with-script").forEach((each) => { each.hidden = false; });
  all(".without-script").forEach((each) => { each.hidden = true; });
  start.say();
  meet("", at(`.sheet[id="${CSS.escape(location.hash.slice(1))}"]`));
}
