/* The search box of a page: nothing of the search is loaded before its field has the focus, or an address asks something.
   Where an address asks, the entry of the index comes beside the script, which would ask for it first of all: on a slow
   line each answer waited for costs more than its bytes.
   The page holds this script itself, and its policy names the script's hash: no request is made for it. */
(function () {
  "use strict";
  const form = document.querySelector(".search-form");
  const field = form.elements.q;
  const main = document.querySelector("main[data-search]");
  let loaded = false;
  function add(name, attributes) {
    document.head.append(Object.assign(document.createElement(name), attributes));
  }
  function load() {
    if (loaded) return;
    loaded = true;
    add("script", { src: form.dataset.script, onload: ended, onerror: ended });
  }
  function ended() {
    if (globalThis.Concordance && Concordance.started) return;
    loaded = false; /* it is missing, or was cut short on its way */
    if (main) document.getElementById("search-failure").textContent = main.dataset.failed;
  }
  field.addEventListener("focus", load);
  if (main && /[?&]q=[^&]/.test(location.search)) {
    load();
    add("link", { rel: "preload", as: "script", href: form.dataset.script.replace("static/search", "search/entry") });
  }
  if (document.activeElement === field) load();
})();
