/* Two buttons at the chosen paragraph of a law: copy its address, copy how to cite it. Every page is
   complete without them. */
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
