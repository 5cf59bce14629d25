/** Print all week sheets, or the one that is looked at. */

/** @param {HTMLElement} plan @param {Element | undefined} sheet all of them without one */
export function print(plan, sheet) {
  plan.toggleAttribute("data-print-one", Boolean(sheet));
  sheet?.toggleAttribute("data-printed", true);
  addEventListener("afterprint", () => {
    plan.removeAttribute("data-print-one");
    sheet?.removeAttribute("data-printed");
  }, { once: true });
  window.print();
}

/** Hand a file to the reader that was made in the page. @param {string} name @param {string} text */
export function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
