/**
 * A calendar file (RFC 5545) of whole-day events. Texts in, text out: it knows no page.
 *
 * @typedef {{uid: string, date: string, title: string, text: string}} Event
 *   The date as "2026-12-07".
 */

const DAY = 86_400_000;
const LONGEST_LINE = 75; // octets

/** @param {string} date @param {number} days @returns {string} the date so many days later */
export function later(date, days) {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** @returns {string} the date where the reader is */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * The days on which sessions fall: those of the week that begins at a date.
 *
 * @param {string} start
 * @param {number[]} weekdays 0 is Sunday
 * @returns {string[]} in order
 */
export function trainingDays(start, weekdays) {
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => later(start, days));
  return week.filter((date) => weekdays.includes(new Date(date).getUTCDay()));
}

/**
 * The days that a week of so many sessions is usually trained on: spread evenly from its first day.
 *
 * @param {string} start
 * @param {number} sessions
 * @returns {number[]} weekdays, 0 is Sunday
 */
export function usualDays(start, sessions) {
  const first = new Date(start).getUTCDay();
  return Array.from({ length: sessions }, (_, n) => (first + Math.floor((n * 7) / sessions)) % 7);
}

/**
 * Write a calendar.
 *
 * @param {string} name
 * @param {Event[]} events
 * @param {Date} now
 * @returns {string}
 */
export function calendar(name, events, now) {
  const stamp = `${compact(now.toISOString().slice(0, 19))}Z`;
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Return to Load//Plan//EN", "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.date)}`,
      `DTEND;VALUE=DATE:${compact(later(event.date, 1))}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.text)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** @param {string} date */
function compact(date) {
  return date.replace(/[-:]/g, "");
}

/** A text as a value: no sign in it ends the line or the value, and signs of control are left out. */
function escaped(text) {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, " ")
    .toWellFormed();
}

/** A line in pieces of at most 75 octets, each after the first with a blank; no sign is cut. */
function folded(line) {
  const octets = new TextEncoder();
  let room = LONGEST_LINE;
  let out = "";
  for (const sign of line) {
    const length = octets.encode(sign).length;
    if (length > room) {
      out += "\r\n ";
      room = LONGEST_LINE - 1;
    }
    out += sign;
    room -= length;
  }
  return out;
}
