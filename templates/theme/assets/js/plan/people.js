/**
 * Whose numbers: kept in this browser alone, several people apart. Never in the address of the
 * page, which browsers print, and never sent.
 *
 * @typedef {import("./weights.js").Unit} Unit
 * @typedef {import("./course.js").Decision} Decision
 * @typedef {{value: number, unit: Unit}} Usual
 * @typedef {{bar: string, plates: string, step: string, other: string}} Gear
 * @typedef {{start: string, days: number[], decisions: Decision[], swaps: Record<string, string>}} Course
 * @typedef {object} Person
 * @property {number} id
 * @property {string} name
 * @property {Unit} unit
 * @property {string} profile
 * @property {boolean} byEffort
 * @property {Record<Unit, Gear>} gear as typed, for each unit
 * @property {Record<string, Usual>} weights by exercise and repetitions
 * @property {Record<string, Course>} plans
 * @typedef {{who: number, people: Person[]}} People
 */

import { read as settings } from "../settings/store.js";

export const KEY = "return-to-load.numbers";

const text = (value, most = 80) => (typeof value === "string" ? value.slice(0, most) : "");
const unitOf = (value) => (value === "lb" ? "lb" : "kg");
const entries = (value) => Object.entries(value && typeof value === "object" ? value : {});
const list = (value) => (Array.isArray(value) ? value : []);

/**
 * What was kept, or one new person. Whatever has another shape is left out.
 *
 * @returns {{people: People, isKept: boolean}} isKept: whether this browser keeps anything.
 */
export function read() {
  let kept = null;
  let isKept = true;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    localStorage.setItem(`${KEY}.try`, "1");
    localStorage.removeItem(`${KEY}.try`);
  } catch (error) {
    isKept = error instanceof SyntaxError;
  }
  const people = list(kept?.people).map((each, at) => personOf(each, at + 1));
  if (!people.length) people.push(newPerson(1));
  const who = people.some((each) => each.id === kept?.who) ? kept.who : people[0].id;
  return { people: { who, people }, isKept };
}

/** @param {People} people @returns {boolean} whether it was kept */
export function keep(people) {
  try {
    localStorage.setItem(KEY, JSON.stringify(people));
    return true;
  } catch {
    return false;
  }
}

/** Forget everybody. */
export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
  return read().people;
}

/** @param {People} people @returns {Person} whoever was added, and is chosen now */
export function add(people) {
  const person = newPerson(Math.max(...people.people.map((each) => each.id)) + 1);
  people.people.push(person);
  people.who = person.id;
  return person;
}

/** @param {People} people */
export function drop(people) {
  const left = people.people.filter((each) => each.id !== people.who);
  people.people = left.length ? left : [newPerson(1)];
  people.who = people.people[0].id;
}

/** @param {People} people @returns {Person} */
export function chosen(people) {
  return people.people.find((each) => each.id === people.who) ?? people.people[0];
}

/** @param {Person} person @param {string} plan @returns {Course} */
export function courseOf(person, plan) {
  person.plans[plan] ??= { start: "", days: [], decisions: [], swaps: {} };
  return person.plans[plan];
}

/**
 * Somebody new starts with the unit of the reader's settings; their equipment follows when the page
 * knows what the plan offers. From the first change on they are kept, and what was chosen for them
 * stays, whatever the settings say later: a coach's settings are not those of the people they coach.
 *
 * @param {number} number @returns {Person}
 */
function newPerson(number) {
  return personOf({ unit: settings().settings.unit }, number);
}

/** @returns {Person} */
function personOf(raw, number) {
  return {
    id: Number.isInteger(raw?.id) ? raw.id : number,
    name: text(raw?.name),
    unit: unitOf(raw?.unit),
    profile: text(raw?.profile),
    byEffort: raw?.byEffort === true,
    gear: { kg: gearOf(raw?.gear?.kg), lb: gearOf(raw?.gear?.lb) },
    weights: Object.fromEntries(
      entries(raw?.weights)
        .filter(([, each]) => each?.value > 0 && Number.isFinite(each.value))
        .map(([key, each]) => [key, { value: each.value, unit: unitOf(each.unit) }]),
    ),
    plans: Object.fromEntries(entries(raw?.plans).map(([plan, each]) => [plan, courseFrom(each)])),
  };
}

/** @returns {Gear} */
function gearOf(raw) {
  const { bar, plates, step, other } = raw ?? {};
  return { bar: text(bar), plates: text(plates, 200), step: text(step), other: text(other) };
}

/** @returns {Course} */
function courseFrom(raw) {
  return {
    start: /^\d{4}-\d\d-\d\d$/.test(raw?.start) && Date.parse(raw.start) ? raw.start : "",
    days: list(raw?.days).filter((day) => Number.isInteger(day) && day >= 0 && day < 7),
    decisions: list(raw?.decisions).map((each) => text(each)),
    swaps: Object.fromEntries(entries(raw?.swaps).map(([slot, id]) => [slot, text(id)])),
  };
}
