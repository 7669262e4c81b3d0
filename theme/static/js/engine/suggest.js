/* What a reader may mean: suggestions while typing, and a word in place of one that no text has. */
(function (Concordance) {
  "use strict";

  const files = Concordance.files;
  const MOST_FILES = 3;
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

  /* The query with each word that no text has replaced by the likeliest of the first language's vocabulary; or null. */
  async function correct(self, text, found, indexes) {
    const unknown = found.unknown.filter(function (one) { return one.piece.kind === "word" || one.piece.kind === "arabic"; });
    if (!unknown.length || !indexes.length) return null;
    const parts = await indexes[0].vocabularies();
    let changed = false;
    const words = found.words.map(function (one) {
      const typed = one.piece.text;
      if (!unknown.includes(one) || typed.length < 4) return typed;
      const most = typed.length < 8 ? 1 : 2;
      let best = null;
      for (const part of parts) {
        part.words.forEach(function (word, i) {
          if (Math.abs(word.length - typed.length) > most) return;
          const distance = slips(typed, word, most);
          const value = distance === Infinity ? -Infinity : part.sizes[i] / 4 - 3 * distance + (word[0] === typed[0] ? 1 : 0);
          if (value > (best ? best.value : -Infinity) && word !== typed) best = { value: value, word: word };
        });
      }
      if (!best) return typed;
      changed = true;
      return best.word;
    });
    return changed ? words.join(" ") : null;
  }

  Concordance.suggest = suggest;
  Concordance.correct = correct;
})((globalThis.Concordance = globalThis.Concordance || {}));
