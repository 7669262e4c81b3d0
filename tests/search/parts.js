// Small parts of the browser's code, run in Node. Reads {task, …} from standard input, writes the answer as JSON.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const project = path.resolve(__dirname, "..", "..");
const code = (name) => path.join(project, "theme", "static", "js", `${name}.js`);
for (const name of ["tokens", "engine/inflate", "engine/loader", "engine/documents", "engine/decoding", "engine/postings", "engine/plan"]) {
  require(code(name));
}

const outcome = (work) => {
  try {
    return work();
  } catch (fault) {
    return { fault: fault.name };
  }
};

const tasks = {
  // [[text, language]] → terms
  tokens: ({ texts, stemmers }) => {
    vm.runInThisContext(stemmers);
    return texts.map(([text, language]) => Concordance.tokens.tokens(text, language));
  },
  // {language: words} → {language: stems}
  stems: ({ words, stemmers }) => {
    vm.runInThisContext(stemmers);
    return Object.fromEntries(
      Object.entries(words).map(([language, list]) => [language, list.map(Concordance.tokens.stemmer(language))])
    );
  },
  inflate: ({ packed }) =>
    packed.map((text) =>
      outcome(() => Buffer.from(Concordance.inflate(new Uint8Array(Buffer.from(text, "base64")))).toString("base64"))
    ),
  marks: ({ cases, stemmers }) => {
    vm.runInThisContext(stemmers);
    return cases.map(([text, terms, language]) =>
      Concordance.tokens.marks(text, new Set(terms), language).map(([start, end]) => text.slice(start, end))
    );
  },
  grams: ({ texts }) =>
    texts.map((text) => Concordance.plan.words(text).flatMap((piece) => Concordance.plan.grams(piece).map((gram) => gram.term))),
};

const input = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(tasks[input.task](input)));
