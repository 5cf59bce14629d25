/**
 * Light or dark: as the device has it, until the reader chooses here. What they chose is kept in the
 * form that the theme's script in the head reads before anything is drawn. (The theme's own switch
 * keeps it unasked, and has the browser work out all styles of the page twice more on every visit.)
 */

const { body, documentElement: root } = document;
const buttons = [...document.querySelectorAll(".palette button")];
const devices = buttons.map(({ dataset }) => matchMedia(dataset.mdColorMedia));
const bars = [...document.querySelectorAll('meta[name="theme-color"]')];
const colours = new Map(bars.map(({ media, content }) => [media, content]));

/** The button of the scheme in use is shown; it leads to the other. */
function show() {
  const { mdColorMedia: chosen } = body.dataset;
  const at = chosen ? buttons.findIndex(({ dataset }) => dataset.mdColorMedia === chosen) : devices.findIndex(({ matches }) => matches);
  buttons.forEach((button, index) => { button.hidden = index !== Math.max(at, 0); });
  if (chosen) paintAround(chosen);
}

/** What is around the page: the bar of the browser, and what scrolls. @param {string} media */
function paintAround(media) {
  bars.forEach((bar) => { bar.content = colours.get(media); });
  root.style.colorScheme = media.includes("dark") ? "dark" : "light";
}

/** @param {number} index of the button whose scheme is wanted */
function choose(index) {
  const { mdColorMedia: media, mdColorScheme: scheme } = buttons[index].dataset;
  Object.assign(body.dataset, { mdColorMedia: media, mdColorScheme: scheme });
  window.__md_set("__palette", { index, color: { media, scheme } });
  show();
  buttons[index].focus();
}

buttons.forEach((button, at) => {
  button.addEventListener("click", () => choose((at + 1) % buttons.length));
});
devices.forEach((device) => device.addEventListener("change", show));
show();
