/* From rows to what the page shows: filters, facets, order, documents, texts. */
(function (Concordance) {
  "use strict";

  const ROUNDS = 4; // of reading texts and putting back what does not hold the words as typed
  const DEMOTED = 0.5;
  const FILES = 10; // of texts, for a page of results

  /* [text of a row in its language] as its file has it: {document, title, type, year, provision, layer, …}. */
  function decode(bytes) {
    const rows = new Map();
    for (const part of JSON.parse(new TextDecoder().decode(bytes))) {
      for (const row of part[4]) {
        rows.set(row[0], {
          document: part[0], title: part[1], type: part[2], year: part[3], provision: row[1],
          layer: row[2] ? "summary" : "text", number: row[3] || "", heading: row[4] || "", text: row[5] || "", gloss: row[6] || "",
        });
      }
    }
    return rows;
  }

  function pageOf(self, language, document) {
    const folder = self.entry.folders[language] || language;
    return self.root + self.entry.page.replace("{folder}", folder).replace("{document}", document);
  }

  /* Hits with their texts, in place. Where the language has none of the row, another that has it. */
  async function texts(self, hits) {
    await Promise.all(
      hits.map(async function (hit) {
        if (hit.provision) return;
        const order = [hit.language, self.reader, self.docs.mains[self.docs.documentOf(hit.row)]].concat(Array.from(self.counts.keys()));
        for (const tag of new Set(order)) {
          const index = self.counts.has(tag) ? await self.indexOf(tag) : null;
          const name = index && index.textOf(hit.row);
          if (!name) continue;
          const rows = await self.read.decoded(name, decode);
          if (!rows.has(hit.row)) throw Concordance.files.fault("damaged", name);
          Object.assign(hit, rows.get(hit.row), { language: tag, direction: (self.names.languages[tag] || [])[1] || "ltr" });
          hit.page = pageOf(self, tag, hit.document);
          hit.href = hit.page + "#" + hit.provision;
          hit.others = hit.languages
            .filter(function (other) { return other !== tag; })
            .map(function (other) { return { language: other, href: pageOf(self, other, hit.document) + "#" + hit.provision }; });
          return;
        }
        throw Concordance.files.fault("damaged", "text of row " + hit.row);
      })
    );
    return hits;
  }

  /* Whether a text has every run of an unspaced script that was typed; n-grams alone may stand apart. */
  function holds(hit, runs) {
    if (!runs.length || hit.via.length) return true;
    const text = Concordance.tokens.normalised([hit.title, hit.heading, hit.text, hit.gloss].join("\n"));
    return runs.every(function (run) { return text.includes(run); });
  }

  function runsOf(words) {
    return words
      .filter(function (one) { return Concordance.plan.unspaced(one.piece) && one.groups.length > 1; })
      .map(function (one) { return one.piece.text; });
  }

  /* What a facet of documents, `types` or `years`, has for a hit. */
  function told(docs, name) {
    return function (hit) { return docs[name][docs.documentOf(hit.row)]; };
  }

  /* Tests of a hit by facet: {types, years, themes, parties}, each hit → boolean. */
  async function filters(self, asked) {
    const passes = {};
    for (const name of ["types", "years"]) {
      const wanted = (asked[name] || []).map(String);
      const own = told(self.docs, name);
      passes[name] = function (hit) { return !wanted.length || wanted.includes(own(hit)); };
    }
    for (const [name, kind] of [["themes", "theme:"], ["parties", "party:"]]) {
      const keys = (asked[name] || []).map(function (key) { return key.startsWith(kind) ? key : kind + key; });
      const rows = new Set();
      await self.marks.need(keys);
      for (const key of keys) self.marks.each(key, null, function (row) { rows.add(row); });
      passes[name] = function (hit) { return !keys.length || rows.has(hit.row); };
    }
    return passes;
  }

  function counted(keys) {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) || 0) + 1);
    return Array.from(counts, function (pair) { return { key: pair[0], count: pair[1] }; });
  }

  function byCount(a, b) {
    return b.count - a.count || (a.key < b.key ? -1 : 1);
  }

  /* Hits that pass all filters but one. */
  function passing(hits, passes, but) {
    const tests = Object.keys(passes).filter(function (name) { return name !== but; });
    return hits.filter(function (hit) { return tests.every(function (name) { return passes[name](hit); }); });
  }

  /* How many hits of each group are shown with their texts: one, and more as long as no more files have to be read for
     them than `most`. Provisions of a document often stand in one file. */
  async function affordable(self, groups, perGroup, most) {
    const used = new Set();
    const sizes = groups.map(function () { return 0; });
    for (let n = 0; n < perGroup; n += 1) {
      for (let i = 0; i < groups.length; i += 1) {
        const hit = groups[i][n];
        if (!hit || sizes[i] < n) continue;
        const index = self.counts.has(hit.language) ? await self.indexOf(hit.language) : null;
        const file = (index && index.textOf(hit.row)) || hit.row;
        if (n && !used.has(file) && used.size >= most) continue;
        used.add(file);
        sizes[i] = n + 1;
      }
    }
    return sizes;
  }

  async function shown(self, text, found, asked) {
    const docs = self.docs;
    const passes = await filters(self, asked);
    const kept = passing(found.rows, passes, "");
    const runs = runsOf(found.words);
    const byDate = asked.sort === "date";
    const from = asked.offset || 0;
    const limit = asked.limit || 10;
    if (!self.failed.has(text)) self.failed.set(text, new Set());
    const failed = self.failed.get(text); // rows found not to hold the words as typed
    const terms = new Map(Array.from(found.terms, function (pair) { return [pair[0].tag, pair[1]]; }));

    function demote(hit) {
      if (hit.full) Object.assign(hit, { full: false, score: hit.score * DEMOTED });
    }

    function order(a, b) {
      const one = docs.ranks[docs.documentOf(a.row)];
      const other = docs.ranks[docs.documentOf(b.row)];
      const near = Math.abs(a.score - b.score) > 1e-9 ? b.score - a.score : 0;
      if (byDate) return b.full - a.full || one - other || near || a.row - b.row;
      return b.full - a.full || near || one - other || a.row - b.row;
    }

    kept.forEach(function (hit) { if (failed.has(hit.row)) demote(hit); });
    let groups = [];
    let page = [];
    let hits = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      kept.sort(order);
      const documents = new Map();
      for (const hit of kept) {
        const number = docs.documentOf(hit.row);
        if (!documents.has(number)) documents.set(number, []);
        documents.get(number).push(hit);
      }
      groups = Array.from(documents.values());
      page = groups.slice(from, from + limit);
      const sizes = await affordable(self, page, asked.perGroup || 3, asked.files || FILES);
      hits = page.flatMap(function (group, i) { return group.slice(0, sizes[i]); });
      page.forEach(function (group, i) { group.shown = sizes[i]; });
      await texts(self, hits);
      const wrong = hits.filter(function (hit) { return hit.full && !holds(hit, runs); });
      if (!wrong.length) break;
      for (const hit of wrong) {
        failed.add(hit.row);
        demote(hit);
      }
    }
    const result = {
      query: text,
      total: kept.length,
      documents: groups.length,
      groups: page.map(function (group) {
        const own = group.slice(0, group.shown);
        const best = own.find(function (hit) { return hit.language === self.reader; }) || own[0];
        return {
          document: best.document, title: best.title, language: best.language, direction: best.direction, type: best.type,
          year: best.year, page: best.page, count: group.length, hits: own, rest: group.slice(group.shown),
        };
      }),
      hits: hits,
      terms: terms,
      facets: {
        languages: counted(kept.map(function (hit) { return hit.language; })).sort(byCount),
        types: counted(passing(found.rows, passes, "types").map(told(docs, "types"))).sort(byCount),
        years: counted(passing(found.rows, passes, "years").map(told(docs, "years"))).sort(
          function (a, b) { return a.key < b.key ? 1 : -1; }
        ),
      },
      chips: found.chips,
      correction: null,
      elsewhere: [],
      partial: kept.length > 0 && !kept[0].full,
      skipped: found.skipped,
      syntax: found.syntax === true,
    };
    page.forEach(function (group) { group.forEach(function (hit) { hit.terms = terms; }); });
    self.state.set(result, { rows: found.rows, passes: passes });
    return result;
  }

  /* Themes and parties of what was found, with how many hits each would leave. */
  async function facets(self, result) {
    const held = self.state.get(result);
    const found = {};
    for (const [name, kind] of [["themes", "theme:"], ["parties", "party:"]]) {
      const rows = new Set(passing(held.rows, held.passes, name).map(function (hit) { return hit.row; }));
      const counts = [];
      for (const key of await self.marks.range(kind)) {
        let count = 0;
        self.marks.each(key, null, function (row) { if (rows.has(row)) count += 1; });
        if (count) counts.push({ key: key.slice(kind.length), label: self.names.labels[key] || key.slice(kind.length), count: count });
      }
      found[name] = counts.sort(byCount);
    }
    return found;
  }

  Concordance.results = { facets: facets, shown: shown, texts: texts };
})((globalThis.Concordance = globalThis.Concordance || {}));
