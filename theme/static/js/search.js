/* The search: suggestions in the box of any page, and the search page with its address, its filters and its results.

   Its words come from the page (plugins/portal/page/search.py names them), its answers from the engine. Classic scripts,
   no fetch and no eval: works on file:// and under "script-src 'self'". */
(function (Concordance) {
  "use strict";

  const AT_ONCE = 10; // documents
  const FILTERS = { lang: "languages", type: "types", year: "years", theme: "themes", party: "parties", not: "without" };
  const { button, counted, element, fill } = Concordance.dom;

  /* The engine, opened once; after a failure another call tries again. */
  function opener(form) {
    const top = form.dataset.root.replace(/[^/]*$/, "");
    let opened = null;
    return function () {
      opened = opened || Concordance.engine.open({
        root: top, language: document.documentElement.lang, scripts: form.dataset.script.replace(/[^/]*$/, ""),
      }).catch(function (fault) {
        opened = null;
        throw fault;
      });
      return opened;
    };
  }

  /* {q, sort, lang: […], type: […], …} of an address. */
  function stateOf(search) {
    const given = new URLSearchParams(search);
    const state = { q: given.get("q") || "", sort: given.get("sort") === "date" ? "date" : "relevance" };
    for (const name of Object.keys(FILTERS)) state[name] = given.getAll(name);
    return state;
  }

  function addressOf(state) {
    const address = new URL(location.href);
    const params = new URLSearchParams();
    if (state.q) params.set("q", state.q);
    for (const name of Object.keys(FILTERS)) for (const key of state[name]) params.append(name, key);
    if (state.sort !== "relevance") params.set("sort", state.sort);
    address.search = params;
    address.hash = "";
    return address;
  }

  function optionsOf(state, offset) {
    const options = { sort: state.sort, offset: offset, limit: AT_ONCE };
    for (const [name, option] of Object.entries(FILTERS)) options[option] = state[name];
    if (state.lang.includes("all")) options.languages = "all";
    return options;
  }

  function page(main, form, open) {
    const words = JSON.parse(main.dataset.messages);
    const field = form.elements.q;
    const part = {};
    for (const name of ["status", "wait", "failure", "notes", "chips", "tools", "facets", "sort", "results", "more"]) {
      part[name] = document.getElementById("search-" + name);
    }
    let state = stateOf(location.search);
    let turn = 0;
    let filters = null;

    function clear() {
      for (const name of ["status", "wait", "failure", "notes", "chips", "results", "more"]) part[name].replaceChildren();
      part.tools.hidden = true;
    }

    /* A search of its own in the history; where a page from a file may have none, a visit of its address. */
    function go(change) {
      state = { ...state, ...change };
      const address = addressOf(state);
      try {
        history.pushState(null, "", address);
      } catch {
        location.assign(address);
        return undefined;
      }
      return ask();
    }

    function link(change, label, attributes) {
      const made = element("a", { href: addressOf({ ...state, ...change }), ...attributes }, label);
      made.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
        event.preventDefault();
        go(change);
      });
      return made;
    }

    /* A message with a link where it has {text}. */
    function linked(message, made) {
      const [before, after] = message.split("{text}");
      return element("p", {}, before, made, after || "");
    }

    function notes(engine, result) {
      const made = [];
      const { correction } = result;
      if (correction && correction.used) {
        made.push(element("p", {}, fill(words.instead, { asked: state.q, shown: correction.text })));
      } else if (correction) {
        made.push(linked(words.did_you_mean, link({ q: correction.text }, correction.text, { class: "correction" })));
      }
      if (result.total && result.partial) made.push(element("p", {}, words.partial));
      if (result.skipped.length) made.push(element("p", {}, fill(words.skipped, { words: result.skipped.join(", ") })));
      if (!result.total && filtered()) made.push(element("p", {}, link(unfiltered(), words.without_filters)));
      if (!result.total) made.push(...elsewhere(engine, result), element("p", {}, words.advice));
      return made;
    }

    /* The way to texts in languages that were not searched: before anything else where nothing was found, else at the end. */
    function elsewhere(engine, result) {
      const names = result.elsewhere.map(engine.name).join(", ");
      return names ? [element("p", {}, link({ lang: ["all"] }, fill(words.elsewhere, { languages: names })))] : [];
    }

    function filtered() {
      return Object.keys(FILTERS).some(function (name) { return name !== "not" && state[name].length; });
    }

    function unfiltered() {
      return Object.fromEntries(Object.keys(FILTERS).map(function (name) { return [name, []]; }));
    }

    function show(engine, result) {
      const item = Concordance.listing.listing(words, engine, result);
      part.status.textContent = result.total ? counted(words.count, result.total) : words.none;
      part.notes.replaceChildren(...notes(engine, result));
      part.chips.replaceChildren(...Concordance.listing.chips(words, result, function (chip) {
        const kept = state.not.filter(function (key) { return key !== chip.key; });
        go({ not: chip.on ? kept.concat(chip.key) : kept });
      }));
      part.tools.hidden = !result.total && !filtered();
      part.sort.value = state.sort;
      narrow(engine, result);
      part.results.replaceChildren(...result.groups.map(item));
      further(engine, result);
    }

    /* The filters come after the first results: nothing that a reader waits for. */
    function narrow(engine, result) {
      const asked = turn;
      engine.more().then(function () {
        filters = filters || Concordance.facets(part.facets, words, engine, function (name, keys) { go({ [name]: keys }); });
        if (asked === turn) filters(result, state);
      }, function () { part.facets.replaceChildren(); });
    }

    /* A button for the documents after those that are shown. */
    function further(engine, result) {
      const shown = part.results.children.length;
      part.more.replaceChildren();
      if (shown >= result.documents) {
        if (shown) part.more.append(...elsewhere(engine, result));
        return;
      }
      const asked = turn;
      part.more.append(button({}, counted(words.more_documents, result.documents - shown), function () {
        engine.search(state.q, optionsOf(state, shown)).then(function (next) {
          if (asked !== turn) return;
          part.results.append(...next.groups.map(Concordance.listing.listing(words, engine, next)));
          further(engine, next);
          const first = part.results.children[shown];
          if (first) first.querySelector("a").focus();
        }, fail);
      }));
    }

    function fail(fault) {
      const reason = words.failures[fault && fault.reason] ? fault.reason : "damaged";
      clear();
      part.failure.append(words.failures[reason], " ", button({}, words.again, function () {
        if (reason === "version") location.reload();
        else ask();
      }));
    }

    function ask() {
      turn += 1;
      const asked = turn;
      const text = state.q.trim();
      if (!field.value || document.activeElement !== field) field.value = state.q;
      if (!text) {
        clear();
        return undefined;
      }
      part.failure.replaceChildren();
      part.wait.textContent = words.searching;
      return open()
        .then(function (engine) {
          return engine.search(text, optionsOf(state, 0)).then(function (result) { return [engine, result]; });
        })
        .then(
          function (found) {
            if (asked !== turn) return;
            part.wait.textContent = "";
            show(...found);
          },
          function (fault) { if (asked === turn) fail(fault); }
        );
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      go({ ...unfiltered(), q: field.value.trim(), lang: state.lang });
    });
    part.sort.addEventListener("change", function () { go({ sort: part.sort.value }); });
    globalThis.addEventListener("popstate", function () {
      state = stateOf(location.search);
      field.value = state.q;
      ask();
    });
    ask();
  }

  function start(form) {
    const main = document.querySelector("main[data-search]");
    const open = opener(form);
    const [label, title, entity, theme, term] = form.dataset.words.split("|");
    const kinds = { title, entity, theme, term };
    function suggest() {
      open()
        .then(function (engine) {
          return engine.more().then(function () {
            Concordance.combobox(form.elements.q, label, kinds, engine.suggest, function (item) {
              if (item.href) location.assign(item.href);
              else form.requestSubmit();
            });
          });
        })
        .catch(function () { form.elements.q.addEventListener("focus", suggest, { once: true }); });
    }
    if (document.activeElement === form.elements.q) suggest();
    else form.elements.q.addEventListener("focus", suggest, { once: true });
    if (main) page(main, form, open);
  }

  const form = document.querySelector(".search-form");
  if (form) start(form);
  Concordance.started = true;
})((globalThis.Concordance = globalThis.Concordance || {}));
