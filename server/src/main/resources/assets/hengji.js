// What all pages need of script: every page works without it.
import './session.js';
import './grow.js';
import './drop.js';

// A menu closes when one clicks elsewhere or presses Escape.
const closeMenus = (but) => {
  for (const menu of document.querySelectorAll("details.hj-menu[open]")) {
    if (menu !== but) menu.open = false;
  }
};
document.addEventListener("click", (event) => closeMenus(event.target.closest("details.hj-menu")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenus(null);
});

// Answers that name a fault are shown where the answer was wanted.
document.addEventListener("htmx:beforeSwap", (event) => {
  const status = event.detail.xhr.status;
  if (status === 409 || status === 422) event.detail.shouldSwap = true;
});
