// Runs the browser's own code in Node. Reads {task, …} from standard input, writes the answer as JSON.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const project = path.resolve(__dirname, "..", "..");
const lunr = require(path.join(project, "node_modules", "lunr"));
for (const name of ["tokens.js", "query.js"]) require(path.join(project, "theme", "static", "js", name));

// What an index script hands over, run as a browser would: a script with nothing but Concordance.receive in reach.
function received(script) {
  let data = null;
  vm.runInNewContext(script, { Concordance: { receive: (language, value) => { data = { language, value }; } } });
  return data.value;
}

const tasks = {
  tokens: ({ texts }) => texts.map((text) => Concordance.tokens.tokens(text)),
  marks: ({ cases }) =>
    cases.map(([text, terms]) =>
      Concordance.tokens.marks(text, new Set(terms)).map(([start, end]) => text.slice(start, end))
    ),
  data: ({ script }) => received(script),
  // {query: [{term, boost, presence, fields}, …]} as lunr.js answers it, without any code of ours
  lunr: ({ script, queries }) => {
    const index = lunr.Index.load(received(script).index);
    return queries.map((clauses) =>
      index
        .query((query) => clauses.forEach((clause) => query.clause({ ...clause, usePipeline: false })))
        .map(({ ref, score }) => [ref, score])
    );
  },
  search: ({ script, texts }) => {
    const index = Concordance.query.open(lunr, received(script));
    return texts.map((text) =>
      index.search(text).map(({ record, full, terms }) => ({ href: index.record(record).href, full, terms: [...terms].sort() }))
    );
  },
  grouped: ({ script, texts }) => {
    const index = Concordance.query.open(lunr, received(script));
    return texts.map((text) =>
      index.grouped(text).map(({ version, hits }) => ({
        document: version.document,
        page: version.page,
        hits: hits.map((hit) => ({ href: hit.href, others: hit.others.map((other) => other.href) })),
      }))
    );
  },
};

const input = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(tasks[input.task](input)));
