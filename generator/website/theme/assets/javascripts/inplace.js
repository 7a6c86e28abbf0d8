/* A term, or a reference to a place on this page, opens below its paragraph; without this program it is a link there. */
{
  const law = document.querySelector(".law[data-go]");
  const LONGEST = 480;
  let opened = null;

  const make = (tag, name, text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  };

  const words = (paragraph) => {
    const copy = paragraph.cloneNode(true);
    for (const ours of copy.querySelectorAll(".n, .anchor, .law__tools")) ours.remove();
    return copy.textContent.trim();
  };

  /* Whole sentences of a long text, or whole words. */
  const beginning = (text) => {
    if (text.length <= LONGEST) return text;
    const head = text.slice(0, LONGEST);
    const end = Math.max(head.lastIndexOf(". ") + 1, head.lastIndexOf("; ") + 1);
    return `${head.slice(0, end > LONGEST / 3 ? end : head.lastIndexOf(" "))} …`;
  };

  const close = () => {
    if (!opened) return;
    opened.panel.remove();
    opened.link.setAttribute("aria-expanded", "false");
    opened.link.removeAttribute("aria-controls");
    opened = null;
  };

  const back = () => {
    const link = opened?.link;
    close();
    link?.focus();
  };

  const fill = (panel, link, target) => {
    const paragraph = target.closest("p");
    const term = link.dataset.term && law.querySelector(`dfn[data-term="${link.dataset.term}"]`);
    // A reference to another act opens a place of this one: its name says whose it is.
    const { place } = target.dataset;
    const own = place && law.dataset.own?.replace("{}", () => place);
    const name = own || target.getAttribute("aria-label");
    const said = make("p", "inplace__text");
    panel.append(make("p", "inplace__place", name));
    if (term) said.append(make("b", "", term.textContent), ` – ${term.dataset.meaning}`);
    else said.textContent = beginning(words(paragraph));
    panel.append(said);
    if (term?.dataset.meaning.includes("…")) {
      panel.append(make("p", "inplace__note", law.dataset.omitted));
    }
    if (link.matches(".ref--foreign")) panel.append(make("p", "inplace__note", law.dataset.foreign));
  };

  const open = (link, target) => {
    close();
    const panel = make("div", "inplace");
    panel.id = "inplace";
    panel.tabIndex = -1;
    panel.setAttribute("role", "group");
    panel.setAttribute("aria-label", link.textContent);
    fill(panel, link, target);
    const ways = make("p", "inplace__ways");
    const go = make("a", "", law.dataset.go);
    go.href = link.getAttribute("href");
    const shut = make("button", "button", law.dataset.close);
    shut.type = "button";
    go.addEventListener("click", close);
    shut.addEventListener("click", back);
    ways.append(go, shut);
    panel.append(ways);
    link.closest("p").after(panel);
    link.setAttribute("aria-expanded", "true");
    link.setAttribute("aria-controls", panel.id);
    opened = { link, panel };
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  };

  const equip = (link) => {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target?.closest("p")) return;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (press) => {
      // A new window, a new tab: as the reader is used to.
      if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
      press.preventDefault();
      if (opened?.link === link) back();
      else open(link, target);
    });
    link.addEventListener("keydown", (press) => {
      if (press.key !== " ") return;
      press.preventDefault();
      link.click();
    });
  };

  if (law) {
    for (const link of law.querySelectorAll('a.term[href^="#"], a.ref[href^="#"]')) equip(link);
    document.addEventListener("keydown", (press) => {
      if (press.key === "Escape" && opened) back();
    });
  }
}
