/**
 * The list of lifts follows the reader: each exercise says what their phase makes of it, and the first
 * swaps that fit what they have and what brings it on; the card of each main lift says it, too.
 *
 * Settings in its own address go along to the pages of the lifts: so they work where the browser keeps
 * nothing, too.
 */

import { addressOf, follow, nothingSaid, read, settingsIn } from "./store.js";
import { Line, OPENED } from "./line.js";
import { rowsOf, swapsFor } from "./first_swaps.js";
import { MOVEMENTS, PHASES, phaseName } from "./terms.js";
import { bringsOnInWords, calmest, equipmentInWords, phaseInWords, small } from "./words.js";

const SHOWN = 3; // as many as stand there without script
const USUAL = PHASES[0]; // what stands there without script is for a flare-up

const rows = rowsOf(document.querySelectorAll("tr[data-swaps]"));
const doors = [...document.querySelectorAll(".door[data-exercise]")];
const links = [...document.querySelectorAll(".door a, .swap-list th a")];
const forAll = document.querySelector(".for-all");
const line = new Line(document.querySelector(".follows"), { all: () => change(nothingSaid()), mine: () => change(null) });

/** @type {import("./store.js").Settings | null} what the address says */
let opened = settingsIn(location.search);

/** @type {import("./store.js").Settings | null} what is shown here alone; null: what the reader has said */
let here = opened;

/** @param {import("./store.js").Settings | null} settings */
function change(settings) {
  opened = null;
  here = settings;
  draw();
}

function draw() {
  const kept = read().settings;
  const settings = here ?? kept;
  const isAll = isSilent(settings);
  const query = opened ? addressOf(opened) : "";
  links.forEach((link) => { link.search = query; });
  rows.forEach((row) => drawRow(row, settings, isAll));
  doors.forEach((door) => drawDoor(door, settings, isAll));
  forAll.hidden = !isAll;
  line.say(isAll ? [] : inWords(settings), {
    all: !isAll,
    mine: here !== null && !isSilent(kept),
    note: opened ? OPENED : here ? "On this page only." : "",
  });
}

/** Whether nothing was said that bears on this page. */
function isSilent({ phases, equipment, bringsOn }) {
  return !Object.keys(phases).length && equipment.preset === "all" && !bringsOn.length;
}

function inWords({ phases, equipment, bringsOn }) {
  const said = MOVEMENTS.filter((each) => phases[each]);
  const usual = small(phaseName(USUAL));
  const others = said.length === MOVEMENTS.length ? "" : said.length ? `all else: ${usual}` : usual;
  const words = said.map((each) => phaseInWords(each, phases[each]));
  return [equipmentInWords(equipment), ...words, others, bringsOnInWords(bringsOn)];
}

/** @param {import("./first_swaps.js").Row} row */
function drawRow(row, settings, isAll) {
  if (isAll) {
    row.itself.textContent = row.written.itself;
    row.instead.replaceChildren(...row.written.instead);
    return;
  }
  const phase = calmest(settings.phases, row.movements);
  const { itself, swaps } = row.byPhase.get(phase || USUAL);
  row.itself.textContent = phase ? `${phaseName(phase)}: ${itself}` : itself;
  const fitting = swapsFor(swaps, rows, settings).slice(0, SHOWN);
  const between = fitting.flatMap(({ link }, at) => (at ? [", ", linkTo(link)] : [linkTo(link)]));
  row.instead.replaceChildren(...(fitting.length ? between : swaps.length ? ["none fits"] : withoutSwaps(row)));
}

/** Where a phase has no swap: the ways to make the lift easier, if there are. @param {import("./first_swaps.js").Row} row */
function withoutSwaps({ link, canEase }) {
  if (!canEase) return ["no swap yet"];
  const ways = linkTo(link);
  ways.hash = "#lighten";
  ways.textContent = "No swap: make it easier";
  return [ways];
}

/** The same link as in the row of a swap, to the top of its page. */
function linkTo(link) {
  const copy = link.cloneNode(true);
  copy.hash = "";
  return copy;
}

/** In a flare-up the card keeps its line: that is what it was written for. */
function drawDoor(door, settings, isAll) {
  const { movements, byPhase } = rows.get(door.dataset.exercise);
  const phase = calmest(settings.phases, movements) || USUAL;
  const { itself, swaps } = byPhase.get(phase);
  const [first] = swapsFor(swaps, rows, settings);
  const [today, mine] = door.querySelectorAll("span");
  const isOther = phase !== USUAL;
  today.hidden = isOther;
  mine.hidden = isAll;
  mine.textContent = [isOther ? `${phaseName(phase)}: ${itself}.` : "", swapInWords(first, swaps)].join(" ").trim();
}

function swapInWords(first, swaps) {
  if (first) return `First swap: ${first.link.textContent}.`;
  return swaps.length ? "No swap fits your settings." : "";
}

follow(() => change(null)); // what the reader says in the panel counts
addEventListener("pageshow", draw);
draw();
