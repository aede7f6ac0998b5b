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

// Where one begins to type in what was opened.
const first = act => act?.querySelector("[autofocus]")
    ?? act?.querySelector("form select, form input:not([type=hidden]), form textarea");

// What is to be corrected is written over.
document.querySelector(".act [autofocus]")?.select();

// What bears a key is done by that key: a form is opened and its first field made ready, a button pressed, a link followed.
document.addEventListener("keydown", event => {
  const typing = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
  if (event.key === "Escape" && event.target.closest("details.act[open]")) {
    const act = event.target.closest("details.act[open]");
    act.open = false;
    act.querySelector("summary").focus();
    return;
  }
  if (typing || event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) {
    return;
  }
  const bound = document.querySelector(`main [data-key="${CSS.escape(event.key)}"]`);
  if (!bound) {
    return;
  }
  event.preventDefault();
  bound.click();
  const opened = bound.matches("summary") && bound.parentElement.open;
  (opened && first(bound.parentElement) || bound).focus();
});

// The value that a slot holds, and the codes that it may hold, come with the slot.
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-slots]");
  if (form && event.target.name === "slot") {
    const value = form.querySelector("[name=value]");
    value.value = event.target.selectedOptions[0].dataset.value;
    value.setAttribute("list", `codes-${event.target.value}`);
  }
});

// A page that says what was wrong is shown like any other. Beside the old open form its own would not stay open.
document.addEventListener("htmx:beforeSwap", event => {
  if ([404, 409, 422].includes(event.detail.xhr.status) && event.detail.target.id === "review") {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    document.querySelectorAll("#review .act[open]").forEach(act => act.open = false);
  }
});
document.addEventListener("htmx:afterSwap", event => {
  if (event.detail.target.id === "review") {
    (first(document.querySelector("#review .act[open]")) ?? document.querySelector("#review h2"))?.focus();
  }
});

// Files may be dropped anywhere on a page that takes them; they join those that were chosen before.
const taking = event => [...(event.dataTransfer?.items ?? [])].some(item => item.kind === "file")
  ? document.querySelector(".drop input[type=file]") : null;
document.addEventListener("dragover", event => {
  if (taking(event)) {
    event.preventDefault();
  }
});
document.addEventListener("drop", event => {
  const input = taking(event);
  if (input) {
    event.preventDefault();
    const all = new DataTransfer();
    [...input.files, ...event.dataTransfer.files].forEach(file => all.items.add(file));
    input.files = all.files;
    input.closest("details").open = true;
  }
});
