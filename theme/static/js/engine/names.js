/* What of a query is a name: phrases that readers' dictionaries know as annotations. plugins/portal/search/aliases.py
   writes the dictionaries. */
(function (Concordance) {
  "use strict";

  const { cutsOf, fileOf, member } = Concordance.files;

  const SCRIPTS = { zh: /[\u3400-\u9fff]/, th: /[\u0e01-\u0e4e]/, lo: /[\u0e81-\u0edf]/, km: /[\u1780-\u17dd]/,
    my: /[\u1000-\u109f]/, ar: /[\u0620-\u06ff]/, ru: /[\u0430-\u052f]/ };
  const LATIN = /[a-z\u00df-\u024f\u1e00-\u1eff]/;
  const LONGEST_PHRASE = 6; // words of a name
  const LONGEST_RUN = 12; // characters of a name in a script without spaces
  const SHORTEST = 6; // letters of a keyword that may have an ending
  const LONGEST_ENDING = 3;
  const MOST_FILES = 10; // of the dictionary, for a query

  /* As aliases.word of Python has it. */
  function aliasWord(piece, language) {
    if (Concordance.plan.unspaced(piece)) return piece.text;
    const forms = Concordance.tokens.forms(piece, Concordance.tokens.stemmer(language));
    const last = forms[forms.length - 1];
    return piece.kind === "word" ? Concordance.tokens.plain(last) : last;
  }

  function aliasKey(pieces, language) {
    return pieces.map(function (piece) { return aliasWord(piece, language); }).join(" ");
  }

  /* What of the query the reader's dictionary knows: [{ids: [[annotation, label]], from, to, start, end}], places in
     pieces and, where it is part of one piece, in its code points. Longer phrases win over shorter ones, and those found
     before over all. */
  async function phrases(pieces, language, dictionary, before) {
    const keys = pieces.map(function (piece) { return aliasWord(piece, language); });
    const candidates = [];
    pieces.forEach(function (piece, from) {
      const points = Concordance.plan.unspaced(piece) ? Array.from(piece.text) : [];
      for (let start = 0; start < points.length; start += 1) {
        for (let end = Math.min(points.length, start + LONGEST_RUN); end > start + 1; end -= 1) {
          if (start === 0 && end === points.length) continue;
          candidates.push({ key: points.slice(start, end).join(""), from: from, to: from + 1, start: start, end: end, size: end - start });
        }
      }
      for (let to = Math.min(pieces.length, from + LONGEST_PHRASE); to > from; to -= 1) {
        const key = keys.slice(from, to).join(" ");
        candidates.push({ key: key, from: from, to: to, start: 0, end: Infinity, size: key.length });
      }
      // Keywords leave endings open.
      for (let size = keys[from].length - 1; piece.kind === "word" && size >= SHORTEST; size -= 1) {
        if (size < keys[from].length - LONGEST_ENDING) break;
        candidates.push({ key: keys[from].slice(0, size), from: from, to: from + 1, start: 0, end: Infinity, size: size });
      }
    });
    candidates.sort(function (a, b) { return b.size - a.size; });
    const parts = await dictionary(candidates.map(function (one) { return one.key; }), MOST_FILES);
    const found = [];
    for (const one of candidates) {
      const ids = parts(one.key);
      const free = before.concat(found).every(function (other) {
        return one.to <= other.from || other.to <= one.from || (one.from === other.from && (one.end <= other.start || other.end <= one.start));
      });
      if (ids && free) found.push(Object.assign(one, { ids: ids }));
    }
    return found;
  }

  /* The pieces, runs cut where a phrase that the dictionary knows begins or ends; phrases then hold whole pieces. */
  function cutAt(pieces, known) {
    const found = [];
    const places = [];
    pieces.forEach(function (piece, i) {
      const inside = known.filter(function (one) { return one.from === i && one.end !== Infinity; });
      places.push(found.length);
      if (!inside.length) {
        found.push(piece);
        return;
      }
      const points = Array.from(piece.text);
      const cuts = new Set([0, points.length]);
      for (const one of inside) cuts.add(one.start).add(one.end);
      const ordered = Array.from(cuts).sort(function (a, b) { return a - b; });
      for (let n = 0; n + 1 < ordered.length; n += 1) {
        for (const one of inside) if (one.start === ordered[n]) one.at = found.length;
        found.push({ ...piece, text: points.slice(ordered[n], ordered[n + 1]).join("") });
      }
    });
    places.push(found.length);
    for (const one of known) {
      if (one.end === Infinity) {
        one.at = places[one.from];
        one.until = places[one.to];
      } else one.until = one.at + 1;
    }
    return found;
  }

  /* The letters by which a language is known; undefined where they are Latin. */
  function script(tag) {
    return SCRIPTS[tag.split("-")[0]];
  }

  /* Whose dictionaries know names of a query: the reader's, those of its letters, and for Latin letters English. */
  function speakers(self, text) {
    const letters = Concordance.tokens.normalised(text);
    const others = Object.keys(self.entry.names).sort().filter(function (tag) {
      return tag !== self.speaking && (script(tag) || tag === "en") && (script(tag) || LATIN).test(letters);
    });
    return [self.speaking].concat(others);
  }

  /* What the query names, in any of these dictionaries; labels in the reader's language. */
  async function named(self, pieces, text) {
    const found = [];
    const tags = speakers(self, text);
    const read = await Promise.all(tags.map(function (tag) { return Promise.all([self.namesOf(tag), self.stemmerOf(tag)]); }));
    for (const [n, tag] of tags.entries()) {
      const names = read[n][0];
      const more = await phrases(pieces, tag, dictionary(self, tag, names.aliases), found);
      if (tag !== self.speaking && more.length) await relabel(self, more);
      found.push.apply(found, more);
    }
    return found;
  }

  async function relabel(self, phrases) {
    const part = self.names.keys;
    const cuts = cutsOf(part);
    for (const one of phrases) {
      one.ids = await Promise.all(
        one.ids.map(async function (id) {
          const entries = await self.read.json(member(self.speaking + "/k", part[1], fileOf(cuts, id[0])));
          return entries.find(function (entry) { return entry[0] === id[0]; }) || id;
        })
      );
    }
  }

  /* Files of a dictionary for these keys, at most so many; then key → [[annotation, label]] or null. */
  function dictionary(self, tag, part) {
    const cuts = cutsOf(part);
    return async function (keys, most) {
      const wanted = part[2] ? new Set(keys.map(function (key) { return fileOf(cuts, key); })) : new Set();
      const held = new Map();
      await Promise.all(
        Array.from(wanted).slice(0, most).map(async function (n) {
          const data = await self.read.json(member(tag + "/a", part[1], n));
          data.keys.forEach(function (key, i) {
            held.set(key, data.ids[i].map(function (place) { return data.names[place]; }));
          });
        })
      );
      return function (key) { return held.get(key) || null; };
    };
  }

  Concordance.names = { LATIN: LATIN, aliasKey: aliasKey, cutAt: cutAt, named: named, script: script };
})((globalThis.Concordance = globalThis.Concordance || {}));
