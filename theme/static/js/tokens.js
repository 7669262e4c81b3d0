/* Words into index terms: the JavaScript port of plugins/portal/search/tokens.py, which holds the specification.
   A change here is a change there: tests compare the two on every code point and on generated texts. */
(function (Concordance) {
  "use strict";

  // Those that combine stand first, where nothing seems to be their base.
  const INVISIBLE =
    /[\ufe00-\ufe0f\u034f\u180b-\u180f\u17b4\u17b5\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
  const LETTERS = "a-z0-9\\u00df-\\u00f6\\u00f8-\\u02af\\u1e00-\\u1eff\\u0430-\\u0481\\u048a-\\u052f";
  const MARKS = "\\u0300-\\u036f\\u0483-\\u0487";
  const ARABIC =
    "\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f";
  const HAN =
    "\\u3005\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const GRAMS =
    "\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ece\\u0edc-\\u0edf\\u1000-\\u103f\\u1050-\\u109f\\ua9e0-\\ua9ef" +
    "\\ua9fa-\\ua9fe\\uaa60-\\uaa7f\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd";
  const FOREIGN = new RegExp(
    "[^\\u0020-\\u007e\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u036f\\u0400-\\u0481\\u0483-\\u0487\\u048a-\\u052f" +
      "\\u0620-\\u065f\\u066b-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f" +
      GRAMS + "\\u1e00-\\u1eff\\u2019\\u2080-\\u2089\\u2160-\\u217f\\u2e80-\\u2fdf" + HAN +
      "\\ufb00-\\ufb06\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfb\\ufe70-\\ufefc\\uff01-\\uff5e\\uff66-\\uff9f]",
    "gu"
  );
  const DIGIT =
    /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u0ed0-\u0ed9\u17e0-\u17e9\u1040-\u1049\u1090-\u1099]/g;
  const ZEROS = [0x660, 0x6f0, 0xe50, 0xed0, 0x17e0, 0x1040, 0x1090];
  const GROUPED = /([0-9])[\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))/g;
  const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
  const ARABIC_FOLD = { آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", "٫": ".", "٬": "," };
  const FOLDED = /[آأإٱىیکة٫٬]/g;

  const WORD = "[" + LETTERS + "][" + LETTERS + MARKS + "]*";
  const PIECES = new RegExp(
    "([0-9]+(?:[.,][0-9]+)+)|(" + WORD + "(?:['\\u2019]" + WORD + ")*)|([" + ARABIC + "]+)|([" + HAN + "]+)|([" + GRAMS + "]+)",
    "gu"
  );
  const KINDS = ["number", "word", "arabic", "han", "grams"];
  const THOUSANDS = /^(?:([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?|([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?)$/;
  const DECIMAL = /^([0-9]+)[.,]([0-9]+)$/;
  const ACCENTS = new RegExp("(\\u0438\\u0306)|[" + MARKS + "]", "gu");
  const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th", ħ: "h", ŋ: "n" };
  const UNDECOMPOSED = /[ßæœøđðłıþħŋ]/g;
  const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(..+)$/;
  const CLITICS = /^(?:[وف](?:[بكل](?=....))?|[بكل](?=....))(...+)$/;
  const ENDING = /^(...+?)(?:ها|ان|ات|ون|ين|يه|ه|ي)$/;
  // For offsets: a character and what may combine with it (the Burmese vowel composes without being a mark).
  const CLUSTERS = /[\s\S][\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u06d6-\u06ed\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b6-\u17d3\uff9e\uff9f]*/gu;

  function normalised(text) {
    return text
      .replace(INVISIBLE, "")
      .replace(DIGIT, function (digit) {
        const code = digit.charCodeAt(0);
        return String(code - ZEROS.find(function (zero) { return code >= zero && code < zero + 10; }));
      })
      .replace(GROUPED, "$1")
      .replace(FOREIGN, " ")
      .normalize("NFKC")
      .toLowerCase()
      .replace(ARABIC_MARKS, "")
      .replace(FOLDED, function (letter) { return ARABIC_FOLD[letter]; });
  }

  function numbers(found) {
    const grouped = THOUSANDS.exec(found);
    if (grouped) {
      const fraction = grouped[2] || grouped[4];
      return [(grouped[1] || grouped[3]).replace(/[.,]/g, "") + (fraction ? "." + fraction : "")];
    }
    const decimal = DECIMAL.exec(found);
    return decimal ? [decimal[1] + "." + decimal[2]] : found.split(/[.,]/);
  }

  /* The words, numbers and runs of a normalised text: [{kind, text, start, end}], start and end of the whole found. */
  function pieces(text) {
    const found = [];
    for (const match of text.matchAll(PIECES)) {
      const kind = KINDS[match.slice(1).findIndex(function (group) { return group !== undefined; })];
      let parts = [match[0]];
      if (kind === "number") parts = numbers(match[0]);
      if (kind === "word") {
        const split = match[0].split(/['\u2019]/);
        parts = split.filter(function (part) { return split.length === 1 || part.length > 1; });
      }
      for (const part of parts) {
        found.push({ kind: kind, text: part, start: match.index, end: match.index + match[0].length });
      }
    }
    return found;
  }

  function inner(affix, word) {
    const match = affix.exec(word);
    return match ? match[1] : word;
  }

  function unique(terms) {
    return Array.from(new Set(terms));
  }

  function plain(word) {
    const bare = word.normalize("NFD").replace(ACCENTS, function (_mark, short) { return short || ""; });
    return bare.normalize("NFC").replace(UNDECOMPOSED, function (letter) { return PLAIN[letter]; });
  }

  function arabicForms(word) {
    const withoutArticle = inner(ARTICLE, word);
    const bare = withoutArticle !== word ? withoutArticle : inner(CLITICS, word);
    return unique([word, inner(ENDING, withoutArticle), inner(ENDING, bare)]);
  }

  /* The n-grams of a run with their places in it: [{text, start, end}]. */
  function grams(piece) {
    const points = Array.from(piece.text);
    const found = [];
    let start = 0;
    const width = piece.kind === "han" ? 2 : 3;
    points.forEach(function (point, i) {
      const gram = points.slice(i, i + width).join("");
      found.push({ text: gram, start: start, end: start + gram.length });
      start += point.length;
    });
    return found;
  }

  /* The terms that stand for a piece; `stem` is the stemmer of the text's language, if it has one. */
  function forms(piece, stem) {
    if (piece.kind === "word") {
      const both = [piece.text, plain(piece.text)];
      return unique(stem ? both.map(stem) : both);
    }
    if (piece.kind === "arabic") return arabicForms(piece.text);
    if (piece.kind === "number") return [piece.text];
    return grams(piece).map(function (gram) { return gram.text; });
  }

  /* The stemmer of a language; its script has to be there. */
  function stemmer(language) {
    return (Concordance.stemmers || {})[language];
  }

  /* The index terms of a text, in order, repeats kept. */
  function tokens(text, language) {
    const stem = stemmer(language);
    return pieces(normalised(text)).flatMap(function (piece) { return forms(piece, stem); });
  }

  /* Where a text of a language holds one of these terms: [[start, end]] in UTF-16 units of the text as it is, ordered,
     apart. */
  function marks(text, terms, language) {
    const stem = stemmer(language);
    let plainText = "";
    const starts = [];
    const ends = [];
    for (const cluster of text.matchAll(CLUSTERS)) {
      const part = normalised(cluster[0]);
      plainText += part;
      for (let i = 0; i < part.length; i += 1) {
        starts.push(cluster.index);
        ends.push(cluster.index + cluster[0].length);
      }
    }
    const found = [];
    function add(start, end) {
      const last = found[found.length - 1];
      if (last && starts[start] <= last[1]) last[1] = Math.max(last[1], ends[end - 1]);
      else found.push([starts[start], ends[end - 1]]);
    }
    for (const piece of pieces(plainText)) {
      if (piece.kind === "han" || piece.kind === "grams") {
        for (const gram of grams(piece)) {
          if (terms.has(gram.text)) add(piece.start + gram.start, piece.start + gram.end);
        }
      } else if (forms(piece, stem).some(function (form) { return terms.has(form); })) {
        add(piece.start, piece.end);
      }
    }
    return found;
  }

  Concordance.tokens = {
    forms: forms, marks: marks, normalised: normalised, pieces: pieces, plain: plain, stemmer: stemmer, tokens: tokens,
  };
})((globalThis.Concordance = globalThis.Concordance || {}));
