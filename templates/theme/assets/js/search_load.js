/**
 * What searches is the theme's script. It is large, so it waits in a template until the reader goes for
 * the search: a page that is only read does not pay for it. Its files are fetched once the page is
 * there, unless the reader saves data.
 */

const search = document.querySelector(".search");
const field = search.querySelector(".search__field");
const open = document.querySelector("#__search");
const { content: waiting } = document.querySelector("#search-script");
const script = waiting.querySelector("script");

document.documentElement.classList.replace("no-js", "js"); // from here on there is a search

/** Let the theme's script run; a second time there is nothing left that waits. */
function load() {
  document.body.append(waiting);
}

/**
 * Where the address leads to a part of the page, the theme closes its search a moment after its script
 * has begun. Not in the face of a reader who waits to type.
 */
function stayOpen() {
  if (!location.hash) return;
  open.addEventListener("click", (event) => {
    if (document.activeElement === field) event.preventDefault();
  }, { once: true });
}

function fetchAhead() {
  if (navigator.connection?.saveData) return;
  const { base, search: worker } = JSON.parse(document.querySelector("#__config").textContent);
  const index = new URL("search/search_index.json", new URL(base, location.href)).href;
  for (const href of [script.getAttribute("src"), worker, index]) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href }));
  }
}

script.addEventListener("load", stayOpen);
search.addEventListener("pointerenter", load, { once: true });
field.addEventListener("focus", () => {
  if (!open.checked) open.click();
  load();
}, { once: true });
if (new URLSearchParams(location.search).has("h")) load(); // words found, which the theme marks
addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(fetchAhead));
