/* What looking.py asks of a page. Each function says what is wrong, in words; nothing, if all is well. */
(function () {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const named = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  let stops = [];
  let met = [];

  /* The elements of a selector, as far as they are seen, of which something is wrong. */
  function faulty(words, selector, wrong) {
    const found = all(selector).filter((element) => seen(element) && wrong(getComputedStyle(element), element));
    return found.map((element) => words + ": " + named(element));
  }

  /* Everything that can have the focus now, in the order of the page: not what is folded away. Notes what gets it. */
  function begin() {
    stops = all("a[href], button, input, select, textarea, summary, [tabindex]").filter(
      (element) => element.tabIndex >= 0 && !element.disabled && seen(element)
    );
    met = [];
    addEventListener("focusin", function (event) {
      if (!event.target.closest(".card")) met.push(event.target); // its controls come and go with the focus
    });
    return stops.length;
  }

  /* Whether its middle, or a point half way to a corner, is in the window and under nothing else. */
  function uncovered(element) {
    const box = element.getClientRects()[0];
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return [[2, 2], [1, 1], [3, 1], [1, 3], [3, 3]].some(function ([x, y]) {
      const there = document.elementFromPoint(left + ((right - left) * x) / 4, top + ((bottom - top) * y) / 4);
      return there && (element.contains(there) || there.contains(element));
    });
  }

  function focused(element) {
    const faults = [];
    if (element.tabIndex > 0) faults.push("an order of its own");
    element.focus();
    if (document.activeElement !== element) return ["can't have the focus"];
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no outline");
    if (!uncovered(element)) faults.push("not in sight");
    return faults;
  }

  /* After some presses of Tab: what it met; then every stop with the focus. The last one has it in the end. */
  function keyboard() {
    const faults = met.filter((element, place) => element !== stops[place]).map((element) => "out of order: " + named(element));
    if (document.querySelector(".site-header") && stops[0].hash !== "#main") faults.push("no skip link comes first");
    return faults.concat(stops.flatMap((stop) => focused(stop).map((fault) => fault + ": " + named(stop))));
  }

  /* After one more press. */
  function caught() {
    const at = document.activeElement;
    const faults = at !== stops[0] && stops.includes(at) ? ["no way out: " + named(at)] : [];
    at.blur();
    scrollTo(0, 0);
    return faults;
  }

  /* Opens everything that is folded, and shows the commitments of a document. */
  function unfold() {
    for (const folded of all("details")) folded.open = true;
    for (const box of all("#commitments")) box.checked = true;
  }

  /* Elements that reach beyond the window, where the page as a whole does. */
  function overflowing() {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = all("body *").filter(function (element) {
      const box = element.getBoundingClientRect();
      return !element.closest(".scroll, .sr") && (box.right > clientWidth + 1 || box.left < -1);
    });
    return ["the page is " + scrollWidth + " px wide"].concat(beyond.map(named));
  }

  function forcedColours() {
    const paper = getComputedStyle(document.querySelector("main")).color === "rgb(255, 255, 255)" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
    const ground = (element) => getComputedStyle(element).backgroundColor;
    return [
      ...faulty("a control without a border", "button, select, textarea, input:not([type=checkbox])",
        (style) => style.borderTopStyle === "none" || style.borderTopWidth === "0px"),
      ...faulty("a box without a border", ".notice, .card", (style) => style.borderInlineStartStyle === "none"),
      ...faulty("a mark without a line", "a.mention, a.term, a.reference",
        (style) => !style.textDecorationLine.includes("underline")),
      ...faulty("not marked", "mark", (style, element) => style.backgroundColor === ground(element.parentElement)),
      ...faulty("current, and not bold", "[aria-current]", (style) => style.fontWeight < 600),
      ...faulty("drawn in the colour of the paper", "svg :is(rect, circle)", (style) => ["none", paper].includes(style.fill)),
      ...faulty("a commitment without a line", ".document .commitment", (style) => style.borderBlockEndStyle === "none"),
    ];
  }

  function printed() {
    const controls = ".skip, .site-nav, .language-switch, .site-footer nav, .pager, .add, .copy, .card, button, input, select";
    const sources = ":is(.brief, .facts) a[rel=external], .prose a[href^='https']";
    const address = (element) => getComputedStyle(element, "::after").content.includes(element.getAttribute("href"));
    return [
      ...faulty("on paper", controls, () => true),
      ...faulty("without its address", sources, (_style, element) => !address(element)),
      ...(all("h1").some(seen) ? [] : ["no title"]),
    ];
  }

  /* Without scripts nothing is hidden but what they would make work, nothing is dead, and every way on is in sight. */
  function bare() {
    return [
      ...all("[hidden]:not(.filters, .reading-copy, .search-tools)").map((element) => "hidden: " + named(element)),
      ...faulty("dead", "main button:not([type=submit])", () => true),
      ...all(".site-nav a, .site-footer a").filter((element) => !seen(element)).map((element) => "out of sight: " + named(element)),
    ];
  }

  window.looking = { begin, keyboard, caught, unfold, overflowing, forcedColours, printed, bare };
})();
