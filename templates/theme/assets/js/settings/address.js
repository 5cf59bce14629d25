/**
 * Settings in the address of a page, to be sent on: "?have=dumbbells&hinge=flare-up&on=bending".
 * A movement stands there by its own name. What is not known is passed over.
 *
 * @typedef {import("./store.js").Settings} Settings
 */

import { ITEMS, MOVEMENTS, PAPERS, PHASES, PRESETS, PROVOCATIONS, UNITS, sound } from "./terms.js";

const NO_ITEM = "nothing";
const ANYTHING = "all";

/** @param {Settings} settings @returns {string} empty where nothing was said, else from "?" on */
export function addressOf(settings) {
  const { phases, bringsOn, equipment, unit, paper } = sound(settings);
  const { preset, items } = equipment;
  const have = preset === "own" ? items.join(" ") || NO_ITEM : preset === ANYTHING ? "" : preset;
  const parts = Object.entries({ have, ...phases, on: bringsOn.join(" "), unit, paper });
  const query = new URLSearchParams(parts.filter(([, value]) => value)).toString();
  return query && `?${query}`;
}

/** @param {string} search from "?" on @returns {Settings | null} null where it says nothing of settings */
export function settingsIn(search) {
  const said = new URLSearchParams(search);
  const list = (name, known) => (said.get(name) ?? "").split(" ").filter((each) => known.includes(each));
  const have = list("have", [ANYTHING, NO_ITEM, ...PRESETS.keys(), ...ITEMS]);
  const preset = have.find((each) => each === ANYTHING || PRESETS.has(each));
  const found = {
    phases: Object.fromEntries(MOVEMENTS.map((each) => [each, list(each, PHASES)[0]])),
    bringsOn: list("on", PROVOCATIONS),
    equipment: { preset: preset ?? (have.length ? "own" : ANYTHING), items: have },
    unit: list("unit", UNITS)[0],
    paper: list("paper", PAPERS)[0],
  };
  const isSaid = have.length > 0 || addressOf(found) !== "";
  return isSaid ? sound(found) : null;
}
