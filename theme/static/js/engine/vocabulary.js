/* The vocabulary of a segment out of its bytes: plugins/portal/search/vocabulary.py has the format. */
(function (Concordance) {
  "use strict";

  /* {terms, sizes, words}, by term. */
  function vocabulary(bytes) {
    const from = Concordance.decoding.reader(bytes);
    const terms = from.words(from.number());
    const sizes = from.slice(terms.length);
    const endings = terms.map(function () { return from.number(); });
    const table = Array.from({ length: from.number() }, function () {
      return [from.number(), new TextDecoder().decode(from.slice(from.number()))];
    });
    const words = terms.map(function (term, i) {
      if (!endings[i]) return term;
      const ending = table[endings[i] - 1];
      return term.slice(0, term.length - ending[0]) + ending[1];
    });
    return { terms: terms, sizes: sizes, words: words };
  }

  Concordance.vocabulary = vocabulary;
})((globalThis.Concordance = globalThis.Concordance || {}));
