/* What the page of a document itself holds of script; its policy names the script's hash, and no request is made for it.
   Another language, the same place: a link of the language switch takes the fragment (#p-2-3) with it. Where this version
   has no such row, the reader stands at the one that holds it: p-2-3 is part of p-2.
   The search is loaded when its field has the focus; what serves readers (reader.js) when something that it serves is first
   pointed at, focused, clicked or selected, and it is told of the last of these events that came before it. */
(function () {
  const search = document.querySelector(".search-form").dataset.script;
  const asked = {};
  let last;
  let row = location.hash;

  function load(src, onload) {
    if (asked[src]) return;
    asked[src] = 1;
    const onerror = () => (asked[src] = 0);
    document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror }));
  }

  function on(event) {
    const { target, type } = event;
    const at = (selector) => (target.closest ? target : target.parentElement)?.closest(selector);
    const twin = at(".language-switch [rel]");
    if (twin) twin.hash = location.hash;
    if (at("#q:focus")) load(search);
    if (!at(type > "s" ? ".wording" : ".wording a, .copy")) return;
    last = event;
    load(search.replace("search", "reader"), () => concordance(last));
  }

  for (const type of ["pointerover", "focusin", "click", "selectstart"]) addEventListener(type, on);
  on({ target: document.activeElement });
  while (/^#[a-z](-\d+){2,}$/.test(row) && !document.querySelector(row)) row = row.replace(/-\d+$/, "");
  if (row !== location.hash) location.replace(row);
})();
