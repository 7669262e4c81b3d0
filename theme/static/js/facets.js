/* What narrows a search: language, type, year, theme, party. A disclosure each, with checkboxes; one is open at a time. */
(function (Concordance) {
  "use strict";

  const LONG = 12; // a longer list gets a field that shortens it
  const { element } = Concordance.dom;

  /* words: the page's messages. chosen(name, keys): what happens when a box is ticked. Returns show(result, state). Themes
     and parties are asked for when they are opened. */
  Concordance.facets = function (place, words, engine, chosen) {
    let result = null;
    let state = {};
    const lists = {};

    for (const name of ["lang", "type", "year", "theme", "party"]) {
      const label = words.facets[name];
      const panel = element("div", { class: "facet-panel", role: "group", "aria-label": label });
      const summary = element("summary", {}, label);
      const details = element("details", { class: "facet", name: "facet", hidden: true }, summary, panel);
      lists[name] = { details: details, summary: summary, panel: panel, label: label };
      details.addEventListener("toggle", function () { if (details.open && lazy(name)) fillLazily(name); });
      details.addEventListener("keydown", function (event) {
        if (event.key !== "Escape" || !details.open) return;
        details.open = false;
        summary.focus();
      });
      place.append(details);
    }
    document.addEventListener("click", function (event) {
      for (const each of Object.values(lists)) if (!each.details.contains(event.target)) each.details.open = false;
    });

    function lazy(name) {
      return name === "theme" || name === "party";
    }

    function box(name, item) {
      const input = element("input", { type: "checkbox", value: item.key, id: "f-" + name + "-" + item.key });
      input.checked = state[name].includes(item.key);
      input.addEventListener("change", function () {
        const kept = state[name].filter(function (key) { return key !== item.key && key !== "all" && item.key !== "all"; });
        chosen(name, input.checked ? kept.concat(item.key) : kept);
      });
      const count = item.count === undefined ? [] : [" ", element("span", { class: "count" }, String(item.count))];
      return element("li", {}, element("label", {}, input, element("span", {}, item.label), ...count));
    }

    function fill(name, items) {
      const { panel, label } = lists[name];
      const focused = document.activeElement && panel.contains(document.activeElement) ? document.activeElement.id : "";
      const boxes = items.map(function (item) { return box(name, item); });
      const list = element("ul", {}, ...boxes);
      panel.replaceChildren(list);
      if (items.length > LONG) panel.prepend(shortener(name, label, items, boxes));
      if (focused) (document.getElementById(focused) || lists[name].summary).focus();
    }

    function shortener(name, label, items, boxes) {
      const input = element("input", {
        type: "text", id: "f-" + name, autocomplete: "off", "aria-label": Concordance.dom.fill(words.find, { facet: label }),
        placeholder: words.find_short,
      });
      input.addEventListener("input", function () {
        const part = input.value.trim().toLowerCase();
        items.forEach(function (item, i) { boxes[i].hidden = !item.label.toLowerCase().includes(part); });
      });
      return input;
    }

    function fillLazily(name) {
      const asked = result;
      engine.facets(result).then(
        function (found) { if (asked === result) fill(name, found[name === "theme" ? "themes" : "parties"]); },
        function () { lists[name].panel.replaceChildren(element("p", {}, words.failures.missing)); }
      );
    }

    /* The known lists of a result, and those keys that are chosen but stand in none of its rows. */
    function items(name, labels) {
      const counts = result.facets[{ lang: "languages", type: "types", year: "years" }[name]];
      const known = counts.map(function (each) { return { key: each.key, label: labels(each.key), count: each.count }; });
      for (const key of state[name]) {
        if (!known.some(function (each) { return each.key === key; }) && key !== "all") known.push({ key: key, label: labels(key), count: 0 });
      }
      return known;
    }

    return function (found, now) {
      result = found;
      state = now;
      const labels = {
        lang: engine.name,
        type: function (key) { return words.types[key] || key; },
        year: function (key) { return key || words.no_year; },
      };
      for (const name of Object.keys(lists)) {
        const { details, summary, panel, label } = lists[name];
        summary.textContent = label + (state[name].length ? " (" + state[name].length + ")" : "");
        summary.classList.toggle("chosen", state[name].length > 0);
        if (lazy(name)) {
          details.hidden = !found.total && !state[name].length;
          if (details.open) fillLazily(name);
          else panel.replaceChildren();
          continue;
        }
        const listed = items(name, labels[name]);
        if (name === "year") listed.sort(function (a, b) { return b.key.localeCompare(a.key); });
        if (name === "lang" && (found.elsewhere.length || state.lang.includes("all"))) listed.push({ key: "all", label: words.all_languages });
        details.hidden = listed.length < 2 && !state[name].length;
        fill(name, listed);
      }
    };
  };
})((globalThis.Concordance = globalThis.Concordance || {}));
