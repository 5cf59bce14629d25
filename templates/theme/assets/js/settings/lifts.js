/**
 * The list of lifts says what the page of each will follow. Settings in its own address go along to
 * those pages: so they work where the browser keeps nothing, too.
 */

import { addressOf, follow, read, settingsIn } from "./store.js";
import { Line, OPENED } from "./line.js";
import { MOVEMENTS } from "./terms.js";
import { bringsOnInWords, equipmentInWords, phaseInWords } from "./words.js";

const line = new Line(document.querySelector(".follows"), {});
const links = [...document.querySelectorAll(".door a, .list-table th a")];

/** @type {import("./store.js").Settings | null} */
let opened = settingsIn(location.search);

function draw() {
  const { phases, equipment, bringsOn } = opened ?? read().settings;
  const query = opened ? addressOf(opened) : "";
  links.forEach((link) => { link.search = query; });
  const said = MOVEMENTS.filter((each) => phases[each]).map((each) => phaseInWords(each, phases[each]));
  line.say([equipmentInWords(equipment), ...said, bringsOnInWords(bringsOn)], { note: opened ? OPENED : "" });
}

follow(() => { // what the reader says here counts
  opened = null;
  draw();
});
addEventListener("pageshow", draw);
draw();
