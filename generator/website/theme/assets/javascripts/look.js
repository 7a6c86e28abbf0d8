/* How the page looks, before anything of it is seen: as the reader chose, else as the system has it. Only what was
   chosen is remembered, on the device. Others ask for a change by the event "look", and hear of it by "looked". */
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const schemes = { "black-on-white": "default", "white-on-black": "slate", "yellow-on-black": "slate" };
  // What may be chosen. Anything else was kept by somebody else, or by another version of the site.
  const allowed = {
    size: ["150", "200"],
    colours: Object.keys(schemes),
    spacing: ["wide"],
    pictures: ["hidden"],
    scheme: ["default", "slate"],
  };
  const chosen = ["size", "colours", "spacing", "pictures"];
  const widths = new WeakMap();
  let look = {};

  const known = (wanted) => Object.fromEntries(
    Object.keys(allowed).filter((name) => allowed[name].includes(wanted?.[name])).map((name) => [name, wanted[name]]),
  );

  const read = () => {
    // Where a browser keeps nothing, or forbids it, the choice holds for this page.
    try { look = known(JSON.parse(localStorage.getItem("look"))); } catch {}
  };

  const keep = () => {
    const words = JSON.stringify(look);
    try {
      if (words === "{}") localStorage.removeItem("look");
      else localStorage.setItem("look", words);
    } catch {}
  };

  // With letters twice as large a page has the layout of a screen half as wide, as by the browser's own zoom.
  const widen = (rules, factor) => {
    for (const rule of rules) {
      if (rule.media && /width/.test(rule.conditionText)) {
        if (!widths.has(rule)) widths.set(rule, rule.conditionText);
        rule.media.mediaText = widths.get(rule).replace(/[\d.]+(?=em|px)/g, (width) => width * factor);
      }
      if (rule.cssRules) widen(rule.cssRules, factor);
    }
  };

  const stretch = () => {
    const factor = { 150: 1.5, 200: 2 }[root.dataset.size] ?? 1;
    for (const sheet of document.styleSheets) {
      // The sheets of a page that was opened from a disk may not be read.
      try { widen(sheet.cssRules, factor); } catch {}
    }
  };

  const show = () => {
    const before = root.dataset.size;
    for (const name of chosen) {
      if (look[name]) root.dataset[name] = look[name];
      else delete root.dataset[name];
    }
    root.dataset.mdColorScheme = schemes[look.colours] ?? look.scheme ?? (system.matches ? "slate" : "default");
    if (root.dataset.size !== before) stretch();
    dispatchEvent(new Event("looked"));
  };

  const again = () => { look = {}; read(); show(); };

  addEventListener("look", ({ detail }) => {
    look = known({ ...look, ...detail });
    keep();
    show();
  });
  // Chosen in another window, or while this page was kept for the way back.
  addEventListener("storage", ({ key }) => { if (key === "look") again(); });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) again(); });
  system.addEventListener("change", show);
  root.classList.replace("no-js", "js");
  read();
  show();
}
