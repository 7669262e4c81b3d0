/* Shards out of their bytes: plugins/portal/search/shards.py has the format. */
(function (Concordance) {
  "use strict";

  const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8];
  for (let n = 8; n < 32; n += 1) LENGTHS.push(Math.max(LENGTHS[n - 1] + 1, Math.round(8 * Math.pow(1.27, n - 7))));

  const APART = 65536; // postings of a field in a shard, from which on their weights are in a file beside it

  function reader(bytes) {
    const text = new TextDecoder();
    let place = 0;
    let word = new Uint8Array(64);
    return {
      number: function () {
        let value = 0;
        let scale = 1;
        let byte = 0;
        do {
          if (place >= bytes.length) throw new RangeError("truncated");
          byte = bytes[place++];
          value += (byte & 127) * scale;
          scale *= 128;
        } while (byte > 127);
        return value;
      },
      slice: function (length) {
        if (place + length > bytes.length) throw new RangeError("truncated");
        place += length;
        return bytes.subarray(place - length, place);
      },
      /* So many front-coded words. */
      words: function (count) {
        const found = [];
        for (let i = 0; i < count; i += 1) {
          const shared = this.number();
          const own = this.slice(this.number());
          if (shared + own.length > word.length) {
            const larger = new Uint8Array((shared + own.length) * 2);
            larger.set(word);
            word = larger;
          }
          word.set(own, shared);
          found.push(text.decode(word.subarray(0, shared + own.length)));
        }
        return found;
      },
    };
  }

  /* Reads how often, and in how long a field, each of these fields has its postings. */
  function weigh(from, fields) {
    for (const field of fields) {
      const packed = from.slice(field.units.length);
      field.counts = packed.map(function (byte) { return (byte & 7) + 1; });
      field.steps = packed.map(function (byte) { return byte >> 3; });
    }
    for (const field of fields) {
      for (let n = 0; n < field.counts.length; n += 1) {
        if (field.counts[n] === 8) field.counts[n] += from.slice(1)[0];
      }
    }
  }

  /* {terms, fields: [{starts, units, counts, steps}]}; the postings of term n are those from starts[n] to starts[n + 1]. */
  function shard(fields) {
    return function (bytes) {
      const from = reader(bytes);
      const terms = from.words(from.number());
      const found = fields.map(function () {
        const starts = new Int32Array(terms.length + 1);
        for (let i = 0; i < terms.length; i += 1) starts[i + 1] = starts[i] + from.number();
        return { starts: starts };
      });
      for (const field of found) {
        field.units = new Int32Array(field.starts[terms.length]);
        for (let i = 0; i < terms.length; i += 1) {
          let unit = -1;
          for (let n = field.starts[i]; n < field.starts[i + 1]; n += 1) {
            unit += from.number() + 1;
            field.units[n] = unit;
          }
        }
      }
      weigh(from, found);
      return { terms: terms, fields: found };
    };
  }

  Concordance.decoding = { APART: APART, LENGTHS: LENGTHS, reader: reader, shard: shard, weigh: weigh };
})((globalThis.Concordance = globalThis.Concordance || {}));
