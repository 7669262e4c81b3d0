/* A document as a whole, for the reading list. */
(function (Concordance) {
  "use strict";

  /* All rows of a document with their texts, by its id; none where there is no such document. */
  async function rows(self, document) {
    let first = 0;
    for (const segment of self.entry.segments) {
      const ids = await self.read.json("ids-" + segment.ids);
      const at = first + ids.indexOf(document);
      if (at >= first && !self.docs.gone.has(at)) {
        const hits = [];
        for (let row = self.docs.starts[at]; row < self.docs.starts[at + 1]; row += 1) {
          hits.push({ row: row, language: self.reader, languages: [], via: [] });
        }
        return Concordance.results.texts(self, hits);
      }
      first += ids.length;
    }
    return [];
  }

  Concordance.rows = rows;
})((globalThis.Concordance = globalThis.Concordance || {}));
