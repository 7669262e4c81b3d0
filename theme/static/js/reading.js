/* A reading list that lives in the address: reading.html#d=<document>:<provision>,… A link to #add=<document>:<provision> with
   the target "reading" adds to the list in the window of that name, so nothing is stored anywhere.
   The texts come from the files of the search; where they can't be had, links are left. Works on file://. */
(function () {
  "use strict";
  const MOST = 200;
  const main = document.querySelector("main[data-reading]");
  const words = JSON.parse(main.dataset.words);
  const form = document.querySelector(".search-form");
  const home = (document.querySelector("link[rel=canonical]") || location).href.split("#")[0];
  const part = Object.fromEntries(["status", "list", "tools", "copy"].map(function (name) {
    return [name, document.getElementById("reading-" + name)];
  }));
  const texts = new Map(); // key → what the search holds of it
  let list = [];
  let engine = null;

  function fill(message, values) {
    return message.replace(/\{(\w+)\}/g, function (_whole, name) { return values[name] || ""; });
  }

  function make(name, attributes, ...children) {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  }

  function keysOf(text) {
    const keys = text.split(",").filter(function (key) { return /^[a-z0-9-]+:[a-z0-9-]+$/.test(key); });
    return [...new Set(keys)].slice(0, MOST);
  }

  function go(keys) { location.replace("#d=" + keys.join(",")); }

  function read() {
    const [name, value] = decodeURIComponent(location.hash.slice(1)).split("=");
    if (name === "add") return go(keysOf(list.concat(value || "").join(",")));
    list = name === "d" ? keysOf(value || "") : [];
    show();
    if (list.some(function (key) { return !texts.has(key); })) load().then(show, function () { show(words.failed); });
  }

  /* The search's script, by way of the search box (box.js), which must not load it a second time. */
  function script() {
    if (globalThis.Concordance && Concordance.engine) return Promise.resolve();
    form.elements.q.dispatchEvent(new Event("focus"));
    const loading = document.head.lastElementChild;
    return new Promise(function (resolve, reject) {
      loading.addEventListener("load", resolve);
      loading.addEventListener("error", reject);
    });
  }

  function open() {
    engine = engine || script().then(function () {
      const [root, scripts] = [form.dataset.root, form.dataset.script].map(function (path) { return path.replace(/[^/]*$/, ""); });
      return Concordance.engine.open({ root: root, language: document.documentElement.lang, scripts: scripts });
    });
    engine.catch(function () { engine = null; });
    return engine;
  }

  async function load() {
    const opened = await open();
    for (const id of new Set(list.map(function (key) { return key.split(":")[0]; }))) {
      for (const row of await opened.rows(id)) texts.set(id + ":" + row.provision, row);
    }
  }

  /* A number in the digits of the page's language. */
  function inDigits(number) {
    return number.replace(/[0-9]/g, function (digit) { return Array.from(words.digits)[digit]; });
  }

  /* Everything about a provision that is said of it anywhere. */
  function entry(key) {
    const [id, provision] = key.split(":");
    const row = texts.get(key) || {};
    const [prefix, ...digits] = provision.split("-");
    const label = words.rows[prefix === "p" && digits.length > 1 ? "i" : prefix] || words.rows.p;
    const href = row.href || "documents/" + id + ".html#" + provision;
    return {
      key: key, href: href, title: row.title || id, year: row.year || "", text: row.text || "", heading: row.heading || "",
      language: row.language || document.documentElement.lang, direction: row.direction || "auto",
      place: row.number || fill(label, { number: inDigits(digits.join(".")) }), address: new URL(href, home).href, site: main.dataset.site,
    };
  }

  function cited(one) {
    const said = [one.heading, one.text].filter(Boolean).join("\n");
    return (said ? said + "\n" : "") + fill(one.year ? words.cite : words.cite_undated, { ...one, year: inDigits(one.year) }) + "\n";
  }

  function bibtex(one) {
    const tex = function (text) {
      return text.replace(/[\\{}~^$&%#_]/g, function (sign) {
        const name = { "\\": "backslash", "{": "braceleft", "}": "braceright", "~": "asciitilde", "^": "asciicircum" }[sign];
        return name ? "\\text" + name + "{}" : "\\" + sign;
      });
    };
    const fields = [["title", "{" + tex(one.title) + "}"], ["year", one.year], ["note", tex(one.place)], ["url", one.address], ["langid", one.language]];
    const lines = fields.filter(function (field) { return field[1]; }).map(function (field) { return "  " + field[0] + " = {" + field[1] + "},\n"; });
    return "@misc{" + one.key.replace(":", "_") + ",\n" + lines.join("") + "}\n";
  }

  function ris(one) {
    const fields = [["TY", "GEN"], ["TI", one.title], ["PY", one.year], ["SE", one.place], ["LA", one.language], ["UR", one.address], ["DB", one.site]];
    return fields.filter(function (field) { return field[1]; }).concat([["ER", ""]]).map(function (field) {
      return field[0] + "  - " + field[1].replace(/\s+/g, " ") + "\r\n";
    }).join("");
  }

  /* To the clipboard; and where a browser does not let it there, to a field from which it can be taken. */
  function copy(text) {
    Object.assign(part.copy, { hidden: false, value: text });
    part.copy.select();
    const done = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
    done.then(function () { part.status.textContent = words.copied; }, function () { part.status.textContent = words.take; });
  }

  function button(label, act) { return make("button", { type: "button", onclick: act }, label); }

  function item(key) {
    const one = entry(key);
    const foreign = { lang: one.language, dir: one.direction };
    const link = make("a", Object.assign({ href: one.href }, texts.has(key) ? foreign : {}), one.title);
    const remove = button("×", function () { go(list.filter(function (other) { return other !== key; })); });
    remove.ariaLabel = fill(words.remove, { name: one.title + ", " + one.place });
    const made = make("li", { className: "reading-item" }, make("h2", {}, link, " · ", make("bdi", {}, one.place), " ", remove));
    if (one.heading) made.append(make("p", Object.assign({ className: "quotation-heading" }, foreign), one.heading));
    if (one.text) made.append(make("blockquote", foreign, one.text));
    return made;
  }

  function all(form) { return function () { copy(list.map(entry).map(form).join("\n")); }; }

  function show(message) {
    part.copy.hidden = true;
    part.list.replaceChildren(...list.map(item));
    part.status.textContent = message || (list.length ? "" : words.empty);
    part.tools.replaceChildren(...(list.length ? [
      button(words.text, all(cited)), button("BibTeX", all(bibtex)), button("RIS", all(ris)),
      button(words.share, function () { copy(home + location.hash); }), button(words.print, function () { print(); }),
    ] : []));
  }

  addEventListener("hashchange", read);
  read();
})();
