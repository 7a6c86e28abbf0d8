/* Two buttons at the chosen place of an act: copy its address, copy how to cite it. */
{
  const act = document.querySelector("[data-citation]");

  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    // A site without https has no clipboard of its own.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  };

  /* A copy on a reader's own disk cites the website it is of, or no address at all. */
  const address = () => {
    if (location.protocol !== "file:") return location.href;
    const website = document.querySelector('link[rel="canonical"]')?.href ?? "";
    return website.startsWith("http") ? `${website}${location.hash}` : "";
  };

  const button = (words, text, said, done) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = words;
    made.addEventListener("click", () => copy(text).then(() => { said.textContent = done; }));
    return made;
  };

  const chosen = () => {
    let name = "";
    // An address may end in what is no text at all.
    try { name = decodeURIComponent(location.hash.slice(1)); } catch {}
    const links = document.querySelectorAll("a.n[id], a.anchor");
    return [...links].find((link) => link.getAttribute("href") === `#${name}`);
  };

  const offer = () => {
    document.querySelector(".law__tools")?.remove();
    const link = chosen();
    if (!link) return;
    const { copyLink, copyCitation, copied, citation } = act.dataset;
    const place = link.dataset.place;
    const cited = place ? citation.replace("{}", () => place) : act.dataset.act;
    const tools = document.createElement("span");
    const said = document.createElement("span");
    tools.className = "law__tools";
    said.setAttribute("role", "status");
    const here = address();
    if (here) tools.append(button(copyLink, here, said, copied));
    tools.append(button(copyCitation, `${cited} ${here}`.trim(), said, copied), said);
    const heading = link.closest("h2, h3");
    if (heading) heading.after(tools);
    else link.parentElement.append(tools);
  };

  if (act) {
    addEventListener("hashchange", offer);
    offer();
  }
}
