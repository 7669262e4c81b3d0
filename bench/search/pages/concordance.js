"use strict";
let opened = null;

function add(name, attributes) {
  document.head.append(Object.assign(document.createElement(name), attributes));
}

// Script and entry together, as box.js of the portal's pages loads them.
function load() {
  return new Promise((resolve, reject) => {
    add("script", { src: "static/search.js", onload: resolve, onerror: () => reject(new Error("static/search.js")) });
    add("link", { rel: "preload", as: "script", href: "search/entry.js" });
  });
}

globalThis.ask = async function (words, limit) {
  opened =
    opened ||
    load().then(() => Concordance.engine.open({ root: "", language: "LANGUAGE", scripts: "static/" }));
  const engine = await opened;
  const found = await engine.search(words, { limit: limit });
  // What readers see first: some provisions of each document; then those behind "more", as far as texts are wanted.
  const shown = found.groups.flatMap((group) => group.hits);
  const rest = found.groups.flatMap((group) => group.rest).slice(0, Math.max(0, limit - shown.length));
  const hits = rest.length ? shown.concat(await engine.texts(rest)) : shown;
  const id = (hit) => (hit.provision.includes("#") ? hit.provision : `${hit.document}#${hit.provision}`);
  return { ids: hits.slice(0, limit).map(id), total: found.total };
};
