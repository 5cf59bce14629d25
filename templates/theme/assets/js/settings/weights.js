/**
 * Weights on a page in pounds, for readers who lift in pounds. What the pages show are examples of one
 * reference lifter, so they are rounded as people would say them: to 5 lb, small ones to 1.
 */

const WEIGHT = /(\d+(?:\.\d+)?)([ \u00a0])kg\b/g;
const LB_IN_KG = 1 / 0.45359237;
const SMALL = 20; // pounds

/** @type {Map<Text, string>} the texts as they were written */
const written = new Map();

/** @param {"kg" | "lb" | ""} unit */
export function showWeights(unit) {
  if (unit === "lb" && !written.size) textsWithWeights().forEach((text) => written.set(text, text.data));
  for (const [text, kilos] of written) text.data = unit === "lb" ? inPounds(kilos) : kilos;
}

/** @param {string} text with weights in kilograms @returns {string} */
export function inPounds(text) {
  return text.replace(WEIGHT, (_, kilos, blank) => {
    const pounds = Number(kilos) * LB_IN_KG;
    const step = pounds < SMALL ? 1 : 5;
    return `${Math.round(pounds / step) * step}${blank}lb`;
  });
}

function textsWithWeights() {
  return [...document.querySelectorAll("[data-kilos]")].flatMap((box) => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.search(WEIGHT) >= 0) found.push(walker.currentNode);
    return found;
  });
}
