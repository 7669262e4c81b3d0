/* The files of the search, as plugins/portal/search/coding.py writes them: each a classic script that calls
   LX(name, data). No fetch, no eval, no worker: works on file:// and under "script-src 'self'". */
(function (Concordance) {
  "use strict";

  const received = new Map();

  globalThis.LX = function (name, data) {
    received.set(name, data);
  };

  /* An error that the page can speak of; reason: "missing", "damaged", "version". */
  function fault(reason, name) {
    return Object.assign(new Error("search: " + name + " is " + reason), { reason: reason });
  }

  function insert(address) {
    const script = document.createElement("script");
    return new Promise(function (resolve, reject) {
      script.onload = resolve;
      script.onerror = function () { reject(fault("missing", address)); };
      script.src = address;
      document.head.append(script);
    }).finally(function () { script.remove(); });
  }

  async function unpacked(text, more) {
    const bytes = Uint8Array.from(atob(text), function (letter) { return letter.charCodeAt(0); });
    if (!globalThis.DecompressionStream) {
      await more();
      return Concordance.inflate(bytes);
    }
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  /* A reader of files below `base`. What has been read is kept; a failure is not, so that a later try may succeed.
     run(address) runs the script of an address; by default in the page. more: of the script with what is seldom needed. */
  function loader(base, more, run) {
    const known = new Map();
    const start = run || insert;

    function once(key, make) {
      if (!known.has(key)) {
        const promise = make();
        known.set(key, promise);
        promise.catch(function () { known.delete(key); });
      }
      return known.get(key);
    }

    /* Runs the script with what is seldom needed: Concordance.inflate, .vocabulary, .syntax, .suggest, .correct. */
    async function rest() {
      if (!Concordance.inflate) await once("@more", function () { return start(more); });
    }

    async function data(name) {
      await start(base + name + ".js");
      const value = received.get(name);
      if (!value) throw fault("damaged", name);
      received.delete(name);
      return value;
    }

    /* decode(bytes) of a file. */
    function decoded(name, decode) {
      return once("=" + name, async function () {
        const text = await data(name);
        try {
          return decode(await unpacked(text, rest));
        } catch (failure) {
          throw failure.reason ? failure : fault("damaged", name);
        }
      });
    }

    return {
      data: function (name) { return once(name, function () { return data(name); }); },
      decoded: decoded,
      json: function (name) {
        return decoded(name, function (held) { return JSON.parse(new TextDecoder().decode(held)); });
      },
      rest: rest,
      script: function (address) { return once("@" + address, function () { return start(address); }); },
    };
  }

  const GROUP = 64; // files that share a hash

  /* The name of what is told of a group of files. */
  function group(folder, hashes, n) {
    return folder + "/" + hashes.slice(n * 8, n * 8 + 8);
  }

  /* The name of the n-th file of a group-hashed folder. */
  function member(folder, hashes, n) {
    return group(folder, hashes, Math.floor(n / GROUP)) + "-" + n.toString(36);
  }

  /* The file that a key belongs to; cuts are where the second file and the later ones begin. */
  function fileOf(cuts, key) {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /* The cuts of a manifest's [cuts, hashes, how many]. */
  function cutsOf(files) {
    return files[0] ? files[0].split("\n") : [];
  }

  Concordance.files = { GROUP: GROUP, cutsOf: cutsOf, fault: fault, fileOf: fileOf, group: group, loader: loader, member: member };
})((globalThis.Concordance = globalThis.Concordance || {}));
