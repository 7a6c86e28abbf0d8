/* The switch of light and dark. Colours for weak eyes are changed for such colours, never for usual ones. */
{
  const root = document.documentElement;
  const button = document.querySelector(".top__scheme");
  const dark = () => root.dataset.mdColorScheme === "slate";
  const tell = () => button.setAttribute("aria-pressed", dark());
  let darkest = "white-on-black";

  const turned = () => {
    const { colours } = root.dataset;
    if (!colours) return { scheme: dark() ? "default" : "slate" };
    if (!dark()) return { colours: darkest };
    darkest = colours;
    return { colours: "black-on-white" };
  };

  button?.addEventListener("click", () => {
    dispatchEvent(new CustomEvent("look", { detail: turned() }));
  });
  if (button) {
    addEventListener("looked", tell);
    tell();
  }
}
