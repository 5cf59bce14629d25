/** The page of the phases: each phase says for which movements it is the reader's own now. */

import { follow, read } from "./store.js";
import { Line } from "./line.js";
import { MOVEMENTS, nameOf } from "./terms.js";
import { phaseInWords } from "./words.js";

const line = new Line(document.querySelector(".follows"), {});
const places = [...document.querySelectorAll("[data-phase]")];

function draw() {
  const { phases } = read().settings;
  const said = MOVEMENTS.filter((movement) => phases[movement]);
  for (const place of places) {
    const here = said.filter((movement) => phases[movement] === place.dataset.phase);
    const mark = place.querySelector(".mine");
    mark.textContent = here.map(nameOf).join(", ");
    mark.hidden = !here.length;
  }
  line.say(said.map((movement) => phaseInWords(movement, phases[movement])), {});
}

follow(draw);
addEventListener("pageshow", draw);
draw();
