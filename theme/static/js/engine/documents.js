/* The documents of all segments by their number: which rows are whose, type, year, order. */
(function (Concordance) {
  "use strict";

  /* parts: what `docs` of each segment holds, in order (plugins/portal/search/segments.py). */
  function documents(parts) {
    const starts = [0];
    const types = [];
    const years = [];
    const mains = [];
    const gone = new Set();
    let order = []; // numbers, newest first
    for (const part of parts) {
      const first = types.length;
      part.rows.forEach(function (rows, i) {
        starts.push(starts[starts.length - 1] + rows);
        types.push(part.types[part.type[i]]);
        mains.push(part.mains[part.main[i]]);
      });
      for (const [year, count] of part.years) for (let i = 0; i < count; i += 1) years.push(year ? String(year) : "");
      (part.gone || []).forEach(function (number) { gone.add(number); });
      const merged = [];
      let next = 0;
      for (let before = 0; before <= order.length; before += 1) {
        while (next < part.rows.length && (part.places ? part.places[next] : 0) <= before) merged.push(first + next++);
        if (before < order.length) merged.push(order[before]);
      }
      order = merged;
    }
    const ranks = new Int32Array(order.length);
    order.forEach(function (number, rank) { ranks[number] = rank; });
    const owners = new Int32Array(starts[starts.length - 1]);
    for (let number = 0; number < types.length; number += 1) owners.fill(number, starts[number], starts[number + 1]);
    let live = owners.length;
    for (const number of gone) live -= starts[number + 1] - starts[number];
    return {
      documentOf: function (row) { return owners[row]; },
      gone: gone, live: live, mains: mains, ranks: ranks, rows: owners.length, starts: starts, types: types, years: years,
    };
  }

  Concordance.documents = documents;
})((globalThis.Concordance = globalThis.Concordance || {}));
