/**
 * Tab in an open search leads on to what was found. The theme's script takes Tab for the end of the
 * search and leaves what was found to the arrows; here it ends where the focus goes elsewhere. Where nothing is
 * typed it is left as it is: whoever walks along the bar is not to walk through an empty search.
 */

const search = document.querySelector(".search");
const field = search.querySelector(".search__field");
const open = document.querySelector("#__search");

search.addEventListener("keydown", (event) => {
  if (event.key !== "Tab" || !open.checked || !field.value.trim()) return;
  event.stopPropagation();
  search.querySelectorAll('.search__list [tabindex="-1"]').forEach((found) => found.removeAttribute("tabindex"));
});
search.addEventListener("focusout", ({ relatedTarget }) => {
  if (open.checked && relatedTarget && !search.contains(relatedTarget)) open.click();
});

/**
 * The theme answers to keys of one letter: n for the next page, s for the search. Whoever speaks to the
 * browser, or leans on a key, would be taken elsewhere (WCAG 2.1.4): so it does not hear of them.
 */
addEventListener("keydown", (event) => {
  if ("/fs.n,p".includes(event.key) && !event.target.closest?.("input, select, textarea")) event.stopImmediatePropagation();
}, { capture: true });
