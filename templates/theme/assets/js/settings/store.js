/**
 * What a reader has said once for all pages: kept in this browser alone, never sent. A browser that
 * keeps nothing lets it work until the page is left.
 *
 * @typedef {object} Settings
 * @property {Record<string, string>} phases by movement: `{hinge: "flare-up"}`; only those named
 * @property {string[]} bringsOn empty: nothing clear
 * @property {{preset: string, items: string[]}} equipment preset "all", a profile's tag, or "own":
 *   then the items count
 * @property {"kg" | "lb" | ""} unit empty: not said
 * @property {"a4" | "letter" | ""} paper empty: not said
 */

import { nothingSaid, sound } from "./terms.js";

export { addressOf, settingsIn } from "./address.js";
export { nothingSaid };

export const KEY = "return-to-load.settings";

const CHANGED = "settings";

/** @type {Settings | null} what could not be kept, for as long as the page is open */
let inHand = null;

/** @returns {{settings: Settings, isKept: boolean}} isKept: whether this browser keeps anything */
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
  return { settings: sound(inHand ?? kept), isKept };
}

/** @param {Settings} settings @returns {boolean} whether they were kept; if not, this page has them */
export function keep(settings) {
  const isKept = tried(() => localStorage.setItem(KEY, JSON.stringify(sound(settings))));
  inHand = isKept ? null : settings;
  document.dispatchEvent(new Event(CHANGED));
  return isKept;
}

/** Forget everything that was said. */
export function forget() {
  inHand = null;
  tried(() => localStorage.removeItem(KEY));
  document.dispatchEvent(new Event(CHANGED));
}

/** Call back whenever the settings change, in this tab or in another one. @param {() => void} changed */
export function follow(changed) {
  document.addEventListener(CHANGED, changed);
  addEventListener("storage", ({ key }) => { if (key === KEY || key === null) changed(); });
}

/** Try what a browser may refuse. @param {() => void} act @returns {boolean} whether it was done */
function tried(act) {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
