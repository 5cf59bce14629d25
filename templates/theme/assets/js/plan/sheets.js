/**
 * The week sheets on the page: laid in the order of the course, filled in for one person, with the
 * four ways on to press. The sheets as the site has them are kept to copy from.
 *
 * @typedef {import("./course.js").Sheet} Sheet
 * @typedef {import("./course.js").Decision} Decision
 * @typedef {import("./lines.js").Line} Line
 */

import { later, trainingDays } from "./calendar.js";
import { nameOfDay } from "./events.js";
import { Soon } from "../soon.js";
import { dosesIn, lineOf, usualIn } from "./lines.js";
import { percentInHalves } from "./weights.js";

/** Copies lie in a document that is never shown: there their pictures cost nothing. */
const aside = document.implementation.createHTMLDocument("");
const DATE = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };

/** @param {string} date @returns {string} "Mon 7 Dec" */
export function dateInWords(date) {
  return new Date(date).toLocaleDateString("en-GB", DATE);
}

/** The sheets of the plan. */
export class Sheets {
  /**
   * @param {HTMLElement} box
   * @param {HTMLTemplateElement | null} flare none in the plan that others step back to
   * @param {(decided: number, decision: Decision) => void} decide
   * @param {(sheet: number) => void} show
   */
  constructor(box, flare, decide, show) {
    this.box = box;
    this.flare = flare;
    this.decide = decide;
    this.show = show;
    const asBuilt = [...box.querySelectorAll(".sheet")];
    this.originals = asBuilt.map((sheet) => aside.importNode(sheet, true));
    this.weeks = this.originals.map((sheet) => ({
      percent: sheet.dataset.percent ? Number(sheet.dataset.percent) : null,
      isEasier: "easier" in sheet.dataset,
      mayGoFaster: sheet.querySelector('[data-decision="faster"]') !== null,
    }));
    this.doses = this.originals.map(dosesIn);
    /** @type {Map<string, HTMLElement>} */
    this.live = new Map(asBuilt.map((sheet, at) => [`${at + 1}-1`, sheet]));
    this.soon = new Soon();
  }

  /**
   * Lay the sheets in their order, and fill in the one that is looked at. The others follow soon:
   * `finish` does them at once.
   *
   * @param {Sheet[]} sheets
   * @param {import("./people.js").Person} person
   * @param {import("./people.js").Course} course
   * @param {import("./lines.js").Exercises} all
   * @param {string} looked the place of a sheet in the course, or "all"
   */
  fill(sheets, person, course, all, looked) {
    this.soon.drop();
    /** @type {Map<string, HTMLElement>} */
    const now = new Map();
    let before = null;
    sheets.forEach((sheet, at) => {
      const key = sheet.week ? `${sheet.week}-${sheet.time}` : `flare-${at}`;
      const article = this.live.get(key) ?? (sheet.week ? this.copyOf(sheet) : this.flareSheet());
      now.set(key, article);
      // An element that is moved loses the focus, so what stands right stays.
      const there = before ? before.nextElementSibling : this.box.firstElementChild;
      if (there !== article) this.box.insertBefore(article, there);
      before = article;
      article.dataset.week = String(at + 1);
      this.soon.add(article, () => this.fillSheet(article, sheets, at, person, course, all));
      if (looked === article.dataset.week) this.soon.now(article);
    });
    if (looked === "all") this.finish();
    this.live.forEach((article, key) => now.has(key) || article.remove());
    this.live = now;
  }

  /** Have every sheet filled in. */
  finish() {
    this.soon.finish();
  }

  /**
   * @param {HTMLElement} article
   * @param {Sheet[]} sheets
   * @param {number} at
   * @param {import("./people.js").Person} person
   * @param {import("./people.js").Course} course
   * @param {import("./lines.js").Exercises} all
   */
  fillSheet(article, sheets, at, person, course, all) {
    const sheet = sheets[at];
    const start = course.start && later(course.start, sheet.starts * 7);
    write(article, ".sheet__name", person.name);
    if (sheet.week) {
      if (!article.querySelector(".decision__next")) this.makePressable(article);
      const lines = this.fillWeek(article, sheet, start, person, course, all).flat();
      const rising = lines.filter(({ key, of }) => of.includes("%") && person.weights[key]);
      const usual = new Set(rising.map(({ exercise, key }) => `${exercise.name} ${usualIn(person, key)}`));
      write(article, ".sheet__usual", person.byEffort ? "by effort" : [...usual].join(", "));
      this.fillDecision(article, sheets, at, course);
    } else {
      write(article, ".date .blank", start ? dateInWords(start) : "");
      const flares = sheets.slice(0, at + 1).filter((each) => !each.week).length;
      article.querySelector(".two-flares").hidden = flares < 2;
    }
  }

  /** @param {Sheet} sheet */
  copyOf(sheet) {
    const article = document.importNode(this.originals[sheet.week - 1], true);
    if (sheet.time > 1) {
      article.id += `-again-${sheet.time}`;
      const title = article.querySelector("h4");
      title.id = `${article.id}-title`;
      article.setAttribute("aria-labelledby", title.id);
    }
    return article;
  }

  /** Make buttons of the four ways on. @param {HTMLElement} article */
  makePressable(article) {
    for (const way of article.querySelectorAll("[data-decision]")) {
      const label = document.createElement("label");
      const tick = document.createElement("input");
      const value = way.dataset.decision;
      Object.assign(tick, { type: "radio", className: "tick", value, name: `after-${article.id}` });
      way.querySelector(".tick").remove();
      label.append(tick, ...way.childNodes);
      way.append(label);
      tick.addEventListener("change", () => this.decide(Number(article.dataset.decided), tick.value));
    }
    const next = document.createElement("p");
    next.className = "decision__next";
    article.querySelector(".decision").append(next);
  }

  flareSheet() {
    return this.flare.content.cloneNode(true).querySelector("article");
  }

  /** Every line of the plan once, with the name of its day. */
  slots() {
    const names = [...this.originals[0].querySelectorAll(".day")].map(nameOfDay);
    const found = new Map();
    for (const [day, name] of names.entries()) {
      for (const dose of this.doses.flatMap((week) => week[day])) {
        if (!found.has(dose.slot)) found.set(dose.slot, [name, dose]);
      }
    }
    return [...found.values()];
  }

  /** The lines that take a usual weight, each weight once, those that rise first. @returns {Line[]} */
  lines(person, course, all) {
    const found = new Map();
    const doses = this.doses.flat(2).sort((a, b) => Number(a.percent === null) - Number(b.percent === null));
    for (const dose of doses) {
      const line = lineOf(dose, person, course, all, 1);
      if (line.takesUsual && !found.has(line.key)) found.set(line.key, line);
    }
    return [...found.values()];
  }

  /**
   * @param {HTMLElement} article
   * @param {Sheet} sheet
   * @param {string} start
   * @param {import("./people.js").Person} person
   * @param {import("./people.js").Course} course
   * @param {import("./lines.js").Exercises} all
   * @returns {Line[][]}
   */
  fillWeek(article, sheet, start, person, course, all) {
    const original = this.originals[sheet.week - 1];
    const { percent } = this.weeks[sheet.week - 1];
    const easier = original.querySelector("h4 em")?.textContent;
    const notes = [easier, sheet.time > 1 && "again", sheet.factor < 1 && less(sheet)].filter(Boolean);
    const em = document.createElement("em");
    em.textContent = notes.join(", ");
    const title = original.querySelector("h4").firstChild.textContent.trim();
    article.querySelector("h4").replaceChildren(title, ...(notes.length ? [" ", em] : []));
    const asked = original.querySelector(".sheet__goal")?.textContent;
    if (asked && percent !== null) {
      const goal = asked.replace(/[\d.]+\s%/, percentInHalves(percent * sheet.factor));
      write(article, ".sheet__goal", person.byEffort ? "goal lift by effort" : goal);
    }
    article.querySelectorAll(".gate--skipped").forEach((gate) => gate.remove());
    for (const week of sheet.skipped) {
      const gate = this.originals[week - 1].querySelector(".gate")?.cloneNode(true);
      gate?.classList.add("gate--skipped");
      if (gate && !article.querySelector(".gate")) article.querySelector(".day").before(gate);
    }
    const dates = start ? trainingDays(start, course.days) : [];
    const lines = this.doses[sheet.week - 1].map((day) =>
      day.map((dose) => lineOf(dose, person, course, all, sheet.factor)));
    const isOther = sheet.factor < 1 || lines.flat().some((line) => line.isSwapped);
    const load = article.querySelector(".sheet__load");
    if (load) load.hidden = isOther; // it was estimated for the plan as it is
    article.querySelectorAll(".day").forEach((day, at) => {
      write(day, ".date .blank", dates.length === lines.length ? dateInWords(dates[at]) : "");
      const rows = original.querySelectorAll(".day")[at].querySelectorAll("tbody tr");
      day.querySelectorAll("tbody tr").forEach((row, n) => fillRow(row, rows[n], lines[at][n]));
    });
    return lines;
  }

  /**
   * @param {HTMLElement} article
   * @param {Sheet[]} sheets
   * @param {number} at
   * @param {import("./people.js").Course} course
   */
  fillDecision(article, sheets, at, course) {
    const { decided } = sheets[at];
    article.dataset.decided = String(decided);
    const decision = course.decisions[decided] ?? "";
    for (const tick of article.querySelectorAll("input.tick")) {
      tick.checked = tick.value === decision;
    }
    const line = article.querySelector(".decision__next");
    const words = decision ? nextInWords(sheets, at, this.weeks.length, decision) : "";
    if (line.dataset.words === words) return; // a button that is made anew would lose the focus
    line.dataset.words = words;
    const next = () => this.show(Number(article.dataset.week) + 1);
    const undo = () => this.decide(Number(article.dataset.decided), "");
    const showIt = sheets[at + 1] ? [button("Show it", next), " "] : [];
    line.replaceChildren(...(decision ? [words, " ", ...showIt, button("Undo", undo)] : []));
  }
}

/**
 * Say what comes after a sheet.
 *
 * @param {Sheet[]} sheets
 * @param {number} at
 * @param {number} weeks of the plan
 * @param {Decision} decision
 * @returns {string}
 */
export function nextInWords(sheets, at, weeks, decision) {
  const [next, after] = sheets.slice(at + 1, at + 3);
  if (!next && sheets[at].week < weeks) return "That is a long course. Have somebody look at it with you.";
  if (!next) return "That was the last week.";
  if (!next.week) {
    const then = after ? ` Then week ${after.week} with ${less(after)}.` : "";
    return `Next: the flare-up phase, up to two weeks.${then}`;
  }
  const how = next.factor < 1 ? ` with ${less(next)}` : next.time > 1 ? " again" : "";
  const skipped = [next, after].flatMap((sheet) => sheet?.skipped ?? [])[0];
  const left = decision === "faster" ? " No step is left to skip." : "";
  return `Next: week ${next.week}${how}.${skipped ? ` Week ${skipped} is skipped.` : left}`;
}

function less(sheet) {
  return `${Math.round((1 - sheet.factor) * 100)}\u00a0% less`;
}

function write(within, place, text) {
  const found = within.querySelector(place);
  if (found && found.textContent !== text) found.textContent = text;
}

function button(text, press) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: "link", textContent: text });
  made.addEventListener("click", press);
  return made;
}

/** Write a line into its row, unless it stands there; what is as on the site is copied from there. */
function fillRow(row, original, line) {
  const now = JSON.stringify([line.exercise.id, line.count, line.weight, line.of, line.effort]);
  if (row.dataset.line === now) return;
  row.dataset.line = now;
  const [name, count, weight, effort] = row.children;
  if ((row.dataset.now ?? row.dataset.exercise) !== line.exercise.id) {
    const rest = original.querySelector(".rest")?.cloneNode(true) ?? "";
    const swap = [...line.exercise.item.cloneNode(true).childNodes, " ", rest];
    name.replaceChildren(...(line.isSwapped ? swap : original.children[0].cloneNode(true).childNodes));
    row.dataset.now = line.exercise.id;
  }
  count.textContent = line.count;
  effort.textContent = line.effort;
  const target = document.createElement(/\d/.test(line.weight) && line.of ? "b" : "span");
  target.textContent = line.weight;
  const of = document.createElement("span");
  Object.assign(of, { className: "of", textContent: line.of });
  const blank = !line.of && line.weight.includes("%") ? original.querySelector(".kilos")?.cloneNode() : null;
  weight.replaceChildren(target, ...(line.of ? [" ", of] : []), ...(blank ? [" ", blank] : []));
}
