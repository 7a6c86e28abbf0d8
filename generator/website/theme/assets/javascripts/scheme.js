/* Light or dark: as the reader's system has it, until a press says otherwise. Only the press is remembered. */
{
  document.documentElement.classList.replace("no-js", "js");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.querySelector(".top__scheme");
  let pressed = null;
  // Where a browser keeps nothing, or forbids it, the choice holds for this page.
  try { pressed = localStorage.getItem("scheme"); } catch {}

  const show = () => {
    const dark = pressed ? pressed === "slate" : system.matches;
    document.body.dataset.mdColorScheme = dark ? "slate" : "default";
    button.setAttribute("aria-pressed", dark);
  };
  button.addEventListener("click", () => {
    pressed = document.body.dataset.mdColorScheme === "slate" ? "default" : "slate";
    try { localStorage.setItem("scheme", pressed); } catch {}
    show();
  });
  system.addEventListener("change", show);
  show();
}
