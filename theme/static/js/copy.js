/* Ways to copy: the address of a row, its citation, words that the reader has selected, the document's citation.
   What reader.js hands over is its card and what fills and shows that. */
(function () {
  "use strict";
  const page = document.querySelector("link[rel=canonical]").href.split("#")[0];
  const FRAGMENT = 200; // letters that an address can carry and still be sent around

  /* The page's own citation, its address that of a row. */
  function citation(hash) {
    const cite = document.querySelector(".cite > bdi");
    return cite.textContent.replace(cite.lastElementChild.textContent, () => page + hash);
  }

  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  /* Copies, and says so in a status line of the holder. */
  async function copy(text, holder, words) {
    let status = holder.querySelector("[role=status]");
    if (!status) {
      status = document.createElement("span");
      status.setAttribute("role", "status");
      holder.append(status);
    }
    status.textContent = "";
    await write(text);
    status.textContent = words.copied;
  }

  function button(kit, text, action) {
    const made = kit.add("button", text);
    made.type = "button";
    made.addEventListener("click", action);
  }

  function row(link, kit) {
    if (kit.owner() !== link) return;
    kit.card.setAttribute("role", "group");
    button(kit, kit.words.link, () => copy(page + link.hash, kit.card, kit.words));
    button(kit, kit.words.cite, () => copy(citation(link.hash), kit.card, kit.words));
    const row = { document: /([\w-]+)\.html$/.exec(page)[1], provision: link.hash.slice(1) };
    const href = kit.words.reading.replace(/\{(\w+)\}/g, (_whole, name) => row[name]);
    Object.assign(kit.add("a", kit.words.add), { href, target: "reading" });
    kit.place(link.getClientRects()[0]);
  }

  function sentence(text, kit) {
    const chosen = getSelection();
    const words = chosen.toString().trim();
    if (!words) return;
    const part = words.split("\n")[0];
    const fragment = part.length > FRAGMENT ? "" : ":~:text=" + encodeURIComponent(part).replace(/-/g, "%2D");
    const hash = "#" + text.closest(".provision").id;
    kit.open(text, "group");
    button(kit, kit.words.quote, () => copy("“" + words + "” – " + citation(hash), kit.card, kit.words));
    button(kit, kit.words.link, () => copy(page + hash + fragment, kit.card, kit.words));
    if (navigator.share) {
      const shared = { text: words, url: page + hash + fragment };
      button(kit, kit.words.share, () => navigator.share(shared).catch(() => {}));
    }
    const rectangles = chosen.getRangeAt(0).getClientRects();
    kit.place(rectangles[rectangles.length - 1]);
  }

  function cite(button, kit) {
    copy(citation(""), button.parentNode, kit.words);
  }

  window.concordance = { row, sentence, cite };
})();
