/* What a reader may mean: suggestions while typing, and a word in place of one that no text has. */
(function (Concordance) {
  "use strict";

  const files = Concordance.files;
  const MOST_FILES = 3;
  const MOST_NAMES = 64; // files of a dictionary that is read whole
  const SHORTEST = 4; // of a name that is looked for
  const CANDIDATES = 4;
  const KINDS = ["theme", "entity", "term", "title"];

  /* [{text, kind, key, language}] whose words begin with what was typed. */
  async function suggest(self, typed, limit) {
    const tokens = Concordance.tokens;
    const key = tokens.plain(tokens.normalised(typed)).split(/\s+/).filter(Boolean).join(" ").slice(0, 24);
    if (!key) return [];
    const part = await self.read.json(self.speaking + "/suggestions-" + self.names.suggestions);
    if (!part[2]) return [];
    const cuts = files.cutsOf(part);
    const last = Math.min(files.fileOf(cuts, key + "\uffff"), files.fileOf(cuts, key) + MOST_FILES - 1);
    const loads = [];
    for (let n = files.fileOf(cuts, key); n <= last; n += 1) loads.push(self.read.json(files.member(self.speaking + "/s", part[1], n)));
    const found = new Map();
    for (const entries of await Promise.all(loads)) {
      for (const [start, text, kind, id, language] of entries) {
        if (!start.startsWith(key) || found.has(kind + id)) continue;
        const whole = tokens.plain(tokens.normalised(text)).startsWith(key);
        found.set(kind + id, { text: text, kind: kind, key: kind === "title" ? id : kind + ":" + id, language: language, whole: whole });
      }
    }
    return Array.from(found.values())
      .sort(function (a, b) {
        return b.whole - a.whole || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1);
      })
      .slice(0, limit)
      .map(function (one) {
        if (one.kind === "title") {
          const folder = self.entry.folders[one.language] || one.language;
          one.href = self.root + self.entry.page.replace("{folder}", folder).replace("{document}", one.key);
        }
        delete one.whole;
        return one;
      });
  }

  /* Slips between two words, two neighbours changing places being one; Infinity beyond `most`. */
  function slips(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return Infinity;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, function (_, i) { return i; });
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min.apply(null, next) > most) return Infinity;
      before = row;
      row = next;
    }
    return row[b.length] > most ? Infinity : row[b.length];
  }

  /* How many slips a name of so many characters may have. */
  function allowed(length) {
    return length < 5 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3;
  }

  /* The name in the reader's dictionary that is nearest to the whole query, or begins like it; or null. */
  async function name(self, found) {
    const part = self.names.aliases;
    const key = Concordance.names.aliasKey(found.pieces, self.speaking);
    if (!part[2] || part[2] > MOST_NAMES || key.length < SHORTEST) return null;
    const loads = [];
    for (let n = 0; n < part[2]; n += 1) loads.push(self.read.json(files.member(self.speaking + "/a", part[1], n)));
    let best = null;
    for (const data of await Promise.all(loads)) {
      data.keys.forEach(function (one, i) {
        const distance = one.startsWith(key) ? 0.5 : slips(key, one, allowed(key.length));
        if (distance === Infinity || distance === 0) return;
        const value = distance + one.length / 1000;
        if (!best || value < best.value) best = { value: value, labels: data.ids[i].map(function (place) { return data.names[place][1]; }) };
      });
    }
    if (!best) return null;
    const far = best.labels.map(function (label) {
      const other = Concordance.names.aliasKey(Concordance.plan.words(label), self.speaking);
      return Math.min(slips(key, other, key.length + other.length), other.length);
    });
    return best.labels[far.indexOf(Math.min.apply(null, far))];
  }

  /* Candidates for a word in the vocabulary of a language, likeliest first. */
  function near(typed, parts) {
    const most = typed.length < 8 ? 1 : 2;
    const found = [];
    for (const part of parts) {
      part.words.forEach(function (word, i) {
        if (word === typed || Math.abs(word.length - typed.length) > most) return;
        const distance = slips(typed, word, most);
        if (distance === Infinity) return;
        const value = part.sizes[i] / 4 - 3 * distance + (word[0] === typed[0] ? 1 : 0);
        found.push({ value: value, word: word, term: part.terms[i] });
      });
    }
    return found.sort(function (a, b) { return b.value - a.value || (a.word < b.word ? -1 : 1); }).slice(0, CANDIDATES);
  }

  function rowsOf(index, terms) {
    const rows = new Set();
    for (const term of terms) index.each(term, null, function (row) { rows.add(row); });
    return rows;
  }

  /* The query as it may have been meant: a name in place of all of it, or for each word that no text has the likeliest one
     that stands with the others; or null. */
  async function correct(self, found, indexes) {
    const unknown = found.unknown.filter(function (one) { return one.piece.kind === "word" || one.piece.kind === "arabic"; });
    const whole = found.rows.length ? null : await name(self, found);
    if (whole) return whole;
    if (!unknown.length || !indexes.length) return null;
    const index = indexes[0];
    const parts = await index.vocabularies();
    let held = null; // rows with all words so far
    for (const one of found.words) {
      if (unknown.includes(one)) continue;
      const terms = one.groups.flatMap(function (group) {
        return (group.asked.get(index) || []).map(function (other) { return other.term; });
      });
      const rows = rowsOf(index, terms);
      held = held ? new Set(Array.from(held).filter(function (row) { return rows.has(row); })) : rows;
    }
    const replaced = new Map();
    for (const one of unknown) {
      const candidates = one.piece.text.length < 4 ? [] : near(one.piece.text, parts);
      await index.need(candidates.map(function (other) { return other.term; }));
      let best = null;
      for (const other of candidates) {
        let rows = rowsOf(index, [other.term]);
        if (held) rows = new Set(Array.from(rows).filter(function (row) { return held.has(row); }));
        if (!best || (rows.size > 0 && best.rows.size === 0)) best = { word: other.word, rows: rows };
      }
      if (!best) continue;
      replaced.set(one, best.word);
      if (best.rows.size) held = best.rows;
    }
    if (!replaced.size) return null;
    return found.words.map(function (one) { return replaced.get(one) || one.piece.text; }).join(" ");
  }

  Concordance.suggest = suggest;
  Concordance.correct = correct;
})((globalThis.Concordance = globalThis.Concordance || {}));
