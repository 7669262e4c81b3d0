/* What was found, by document: headings, passages with marks, and links that lead to the very sentence. */
(function (Concordance) {
  "use strict";

  const { button, element, fill, foreign } = Concordance.dom;
  const { directive, excerpt, marked } = Concordance.highlight;

  /* words: the page's messages. engine: opened. result: what it answered. Returns a function from a group to its item. */
  function listing(words, engine, result) {
    const labels = new Map(result.chips.map(function (chip) { return [chip.key, chip.label]; }));

    /* "in German" after something in German; with a target, "also in German" as a link. */
    function inLanguage(language, target) {
      if (language === document.documentElement.lang) return [];
      const attributes = { class: "result-language", ...target };
      const message = fill(target ? words.also_in : words.in_language, { language: engine.name(language) });
      return [" ", element(target ? "a" : "span", attributes, message)];
    }

    /* What a row without a heading is called, by its id: "Recital 2", "Item 3.1". */
    function rowLabel(id) {
      const [prefix, ...digits] = id.split("-");
      return fill(words.rows[prefix === "p" && digits.length > 1 ? "i" : prefix] || words.rows.p, { number: digits.join(".") });
    }

    /* To the reading list, in the window of that name. */
    function adding(hit) {
      const href = "reading.html#add=" + hit.document + ":" + hit.provision;
      const name = hit.number || rowLabel(hit.provision);
      return element("a", { class: "add", href: href, target: "reading", "aria-label": fill(words.add, { name: name }) }, "+");
    }

    function hitItem(hit, group) {
      const language = foreign(hit.language, hit.direction);
      const inHeading = engine.marks(hit.heading, hit, hit.language);
      const inText = engine.marks(hit.text, hit, hit.language);
      const inGloss = !inText.length && hit.gloss ? engine.marks(hit.gloss, hit, hit.language) : [];
      const [shown, marks] = inGloss.length ? [hit.gloss, inGloss] : [hit.text, inText];
      const number = hit.heading && hit.number ? [element("bdi", { class: "hit-number" }, hit.number), " "] : [];
      const label = hit.heading ? marked(hit.heading, inHeading) : [rowLabel(hit.provision)];
      const href = hit.href + directive(hit.text, inText);
      const attributes = { class: "hit-link", href: href, ...(hit.heading ? language : {}) };
      const own = hit.language === group.language ? [] : inLanguage(hit.language);
      const others = hit.others.flatMap(function (other) {
        return inLanguage(other.language, { href: other.href, hreflang: other.language });
      });
      const title = element("p", { class: "hit-title" }, element("a", attributes, ...number, ...label), ...own, ...others, " ", adding(hit));
      const item = element("li", { class: "hit" }, title);
      if (shown) item.append(element("p", { class: "hit-excerpt", ...language }, ...excerpt(shown, marks)));
      // Names and themes that led to a text in which the words themselves do not stand.
      const names = hit.via.map(function (key) { return labels.get(key); }).filter(Boolean);
      if (!inHeading.length && !marks.length && names.length) {
        item.append(element("p", { class: "hit-labels" }, fill(words.because, { names: names.join(", ") })));
      }
      return item;
    }

    function hitList(hits, group, start) {
      return element("ol", { class: "hits", start: start }, ...hits.map(function (hit) { return hitItem(hit, group); }));
    }

    /* The rest of a document's hits: their texts come when a reader asks for them. */
    function more(group) {
      const made = element("details", { class: "hits-more" }, element("summary", {}, fill(words.more, { n: group.rest.length })));
      made.addEventListener("toggle", function () {
        engine.texts(group.rest).then(
          function (hits) { made.append(hitList(hits, group, group.hits.length + 1)); },
          function () { made.append(element("p", { role: "alert" }, words.failures.missing)); }
        );
      }, { once: true });
      return made;
    }

    return function (group) {
      const title = marked(group.title, engine.marks(group.title, result, group.language));
      const link = element("a", { href: group.page, ...foreign(group.language, group.direction) }, ...title);
      const item = element("li", { class: "result" }, element("h2", { class: "result-title" }, link, ...inLanguage(group.language)));
      const facts = [words.types[group.type], group.year].filter(Boolean);
      if (facts.length) item.append(element("p", { class: "result-facts" }, facts.join(" · ")));
      item.append(hitList(group.hits, group));
      if (group.rest.length) item.append(more(group));
      return item;
    };
  }

  /* What a search read into the words beside the words themselves; each can be taken out, and put back. */
  function chips(words, result, change) {
    return result.chips.map(function (chip) {
      const name = fill(chip.on ? words.also : words.not, { name: chip.label, kind: words.kinds[chip.kind] || "" });
      const label = fill(chip.on ? words.leave_out : words.put_back, { name: chip.label });
      const act = button({ "aria-label": label, title: label }, chip.on ? "×" : "+", function () { change(chip); });
      return element("li", { class: chip.on ? "chip" : "chip off" }, element("span", {}, name), act);
    });
  }

  Concordance.listing = { chips: chips, listing: listing };
})((globalThis.Concordance = globalThis.Concordance || {}));
