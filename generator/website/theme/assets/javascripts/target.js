/* The step that the address names is marked in the drawings above its list, too. */
{
  const mark = () => {
    let name = "";
    // An address may end in what is no text at all.
    try { name = decodeURIComponent(location.hash.slice(1)); } catch {}
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
