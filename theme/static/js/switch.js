/* Another language, the same place: the links of the language switch take the fragment (#p-2-3) and the query with them.
   Where this version has no such row, the reader stands at the one that holds it: p-2-3 is part of p-2.
   The page holds this script itself, and its policy names the script's hash: no request is made for it. */
(function () {
  "use strict";
  const menu = document.querySelector(".language-switch");
  function carry() {
    for (const link of menu.querySelectorAll("a[rel=alternate]")) {
      link.search = location.search;
      link.hash = location.hash;
    }
  }
  for (const event of ["toggle", "pointerdown", "click"]) menu.addEventListener(event, carry);
  let row = location.hash.slice(1);
  while (/^[a-z]-\d+-/.test(row) && !document.getElementById(row)) row = row.replace(/-\d+$/, "");
  if (/^[a-z]-/.test(row) && "#" + row !== location.hash) location.replace("#" + row);
})();
