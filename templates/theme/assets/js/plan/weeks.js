/** The choice of the sheet to look at: one for each sheet of the course, however long it becomes. */

/** Offer the sheets of a course. @param {HTMLElement} choice @param {import("./course.js").Sheet[]} sheets */
export function offerWeeks(choice, sheets) {
  const names = sheets.map(({ week, time }) => (week ? `${week}${time > 1 ? " again" : ""}` : "flare-up"));
  if (choice.dataset.names === names.join()) return;
  const looked = chosenWeek(choice);
  choice.dataset.names = names.join();
  choice.querySelectorAll("label").forEach((label) => label.remove());
  [...names, "All"].forEach((name, at) => {
    const isAll = at === names.length;
    const label = document.createElement("label");
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "week", value: isAll ? "all" : at + 1 });
    const before = document.createElement("span");
    Object.assign(before, { className: "visually-hidden", textContent: isAll ? "" : "Week " });
    label.append(radio, " ", before, name);
    choice.append(label, "\n");
  });
  if (!chooseWeek(choice, looked)) chooseWeek(choice, "1");
}

/** @param {HTMLElement} choice @returns {string} the place of a sheet in the course, or "all" */
export function chosenWeek(choice) {
  return choice.querySelector(":checked")?.value ?? "1";
}

/** @param {HTMLElement} choice @param {string} value @returns {boolean} whether there is such a sheet */
export function chooseWeek(choice, value) {
  const radio = choice.querySelector(`[value="${value}"]`);
  if (radio) radio.checked = true;
  return Boolean(radio);
}
