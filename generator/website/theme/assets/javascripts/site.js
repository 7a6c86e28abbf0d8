/* What makes pages handier; each is complete without it. */

/* Two buttons at the chosen paragraph of a law: copy its address, copy how to cite it. */
{
  const law = document.querySelector(".law");

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

  const button = (words, text, said, done) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = words;
    made.addEventListener("click", () => copy(text).then(() => { said.textContent = done; }));
    return made;
  };

  const offer = () => {
    document.querySelector(".law__tools")?.remove();
    const chosen = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!chosen?.matches(".law .n")) return;
    const { copyLink, copyCitation, copied, citation } = law.dataset;
    const place = chosen.dataset.place;
    const tools = document.createElement("span");
    const said = document.createElement("span");
    tools.className = "law__tools";
    said.setAttribute("role", "status");
    tools.append(button(copyLink, location.href, said, copied));
    if (place) {
      const cited = `${citation.replace("{}", () => place)} ${location.href}`;
      tools.append(button(copyCitation, cited, said, copied));
    }
    tools.append(said);
    chosen.parentElement.append(tools);
  };

  if (law) {
    addEventListener("hashchange", offer);
    offer();
  }
}

/* The step that the address names is marked in the drawings above its list, too. */
{
  const mark = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const flow = document.getElementById(name)?.closest(".flow");
    for (const node of document.querySelectorAll(".drawing [data-node]")) {
      const own = node.dataset.node;
      const named = flow?.contains(node) && (name === own || name.endsWith(`-${own}`));
      node.classList.toggle("is-target", Boolean(named));
    }
  };
  if (document.querySelector(".drawing")) {
    addEventListener("hashchange", mark);
    mark();
  }
}
