/* Another language, the same search: a link of the language switch takes the query with it. */
for (const type of ["pointerover", "focusin", "click"]) addEventListener(type, function (event) {
  const twin = event.target.closest?.(".language-switch [rel]");
  if (twin) twin.search = location.search;
});
