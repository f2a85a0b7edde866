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

// Printing shows what is folded, and folds it again.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details:not([open]):not(.hj-menu)")) {
    fold.open = true;
    fold.dataset.opened = "";
  }
});
addEventListener("afterprint", () => {
  for (const fold of document.querySelectorAll("details[data-opened]")) {
    fold.open = false;
    delete fold.dataset.opened;
  }
});
