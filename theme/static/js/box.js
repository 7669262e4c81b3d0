/* The search box of a page: nothing of the search is loaded before its field has the focus, or an address asks something.
   The page holds this script itself, and its policy names the script's hash: no request is made for it. */
(function () {
  "use strict";
  const form = document.querySelector(".search-form");
  const field = form.elements.q;
  const main = document.querySelector("main[data-search]");
  let loaded = false;
  function load() {
    if (loaded) return;
    loaded = true;
    const script = document.createElement("script");
    script.src = form.dataset.script;
    script.onload = script.onerror = function () {
      if (globalThis.Concordance && Concordance.started) return;
      loaded = false; /* it is missing, or was cut short on its way */
      if (main) document.getElementById("search-failure").textContent = main.dataset.failed;
    };
    document.head.append(script);
  }
  field.addEventListener("focus", load);
  if (main && /[?&]q=[^&]/.test(location.search)) load();
  if (document.activeElement === field) load();
})();
