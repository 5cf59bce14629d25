/**
 * The line by which a page says what it follows: "Showing swaps for: dumbbells and a bench · hip
 * hinge: flare-up", and the presses beside it.
 *
 * @typedef {{all?: () => void, mine?: () => void, keep?: () => void, address?: () => string}} Presses
 */

import { addressOf, read } from "./store.js";

/** What to note where settings come from the address. */
export const OPENED = "So says the address that you opened. Your own settings are as they were.";

export class Line {
  /** @param {Element} box @param {Presses} presses those that the page has */
  constructor(box, presses) {
    const at = (selector) => box.querySelector(selector);
    this.box = box;
    this.parts = { what: at(".follows__what"), words: at(".follows__for"), note: at(".follows__note") };
    this.buttons = { all: at(".follows__all"), mine: at(".follows__mine"), keep: at(".follows__keep") };
    this.field = at(".follows__address");
    this.open = at(".follows__open");
    this.change = this.open.textContent;
    for (const [name, button] of Object.entries(this.buttons)) {
      button.addEventListener("click", () => {
        presses[name]();
        if (button.hidden) this.rest();
      });
    }
    const copy = at(".follows__copy");
    copy.hidden = !presses.address;
    copy.addEventListener("click", () => this.copy(presses.address()));
    box.hidden = false;
  }

  /**
   * @param {string[]} words what the page follows; empty parts are left out
   * @param {{all?: boolean, mine?: boolean, keep?: boolean, note?: string}} now which presses do something
   */
  say(words, { note = "", ...now }) {
    const said = words.filter(Boolean).join(" · ");
    this.parts.what.textContent = said ? this.box.dataset.what : this.box.dataset.everything;
    this.parts.words.textContent = said;
    this.parts.note.textContent = note;
    Object.entries(this.buttons).forEach(([name, button]) => { button.hidden = !now[name]; });
    this.field.hidden = true;
    const isFirst = !addressOf(read().settings) || (!said && !now.mine);
    this.open.textContent = isFirst ? this.open.dataset.first : this.change; // nothing is there to be changed
  }

  /** What was pressed is gone: the next one takes the focus, so that the keyboard is not lost. */
  rest() {
    this.box.querySelector("button:not([hidden])")?.focus();
  }

  /** Copy an address; where the browser does not let us, show it to be copied by hand. */
  async copy(address) {
    try {
      await navigator.clipboard.writeText(address);
      this.parts.note.textContent = "The address is copied.";
    } catch {
      const input = this.field.querySelector("input");
      this.field.hidden = false;
      input.value = address;
      input.select();
    }
  }
}
