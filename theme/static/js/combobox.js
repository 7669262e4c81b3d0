/* Suggestions below a field while a reader types: the combobox pattern of WAI-ARIA with a list. */
(function (Concordance) {
  "use strict";

  const PAUSE = 80; // ms without another letter
  const SHORTEST = /[^ -\u024f]|../; // one letter says little in the Latin alphabet, much elsewhere
  const { element, foreign } = Concordance.dom;

  /* find(text): a promise of [{text, kind, language, …}]. kinds: the word for each kind. choose(item): what happens then. */
  Concordance.combobox = function (field, label, kinds, find, choose) {
    const list = element("ul", { id: "q-list", class: "suggestions", role: "listbox", "aria-label": label, hidden: true });
    let items = [];
    let active = -1;
    let turn = 0;
    let waiting = 0;
    field.after(list);
    const styled = new Promise(function (done) {
      const sheet = { rel: "stylesheet", href: field.form.dataset.script.replace("search.js", "tools.css") };
      document.head.append(Object.assign(element("link", sheet), { onload: done, onerror: done }));
    });
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);

    function show(found) {
      items = found;
      list.replaceChildren(...items.map(option));
      list.hidden = !items.length;
      field.setAttribute("aria-expanded", String(!list.hidden));
      activate(-1);
    }

    function close() {
      turn += 1;
      clearTimeout(waiting);
      show([]);
    }

    function option(item, i) {
      const words = element("span", foreign(item.language), item.text);
      const kind = element("span", { class: "suffix" }, kinds[item.kind] || "");
      const made = element("li", { id: "q-" + i, role: "option" }, words, " ", kind);
      made.addEventListener("pointerdown", function (event) { event.preventDefault(); }); // the field keeps the focus
      made.addEventListener("click", function () { take(i); });
      return made;
    }

    function take(i) {
      const item = items[i];
      field.value = item.text;
      close();
      choose(item);
    }

    function activate(i) {
      active = i;
      Array.from(list.children).forEach(function (child, at) { child.setAttribute("aria-selected", String(at === active)); });
      if (active < 0) return field.removeAttribute("aria-activedescendant");
      field.setAttribute("aria-activedescendant", "q-" + active);
      return list.children[active].scrollIntoView({ block: "nearest" });
    }

    function ask() {
      const text = field.value.trim();
      if (!SHORTEST.test(text)) return close();
      turn += 1;
      const asked = turn;
      return Promise.all([find(text), styled]).then(
        function ([found]) { if (asked === turn && document.activeElement === field) show(found); },
        function () { if (asked === turn) show([]); } // no suggestions are no fault: the form says what is wrong
      );
    }

    field.addEventListener("input", function (event) {
      clearTimeout(waiting);
      if (!event.isComposing) waiting = setTimeout(ask, PAUSE);
    });
    field.addEventListener("compositionend", ask);
    field.addEventListener("blur", close);
    field.form.addEventListener("submit", close);
    field.addEventListener("keydown", function (event) {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const size = items.length + 1; // the field itself is a stop on the way round
      if (step && list.hidden) ask();
      else if (step) activate(((active + 1 + step + size) % size) - 1);
      else if (event.key === "Enter" && active >= 0) take(active);
      else if (event.key === "Escape" && !list.hidden) close();
      else return; // the field's own
      event.preventDefault();
    });
    show([]);
    if (document.activeElement === field && field.value !== field.defaultValue) ask();
  };
})((globalThis.Concordance = globalThis.Concordance || {}));
