/** The calendar of a plan: one whole day for each session, as it stands on the sheets. */

import { later, trainingDays } from "./calendar.js";
import { FLARE_WEEKS } from "./course.js";

/**
 * @param {HTMLElement[]} articles the sheets on the page, filled in
 * @param {import("./course.js").Sheet[]} sheets
 * @param {import("./people.js").Course} course with a start and days
 * @param {{id: string, title: string, whose: string, withWeights: boolean}} plan
 * @returns {import("./calendar.js").Event[]}
 */
export function eventsOf(articles, sheets, course, plan) {
  return sheets.flatMap((sheet, at) => {
    const start = later(course.start, sheet.starts * 7);
    const week = sheet.week ? `${sheet.week}${sheet.time > 1 ? `-again-${sheet.time}` : ""}` : `flare-${at}`;
    const heading = `${plan.title}: ${words(articles[at].querySelector("h4"))}`;
    const event = (day, date, title, lines) => ({
      uid: `${plan.id}-week-${week}-day-${day}${plan.whose}@return-to-load`,
      date,
      title,
      text: [...lines, location.origin + location.pathname].join("\n"),
    });
    if (!sheet.week) {
      return Array.from({ length: FLARE_WEEKS }, (_, n) => event(n + 1, later(start, n * 7), heading, []));
    }
    const dates = trainingDays(start, course.days);
    return [...articles[at].querySelectorAll(".day")].map((day, n) => {
      const lines = [...day.querySelectorAll("tbody tr")].map((row) => lineInWords(row, plan.withWeights));
      return event(n + 1, dates[n], `${heading}, ${nameOfDay(day)}`, lines);
    });
  });
}

/** @param {Element} day @returns {string} */
export function nameOfDay(day) {
  return day.querySelector("h5").firstChild.textContent.trim();
}

function lineInWords(row, withWeights) {
  const [sets, weight, effort] = [...row.querySelectorAll("td")].map(words);
  const heavy = withWeights && weight ? `, ${weight}` : "";
  return `${words(row.querySelector("a"))}: ${sets}${heavy}, effort up to ${effort}`;
}

function words(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}
