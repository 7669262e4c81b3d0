/* Where a text holds what was asked: marks, the passage around them, and an address that marks its sentence on the page. */
(function (Concordance) {
  "use strict";

  const EXCERPT = 240; // UTF-16 units; half in scripts without spaces, whose characters say more
  const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff]/;
  const PHRASED = /[\u0e00-\u0eff]/; // Thai and Lao end no sentence with a sign: a space parts phrases
  const END = /[.!?؟]\s|[。！？၊။។]|\n/g;
  const PAUSE = /[\s,;:،؛，；：、]+/g;
  const WHOLE = 90; // UTF-16 units: a shorter sentence is named in full, of a longer one its ends
  const ENDS = 24;

  /* Marks with nothing but spaces between them are one. */
  function joined(text, marks) {
    const found = [];
    for (const [start, end] of marks) {
      const last = found[found.length - 1];
      if (last && !text.slice(last[1], start).trim()) last[1] = end;
      else found.push([start, end]);
    }
    return found;
  }

  /* The nodes of text[from:to] with its marks. */
  function marked(text, marks, from = 0, to = text.length) {
    const nodes = [];
    let at = from;
    for (const [start, end] of joined(text, marks)) {
      if (start >= to || end <= from) continue;
      nodes.push(text.slice(at, Math.max(at, start)));
      at = Math.min(end, to);
      nodes.push(Concordance.dom.element("mark", {}, text.slice(Math.max(from, start), at)));
    }
    nodes.push(text.slice(at, to));
    return nodes.filter(function (node) { return node !== ""; });
  }

  /* A place near this one where a text may be cut: at a space, never inside a surrogate pair. */
  function cut(text, place) {
    if (place <= 0 || place >= text.length) return Math.max(0, Math.min(place, text.length));
    const space = text.slice(place, place + 20).search(/\s/);
    if (space >= 0) return place + space;
    return /[\udc00-\udfff]/.test(text[place]) ? place + 1 : place;
  }

  /* The start, within so many units, of the passage that holds the most marks. */
  function densest(marks, length) {
    let best = 0;
    let most = 0;
    marks.forEach(function (mark, i) {
      const held = marks.filter(function (other) { return other[0] >= mark[0] && other[1] <= mark[0] + length; }).length;
      if (held > most) [best, most] = [i, held];
    });
    return marks.length ? marks[best][0] : 0;
  }

  function excerpt(text, marks) {
    const length = UNSPACED.test(text) ? EXCERPT / 2 : EXCERPT;
    const first = densest(marks, length * 0.7);
    const near = Math.min(first - Math.floor(length / 4), text.length - length); // near the end of a text, all of its end
    const from = first < length / 2 || near <= 0 ? 0 : Math.min(first, cut(text, near));
    const to = cut(text, from + length);
    return [from > 0 ? "… " : "", ...marked(text, marks, from, to), to < text.length ? " …" : ""];
  }

  /* [start, end] of the sentence around a place. */
  function sentence(text, place) {
    let start = 0;
    for (const end of text.matchAll(PHRASED.test(text) ? /\s+/g : END)) {
      const after = end.index + end[0].length;
      if (after > place) return [start, end.index + end[0].trimEnd().length];
      start = after;
    }
    return [start, text.length];
  }

  function escaped(text) {
    return encodeURIComponent(text).replace(/-/g, "%2D"); // which has a meaning of its own there
  }

  /* ":~:text=…" for the sentence of the first marks; "" where nothing is marked. A whole sentence, because a single word may
     stand earlier on the page, and the browser would lead there. */
  function directive(text, marks) {
    if (!marks.length) return "";
    const [start, end] = sentence(text, densest(marks, WHOLE));
    const whole = text.slice(start, end).trim();
    if (whole.length <= WHOLE) return ":~:text=" + escaped(whole);
    const pauses = Array.from(whole.matchAll(PAUSE));
    const head = pauses.find(function (pause) { return pause.index >= ENDS; });
    const tail = pauses.reverse().find(function (pause) { return pause.index + pause[0].length <= whole.length - ENDS; });
    if (!head || !tail || head.index > tail.index) return ":~:text=" + escaped(whole.slice(0, 3 * WHOLE));
    return ":~:text=" + escaped(whole.slice(0, head.index)) + "," + escaped(whole.slice(tail.index + tail[0].length));
  }

  Concordance.highlight = { directive: directive, excerpt: excerpt, marked: marked };
})((globalThis.Concordance = globalThis.Concordance || {}));
