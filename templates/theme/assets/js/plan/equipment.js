/**
 * The same plan with other equipment: a page each, which links lead to. Whoever comes to the plan's
 * own address is led on to the page with their equipment; whoever asked for a page stays there.
 *
 * @typedef {import("./people.js").Person} Person
 */

import { profile as profileOfSettings } from "./start.js";

const links = new Map(
  [...document.querySelectorAll(".equipment a")].map((link) => [link.dataset.profile, link]),
);
const [first] = links.keys();
const here = document.querySelector("#numbers").dataset.profile;

/** The equipment that an address names, by itself or with a week, of those that have a page. @param {string} hash */
const askedIn = (hash) => [...links.keys()].find((tag) => `${hash}-week-`.startsWith(`#${tag}-week-`)) ?? "";

/**
 * Turn to the page for a person's equipment, if it is another one.
 *
 * @param {Person} person
 * @param {string} [hash] of the address that somebody came by; none where they turn to a person
 * @returns {boolean} whether it turns
 */
export function turn(person, hash) {
  const asked = hash === undefined ? person.profile : askedIn(hash) || (here === first ? wanted(person) : here);
  if (!links.has(asked) || asked === here) return false;
  location.replace(`${links.get(asked).href}${askedIn(hash ?? "") ? hash : ""}`);
  return true;
}

/**
 * Note for a person the equipment of the page, if they asked for it or nothing is known of theirs.
 *
 * @param {Person} person
 * @param {string} hash of the address
 */
export function settle(person, hash) {
  const isAsked = links.size > 0 && (here !== first || askedIn(hash) === here);
  if (isAsked || !person.profile) person.profile = here;
}

/** Call back with the equipment that is chosen, before its page comes. @param {(profile: string) => void} chosen */
export function listen(chosen) {
  links.forEach((link, tag) => link.addEventListener("click", () => chosen(tag)));
}

/** @param {Person} person @returns {string} */
function wanted(person) {
  return links.has(person.profile) ? person.profile : profileOfSettings([...links.keys()]);
}
