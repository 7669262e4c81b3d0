/* The index of a language: all its segments as one. */
(function (Concordance) {
  "use strict";

  const { GROUP, cutsOf, fileOf, group, member } = Concordance.files;
  const { decoding } = Concordance;
  const K1 = 1.2; // Lunr's
  const B = 0.75;

  /* tag: of the language; manifests: of its segments, null where a segment has none of it; docs: as documents.js has them. */
  function index(files, tag, manifests, docs) {
    const segments = manifests.filter(Boolean).map(function (manifest) {
      let row = 0;
      const edges = manifest.runs.map(function (length) { return (row += length); }); // rows begin and end, by turns
      const cuts = cutsOf(manifest.terms);
      return { manifest: manifest, cuts: cuts, within: manifest.terms[3] && [], edges: edges, shards: [] };
    });
    const filled = segments.filter(function (segment) { return segment.manifest.terms[2]; });
    const first = segments[0].manifest;
    const fields = first.fields.map(function (field) { return { name: field[0], boost: field[1], byDocument: field[2] === 1 }; });
    const decode = decoding.shard(fields);
    let records = 0;
    const lengths = fields.map(function () { return 0; });
    for (const segment of segments) {
      const lost = segment.manifest.lost;
      records += segment.manifest.records - (lost[0] || 0);
      segment.manifest.lengths.forEach(function (length, f) { lengths[f] += length - (lost[f + 1] || 0); });
    }
    const averages = lengths.map(function (length) { return length / records; });
    const known = new Map(); // term → posting, kept while its shards are

    function nameOf(segment, n) {
      return member(tag + "/t", segment.manifest.terms[1], n);
    }

    function load(segment, n) {
      if (segment.shards[n]) return null;
      return files.decoded(nameOf(segment, n), decode).then(function (found) { segment.shards[n] = found; });
    }

    /* Reads where shards are cut that may hold these terms, where a segment has that in files of its own. */
    function located(terms) {
      return Promise.all(filled.flatMap(function (segment) {
        return terms.map(async function (term) {
          if (!segment.within) return;
          const n = fileOf(segment.cuts, term);
          segment.within[n] = await files.json(group(tag + "/t", segment.manifest.terms[1], n));
        });
      }));
    }

    /* The shard that may hold a term. Needs `located`. */
    function shardOf(segment, term) {
      const n = fileOf(segment.cuts, term);
      return segment.within ? n * GROUP + fileOf(segment.within[n], term) : n;
    }

    /* Reads what is needed to ask for these terms. */
    async function need(terms) {
      await located(terms);
      await Promise.all(filled.flatMap(function (segment) {
        return terms.map(function (term) { return load(segment, shardOf(segment, term)); });
      }));
    }

    /* The shards that may hold a term: [[name, fields]]; whoever changes these has the term asked anew. Needs `need`. */
    function shardsOf(term) {
      known.delete(term);
      return filled.map(function (segment) {
        const n = shardOf(segment, term);
        return [nameOf(segment, n), segment.shards[n].fields];
      });
    }

    /* All terms from a prefix on, in order. Annotations are no words: they are found whole only. */
    async function range(prefix) {
      const found = new Set();
      const loads = [];
      const end = prefix + "\uffff";
      await located([prefix, end]);
      const spans = filled.map(function (segment) {
        const from = shardOf(segment, prefix);
        const to = shardOf(segment, end);
        for (let n = from; n <= to; n += 1) loads.push(load(segment, n));
        return [segment, from, to];
      });
      await Promise.all(loads);
      for (const [segment, from, to] of spans) {
        for (let n = from; n <= to; n += 1) {
          for (const term of segment.shards[n].terms) if (term.startsWith(prefix)) found.add(term);
        }
      }
      return Array.from(found).sort();
    }

    /* Rows of [start, end) that a segment's texts have. */
    function rowsWithin(segment, start, end, add) {
      const edges = segment.edges;
      for (let i = fileOf(edges, start) & -2; edges[i] < end; i += 2) {
        for (let row = Math.max(start, edges[i]); row < Math.min(end, edges[i + 1]); row += 1) add(row);
      }
    }

    /* The live postings of a term: {size, fields: [{rows, counts, steps}]}; null where no record has it. Needs `need`. */
    function posting(term) {
      if (known.has(term)) return known.get(term);
      let size = 0;
      const found = fields.map(function (field, f) {
        const rows = [];
        const counts = [];
        const steps = [];
        for (const segment of filled) {
          const part = segment.shards[shardOf(segment, term)];
          const place = part.terms.indexOf(term);
          if (place < 0) continue;
          const held = part.fields[f];
          for (let n = held.starts[place]; n < held.starts[place + 1]; n += 1) {
            const unit = held.units[n];
            if (docs.gone.has(field.byDocument ? unit : docs.documentOf(unit))) continue;
            const add = function (row) {
              rows.push(row);
              counts.push(held.counts[n]);
              steps.push(held.steps[n]);
            };
            if (field.byDocument) rowsWithin(segment, docs.starts[unit], docs.starts[unit + 1], add);
            else add(unit);
          }
        }
        size += rows.length;
        return { rows: rows, counts: counts, steps: steps };
      });
      const value = size ? { size: size, fields: found } : null;
      known.set(term, value);
      return value;
    }

    /* What Lunr's vectors hold for a term and a field, by frequency and step of length. */
    function weigher(size, f, among) {
      const idf = Math.log(1 + Math.abs((among - size + 0.5) / (size + 0.5)));
      const table = [];
      return function (count, step) {
        const key = count * 32 + step;
        if (table[key] === undefined) {
          const norm = K1 * (1 - B + B * (decoding.LENGTHS[step] / averages[f])) + count;
          let score = (idf * ((K1 + 1) * count)) / norm;
          score *= fields[f].boost;
          table[key] = Math.round(score * 1000) / 1000;
        }
        return table[key];
      };
    }

    /* Calls back with (row, weight, field) for each posting of a term in these fields (all, where none are named).
       among: of how many records it is to be rare, in place of those of this language: weights of several languages then
       compare. */
    function each(term, names, back, among) {
      const value = posting(term);
      if (!value) return;
      value.fields.forEach(function (field, f) {
        if (names && !names.includes(fields[f].name)) return;
        const weight = weigher(value.size, f, among || records);
        for (let n = 0; n < field.rows.length; n += 1) back(field.rows[n], weight(field.counts[n], field.steps[n]), f);
      });
    }

    /* All terms with words for them, over all segments: [{terms, sizes, words}]. Needs what is seldom needed. */
    function vocabularies() {
      return Promise.all(
        segments.filter(function (segment) { return segment.manifest.vocab; }).map(function (segment) {
          return files.decoded(tag + "/vocab-" + segment.manifest.vocab, Concordance.vocabulary);
        })
      );
    }

    /* Whether a segment has a row: an odd number of edges lies before it. */
    function holds(segment, row) {
      return fileOf(segment.edges, row) % 2 > 0;
    }

    function covers(row) {
      return !docs.gone.has(docs.documentOf(row)) && segments.some(function (segment) { return holds(segment, row); });
    }

    /* All rows, for a query that only says what must not be there. */
    function rows() {
      const found = [];
      for (const segment of segments) {
        rowsWithin(segment, 0, Infinity, function (row) { if (!docs.gone.has(docs.documentOf(row))) found.push(row); });
      }
      return found;
    }

    /* The file with the text of a row; null where this language has none. */
    function textOf(row) {
      for (const segment of segments) {
        const texts = segment.manifest.texts;
        if (!texts || !holds(segment, row)) continue;
        let place = 0;
        for (let i = 0; segment.edges[i] <= row; i += 2) place += Math.min(row, segment.edges[i + 1]) - segment.edges[i];
        return member(tag + "/d", texts[1], Math.floor(place / texts[0]));
      }
      return null;
    }

    return {
      covers: covers, each: each, fields: fields.map(function (field) { return field.name; }), files: files, need: need,
      posting: posting, range: range, records: records, rows: rows, shardsOf: shardsOf,
      stop: new Set((first.stop || "").split(" ")), tag: tag, textOf: textOf, vocabularies: vocabularies,
    };
  }

  Concordance.postings = { index: index };
})((globalThis.Concordance = globalThis.Concordance || {}));
