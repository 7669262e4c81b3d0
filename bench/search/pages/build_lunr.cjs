// One Lunr index of everything, of the portal's own index terms, and the texts of its results, in one JSON file.
"use strict";
const fs = require("node:fs");
const readline = require("node:readline");
const lunr = require("./lunr.js");
require("./tokens.js");

function* parts(value) {
  if (Array.isArray(value) && value.length > 100) {
    yield "[";
    for (let i = 0; i < value.length; i += 1) yield (i ? "," : "") + JSON.stringify(value[i]);
    yield "]";
  } else {
    yield JSON.stringify(value);
  }
}

(async function () {
  const builder = new lunr.Builder();
  builder.tokenizer = (text) => Concordance.tokens.tokens(text).map((term) => new lunr.Token(term));
  builder.ref("id");
  builder.field("title", { boost: 2 });
  builder.field("heading", { boost: 3 });
  builder.field("text");
  const texts = [];
  for await (const line of readline.createInterface({ input: fs.createReadStream("provisions.jsonl") })) {
    const each = JSON.parse(line);
    builder.add(each);
    texts.push([each.id, each.title, each.heading, each.text]);
  }
  const index = builder.build().toJSON();
  const file = fs.openSync("index.json", "w");
  let waiting = '{"texts":';
  function write(part) { // as one string the file would be longer than V8 allows
    waiting += part;
    if (waiting.length < 1e6) return;
    fs.writeSync(file, waiting);
    waiting = "";
  }
  for (const part of parts(texts)) write(part);
  write(',"index":{');
  Object.keys(index).forEach((key, i) => {
    write((i ? "," : "") + JSON.stringify(key) + ":");
    for (const part of parts(index[key])) write(part);
  });
  fs.writeSync(file, waiting + "}}");
  fs.closeSync(file);
})();
