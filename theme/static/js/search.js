/* The search page: loads Lunr and the index of its language when they are first needed, and shows what is found.

   Its words come from the page (plugins/portal/search/files.py names them), its markup from the DOM's own methods.
   Classic scripts, no fetch and no eval: works on file:// and under "script-src 'self'". */
(function (Concordance) {
  "use strict";

  const PROVISIONS = 3; // of a document, before the reader asks for more
  const DOCUMENTS = 20;
  const AT_ONCE = 50; // items of a closed disclosure that are made with the page, so that its own search finds them
  const EXCERPT = 240; // UTF-16 units; half in scripts without spaces, whose characters say more
  const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff]/;

  const received = new Map();

  /* Called by the script of an index. */
  Concordance.receive = function (language, data) {
    received.set(language, data);
  };

  function load(address) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = function () {
        script.remove();
        reject(new Error("cannot load " + address));
      };
      document.head.append(script);
    });
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) {
      if (attributes[key]) made.setAttribute(key, attributes[key]);
    }
    made.append(...children);
    return made;
  }

  function fill(message, key, value) {
    return (message || "").replace("{" + key + "}", value);
  }

  /* The nodes of text[from:to] with its marks. */
  function marked(text, marks, from, to) {
    const nodes = [];
    let at = from;
    for (const [start, end] of marks) {
      if (start >= to || end <= from) continue;
      nodes.push(text.slice(at, Math.max(at, start)));
      at = Math.min(end, to);
      nodes.push(element("mark", {}, text.slice(Math.max(from, start), at)));
    }
    nodes.push(text.slice(at, to));
    return nodes.filter(function (node) { return node !== ""; });
  }

  /* A place near this one where a text may be cut: at a space, never inside a surrogate pair. */
  function cut(text, place) {
    if (place <= 0 || place >= text.length) return Math.max(0, Math.min(place, text.length));
    const space = text.slice(place, place + 20).search(/\s/);
    if (space >= 0) return place + space;
    return /[\udc00-\udfff]/.test(text[place]) ? place + 1 : place;
  }

  /* The text around its first mark. */
  function excerpt(text, marks) {
    const length = UNSPACED.test(text) ? EXCERPT / 2 : EXCERPT;
    const first = marks.length ? marks[0][0] : 0;
    const from = first < length / 2 ? 0 : Math.min(first, cut(text, first - Math.floor(length / 4)));
    const to = cut(text, from + length);
    return [from > 0 ? "… " : "", ...marked(text, marks, from, to), to < text.length ? " …" : ""];
  }

  function view(page) {
    const words = page.messages;

    /* lang and dir of what is not in the page's language. */
    function foreign(version) {
      return version.language === page.language ? {} : { lang: version.language, dir: version.direction };
    }

    /* "in German", after something in German or, with a target, "also in German" as a link; nothing for the page's
       language. */
    function inLanguage(version, languages, target) {
      if (version.language === page.language) return [];
      const name = languages[version.language] || version.language;
      const attributes = Object.assign({ class: "result-language" }, target);
      const message = target ? words.also_in : words.in_language;
      return [" ", element(target ? "a" : "span", attributes, fill(message, "language", name))];
    }

    /* Names and themes, in the reader's language, that led to a text in which the words themselves do not stand. */
    function reasons(hit) {
      const found = hit.labels.filter(function (label) { return Concordance.tokens.marks(label, hit.terms).length; });
      const items = found.slice(0, PROVISIONS).map(function (label) {
        return element("li", {}, ...marked(label, Concordance.tokens.marks(label, hit.terms), 0, label.length));
      });
      return items.length ? [element("ul", { class: "hit-labels" }, ...items)] : [];
    }

    function hitItem(hit, languages) {
      const language = foreign(hit.version);
      const inHeading = Concordance.tokens.marks(hit.heading, hit.terms);
      const inText = Concordance.tokens.marks(hit.text, hit.terms);
      const shown = excerpt(hit.text, inText);
      const label = hit.heading ? marked(hit.heading, inHeading, 0, hit.heading.length) : shown;
      const number = hit.number ? [element("span", { class: "hit-number" }, hit.number), " "] : [];
      const link = element("a", Object.assign({ class: "hit-link", href: hit.href }, language), ...number, ...label);
      const others = hit.others.flatMap(function (other) {
        return inLanguage(other.version, languages, { href: other.href, hreflang: other.version.language });
      });
      const title = element("p", { class: "hit-title" }, link, ...inLanguage(hit.version, languages), ...others);
      const item = element("li", { class: "hit" }, title);
      if (hit.heading && hit.text) item.append(element("p", Object.assign({ class: "hit-excerpt" }, language), ...shown));
      if (!inHeading.length && !inText.length) item.append(...reasons(hit));
      return item;
    }

    /* A list: its first items, and the rest in a disclosure; a long rest is made only when it is opened. */
    function list(name, items, most, make) {
      const first = element("ol", { class: name }, ...items.slice(0, most).map(make));
      const rest = items.slice(most);
      if (!rest.length) return [first];
      const more = element(
        "details", { class: name + "-more" }, element("summary", {}, fill(words.more, "n", String(rest.length)))
      );
      function fillIn() {
        more.append(element("ol", { class: name, start: String(most + 1) }, ...rest.map(make)));
      }
      if (rest.length <= AT_ONCE) fillIn();
      else more.addEventListener("toggle", fillIn, { once: true });
      return [first, more];
    }

    function documentItem(languages) {
      return function (found) {
        const version = found.version;
        const terms = new Set(found.hits.flatMap(function (hit) { return Array.from(hit.terms); }));
        const title = marked(version.title, Concordance.tokens.marks(version.title, terms), 0, version.title.length);
        const link = element("a", Object.assign({ href: version.page }, foreign(version)), ...title);
        const heading = element("h2", { class: "result-title" }, link, ...inLanguage(version, languages));
        if (version.year) heading.append(" ", element("span", { class: "result-year" }, version.year));
        const hits = list("hits", found.hits, PROVISIONS, function (hit) { return hitItem(hit, languages); });
        return element("li", { class: "result" }, heading, ...hits);
      };
    }

    function say(message) {
      page.status.textContent = message || "";
    }

    return {
      clear: function () {
        say("");
        page.results.replaceChildren();
      },
      wait: function () { say(words.searching); },
      fail: function () {
        say(words.failed);
        page.results.replaceChildren();
      },
      show: function (documents, languages) {
        const count = documents.reduce(function (sum, found) { return sum + found.hits.length; }, 0);
        const forms = words.count || {};
        const form = forms[new Intl.PluralRules(page.language).select(count)] || forms.other;
        say(count ? fill(form, "n", String(count)) : words.none);
        page.results.replaceChildren(...(count ? list("results", documents, DOCUMENTS, documentItem(languages)) : []));
      },
    };
  }

  function start(main) {
    const form = main.querySelector("form.search-form") || document.querySelector("form.search-form");
    const field = form.elements.namedItem("q");
    const page = {
      language: main.dataset.language,
      messages: JSON.parse(main.dataset.messages || "{}"),
      status: document.getElementById("search-status"),
      results: document.getElementById("search-results"),
    };
    const shown = view(page);
    let opened = null;
    let asked = 0;

    function open() {
      opened = opened || Promise.all([globalThis.lunr || load(main.dataset.lunr), load(main.dataset.index)])
        .then(function () { return Concordance.query.open(globalThis.lunr, received.get(page.language)); })
        .catch(function (fault) {
          opened = null; // a later question tries again
          throw fault;
        });
      return opened;
    }

    function ask(text) {
      asked += 1;
      const turn = asked;
      if (!text.trim()) return shown.clear();
      shown.wait();
      return open()
        .then(function (index) {
          const found = index.grouped(text);
          if (turn === asked) shown.show(found, index.languages);
        })
        .catch(function () { if (turn === asked) shown.fail(); });
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set("q", field.value);
      try {
        history.replaceState(null, "", address);
      } catch (refused) { /* file:// may not: the search works all the same */ }
      ask(field.value);
    });
    field.addEventListener("focus", function () { open().catch(function () {}); }, { once: true });
    const text = new URLSearchParams(location.search).get("q");
    if (text) {
      field.value = text;
      ask(text);
    }
  }

  const main = document.querySelector("main[data-search]");
  if (main) start(main);
})((globalThis.Concordance = globalThis.Concordance || {}));
