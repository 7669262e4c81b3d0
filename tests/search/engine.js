// Runs the browser's engine in Node on a built site. Reads {site, task, …} from standard input, answers in JSON.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const project = path.resolve(__dirname, "..", "..");
const code = (name) => path.join(project, "theme", "static", "js", `${name}.js`);
const scripts = ["loader", "documents", "decoding", "postings", "plan", "names", "results", "engine"];
for (const name of ["tokens", ...scripts.map((name) => `engine/${name}`)]) require(code(name));

// What a script tag does, with files; counts what is read.
function runner(read) {
  return async (address) => {
    const file = path.join(address);
    if (file.endsWith("search-more.js")) return ["inflate", "vocabulary", "syntax", "suggest", "rows"].forEach((name) => require(code(`engine/${name}`)));
    if (!fs.existsSync(file)) throw Concordance.files.fault("missing", address);
    const text = fs.readFileSync(file, "utf8");
    read.push([file, text.length]);
    if (file.endsWith("lunr.js")) globalThis.lunr = require(file);
    else vm.runInThisContext(text, { filename: file });
  };
}

const shown = (hit) => ({
  document: hit.document, provision: hit.provision, language: hit.language, href: hit.href, full: hit.full, score: hit.score,
  others: hit.others && hit.others.map((other) => other.href), via: hit.via, heading: hit.heading, text: hit.text,
});

async function main(input) {
  if (input.old) globalThis.DecompressionStream = undefined; // as browsers before 2023
  const read = [];
  const site = path.resolve(input.site) + "/";
  const engine = await Concordance.engine.open({
    root: site, language: input.language, scripts: `${site}static/`, run: runner(read),
  });
  const tasks = {
    search: async () => {
      const answers = [];
      for (const [text, options] of input.queries) {
        const before = read.length;
        const started = performance.now();
        const found = await engine.search(text, options || {});
        answers.push({
          ...found, hits: found.hits.map(shown),
          groups: found.groups.map((group) => ({ ...group, hits: group.hits.map(shown), rest: group.rest.length })),
          rows: found.groups.flatMap((group) => [...group.hits, ...group.rest].map((hit) => hit.row)), terms: undefined, read: read.slice(before), ms: performance.now() - started,
          facets: input.facets ? { ...found.facets, ...(await engine.facets(found)) } : found.facets,
        });
      }
      return answers;
    },
    suggest: async () => Promise.all(input.texts.map((text) => engine.suggest(text))),
  };
  const answer = await tasks[input.task]();
  return { answer, opened: read, languages: engine.languages };
}

main(JSON.parse(fs.readFileSync(0, "utf8")))
  .then((answer) => process.stdout.write(JSON.stringify(answer)))
  .catch((fault) => process.stdout.write(JSON.stringify({ fault: fault.reason || String(fault.stack) })));
