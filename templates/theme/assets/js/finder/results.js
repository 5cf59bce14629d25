/**
 * What was found, drawn as rows like those of the list: copies, made when they are first shown.
 *
 * @typedef {import("./library.js").Exercise} Exercise
 */

import { phaseFor } from "./choices.js";

export const PAGE = 30; // rows drawn at once: more than two screens, few enough to be there at once

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
  }

  /** @param {Exercise[]} found in order @param {number} most @param {string} phase */
  draw(found, most, phase) {
    const rows = found.slice(0, most).map((each) => this.rowOf(each, phase));
    // Rows that stay are not taken out and put back: that would load their pictures anew.
    rows.forEach((row, at) => {
      if (this.body.children[at] !== row) this.body.insertBefore(row, this.body.children[at] ?? null);
    });
    while (this.body.children.length > rows.length) this.body.lastElementChild.remove();
    this.table.hidden = !rows.length;
    this.none.hidden = rows.length > 0;
    const left = found.length - rows.length;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${Math.min(left, PAGE)} more of ${left}`;
    this.box.hidden = false;
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
    let row = this.rows.get(exercise);
    if (!row) {
      row = exercise.row.cloneNode(true);
      row.removeAttribute("data-names"); // it is not one of the list
      const verdict = document.createElement("span");
      verdict.className = "found__verdict";
      row.querySelector("a").after(verdict);
      this.rows.set(exercise, row);
    }
    const now = phaseFor(exercise, phase);
    const said = exercise.keep.includes(now) ? VERDICTS.keep : VERDICTS.lighten;
    row.querySelector(".found__verdict").textContent = now ? said : "";
    return row;
  }
}

/** @param {number} count @returns {string} */
export function inWords(count) {
  return count === 1 ? "1 exercise" : `${count} exercises`;
}
