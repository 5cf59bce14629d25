/** Marks in the contents beside the text which part of the page is being read. */

const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
const above = new Set();

/** A heading counts from when it has come up to a third of the window until it is below that again. */
const watch = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) above[isIntersecting ? "add" : "delete"](target);
  const here = headings.findLast((heading) => above.has(heading))?.id;
  for (const [id, link] of links) {
    if (id === here) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}, { rootMargin: "9999999px 0px -67% 0px" });
headings.forEach((heading) => watch.observe(heading));
