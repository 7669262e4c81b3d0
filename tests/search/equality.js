// Asks the sharded index and a whole Lunr index of the same records the same questions.
// Reads {site, language, lengths, records: [[row, {field: text}]], queries, apart} from standard input; answers with
// both. apart: postings from which on weights are beside a shard, where not as usual.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const project = path.resolve(__dirname, "..", "..");
const lunr = require(path.join(project, "node_modules", "lunr"));
const code = (name) => path.join(project, "theme", "static", "js", `${name}.js`);
for (const name of ["tokens", "engine/loader", "engine/documents", "engine/decoding", "engine/vocabulary", "engine/postings", "engine/plan", "engine/syntax"]) {
  require(code(name));
}

const run = async (address) => vm.runInThisContext(fs.readFileSync(address, "utf8"));

// The index of a language as the engine puts it together.
async function sharded(site, language) {
  const read = Concordance.files.loader(`${site}/search/`, "", run);
  const entry = await read.data("entry");
  const docs = Concordance.documents(await Promise.all(entry.segments.map((one) => read.json(`docs-${one.docs}`))));
  const manifests = entry.segments.map((one) => one.languages[language]);
  return Concordance.postings.index(
    read, language, await Promise.all(manifests.map((one) => one && read.json(`${language}/manifest-${one[0]}`))), docs
  );
}

// A Lunr index by lunr.js itself, with frequencies and lengths as the shards keep them.
function whole(records, language, lengths, boosts) {
  const builder = new lunr.Builder();
  builder.ref("ref");
  const step = (length) => lengths.reduce((best, one) => (Math.abs(one - length) < Math.abs(best - length) ? one : best));
  for (const [field, boost] of boosts) builder.field(field, { boost });
  const all = [];
  for (const [row, fields] of records) {
    const record = { ref: String(row) };
    for (const [field] of boosts) {
      const terms = Concordance.tokens.tokens(fields[field] || "", language);
      const seen = new Map();
      record[field] = terms.filter((term) => {
        seen.set(term, (seen.get(term) || 0) + 1);
        return seen.get(term) <= 15;
      });
      all.push([new lunr.FieldRef(String(row), field), terms.length ? step(terms.length) : 0]);
    }
    builder.add(record);
  }
  for (const [ref, length] of all) builder.fieldLengths[ref] = length;
  return builder.build();
}

function answers(index, clauses) {
  const forms = new Map();
  index.pipeline = { runString: (term) => forms.get(term) };
  return index
    .query((query) => {
      clauses.forEach((clause, i) => {
        const known = clause.editDistance ? clause.terms : clause.terms.filter((term) => term.includes("*") || term in index.invertedIndex);
        forms.set(String(i), known.length ? known : clause.terms.slice(0, 1));
        const { terms, ...rest } = clause;
        query.clause({ ...rest, term: terms.length > 1 ? String(i) : terms[0], usePipeline: terms.length > 1 });
      });
    })
    .map(({ ref, score }) => [Number(ref), score]);
}

async function main({ site, language, stemmer, lengths, boosts, records, queries, apart }) {
  if (apart) Concordance.decoding.APART = apart;
  if (stemmer) vm.runInThisContext(stemmer);
  const ours = await sharded(site, language);
  const theirs = whole(records, language, lengths, boosts);
  const found = [];
  for (const text of queries) {
    const clauses = Concordance.syntax.clauses(lunr, text, ours);
    const mine = await Concordance.syntax.search(lunr, ours, text);
    found.push({ text, ours: [...mine.scores], theirs: clauses.length ? answers(theirs, clauses) : [] });
  }
  return { found, terms: Object.keys(theirs.invertedIndex).length, records: ours.records };
}

main(JSON.parse(fs.readFileSync(0, "utf8"))).then((answer) => process.stdout.write(JSON.stringify(answer)));
