/**
 * What each line of a week sheet says to one person: which exercise, how heavy, how hard. It reads
 * the page and writes nothing.
 *
 * @typedef {import("./people.js").Person} Person
 * @typedef {import("./people.js").Course} Course
 * @typedef {{id: string, name: string, roles: string[], onBar: boolean,
 *   step: number, lightest: number, measure: string, eachSide: boolean,
 *   dose: string, item: Element}} Exercise
 * @typedef {Map<string, Exercise>} Exercises
 * @typedef {{slot: string, exercise: string, role: string, load: string, percent: number | null,
 *   reps: string, alone: string, count: string, weight: string, effort: string}} Dose
 * @typedef {{exercise: Exercise, isSwapped: boolean, key: string, count: string, weight: string,
 *   of: string, effort: string, takesUsual: boolean}} Line
 *   key: under which the usual weight is kept; weight: the target, or in words; of: its per cent.
 */

import { convert, loadable, readPlates, readWeight, stepInPounds, tenth, percentInHalves, written } from "./weights.js";

const EMPTY_BAR = { kg: 20, lb: 45 };
const BY_EFFORT = "by effort";

const words = (tags) => tags.split(" ").filter(Boolean);

/** @param {DocumentFragment} list @returns {Exercises} */
export function exercisesIn(list) {
  return new Map([...list.querySelectorAll("li")].map((item) => {
    const { exercise, roles, step, lightest, measure, dose } = item.dataset;
    return [exercise, {
      id: exercise, name: item.textContent.trim(), item, measure, dose,
      roles: words(roles), onBar: "onBar" in item.dataset, step: Number(step),
      lightest: Number(lightest), eachSide: "eachSide" in item.dataset,
    }];
  }));
}

/** @param {Element} sheet as the site has it @returns {Dose[][]} its days */
export function dosesIn(sheet) {
  return [...sheet.querySelectorAll(".day")].map((day, at) =>
    [...day.querySelectorAll("tbody tr")].map((row) => {
      const { exercise, role, load, percent, reps, alone } = row.dataset;
      const [count, weight, effort] = [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim());
      const share = percent ? Number(percent) : null;
      const slot = `${at}/${exercise}`;
      return { slot, exercise, role, load, percent: share, reps, alone, count, weight, effort };
    }),
  );
}

/** What may stand in a line. @param {Dose} dose @param {Exercises} all */
export function choicesFor(dose, all) {
  return [...all.values()].filter((each) => each.roles.includes(dose.role));
}

/**
 * Say what a line asks of a person.
 *
 * @param {Dose} dose
 * @param {Person} person
 * @param {Course} course
 * @param {Exercises} all
 * @param {number} factor how much of the weight that rises: less than 1 after a flare
 * @returns {Line}
 */
export function lineOf(dose, person, course, all, factor) {
  const own = all.get(dose.exercise);
  const swap = course.swaps[dose.slot];
  const choices = swap ? choicesFor(dose, all) : [];
  const exercise = choices.find((each) => each.id === swap) ?? own;
  const isSwapped = exercise !== own;
  const key = `${exercise.id}/${dose.reps}`;
  const takesUsual = exercise.step > 0 && (dose.load === "follows-goal" || dose.load === "full");
  const kept = person.weights[key];
  const line = {
    exercise, isSwapped, key, takesUsual, of: "", effort: dose.effort,
    count: isSwapped ? countOf(dose, own, exercise) : dose.count, weight: dose.weight,
  };
  if (takesUsual && kept && !person.byEffort) {
    if (dose.percent === null) return { ...line, weight: usualIn(person, key), of: dose.weight };
    const usual = convert(kept.value, kept.unit, person.unit);
    const share = dose.percent * factor;
    const to = loadable((usual * share) / 100, kitOf(exercise, person));
    const weight = `${to.isBelow ? "under " : ""}${written(to.weight)} ${person.unit}`;
    return { ...line, weight, of: percentInHalves(share) };
  }
  if (isSwapped || (person.byEffort && takesUsual)) {
    const effort = dose.percent === null ? dose.effort : dose.alone;
    return { ...line, effort, weight: exercise.step ? BY_EFFORT : "body weight" };
  }
  return dose.percent !== null && factor < 1 ? { ...line, weight: percentInHalves(dose.percent * factor) } : line;
}

/** A slot keeps its count unless the exercise in it counts something else. */
function countOf(dose, own, exercise) {
  const sets = dose.count.split("×")[0];
  if (dose.reps && exercise.measure === "repetitions") {
    return `${sets}× ${dose.reps} repetitions${exercise.eachSide ? " a side" : ""}`;
  }
  const isAlike = own.measure === exercise.measure && own.eachSide === exercise.eachSide;
  return isAlike ? dose.count : `${sets}× ${exercise.dose}`;
}

/** @param {Exercise} exercise @param {Person} person @returns {import("./weights.js").Kit} */
function kitOf(exercise, person) {
  const { unit } = person;
  const gear = person.gear[unit];
  const typed = (text) => readWeight(text) || null;
  const usual = unit === "kg" ? exercise.step : stepInPounds(exercise.step);
  if (exercise.onBar) {
    const base = typed(gear.bar) ?? EMPTY_BAR[unit];
    return { base, lightest: base, step: typed(gear.step) ?? usual, plates: readPlates(gear.plates) ?? [] };
  }
  const step = typed(gear.other) ?? usual;
  return { base: 0, lightest: Math.max(step, convert(exercise.lightest, "kg", unit)), step, plates: [] };
}

/** A usual weight as a person would write it. @param {Person} person @param {string} key */
export function usualIn(person, key) {
  const { value, unit } = person.weights[key];
  return `${tenth(convert(value, unit, person.unit))} ${person.unit}`;
}
