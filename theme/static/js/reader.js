/* For readers of a document: a card over a link says what it leads to. The links lead on without it.
   A card opens on hover or focus, stays while the pointer is on it, and goes with Escape or the focus (WCAG 1.4.13).
   What copies addresses, citations and sentences (copy.js) is loaded when it is first asked for. */
(function () {
  const base = document.currentScript.src.replace(/reader\.js.*/, "");
  const html = document.documentElement;
  const files = {};
  const card = document.createElement("div");
  let owner, timer;
  card.className = "card";

  /* Shown or not, a card has its style: one that can't be had does not keep its words back. */
  const styled = new Promise(function (done) {
    const sheet = { rel: "stylesheet", href: base + "tools.css", onload: done, onerror: done };
    document.head.append(Object.assign(document.createElement("link"), sheet));
  });

  /* What a file says: each sets the one global name, which is read as soon as the file has run. */
  function load(path) {
    return (files[path] ||= new Promise(function (done) {
      const onload = () => done(concordance);
      document.head.append(Object.assign(document.createElement("script"), { src: base + path + ".js", onload }));
    }));
  }

  function data(part) {
    return load("cards/" + html.lang + part);
  }

  /* [name, kind and number of documents, description, language of the name, of the description] */
  async function about(link) {
    if (link.hash && link.pathname === location.pathname) {
      const text = document.querySelector(link.hash + " .provision-text");
      return [text.previousElementSibling.textContent, "", text.textContent.slice(0, 200), "", text.lang];
    }
    const found = /([edgw])\w{5,}(?:(?:\/\d+)?\.html#|\/)([\w-]+)(\.html[^/]*)?$/.exec(link.href);
    if (!found) return null;
    const key = found[1].replace("w", "e") + ":" + found[2];
    let sum = 0;
    for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 65521;
    return (await data("-" + (sum % (await data("")).parts)))[key];
  }

  function add(tag, text, language) {
    const lang = language || html.lang;
    const made = Object.assign(document.createElement(tag), { textContent: text, lang });
    card.append(made);
    return made;
  }

  function hide() {
    clearTimeout(timer);
    owner?.removeAttribute("aria-describedby");
    owner = null;
    card.remove();
  }

  /* An empty card that belongs to an element. */
  function open(element, role) {
    hide();
    owner = element;
    card.replaceChildren();
    card.setAttribute("role", role);
  }

  /* Shows the card under a box of its owner. */
  function place(box) {
    owner.closest(".provision-text, .provision-heading, .provision-label").after(card);
    const frame = card.offsetParent.getBoundingClientRect();
    const left = Math.min(box.left, html.clientWidth - card.offsetWidth - 8);
    card.style.left = Math.max(left, 8) - frame.left + "px";
    card.style.top = box.bottom - frame.top + "px";
  }

  async function show(link) {
    if (link === owner) return;
    open(link, "tooltip");
    if (link.matches(".permalink")) return use("row", link);
    const [found] = await Promise.all([about(link), styled]);
    if (owner !== link || !found) return;
    add("strong", found[0], found[3]);
    add("small", found[1]);
    add("p", found[2], found[4]);
    card.id = "card";
    link.setAttribute("aria-describedby", "card");
    place(link.getClientRects()[0]);
  }

  async function use(name, element) {
    const [{ words }] = await Promise.all([data(""), styled]);
    (await load("copy"))[name](element, { words, card, add, open, place, owner: () => owner });
  }

  function select() {
    const chosen = getSelection();
    const node = chosen.isCollapsed ? null : chosen.getRangeAt(0).startContainer;
    const text = node && (node.closest ? node : node.parentNode).closest(".provision-text");
    if (text) use("sentence", text);
    else if (owner && !owner.href) hide();
  }

  function on(event) {
    const node = event.target;
    const link = node.closest?.(".wording a");
    const inside = card.contains(node);
    const type = event.type[0];
    if (type === "p" && event.pointerType !== "touch") {
      if (link || owner?.href) clearTimeout(timer);
      if (link || (owner?.href && !inside)) timer = setTimeout(link ? () => show(link) : hide, 300);
    } else if (type === "f") {
      if (link?.matches(":focus-visible")) show(link);
      else if (!inside) hide();
    } else if (type === "c") {
      if (node.matches(".copy")) use("cite", node);
      else if (link?.matches(".permalink")) show(link);
    } else if (type === "s") {
      clearTimeout(timer);
      timer = setTimeout(select, 300);
    } else if (event.key === "Escape" && owner) {
      if (inside) owner.focus();
      hide();
    }
  }

  for (const type of ["pointerover", "focusin", "click", "keydown", "selectionchange"]) document.addEventListener(type, on);
  window.concordance = on;
})();
