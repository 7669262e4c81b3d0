"use strict";
let opened = null;

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

async function open() {
  const data = await Promise.all([fetch("index.json"), load("lunr.js"), load("tokens.js")]).then(([answer]) => answer.json());
  return { index: lunr.Index.load(data.index), texts: data.texts };
}

globalThis.ask = async function (words, limit) {
  opened = opened || open();
  const { index } = await opened;
  const found = index.query((query) => {
    for (const term of new Set(Concordance.tokens.tokens(words))) query.clause({ term: term, usePipeline: false });
  });
  return { ids: found.slice(0, limit).map((each) => each.ref), total: found.length };
};
