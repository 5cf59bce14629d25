/**
 * The panel of settings that every page has: what is chosen in it counts at once, everywhere. Without
 * this script its button is not there, and the choices of each page stay on that page.
 */

import { follow, forget, keep, read } from "./store.js";
import { PRESETS } from "./terms.js";
import { showWeights } from "./weights.js";

const box = document.querySelector("#settings");
const at = (selector) => box.querySelector(selector);
const all = (selector) => [...box.querySelectorAll(selector)];
const checked = (name) => all(`[name="${name}"]:checked`).map((input) => input.value);
const phases = all('[name="s-phase"]');
const every = at("#s-all");
const items = all('[name="s-item"]');
const said = at(".settings__said");

/** Show what is said now. */
function show() {
  const { settings, isKept } = read();
  const { equipment } = settings;
  phases.forEach((select) => { select.value = settings.phases[select.dataset.movement] ?? ""; });
  every.value = phases.every((select) => select.value === phases[0].value) ? phases[0].value : "";
  tick("s-on", settings.bringsOn);
  tick("s-have", [equipment.preset]);
  const there = new Set(equipment.preset === "own" ? equipment.items : PRESETS.get(equipment.preset));
  items.forEach((item) => { item.checked = there.has(item.value); });
  tick("s-unit", [settings.unit || "kg"]);
  tick("s-paper", [settings.paper]);
  at(".settings__refused").hidden = isKept;
  showWeights(settings.unit);
}

function tick(name, values) {
  all(`[name="${name}"]`).forEach((input) => { input.checked = values.includes(input.value); });
}

/** What is chosen, after one field was changed. */
function chosen(changed) {
  const before = read().settings;
  if (changed === every) phases.forEach((select) => { select.value = every.value; });
  const preset = changed.name === "s-item" ? "own" : checked("s-have")[0];
  return {
    phases: Object.fromEntries(phases.map((select) => [select.dataset.movement, select.value])),
    bringsOn: checked("s-on"),
    equipment: { preset, items: checked("s-item") },
    unit: changed.name === "s-unit" ? changed.value : before.unit,
    paper: changed.name === "s-paper" ? changed.value : before.paper,
  };
}

/** Open the panel. Whoever opened it gets the focus back, but for the menu: that has closed meanwhile. */
function open() {
  said.textContent = "";
  show();
  box.showModal();
}

box.addEventListener("close", () => {
  if (document.activeElement === document.body || !document.activeElement.checkVisibility()) {
    document.querySelector(".bar__menu").focus();
  }
});

box.addEventListener("change", ({ target }) => {
  said.textContent = "";
  keep(chosen(target));
});
box.addEventListener("click", ({ target }) => {
  if (target === box) box.close(); // beside it
});
at("#settings-clear").addEventListener("click", () => {
  forget();
  at("details").open = false;
  said.textContent = "Cleared. Nothing is kept.";
});
follow(show);

document.querySelectorAll("[data-settings-open]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", open);
});
show();
