/**
 * Swap tables that follow the reader: the choices above them are filled in from the address, if that
 * holds any, else from what is kept. Styles do the choosing, as without script; only a list of one's
 * own needs the script to look at each row.
 *
 * What is chosen by hand stands in the address, so that reloading and sharing bring it again. It is
 * kept for other pages only by a press.
 *
 * @typedef {import("./store.js").Settings} Settings
 * @typedef {{settings: Settings, phase: string}} Shown phase: "all", or one for this page alone where the
 *   exercise belongs to no movement; else empty
 */

import { addressOf, follow, keep, nothingSaid, read, settingsIn } from "./store.js";
import { canDo, needsIn } from "./equipment.js";
import { Line, OPENED } from "./line.js";
import { PHASES, tagsIn } from "./terms.js";
import { bringsOnInWords, calmest, equipmentInWords, phaseInWords } from "./words.js";

const box = document.querySelector(".swaps");
const movements = tagsIn(box.dataset.movements);
const [movement] = movements;
const isOne = movements.length === 1;
const inputs = (name) => [...box.querySelectorAll(`[name="${name}"]`)];
const phases = inputs("phase");
const equipment = inputs("equipment");
const bringsOn = inputs("brings-on");
const own = equipment.find(({ value }) => value === "own");
const usual = phases.find((radio) => radio.defaultChecked)?.value ?? PHASES[0];
const panels = [...box.querySelectorAll(".phase-panel")].map((panel) => ({ panel, rows: rowsOf(panel) }));
const follows = box.querySelector(".follows"); // none where an exercise has no swap: then there is nothing to choose
const line = follows && new Line(follows, { all: showAll, mine: showMine, keep: keepShown, address });

let isOpened = true; // what the address says was there when the page was opened
let kept = "";

/** @type {Shown} */
let shown = said() ?? mine();

function rowsOf(panel) {
  return [...panel.querySelectorAll("[data-needs]")].map((row) => ({
    row,
    needs: needsIn(row.dataset.needs),
    profiles: tagsIn(row.dataset.profiles),
    brings: tagsIn(row.dataset.bringsOn),
  }));
}

/** Whether the choices leave a row: what the styles do, asked for the line that says that none is left. */
function fits({ row, profiles, brings }, { equipment: { preset }, bringsOn }) {
  const hasGear = ["all", "own"].includes(preset) || profiles.includes(preset);
  return hasGear && !row.classList.contains("is-out") && !brings.some((each) => bringsOn.includes(each));
}

/** @returns {Shown} what is kept, as far as it bears on this page */
function mine() {
  return { settings: read().settings, phase: "" };
}

/** @returns {Shown | null} what the address says; null where it says nothing */
function said() {
  const asked = new URLSearchParams(location.search).get("phase");
  const phase = asked === "all" || (!isOne && PHASES.includes(asked)) ? asked : "";
  const settings = settingsIn(location.search);
  return settings || phase ? { settings: settings ?? nothingSaid(), phase } : null;
}

/** The phase whose table is shown. @param {Shown} which */
function phaseOf({ settings, phase }) {
  return phase || calmest(settings.phases, movements) || usual;
}

/** @param {Shown} which @returns {string} what of it bears on this page, to be compared and sent on */
function query({ settings, phase }) {
  const now = phaseOf({ settings, phase });
  const isAlone = !isOne || now === "all";
  const found = addressOf({
    ...nothingSaid(),
    equipment: settings.equipment,
    bringsOn: settings.bringsOn,
    phases: isAlone ? {} : { [movement]: now },
  });
  return isAlone ? `${found}${found ? "&" : "?"}phase=${now}` : found;
}

/** The address to be sent on. It holds neither kilos or pounds nor paper: those are the other's own. */
function address() {
  return location.origin + location.pathname + query(shown);
}

/** Take over other choices; those that are not the kept ones stand in the address. @param {Shown} next */
function change(next) {
  isOpened = false;
  shown = next;
  const isMine = query(shown) === query(mine());
  try {
    history.replaceState(history.state, "", `${location.pathname}${isMine ? "" : query(shown)}${location.hash}`);
  } catch {
    // Some browsers allow few changes a minute: the tables are right all the same.
  }
  draw();
}

function draw() {
  kept = query(mine());
  markPhase(calmest(read().settings.phases, movements));
  if (line) drawTables();
}

function drawTables() {
  const { settings } = shown;
  const now = phaseOf(shown);
  const { preset, items } = settings.equipment;
  const has = new Set(items);
  own.parentElement.hidden = preset !== "own" && read().settings.equipment.preset !== "own";
  phases.forEach((radio) => { radio.checked = radio.value === now; });
  equipment.forEach((radio) => { radio.checked = radio.value === preset; });
  bringsOn.forEach((tick) => { tick.checked = settings.bringsOn.includes(tick.value); });
  for (const { panel, rows } of panels) {
    rows.forEach(({ row, needs }) => row.classList.toggle("is-out", preset === "own" && !canDo(needs, has)));
    panel.classList.toggle("has-no-match", rows.length > 0 && !rows.some((row) => fits(row, settings)));
  }

  const isMine = query(shown) === kept;
  const isAll = now === "all" && preset === "all" && !settings.bringsOn.length;
  const label = phases.find((radio) => radio.value === now).nextSibling.textContent.trim().toLowerCase();
  const phase = now === "all" ? "all four phases" : isOne ? phaseInWords(movement, now) : label;
  const words = [equipmentInWords(settings.equipment) || "any equipment", phase, bringsOnInWords(settings.bringsOn)];
  const note = isMine ? "" : isOpened ? OPENED : "On this page only.";
  const isSaid = addressOf({ ...read().settings, unit: "", paper: "" }) !== "";
  line.say(isAll ? [] : words, { all: !isAll, mine: !isMine && isSaid, keep: !isMine && !isAll, note });
}

/** Mark what the reader's own phase says about the exercise. @param {string} phase empty where none was said */
function markPhase(phase) {
  document.querySelectorAll(".verdict").forEach((row) => {
    row.querySelector(".mine").hidden = !phase || !tagsIn(row.dataset.phases).includes(phase);
  });
}

function showAll() {
  change({ settings: nothingSaid(), phase: "all" });
}

function showMine() {
  change(mine());
}

/** Keep what is shown for all pages. A phase chosen for an exercise of no movement stays on its page. */
function keepShown() {
  const before = read().settings;
  const { settings } = shown;
  const { equipment: there, bringsOn: holds } = settings;
  keep({ ...before, equipment: there, bringsOn: holds, phases: { ...before.phases, ...settings.phases } });
}

/** What is chosen in the controls. @returns {Shown} */
function chosen() {
  const preset = equipment.find((radio) => radio.checked).value;
  const before = preset === "own" && shown.settings.equipment.preset !== "own" ? read().settings : shown.settings;
  const now = phases.find((radio) => radio.checked).value;
  const isAlone = !isOne || now === "all";
  return {
    settings: {
      ...nothingSaid(),
      equipment: { preset, items: before.equipment.items },
      bringsOn: bringsOn.filter((tick) => tick.checked).map((tick) => tick.value),
      phases: isAlone ? {} : { [movement]: now },
    },
    phase: isAlone ? now : "",
  };
}

box.addEventListener("change", ({ target }) => {
  if (target.matches(".filters input")) change(chosen());
});
follow(() => { // the unit or the paper changes nothing here
  if (query(mine()) !== kept) change(mine());
});
addEventListener("pageshow", () => { // some browsers fill the choices in anew after going back
  shown = said() ?? mine();
  draw();
});
draw();
