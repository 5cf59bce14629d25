/** A ladder: rungs that the reader's equipment does not allow, or that their phase leaves for later, say so. */

import { follow, nothingSaid, read } from "./store.js";
import { canDo, needsIn } from "./equipment.js";
import { Line } from "./line.js";
import { MOVEMENTS, PRESETS, tagsIn } from "./terms.js";
import { calmest, equipmentInWords, phaseInWords } from "./words.js";

const rungs = [...document.querySelectorAll(".rung")].map((box) => ({
  box,
  needs: needsIn(box.dataset.needs),
  movements: tagsIn(box.dataset.movements),
  later: tagsIn(box.dataset.later),
}));
const named = MOVEMENTS.filter((each) => rungs.some(({ movements }) => movements.length === 1 && movements[0] === each));
const line = new Line(document.querySelector(".follows"), { all: () => draw(nothingSaid()), mine: () => draw() });

/** @param {import("./store.js").Settings} settings */
function draw(settings = read().settings) {
  const { equipment, phases } = settings;
  const has = new Set(equipment.preset === "own" ? equipment.items : PRESETS.get(equipment.preset));
  for (const { box, needs, movements, later } of rungs) {
    const isLacking = equipment.preset !== "all" && !canDo(needs, has);
    const isLater = later.includes(calmest(phases, movements));
    box.querySelector(".rung__lacks").hidden = !isLacking;
    box.querySelector(".rung__later").hidden = !isLater;
    box.querySelector(".rung__now").hidden = !isLacking && !isLater;
  }
  const said = named.filter((each) => phases[each]).map((each) => phaseInWords(each, phases[each]));
  const words = [equipmentInWords(equipment), ...said].filter(Boolean);
  line.say(words, { all: words.length > 0, mine: !words.length && hasWords(read().settings) });
}

function hasWords({ equipment, phases }) {
  return equipment.preset !== "all" || named.some((each) => phases[each]);
}

follow(() => draw());
addEventListener("pageshow", () => draw());
draw();
