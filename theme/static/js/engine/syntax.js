/* Queries in Lunr's own syntax, parsed by Lunr's own parser and scored over shards as Lunr scores a whole index. */
(function (Concordance) {
  "use strict";

  const MOST_SLIPS = 3; // Lunr's automaton grows with their power

  /* Lunr's clauses, each cut into the terms of the index of a language: [{terms, boost, fields, presence, editDistance}].
     Terms are alternatives; a pattern stays as it is. null where this is not Lunr's syntax after all. */
  function clauses(lunr, text, index) {
    const tokens = Concordance.tokens;
    const stem = tokens.stemmer(index.tag);
    let parsed = [];
    try {
      parsed = new lunr.QueryParser(text.normalize("NFKC"), new lunr.Query(index.fields)).parse().clauses;
    } catch (failure) {
      if (failure instanceof lunr.QueryParseError) return null;
      throw failure;
    }
    return parsed.flatMap(function (clause) {
      let terms = [];
      if (!clause.usePipeline) {
        const pattern = tokens.normalised(clause.term).replace(/\s/g, ""); // the asterisk passes
        if (/[^*]/.test(pattern)) terms = [[pattern]];
      } else {
        for (const piece of tokens.pieces(tokens.normalised(clause.term))) {
          if (piece.kind === "han" || piece.kind === "grams") {
            Concordance.plan.grams(piece).forEach(function (gram) { terms.push([gram.prefix ? gram.term + "*" : gram.term]); });
          } else terms.push(tokens.forms(piece, stem));
        }
      }
      return terms.map(function (alternatives) { return { ...clause, terms: alternatives }; });
    });
  }

  /* The terms of the index that a clause asks for. */
  async function expanded(lunr, index, clause) {
    if (clause.editDistance) return near(lunr, index, clause);
    const found = new Set();
    for (const term of clause.terms) {
      const star = term.indexOf("*");
      if (star < 0) {
        await index.need([term]);
        if (index.posting(term)) found.add(term);
        continue;
      }
      const from = star ? await index.range(term.slice(0, star)) : await vocabulary(index);
      for (const one of from) if (matches(term, one)) found.add(one);
    }
    const terms = Array.from(found);
    await index.need(terms);
    return terms.filter(function (term) { return index.posting(term); });
  }

  /* Whether a term is what a pattern says, an asterisk being any letters or none. */
  function matches(pattern, term) {
    let place = 0;
    let at = 0;
    let star = -1;
    let from = 0;
    while (at < term.length) {
      if (pattern[place] === "*") {
        star = place++;
        from = at;
      } else if (pattern[place] === term[at]) {
        place += 1;
        at += 1;
      } else if (star >= 0) {
        place = star + 1;
        at = ++from;
      } else return false;
    }
    while (pattern[place] === "*") place += 1;
    return place === pattern.length;
  }

  async function vocabulary(index) {
    const parts = await index.vocabularies();
    return Array.from(new Set(parts.flatMap(function (part) { return part.terms; }))).sort();
  }

  /* Terms within so many slips; one that is near two alternatives stands twice, and counts twice as in Lunr. Lunr decides;
     only what is too long, too short or of too different letters is not asked. */
  async function near(lunr, index, clause) {
    const all = await vocabulary(index);
    const most = Math.min(clause.editDistance, MOST_SLIPS);
    const terms = clause.terms.flatMap(function (term) {
      const letters = new Set(term);
      const close = all.filter(function (one) {
        if (term.includes("*")) return true;
        if (Math.abs(one.length - term.length) > most) return false;
        let strange = 0;
        for (const letter of one) if (!letters.has(letter)) strange += 1;
        return strange <= most;
      });
      const set = lunr.TokenSet.fromFuzzyString(term, most);
      return lunr.TokenSet.fromArray(close).intersect(set).toArray();
    });
    await index.need(terms);
    return terms.filter(function (term) { return index.posting(term); });
  }

  /* Row → score, and the terms found, as lunr.Index.query gives them for these clauses with their terms expanded. */
  function scored(lunr, index, asked) {
    const presence = lunr.Query.presence;
    const boosts = index.fields.map(function () { return new Map(); });
    let required = null;
    const prohibited = new Set();
    for (const clause of asked) {
      const rows = new Set();
      for (const term of clause.terms) {
        if (clause.presence !== presence.OPTIONAL) {
          index.each(term, clause.fields, function (row) {
            (clause.presence === presence.PROHIBITED ? prohibited : rows).add(row);
          });
        }
        if (clause.presence === presence.PROHIBITED) continue;
        index.fields.forEach(function (field, f) {
          if (clause.fields.includes(field)) boosts[f].set(term, (boosts[f].get(term) || 0) + clause.boost);
        });
      }
      if (clause.presence === presence.REQUIRED) {
        required = required ? new Set(Array.from(required).filter(function (row) { return rows.has(row); })) : rows;
      }
    }
    const scores = new Map();
    if (asked.length && asked.every(function (clause) { return clause.presence === presence.PROHIBITED; })) {
      for (const row of index.rows()) scores.set(row, 0);
    }
    boosts.forEach(function (terms, f) {
      let squares = 0;
      for (const boost of terms.values()) squares += boost * boost;
      const magnitude = Math.sqrt(squares);
      for (const [term, boost] of terms) {
        index.each(term, [index.fields[f]], function (row, weight) {
          scores.set(row, (scores.get(row) || 0) + (boost * weight) / magnitude);
        });
      }
    });
    for (const row of scores.keys()) {
      if (prohibited.has(row) || (required && !required.has(row))) scores.delete(row);
    }
    return { scores: scores, terms: new Set(boosts.flatMap(function (terms) { return Array.from(terms.keys()); })) };
  }

  /* Reads the weights of very common terms, which shards have levelled. */
  function weighed(index, terms) {
    const { APART, reader, weigh } = Concordance.decoding;
    return Promise.all(terms.flatMap(index.shardsOf).map(function (held) {
      const many = held[1].filter(function (field) { return field.units.length >= APART; });
      return many.length && index.files.decoded(held[0] + "_w", function (bytes) { weigh(reader(bytes), many); });
    }));
  }

  /* A query of an index of a language: {scores, terms}; null where it is not Lunr's syntax. */
  async function search(lunr, index, text) {
    const asked = clauses(lunr, text, index);
    if (!asked) return null;
    for (const clause of asked) clause.terms = await expanded(lunr, index, clause);
    await weighed(index, asked.flatMap(function (clause) { return clause.terms; }));
    return scored(lunr, index, asked);
  }

  Concordance.syntax = { clauses: clauses, search: search };
})((globalThis.Concordance = globalThis.Concordance || {}));
