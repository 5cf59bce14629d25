/** The list of lifts says what the page of each will follow. */

import { follow, read } from "./store.js";
import { Line } from "./line.js";
import { MOVEMENTS } from "./terms.js";
import { bringsOnInWords, equipmentInWords, phaseInWords } from "./words.js";

const line = new Line(document.querySelector(".follows"), {});

function draw() {
  const { phases, equipment, bringsOn } = read().settings;
  const said = MOVEMENTS.filter((each) => phases[each]).map((each) => phaseInWords(each, phases[each]));
  line.say([equipmentInWords(equipment), ...said, bringsOnInWords(bringsOn)], {});
}

follow(draw);
addEventListener("pageshow", draw);
draw();
