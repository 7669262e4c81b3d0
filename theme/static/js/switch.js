/* What a page itself holds of script; its policy names the script's hash, and no request is made for it.
   Another language, the same place: a link of the language switch takes the fragment (#p-2-3) and the query with it.
   Where this version has no such row, the reader stands at the one that holds it: p-2-3 is part of p-2.
   When something that reader.js serves is first pointed at, focused, clicked or selected, that script is loaded,
   and is told of the last of these events that came before it. */
(function () {
  let reader, last;
  function on(event) {
    const node = event.target.closest ? event.target : event.target.parentNode;
    const twin = node?.closest?.(".language-switch [rel]");
    if (twin) {
      twin.search = location.search;
      twin.hash = location.hash;
    }
    if (!node?.closest?.(event.type[0] === "s" ? ".wording" : ".wording a, .copy")) return;
    last = event;
    if (reader) return;
    const src = document.querySelector("link[rel^=s]").href.replace("portal.css", "reader.js");
    reader = Object.assign(document.createElement("script"), { src, onload: () => concordance(last) });
    document.head.append(reader);
  }
  for (const type of ["pointerover", "focusin", "click", "selectstart"]) addEventListener(type, on);
  let row = location.hash.slice(1);
  while (/^[a-z]-\d+-/.test(row) && !document.getElementById(row)) row = row.replace(/-\d+$/, "");
  if (/^[a-z]-/.test(row) && "#" + row !== location.hash) location.replace("#" + row);
})();
