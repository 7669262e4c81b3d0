/* Bytes out of zlib's format (RFC 1950 and 1951), for browsers without DecompressionStream. */
(function (Concordance) {
  "use strict";

  const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const MOST_BITS = 15;

  /* A canonical Huffman code by the number of bits of each symbol: how many codes of each length, symbols in order. */
  function code(bits) {
    const counts = new Uint16Array(MOST_BITS + 1);
    bits.forEach(function (length) { counts[length] += 1; });
    counts[0] = 0;
    const places = new Uint16Array(MOST_BITS + 2);
    for (let length = 1; length <= MOST_BITS; length += 1) places[length + 1] = places[length] + counts[length];
    const symbols = new Uint16Array(bits.length);
    bits.forEach(function (length, symbol) {
      if (length) symbols[places[length]++] = symbol;
    });
    return { counts: counts, symbols: symbols };
  }

  function fixed() {
    const bits = Array.from({ length: 288 }, function (_, symbol) {
      return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
    });
    return [code(bits), code(new Array(30).fill(5))];
  }

  /* Throws RangeError where the data ends too soon or is none. */
  function inflate(data) {
    let out = new Uint8Array(data.length * 4 + 64);
    let size = 0;
    let place = 2; // behind zlib's own header
    let held = 0;
    let have = 0;

    function bits(count) {
      while (have < count) {
        if (place >= data.length) throw new RangeError("truncated");
        held |= data[place++] << have;
        have += 8;
      }
      const value = held & ((1 << count) - 1);
      held >>>= count;
      have -= count;
      return value;
    }

    function symbol(table) {
      let value = 0;
      let first = 0;
      let index = 0;
      for (let length = 1; length <= MOST_BITS; length += 1) {
        value |= bits(1);
        const count = table.counts[length];
        if (value - count < first) return table.symbols[index + value - first];
        index += count;
        first = (first + count) << 1;
        value <<= 1;
      }
      throw new RangeError("no such code");
    }

    function room(count) {
      if (size + count <= out.length) return;
      const larger = new Uint8Array(Math.max(out.length * 2, size + count));
      larger.set(out);
      out = larger;
    }

    function described() {
      const literals = bits(5) + 257;
      const distances = bits(5) + 1;
      const used = bits(4) + 4;
      const lengths = new Array(19).fill(0);
      for (let i = 0; i < used; i += 1) lengths[ORDER[i]] = bits(3);
      const table = code(lengths);
      const all = [];
      while (all.length < literals + distances) {
        const next = symbol(table);
        if (next < 16) all.push(next);
        else {
          const value = next === 16 ? all[all.length - 1] : 0;
          const times = next === 16 ? 3 + bits(2) : next === 17 ? 3 + bits(3) : 11 + bits(7);
          for (let i = 0; i < times; i += 1) all.push(value);
        }
      }
      return [code(all.slice(0, literals)), code(all.slice(literals))];
    }

    function block(tables) {
      for (;;) {
        const next = symbol(tables[0]);
        if (next === 256) return;
        if (next < 256) {
          room(1);
          out[size++] = next;
          continue;
        }
        const which = next - 257;
        const extra = which < 8 || which === 28 ? 0 : (which >> 2) - 1;
        const length = LENGTHS[which] + bits(extra);
        const far = symbol(tables[1]);
        const more = far < 4 ? 0 : (far >> 1) - 1;
        const distance = (far < 4 ? far : (2 + (far & 1)) << more) + 1 + bits(more);
        if (!(length > 0) || distance > size) throw new RangeError("no such place");
        room(length);
        for (let i = 0; i < length; i += 1, size += 1) out[size] = out[size - distance];
      }
    }

    for (let last = 0; !last; ) {
      last = bits(1);
      const kind = bits(2);
      if (kind === 0) {
        held = have = 0;
        const length = data[place] | (data[place + 1] << 8);
        place += 4;
        if (!(place + length <= data.length)) throw new RangeError("truncated");
        room(length);
        out.set(data.subarray(place, place + length), size);
        size += length;
        place += length;
      } else if (kind < 3) block(kind === 1 ? fixed() : described());
      else throw new RangeError("no such block");
    }
    return out.slice(0, size);
  }

  Concordance.inflate = inflate;
})((globalThis.Concordance = globalThis.Concordance || {}));
