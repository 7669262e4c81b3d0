/* Filters a list by the values that its rows carry, and keeps the choice in the address: ?type=initiative&year=2023.

   A row is [data-row]; what it does not carry itself its group does, [data-group], which hides with its last row. Of a list
   with several pages data-rows names a script that tells the values of all their rows: it is loaded when a filter is
   first used, and the page then says where else there is something. Works on file://, without fetch. */
(function () {
  "use strict";
  const form = document.querySelector("form.filters");
  if (!form) return;
  const find = document.querySelectorAll.bind(document);
  const status = document.querySelector(".filter-status");
  const elsewhere = document.querySelector(".filter-elsewhere");
  const rows = [...find("[data-row]")];
  const groups = [...find("[data-group]")];
  const asked = new URLSearchParams(location.search);
  const known = new Set(form.dataset.names.split(" "));
  let pages = null;

  function wanted() {
    return [...asked].filter(function (pair) { return known.has(pair[0]) && pair[1]; });
  }

  function has(row, pair) {
    const group = row.closest("[data-group]");
    const values = row.dataset[pair[0]] || (group && group.dataset[pair[0]]) || "";
    return values.split(" ").includes(pair[1]);
  }

  /* A number in the digits of the page's language: Burmese has others than 0 to 9, which browsers need not know. */
  function written(number) {
    if (document.documentElement.lang !== "my") return String(number);
    return String(number).replace(/[0-9]/g, function (digit) { return String.fromCharCode(0x1040 + Number(digit)); });
  }

  /* Rows of each page that have all the wanted values; their numbers are in base 36. */
  function counts(pairs) {
    const numbers = pairs.map(function (pair) { return pages.values.indexOf(pair.join(":")).toString(36); });
    return pages.rows.map(function (page) {
      return page.split(",").filter(function (row) {
        const held = row.split(" ");
        return numbers.every(function (number) { return held.includes(number); });
      }).length;
    });
  }

  function tell(pairs, query) {
    const here = Number(form.dataset.page);
    let others = 0;
    elsewhere.textContent = "";
    (pairs.length ? counts(pairs) : []).forEach(function (count, index) {
      if (!count || index + 1 === here) return;
      others += count;
      const link = document.createElement("a");
      link.href = index ? form.dataset.pages.replace("{n}", index + 1) : form.dataset.first;
      link.search = query;
      link.textContent = written(index + 1) + " (" + written(count) + ")";
      const item = document.createElement("li");
      item.append(link);
      elsewhere.append(item);
    });
    if (others) status.textContent += " " + status.dataset.others.replace("{others}", written(others));
  }

  function load() {
    const script = document.createElement("script");
    script.src = form.dataset.rows;
    script.onload = function () {
      pages = window.concordanceRows;
      apply();
    };
    form.dataset.rows = "";
    document.head.append(script);
  }

  function apply() {
    const pairs = wanted();
    const query = asked.toString();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !pairs.every(function (pair) { return has(row, pair); });
      if (!row.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-row]:not([hidden])");
    status.textContent = status.dataset.message.replace("{shown}", written(shown)).replace("{total}", written(rows.length));
    for (const link of find(".pager a, .jump a")) link.search = query;
    if (pages) tell(pairs, query);
    else if (pairs.length && form.dataset.rows) load();
    return query;
  }

  function keep() {
    const query = apply();
    try {
      history.replaceState(null, "", location.pathname + (query && "?" + query) + location.hash);
    } catch { /* Some browsers let no file:// page change its address. */ }
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () {
    for (const name of known) asked.delete(name);
    keep();
  });
  form.addEventListener("change", function (event) {
    asked.set(event.target.name, event.target.value);
    if (!event.target.value) asked.delete(event.target.name);
    keep();
  });

  for (const control of form.querySelectorAll("select")) {
    const value = asked.get(control.name) || "";
    control.value = value;
    if (control.selectedIndex < 0) control.add(new Option(value, value, false, true));
  }
  form.hidden = false;
  apply();
})();
