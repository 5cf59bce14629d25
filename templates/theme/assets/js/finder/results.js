/**
 * What was found, drawn as rows like those of the list: copies, made when they are first shown.
 *
 * @typedef {import("./library.js").Exercise} Exercise
 */

import { Soon } from "../soon.js";
import { phaseFor } from "./choices.js";

export const AFTER_PAINT = 50; // milliseconds
const REST = 150; // milliseconds after a keystroke, before pictures are loaded
export const PAGE = 30; // rows drawn at once: more than two screens, few enough to be there at once

/** Rows are copied in a document that is never shown: there their pictures are not loaded. */
const ASIDE = document.implementation.createHTMLDocument("");
/** @type {WeakMap<HTMLElement, HTMLElement | null>} the pictures of rows that are still to come */
const PICTURES = new WeakMap();
const VERDICTS = { keep: "Keep it", lighten: "Make it lighter" };

export class Results {
  /** @param {HTMLElement} box @param {() => void} more */
  constructor(box, more) {
    this.box = box;
    this.table = box.querySelector("table");
    this.body = box.querySelector("tbody");
    this.none = box.querySelector(".found__none");
    this.more = box.querySelector(".found__more");
    this.more.addEventListener("click", more);
    /** @type {Map<Exercise, HTMLElement>} */
    this.rows = new Map();
    // Each picture is a document of its own, and takes a browser longer than all the words of its row.
    this.pictures = new Soon(REST);
    this.near = new IntersectionObserver((rows) => {
      rows.filter((row) => row.isIntersecting).forEach(({ target }) => {
        this.near.unobserve(target);
        this.pictures.add(target, () => addPicture(target));
      });
    }, { rootMargin: "50% 0px" });
    addEventListener("beforeprint", () => [...this.body.children].forEach(addPicture));
  }

  /**
   * @param {Exercise[]} found in order
   * @param {number} most
   * @param {string} phase
   */
  draw(found, most, phase) {
    this.pictures.wait();
    const rows = found.slice(0, most).map((each) => this.rowOf(each, phase));
    // Rows that stay are not taken out and put back: that would load their pictures anew.
    rows.forEach((row, at) => {
      if (this.body.children[at] === row) return;
      this.body.insertBefore(row, this.body.children[at] ?? null);
      if (PICTURES.has(row)) this.near.observe(row);
    });
    while (this.body.children.length > rows.length) this.body.lastElementChild.remove();
    this.table.hidden = !rows.length;
    this.none.hidden = rows.length > 0;
    const left = found.length - rows.length;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${Math.min(left, PAGE)} more of ${left}`;
    this.box.hidden = false;
  }

  /** Make rows that may soon be wanted. @param {Exercise[]} exercises */
  prepare(exercises) {
    exercises.filter((each) => !this.rows.has(each)).forEach((each) => this.rowOf(each, ""));
  }

  /** Say what to take away. @param {{text: string, count: number, press: () => void}[]} ways */
  suggest(ways) {
    this.none.querySelector("ul").replaceChildren(
      ...ways.map(({ text, count, press }) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        Object.assign(button, { type: "button", className: "button", textContent: text });
        button.addEventListener("click", press);
        item.append(button, count ? ` ${inWords(count)}` : "");
        return item;
      }),
    );
  }

  /** Put the focus on a row, such as the first of those that were just added. @param {number} at */
  focus(at) {
    this.body.children[at]?.querySelector("a").focus();
  }

  rowOf(exercise, phase) {
    const row = this.rows.get(exercise) ?? copyOf(exercise.row);
    this.rows.set(exercise, row);
    const now = phaseFor(exercise, phase);
    const said = exercise.keep.includes(now) ? VERDICTS.keep : VERDICTS.lighten;
    const verdict = row.querySelector(".found__verdict") ?? (now && verdictOn(row));
    if (verdict) verdict.textContent = now ? said : "";
    return row;
  }
}

/** Return a copy of a row of the list, with its picture left out and a place kept for it. */
function copyOf(row) {
  const copy = ASIDE.importNode(row, true);
  ["data-names", "data-profiles"].forEach((name) => copy.removeAttribute(name)); // it is not one of the list
  const picture = copy.querySelector("img");
  const place = ASIDE.createElement("span");
  place.className = "thumb";
  picture?.replaceWith(place);
  PICTURES.set(copy, picture);
  return copy;
}

/** Return a new, empty place for what a phase makes of a row's exercise. */
function verdictOn(row) {
  const verdict = document.createElement("span");
  verdict.className = "found__verdict";
  row.querySelector("a").after(verdict);
  return verdict;
}

/** Put the picture of a row into its place, unless it is there. @param {HTMLElement} row */
function addPicture(row) {
  const picture = PICTURES.get(row);
  if (picture) row.querySelector("span.thumb").replaceWith(picture);
  PICTURES.delete(row);
}

/** @param {number} count @returns {string} */
export function inWords(count) {
  return count === 1 ? "1 exercise" : `${count} exercises`;
}
