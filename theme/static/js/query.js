/* From a query to hits: the plan of terms, the ranking, the grouping. Knows the index, not the page.

   An index is what plugins/portal/search/files.py writes. Any other format of index has to give the same `open`. */
(function (Concordance) {
  "use strict";

  const FORMAT = 1;
  const WORDS_THAT_NARROW = 4; // up to so many words, hits with all of them come first
  const MOST_GROUPS = 64; // of a query; a longer one is cut
  const PLAIN = 0.7; // a form without accents, or an Arabic stem, beside the word as typed
  const SINGULAR = 0.5; // a shorter form of it
  const PREFIX = 0.3; // a longer word that begins like the one typed
  const HALF = 0.5; // of the n-grams of one word must be there for a hit
  const COMMON = 0.5; // of the records hold a word that alone makes no hit, unless all words typed are such
  const FIELD = /(?:^|\s)[+-]?(?:title|heading|text|gloss|names|themes):\S/;
  const OPERATOR = /(?:^|\s)[+-]\S|\S\*|\*\S|\S[~^]\d/;

  /* [{groups: [[{term, boost, prefix}]]}], one for each word typed. A word is found where all its groups are,
     a group where any of its terms is. */
  function plan(text) {
    const tokens = Concordance.tokens;
    let room = MOST_GROUPS;
    const words = [];
    for (const piece of tokens.pieces(tokens.normalised(text))) {
      const groups = groupsOf(piece, tokens.forms(piece)).slice(0, room);
      room -= groups.length;
      if (groups.length) words.push({ groups: groups });
    }
    return words;
  }

  /* What a word may be a plural of in English, German, French or Spanish. Guesses: those that no text holds do nothing. */
  function singulars(word) {
    const found = [];
    if (/^\D{2,}ies$/.test(word)) found.push(word.slice(0, -3) + "y");
    if (/^\D{3,}e[sn]$/.test(word)) found.push(word.slice(0, -2));
    if (/^\D{2,}[^s]s$/.test(word) || /^\D{4,}n$/.test(word)) found.push(word.slice(0, -1));
    return found;
  }

  function groupsOf(piece, forms) {
    const length = Array.from(piece.text).length;
    if (piece.kind === "han") {
      const wanted = length === 1 ? forms : forms.filter(function (form) { return Array.from(form).length === 2; });
      return wanted.map(function (form) { return [{ term: form, boost: 1, prefix: false }]; });
    }
    if (piece.kind === "grams") {
      return forms.slice(0, Math.max(1, length - 2)).map(function (form) {
        return [{ term: form, boost: 1, prefix: length < 3 }];
      });
    }
    const group = forms.map(function (form, i) { return { term: form, boost: i ? PLAIN : 1, prefix: false }; });
    if (piece.kind === "word") {
      for (const form of forms.flatMap(singulars)) group.push({ term: form, boost: SINGULAR, prefix: false });
    }
    if (length >= 3 && !/^[0-9.]+$/.test(piece.text)) {
      const stems = piece.kind === "arabic" ? forms.slice(0, 1) : forms;
      for (const stem of stems) group.push({ term: stem, boost: PREFIX, prefix: true });
    }
    return [group];
  }

  function covers(term, matched) {
    return term.prefix
      ? matched.some(function (found) { return found.startsWith(term.term); })
      : matched.includes(term.term);
  }

  /* The part of a word's groups that a record holds, 0 to 1. */
  function share(word, matched) {
    const held = word.groups.filter(function (group) {
      return group.some(function (term) { return covers(term, matched); });
    });
    return held.length / word.groups.length;
  }

  /* Whether every term of a word stands in very many records. */
  function common(index, word, records) {
    return word.groups.every(function (group) {
      const posting = index.invertedIndex[group[0].term] || {};
      const holders = new Set(index.fields.flatMap(function (field) { return Object.keys(posting[field] || {}); }));
      return holders.size > COMMON * records;
    });
  }

  function searchPlanned(index, words, records) {
    const narrow = words.length <= WORDS_THAT_NARROW;
    const telling = words.map(function (word) { return !common(index, word, records); });
    const anyTelling = telling.includes(true);
    const results = index.query(function (query) {
      for (const word of words) {
        for (const group of word.groups) {
          for (const term of group) {
            query.clause({ term: term.term + (term.prefix ? "*" : ""), boost: term.boost, usePipeline: false });
          }
        }
      }
    });
    return results
      .map(function (result) {
        const matched = Object.keys(result.matchData.metadata);
        const shares = words.map(function (word) { return share(word, matched); });
        const all = shares.every(function (part) { return part === 1; });
        return {
          record: Number(result.ref),
          score: result.score,
          terms: new Set(matched),
          full: all || !narrow,
          kept: all || shares.some(function (part, i) { return part >= HALF && (telling[i] || !anyTelling); }),
        };
      })
      .filter(function (hit) { return hit.kept; });
  }

  /* Lunr's own syntax. The parser's clauses are cut into index terms; where one word has several forms, lunr's
     pipeline, replaced in `open`, makes them alternatives of one clause, so that "+" asks for any of them. */
  function searchParsed(lunr, index, text) {
    const tokens = Concordance.tokens;
    const clauses = [];
    for (const clause of new lunr.QueryParser(text.normalize("NFKC"), new lunr.Query(index.fields)).parse().clauses) {
      let terms = [];
      if (!clause.usePipeline) {
        const pattern = tokens.normalised(clause.term).replace(/\s/g, ""); // the asterisk passes
        if (/[^*]/.test(pattern)) terms = [pattern];
      } else {
        terms = tokens.pieces(tokens.normalised(clause.term)).flatMap(function (piece) {
          return groupsOf(piece, tokens.forms(piece)).map(function (group) { return group[0].term; });
        });
      }
      for (const term of terms) clauses.push(Object.assign({}, clause, { term: term }));
    }
    if (!clauses.length) return []; // lunr would answer with everything
    const results = index.query(function (query) {
      for (const clause of clauses) query.clause(clause);
    });
    return results.map(function (result) {
      const matched = Object.keys(result.matchData.metadata);
      return { record: Number(result.ref), score: result.score, terms: new Set(matched), full: true };
    });
  }

  /* An index ready for questions. Throws where the data is not what this program reads. */
  function open(lunr, data) {
    if (!data || data.format !== FORMAT) throw new Error("unknown format of index");
    const index = lunr.Index.load(data.index);
    index.pipeline = {
      runString: function (term) {
        const piece = Concordance.tokens.pieces(term)[0];
        if (!piece || (piece.kind !== "word" && piece.kind !== "arabic")) return [term]; // n-grams are terms already
        const known = Concordance.tokens.forms(piece).filter(function (form) { return form in index.invertedIndex; });
        return known.length ? known : [term]; // lunr drops a required clause at its first unknown term
      },
    };

    function record(number) {
      const fields = data.records[number];
      const version = data.versions[fields[0]];
      return {
        version: version,
        provision: fields[1],
        number: fields[2],
        heading: fields[3],
        text: fields[4],
        labels: fields[5].map(function (label) { return data.labels[label]; }),
        href: version.page + "#" + fields[1],
      };
    }

    /* Hits, best first: [{record, score, terms, full}]. */
    function search(text) {
      let hits = null;
      if (FIELD.test(text) || OPERATOR.test(text)) {
        try {
          hits = searchParsed(lunr, index, text);
        } catch (fault) {
          if (!(fault instanceof lunr.QueryParseError)) throw fault; // not lunr's syntax after all
        }
      }
      if (hits === null) {
        const words = plan(text);
        hits = words.length ? searchPlanned(index, words, data.records.length) : [];
      }
      return hits.sort(function (a, b) { return b.full - a.full || b.score - a.score || a.record - b.record; });
    }

    /* The same by document: [{version, hits: [{…record, terms, others}]}]. A provision found in several languages is one
       hit, in the reader's language or else the best one, at the place of the best; others are the rest of them. */
    function grouped(text) {
      const documents = new Map();
      for (const hit of search(text)) {
        const found = Object.assign(record(hit.record), { terms: hit.terms, others: [] });
        const rows = documents.get(found.version.document) || new Map();
        documents.set(found.version.document, rows);
        const before = rows.get(found.provision);
        if (!before) {
          rows.set(found.provision, found);
        } else if (found.version.language === data.language && before.version.language !== data.language) {
          found.others = [before].concat(before.others);
          rows.set(found.provision, found);
        } else {
          before.others.push(found);
        }
      }
      return Array.from(documents.values(), function (rows) {
        const hits = Array.from(rows.values());
        const own = hits.find(function (hit) { return hit.version.language === data.language; });
        return { version: (own || hits[0]).version, hits: hits };
      });
    }

    return { grouped: grouped, languages: data.languages, record: record, search: search };
  }

  Concordance.query = { open: open, plan: plan };
})((globalThis.Concordance = globalThis.Concordance || {}));
