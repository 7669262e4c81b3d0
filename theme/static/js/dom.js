/* Elements and messages, for the other scripts of the search. Markup comes from the DOM's own methods alone. */
(function (Concordance) {
  "use strict";

  /* Attributes that are false, null or "" are left out. */
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === true) made.setAttribute(key, "");
      else if (value || value === 0) made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function button(attributes, label, act) {
    const made = element("button", { type: "button", ...attributes }, label);
    made.addEventListener("click", act);
    return made;
  }

  /* fill("{n} of {m}", {n: 1, m: 2}) */
  function fill(message, values) {
    return (message || "").replace(/\{(\w+)\}/g, function (whole, key) { return key in values ? String(values[key]) : whole; });
  }

  /* The message for a number, by the plural rules of the page's language. */
  function counted(forms, n) {
    const rule = new Intl.PluralRules(document.documentElement.lang).select(n);
    return fill(forms[rule] || forms.other, { n: n });
  }

  /* lang and dir for what may not be in the page's language. */
  function foreign(language, direction) {
    return language && language !== document.documentElement.lang ? { lang: language, dir: direction || "auto" } : {};
  }

  Concordance.dom = { button: button, counted: counted, element: element, fill: fill, foreign: foreign };
})((globalThis.Concordance = globalThis.Concordance || {}));
