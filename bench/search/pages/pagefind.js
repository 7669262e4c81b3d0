"use strict";
let opened = null;

globalThis.ask = async function (words, limit) {
  opened = opened || import("./pagefind/pagefind.js").then(async (module) => {
    await module.options({ noWorker: true }); // what a worker loads is neither counted nor slowed by the page's session
    return module;
  });
  const pagefind = await opened;
  const found = await pagefind.search(words);
  const data = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
  return { ids: data.map((each) => each.meta.id), total: found.results.length };
};
