/**
 * Checks the choice of a moving picture that holds before anybody has made one: what the reader's
 * system asks for. Eyes have it from the style sheet, templates/styles/figure.css, without script;
 * this is for whoever hears the page.
 */

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

document.querySelectorAll(".figure__choice").forEach((choice) => {
  if (choice.querySelector(":checked")) return; // a browser remembers what was chosen here before
  const follow = () => {
    choice.querySelector(`[value="${lessMotion.matches ? "still" : "moves"}"]`).checked = true;
  };
  follow();
  lessMotion.addEventListener("change", follow);
  choice.addEventListener("change", () => lessMotion.removeEventListener("change", follow));
});
