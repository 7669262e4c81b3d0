/* The service worker: pages that a reader has visited, and documents that a reader asked for, stay there without a network.

   It is there only where a reader asked for it (offline.js). Pages, styles and scripts come from the network where it can
   be reached; files of the search whose name holds a digest of what is in them never change, so they come from the cache.
   Each version of the site has a cache of its own. A new one fetches again what the last one held, then the last one goes. */
(function () {
  "use strict";
  const OURS = "concordance " + registration.scope + " ";
  const NOW = OURS + "@VERSION@";
  const UNCHANGING = /\/search\/.*[/-][a-z2-7]{8}(?:-[0-9a-z]+)?\.js$/;
  const UNKEPT = /\.zip$|\/sw\.js$/;

  function kept(request) {
    return caches.open(NOW).then(function (cache) { return cache.match(request, { ignoreSearch: true }); });
  }

  /* A fetched answer, kept under its address without the query: what a reader searches for is nobody's business. */
  async function fetched(address) {
    const answer = await fetch(address, { cache: "no-cache" });
    if (answer.status === 200 && answer.type === "basic" && !answer.redirected) {
      const cache = await caches.open(NOW);
      await cache.put(String(address.url || address).split(/[?#]/)[0], answer.clone());
    }
    return answer;
  }

  async function answered(request) {
    const unchanging = UNCHANGING.test(request.url) && (await kept(request));
    if (unchanging) return unchanging;
    try {
      return await fetched(request);
    } catch (fault) {
      const old = await kept(request);
      if (old) return old;
      const language = request.url.slice(registration.scope.length).split("/")[0];
      const told = registration.scope + language + "/offline.html";
      if (request.mode === "navigate" && (await kept(told))) return Response.redirect(told + "#missing");
      throw fault;
    }
  }

  /* Fetches all of these; how many could not be. */
  async function keep(addresses) {
    const done = await Promise.allSettled(addresses.map(function (address) {
      return fetched(address).then(function (answer) { if (!answer.ok) throw answer.status; });
    }));
    return done.filter(function (one) { return one.status === "rejected"; }).length;
  }

  /* What a page links to that matches. */
  async function linked(address, pattern) {
    const text = await (await fetched(address)).text();
    const found = [...text.matchAll(/(?:href|src|data-script)="([^"#?]+)/g)].map(function (link) {
      return new URL(link[1], address).href;
    });
    return [...new Set(found)].filter(function (link) { return link.startsWith(registration.scope) && pattern.test(link); });
  }

  /* asked: {page} with the styles and scripts that it uses, and {document} with its versions and their comparisons. */
  async function take(asked) {
    let wanted = await linked(asked.page, /\.(?:css|js)$|\/index\.html$/);
    if (asked.document) {
      const own = new RegExp("/documents/" + asked.document + "\\.[^/]*$");
      const versions = await linked(asked.address, own);
      const further = await Promise.all(versions.filter(function (one) { return /\.html$/.test(one); }).map(function (one) {
        return linked(one, own);
      }));
      wanted = wanted.concat(asked.address, versions, ...further);
    }
    return keep([...new Set(wanted)]);
  }

  addEventListener("install", function () { skipWaiting(); });

  addEventListener("activate", function (event) {
    event.waitUntil((async function () {
      for (const name of await caches.keys()) {
        if (!name.startsWith(OURS) || name === NOW) continue;
        const last = await caches.open(name);
        for (const request of await last.keys()) {
          // Where it can't be fetched what was kept is better than nothing; what is gone from the site goes.
          await fetched(request.url).catch(async function () {
            await (await caches.open(NOW)).put(request, await last.match(request));
          });
        }
        await caches.delete(name);
      }
      await clients.claim();
    })());
  });

  addEventListener("fetch", function (event) {
    const request = event.request;
    if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
    if (!UNKEPT.test(request.url.split(/[?#]/)[0])) event.respondWith(answered(request));
  });

  addEventListener("message", function (event) {
    event.waitUntil(take(event.data).catch(function () { return 1; }).then(function (failed) {
      event.ports[0].postMessage(failed);
    }));
  });
})();
