/* The search of the portal: opens the index, asks it, and tells the page what was found. Knows no page.

   Concordance.engine.open(options) gives an engine; its methods are at the end of this file. */
(function (Concordance) {
  "use strict";

  const FORMAT = 5; // of the data, plugins/portal/search/site.py
  const MARKS = "mul"; // the index of annotations
  const FOREIGN = 3; // languages besides the reader's that a query in their letters is asked of by itself
  const ABROAD = 0.6; // a hit in another language than the reader's, beside one in it
  const SYNTAX = /(?:^|\s)[+-]?(?:(?:title|heading|text|gloss):\S)|(?:^|\s)[+-]\S|\S\*|\*\S|\S[~^]\d/; // Lunr's own

  const files = Concordance.files;

  async function open(options) {
    const scripts = options.scripts;
    const read = files.loader(options.root + "search/", scripts + "search-more.js", options.run);
    const entry = await read.data("entry");
    if (!entry || entry.format !== FORMAT) throw files.fault("version", "entry");
    const reader = options.language;
    // All that any query needs is asked for at once: on a slow line each answer waited for costs more than its bytes.
    const described = Promise.all(
      entry.segments.map(function (segment) { return read.json("docs-" + segment.docs); })
    ).then(Concordance.documents);
    const indexes = new Map();
    const counts = new Map(); // records of each language
    for (const segment of entry.segments) {
      for (const tag of Object.keys(segment.languages)) {
        if (tag !== MARKS) counts.set(tag, (counts.get(tag) || 0) + segment.languages[tag][1]);
      }
    }
    const speaking = entry.names[reader] ? reader : entry.names.en ? "en" : Object.keys(entry.names)[0];
    const namesOf = function (tag) { return read.json(tag + "/names-" + entry.names[tag]); };

    function stemmerOf(tag) {
      if (!entry.stemmers.includes(tag) || Concordance.tokens.stemmer(tag)) return null;
      return read.script(scripts + "stem-" + tag + ".js");
    }

    function indexOf(tag) {
      if (!indexes.has(tag)) {
        const made = Promise.all([
          Promise.all(
            entry.segments.map(function (segment) {
              const part = segment.languages[tag];
              return part ? read.json(tag + "/manifest-" + part[0]) : null;
            })
          ),
          described,
          stemmerOf(tag),
        ]).then(function (parts) { return Concordance.postings.index(read, tag, parts[0], parts[1]); });
        indexes.set(tag, made);
        made.catch(function () { indexes.delete(tag); });
      }
      return indexes.get(tag);
    }

    async function lunr() {
      await read.rest();
      if (!globalThis.lunr) await read.script(scripts + "lunr.js");
      return globalThis.lunr;
    }

    const [docs, names, marks] = await Promise.all([
      described, namesOf(speaking), indexOf(MARKS), counts.has(reader) ? indexOf(reader) : null, stemmerOf(speaking),
    ]);
    const self = {
      counts: counts, docs: docs, entry: entry, failed: new Map(), indexOf: indexOf, lunr: lunr, marks: marks, names: names,
      namesOf: namesOf, read: read, reader: reader, root: options.root, speaking: speaking, state: new WeakMap(), stemmerOf: stemmerOf,
    };
    return {
      facets: function (result) { return Concordance.results.facets(self, result); },
      languages: Array.from(counts.keys()).sort().map(function (tag) {
        return { tag: tag, name: nameOf(self, tag), direction: (names.languages[tag] || [])[1] || "ltr", records: counts.get(tag) };
      }),
      marks: function (text, found, language) {
        return Concordance.tokens.marks(text, (found.terms && found.terms.get(language)) || new Set(), language);
      },
      rows: function (document) { return read.rest().then(function () { return Concordance.rows(self, document); }); },
      more: read.rest,
      name: function (tag) { return nameOf(self, tag); },
      search: function (text, asked) { return search(self, text, asked || {}); },
      suggest: function (text, limit) {
        return read.rest().then(function () { return Concordance.suggest(self, text, limit || 8); });
      },
      texts: function (hits) { return Concordance.results.texts(self, hits); },
    };
  }

  function nameOf(self, tag) {
    return (self.names.languages[tag] || [tag])[0];
  }

  /* The languages of texts to ask: those that the reader has chosen; else the reader's own, those whose letters the query
     has, and for Latin letters those in which documents were written, the largest first. */
  function chosen(self, text, asked) {
    const all = Array.from(self.counts.keys());
    const wanted = asked.languages;
    if (wanted === "all") return all;
    if (wanted && wanted.length) return all.filter(function (tag) { return wanted.includes(tag); });
    const letters = Concordance.tokens.normalised(text);
    const script = Concordance.names.script;
    const found = all.filter(function (tag) { return tag === self.reader || (script(tag) && script(tag).test(letters)); });
    if (Concordance.names.LATIN.test(letters)) {
      const others = Array.from(new Set(self.docs.mains)).filter(function (tag) {
        return !found.includes(tag) && self.counts.has(tag) && !script(tag);
      });
      others.sort(function (a, b) { return self.counts.get(b) - self.counts.get(a) || (a < b ? -1 : 1); });
      found.push.apply(found, others.slice(0, FOREIGN));
    }
    return found.length ? found : all;
  }

  /* Words that the primary language passes over, unless nothing else is typed. */
  function withoutStops(all, index) {
    const telling = all.filter(function (one) { return !index || !index.stop.has(one.piece.text); });
    return telling.length ? telling : all;
  }

  async function planned(self, text, asked, indexes) {
    const plan = Concordance.plan;
    const pieces = plan.words(text);
    // Meanwhile, what names do not cut. Where it fails, it fails again below.
    const spaced = pieces.map(plan.word).filter(function (one) { return !plan.unspaced(one.piece); });
    plan.resolve(withoutStops(spaced, indexes[0]), indexes).catch(function () {});
    const known = await Concordance.names.named(self, pieces, text);
    const cut = Concordance.names.cutAt(pieces, known);
    const every = cut.map(plan.word);
    const telling = withoutStops(every, indexes[0]);
    let all = telling;
    const without = asked.without || [];
    const chips = new Map();
    for (const one of known) {
      const words = cut.slice(one.at, one.until).map(function (piece) { return piece.text; });
      one.ids.forEach(function (id) {
        const spaced = plan.unspaced(cut[one.at]) ? words.join("") : words.join(" ");
        chips.set(id[0], { key: id[0], kind: id[0].split(":")[0], label: id[1], words: spaced, on: !without.includes(id[0]) });
      });
      one.ids = one.ids.filter(function (id) { return !without.includes(id[0]); });
      one.on = one.ids.length > 0;
    }
    await Promise.all([
      plan.resolve(all, indexes),
      self.marks.need(known.flatMap(function (one) { return one.ids.map(function (id) { return id[0]; }); })),
    ]);
    let found = plan.gather(all, known, self.marks, self.docs);
    if (!found.whole && all.some(function (one) { return plan.unspaced(one.piece); })) {
      all = plan.closely(all);
      await plan.resolve(all, indexes);
      found = plan.gather(all, known, self.marks, self.docs);
    }
    function meant(one) {
      return known.some(function (other) { return other.on && other.at <= one.place && one.place < other.until; });
    }
    return Object.assign(found, {
      chips: Array.from(chips.values()),
      skipped: every.filter(function (one) { return !telling.includes(one); }).map(function (one) { return one.piece.text; }),
      unknown: all.filter(function (one) {
        return !meant(one) && one.groups.some(function (group) { return !group.exact; });
      }),
      pieces: pieces,
      known: all.every(function (one) { return meant(one); }),
      words: all,
    });
  }

  async function parsed(self, text, indexes) {
    const lunr = await self.lunr();
    const rows = new Map();
    const terms = new Map();
    for (const index of indexes) {
      const found = await Concordance.syntax.search(lunr, index, text);
      if (!found) return null;
      terms.set(index, found.terms);
      for (const [row, score] of found.scores) {
        const before = rows.get(row);
        if (before) {
          before.score = Math.max(before.score, score);
          before.languages.push(index.tag);
        } else rows.set(row, { row: row, score: score, full: true, languages: [index.tag], via: [] });
      }
    }
    return { rows: Array.from(rows.values()), terms: terms, chips: [], skipped: [], unknown: [], pieces: [], words: [], syntax: true };
  }

  async function search(self, text, asked) {
    const tags = chosen(self, text, asked);
    const indexes = await Promise.all(tags.map(self.indexOf));
    let found = SYNTAX.test(text) ? await parsed(self, text, indexes) : null;
    if (!found) found = await planned(self, text, asked, indexes);
    found.rows.forEach(function (hit) {
      hit.language = languageOf(self, hit, indexes, found.known);
      if (hit.language !== self.reader) hit.score *= ABROAD;
    });
    const elsewhere = Array.from(self.counts.keys()).filter(function (tag) { return !tags.includes(tag); }).sort();
    const automatic = !asked.languages || !asked.languages.length;
    if (!found.rows.length && !asked.corrected) {
      const correction = await corrected(self, found, indexes);
      if (correction) {
        const again = await search(self, correction, { ...asked, corrected: true });
        if (again.total) return Object.assign(again, { query: text, correction: { text: correction, used: true } });
      }
      if (automatic && elsewhere.length) {
        return search(self, text, { ...asked, languages: "all", corrected: true });
      }
    }
    const result = await Concordance.results.shown(self, text, found, asked);
    result.elsewhere = automatic ? elsewhere : [];
    if (found.rows.length && found.unknown.length && !asked.corrected && !found.rows.some(function (hit) { return hit.full; })) {
      const correction = await corrected(self, found, indexes);
      if (correction) result.correction = { text: correction, used: false };
    }
    return result;
  }

  async function corrected(self, found, indexes) {
    if (!found.unknown.length) return null;
    await self.read.rest();
    return Concordance.correct(self, found, indexes);
  }

  /* In which language a row is shown. Where an annotation led to it, in the reader's, which says the same in other words,
     else in that of the letters typed or in the document's; where words led to it, in one that has them. */
  function languageOf(self, hit, indexes, known) {
    const main = self.docs.mains[self.docs.documentOf(hit.row)];
    if (hit.languages.includes(self.reader)) return self.reader;
    if (hit.via.length || known) {
      const own = indexes.find(function (index) { return index.tag === self.reader; });
      if (own && own.covers(hit.row)) return self.reader;
      return hit.languages.find(Concordance.names.script) || main;
    }
    return hit.languages.includes(main) ? main : hit.languages[0];
  }

  Concordance.engine = { open: open };
})((globalThis.Concordance = globalThis.Concordance || {}));
