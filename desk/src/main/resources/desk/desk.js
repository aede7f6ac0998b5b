// What makes pages quicker to use; every page can be read without it.
"use strict";

// Every request that a script sends bears the page's token.
document.addEventListener("htmx:configRequest", event => {
  event.detail.headers["X-Elchi-Token"] = document.querySelector("meta[name=token]").content;
});

// Opened menus close with Escape, and when something beside them is chosen.
document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    document.querySelectorAll("details.menu[open]").forEach(menu => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
  if (event.key === "/" && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    document.querySelector(".find input").focus();
  }
});
document.addEventListener("click", event => {
  document.querySelectorAll("details.menu[open]").forEach(menu => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});
