/* The page about reading offline: starts the service worker (sw.js) when a reader asks for it, says what is kept, and
   removes it all. offline.html#d=<document> offers to keep all pages of a document. */
(function () {
  "use strict";
  const main = document.querySelector("main[data-offline]");
  const words = JSON.parse(main.dataset.words);
  const root = new URL(main.dataset.root, location.href).href;
  const ours = "concordance " + root + " ";
  const part = Object.fromEntries(["status", "tools", "kept"].map(function (name) {
    return [name, document.getElementById("offline-" + name)];
  }));
  const asked = /^#d=([a-z0-9-]+)$/.exec(location.hash);

  function say(text) { part.status.textContent = text; }

  function button(label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", function () {
      made.disabled = true;
      say(words.working);
      act().then(show, function () { show(1); });
    });
    return made;
  }

  /* The worker's answer: how much of it could not be fetched. */
  async function take(document_) {
    await navigator.serviceWorker.register(main.dataset.worker, { scope: root });
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const page = location.href.split("#")[0];
    const address = new URL("documents/" + document_ + ".html", page).href;
    return new Promise(function (resolve) {
      port1.onmessage = function (event) { resolve(event.data); };
      active.postMessage({ page: page, document: document_, address: address }, [port2]);
    });
  }

  async function remove() {
    const worker = await navigator.serviceWorker.getRegistration(root);
    if (worker) await worker.unregister();
    const names = await caches.keys();
    await Promise.all(names.filter(function (name) { return name.startsWith(ours); }).map(function (name) {
      return caches.delete(name);
    }));
    return 0;
  }

  /* [address, title, language] of every page that is kept, by address. */
  async function pages() {
    const names = (await caches.keys()).filter(function (name) { return name.startsWith(ours); });
    const found = [];
    for (const name of names) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!/\.html$|\/$/.test(url)) continue;
        const text = await (await cache.match(url)).text();
        const kept = new DOMParser().parseFromString(text, "text/html");
        found.push([url, kept.title, kept.documentElement.lang]);
      }
    }
    return found.sort();
  }

  async function show(failed) {
    const registered = await navigator.serviceWorker.getRegistration(root);
    const found = await pages();
    const tools = registered ? [button(words.stop, remove)] : [button(words.start, function () { return take(""); })];
    if (asked) tools.unshift(button(words.document.replace("{document}", asked[1]), function () { return take(asked[1]); }));
    part.tools.replaceChildren(...tools);
    part.kept.replaceChildren(...found.map(function ([url, title, lang]) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      Object.assign(link, { href: url, lang: lang, dir: "auto", textContent: title });
      item.append(link);
      return item;
    }));
    const state = found.length ? words.kept : words.none;
    say(location.hash === "#missing" ? words.missing : failed ? words.failed : state);
  }

  const archive = document.querySelector("[data-archive]");
  if (location.protocol === "file:") {
    say(words.folder);
    if (archive && archive.querySelector("a").protocol === "file:") archive.hidden = true; // it does not hold itself
  } else if (!("serviceWorker" in navigator)) say(words.unable);
  else show(0);
})();
