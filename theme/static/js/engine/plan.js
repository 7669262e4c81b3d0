/* From the words typed to rows: which terms are asked of which language, what stands for what, who has all of it. */
(function (Concordance) {
  "use strict";

  const PLAIN = 0.7; // a form without accents, or an Arabic stem, beside the word as typed
  const PREFIX = 0.3; // a longer word that begins like the one typed, or a stem that the one typed begins with
  const MARKS = 0.5; // an annotation, beside the words of the text
  const ENOUGH = 0.34; // of the n-grams of one word must be there for a hit
  const COMMON = 0.5; // of the records hold a word that alone makes no hit, unless all words typed are such
  const FEW = 20; // records, among which no word is common
  const WORDS_THAT_NARROW = 4; // up to so many words, hits with all of them come first
  const MOST_WORDS = 32; // of a query; a longer one is cut
  const OVERLAPPING = 4; // up to so many n-grams of a word are all asked; of more, a cover without overlaps
  const LONGEST = 48; // characters of a run that are asked
  const LONGEST_CLOSELY = 24; // where all n-grams are: each may need a file

  function unspaced(piece) {
    return piece.kind === "han" || piece.kind === "grams";
  }

  /* The n-grams that find a run: [{term, prefix}]; closely: each, else of a long run as many as cover it. */
  function grams(piece, closely) {
    const points = Array.from(piece.text).slice(0, closely ? LONGEST_CLOSELY : LONGEST);
    const width = piece.kind === "han" ? 2 : 3;
    const last = points.length - width;
    if (last < 0) return [{ term: piece.text, prefix: true }];
    const found = [];
    const step = closely || last < OVERLAPPING ? 1 : width;
    for (let start = 0; ; start = Math.min(start + step, last)) {
      found.push({ term: points.slice(start, start + width).join("") });
      if (start === last) return found;
    }
  }

  /* A word of the query: {piece, place among the pieces, groups: [{term, prefix}]}; the text has it where it has all groups. */
  function word(piece, place) {
    return { piece: piece, place: place, groups: unspaced(piece) ? grams(piece) : [{ term: piece.text }] };
  }

  /* Words that no row has as they were covered: with all their n-grams, which tell what is nearest. A cover cuts across
     the words of a run, so it misses texts that have them in another order. */
  function closely(all) {
    return all.map(function (one) {
      return unspaced(one.piece) ? { ...one, groups: grams(one.piece, true) } : one;
    });
  }

  function words(text) {
    const tokens = Concordance.tokens;
    return tokens.pieces(tokens.normalised(text)).slice(0, MOST_WORDS);
  }

  /* [{term, boost}] of a group in the language of an index. */
  function alternatives(one, group, index) {
    if (unspaced(one.piece)) return group.prefix ? [] : [{ term: group.term, boost: 1 }];
    const forms = Concordance.tokens.forms(one.piece, Concordance.tokens.stemmer(index.tag));
    return forms.map(function (form, i) { return { term: form, boost: i ? PLAIN : 1 }; });
  }

  /* Reads what the words need, and finds their terms: adds to each group `asked`, Map from index to [{term, boost}].
     A word that no text has is asked as the beginning of longer words, else by a stem that it begins with. */
  async function resolve(all, indexes) {
    await Promise.all(
      indexes.map(function (index) {
        return index.need(
          all.flatMap(function (one) {
            return one.groups.flatMap(function (group) {
              return alternatives(one, group, index).map(function (other) { return other.term; });
            });
          })
        );
      })
    );
    await Promise.all(
      all.flatMap(function (one) {
        return one.groups.map(function (group) { return ask(one, group, indexes); });
      })
    );
  }

  async function ask(one, group, indexes) {
    group.asked = new Map();
    function known(index, terms) {
      const found = terms.filter(function (other) { return index.posting(other.term); });
      if (found.length) group.asked.set(index, found);
    }
    for (const index of indexes) known(index, alternatives(one, group, index));
    group.exact = group.asked.size > 0;
    if (group.exact || (unspaced(one.piece) && !group.prefix)) return;
    const text = one.piece.text;
    if (one.piece.kind === "number" || (!group.prefix && text.length < 3)) return;
    const starts = Array.from(new Set([text, Concordance.tokens.plain(text)]));
    for (const index of indexes) {
      const longer = new Set();
      for (const start of starts) for (const term of await index.range(start)) longer.add(term);
      await index.need(Array.from(longer));
      known(index, Array.from(longer, function (term) { return { term: term, boost: group.prefix ? 1 : PREFIX }; }));
    }
    if (group.asked.size || group.prefix) return;
    const shorter = [];
    for (let size = text.length - 1; size >= Math.max(4, text.length * 0.6); size -= 1) shorter.push(text.slice(0, size));
    for (const index of indexes) {
      await index.need(shorter);
      const first = shorter.find(function (term) { return index.posting(term); });
      if (first) known(index, [{ term: first, boost: PREFIX }]);
    }
  }

  /* Whether very many records of a language hold every part of a word. */
  function common(one) {
    return one.groups.every(function (group) {
      return Array.from(group.asked).some(function (pair) {
        const holding = pair[0].posting(pair[1][0].term).fields.map(function (field) { return field.rows.length; });
        return pair[0].records > FEW && Math.max.apply(null, holding) > COMMON * pair[0].records;
      });
    });
  }

  /* What the rows have: {rows: [{row, score, full, language, languages, via}], whole: whether any has all words,
     terms: Map from index to Set}.
     known: phrases with `on`, whose rows in `marks`, the index of annotations, count like their words. */
  function gather(all, known, marks, docs) {
    const size = docs.rows;
    const held = all.map(function () { return new Uint8Array(size); });
    const last = new Int32Array(size);
    const scores = new Map();
    const terms = new Map();
    const marked = new Float64Array(size);
    const via = new Map();
    let stamp = 0;
    all.forEach(function (one, w) {
      const phrase = known.filter(function (other) { return other.on && other.at <= one.place && one.place < other.until; });
      for (const group of one.groups) {
        stamp += 1;
        const count = function (row) {
          if (last[row] === stamp) return;
          last[row] = stamp;
          held[w][row] += 1;
        };
        for (const [index, asked] of group.asked) {
          if (!scores.has(index)) {
            scores.set(index, new Float64Array(size));
            terms.set(index, new Set());
          }
          const score = scores.get(index);
          for (const other of asked) {
            terms.get(index).add(other.term);
            index.each(other.term, null, function (row, weight) {
              score[row] += weight * other.boost;
              count(row);
            }, docs.live);
          }
        }
        for (const other of phrase) for (const id of other.ids) marks.each(id[0], null, count);
      }
    });
    for (const one of known) {
      if (!one.on) continue;
      for (const id of one.ids) {
        marks.each(id[0], null, function (row, weight) {
          marked[row] += MARKS * weight;
          if (!via.has(row)) via.set(row, []);
          via.get(row).push(id[0]);
        });
      }
    }
    const telling = all.map(function (one) { return one.groups.some(function (group) { return group.asked.size; }) && !common(one); });
    const anyTelling = telling.includes(true);
    const groups = all.reduce(function (sum, one) { return sum + one.groups.length; }, 0);
    const rows = [];
    let whole = false;
    for (let row = 0; row < size; row += 1) {
      let complete = all.length > 0;
      let kept = false;
      let share = 0; // of all words; a run that is torn counts less than its n-grams do
      for (let w = 0; w < all.length; w += 1) {
        const part = held[w][row] / all[w].groups.length;
        share += (part * held[w][row]) / groups;
        if (part < 1) complete = false;
        if (part >= ENOUGH && (telling[w] || !anyTelling)) kept = true;
      }
      if (!complete && !kept) continue;
      whole = whole || complete;
      let best = 0;
      const languages = [];
      for (const [index, score] of scores) {
        if (score[row] > 0) languages.push(index.tag);
        best = Math.max(best, score[row]);
      }
      rows.push({
        row: row, score: (best + marked[row]) * share, full: complete || all.length > WORDS_THAT_NARROW,
        languages: languages, via: via.get(row) || [],
      });
    }
    return { rows: rows, terms: terms, whole: whole };
  }

  Concordance.plan = {
    closely: closely, gather: gather, grams: grams, resolve: resolve, unspaced: unspaced, word: word, words: words,
  };
})((globalThis.Concordance = globalThis.Concordance || {}));
