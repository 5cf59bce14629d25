/**
 * The finder and the reader's settings: what to start from, and the line that says so.
 *
 * @typedef {import("./choices.js").Choices} Choices
 * @typedef {import("./library.js").Exercise} Exercise
 */

import { Line } from "../settings/line.js";
import { follow, read } from "../settings/store.js";
import { MOVEMENTS, PRESETS } from "../settings/terms.js";
import { calmest, equipmentInWords, phaseInWords } from "../settings/words.js";
import { MINE, nothingChosen } from "./choices.js";

export class Follower {
  /**
   * @param {HTMLElement} box of the finder
   * @param {Exercise[]} exercises each is told the reader's phase for it
   * @param {{all: () => void, changed: () => void}} acts changed: the reader said something else of
   *   what the finder follows
   */
  constructor(box, exercises, { all, changed }) {
    this.exercises = exercises;
    this.radio = box.querySelector(`[name="phase"][value="${MINE}"]`).parentElement;
    this.line = new Line(box.querySelector(".follows"), { all });
    this.learn();
    follow(() => {
      const before = this.signature;
      this.learn();
      if (this.signature !== before) changed();
    });
  }

  /** Take in what is said now. */
  learn() {
    const { phases, equipment } = read().settings;
    const named = MOVEMENTS.filter((each) => phases[each]).map((each) => phaseInWords(each, phases[each]));
    this.equipment = equipment;
    this.hasPhases = named.length > 0;
    this.words = [equipmentInWords(equipment), ...named].filter(Boolean);
    this.signature = JSON.stringify([equipment, phases]);
    this.radio.hidden = !this.hasPhases;
    this.exercises.forEach((each) => { each.mine = calmest(phases, each.movements); });
  }

  /** @returns {Choices} what the settings choose */
  choices() {
    const { preset, items } = this.equipment;
    const has = new Set(preset === "own" ? items : PRESETS.get(preset));
    return { ...nothingChosen(), preset, items: has, phase: this.hasPhases ? MINE : "" };
  }

  /** Say what is followed; nothing where the choices are the page's own. @param {boolean} isFollowing */
  say(isFollowing) {
    const { box } = this.line;
    if (!isFollowing && box.hidden) return; // at every letter
    this.line.say(this.words, { all: true });
    box.hidden = !isFollowing || !this.words.length;
  }
}
