/** The list of plans: what the reader has is chosen already, and a list of their own works, too. */

import { follow, keep, read } from "./store.js";
import { Line } from "./line.js";
import { PRESETS, tagsIn } from "./terms.js";
import { equipmentInWords } from "./words.js";

const equipment = [...document.querySelectorAll('.filters [name="equipment"]')];
const own = equipment.find(({ value }) => value === "own");
const rows = [...document.querySelectorAll("tr[data-profiles]")];
const links = rows.map((row) => row.querySelector("th a")).map((link) => ({ link, plan: link.pathname }));
const line = new Line(document.querySelector(".follows"), {
  all: () => draw("all"),
  mine: () => draw(),
  keep: () => keep({ ...read().settings, equipment: { preset: chosen(), items: read().settings.equipment.items } }),
});

const chosen = () => equipment.find((radio) => radio.checked).value;

/** @param {string} preset what is chosen on the page, where it is not what the settings say */
function draw(preset = read().settings.equipment.preset) {
  const { equipment: kept } = read().settings;
  const has = new Set(kept.items);
  const reached = [...PRESETS].filter(([, items]) => items.every((item) => has.has(item))).map(([tag]) => tag);
  own.parentElement.hidden = kept.preset !== "own";
  equipment.forEach((radio) => { radio.checked = radio.value === preset; });
  rows.forEach((row) => {
    const fits = tagsIn(row.dataset.profiles).some((profile) => reached.includes(profile));
    row.classList.toggle("is-out", preset === "own" && !fits);
  });
  rows.forEach((row, at) => lead(links[at], row.dataset.profiles.split(" "), preset));
  const isMine = preset === kept.preset;
  line.say([equipmentInWords({ preset, items: kept.items })], {
    all: preset !== "all",
    mine: !isMine && kept.preset !== "all",
    keep: !isMine && preset !== "all",
    note: isMine ? "" : "On this page only.",
  });
}

/**
 * Let a plan's link lead to the page for what is chosen. The first equipment has the plan's own, which
 * would lead on to what is kept: so the address says that it was asked for.
 *
 * @param {{link: HTMLAnchorElement, plan: string}} to
 * @param {string[]} profiles of the plan, in its order
 * @param {string} preset
 */
function lead({ link, plan }, profiles, preset) {
  const at = profiles.indexOf(preset);
  link.pathname = at > 0 ? `${plan}${preset}/` : plan;
  link.hash = at === 0 ? preset : "";
}

equipment.forEach((radio) => radio.addEventListener("change", () => draw(chosen())));
follow(() => draw());
addEventListener("pageshow", () => draw());
draw();
