/* The settings for people who see badly: opened by a button, in the page; Escape closes them. */
{
  const root = document.documentElement;
  const button = document.querySelector(".top__vision--button");
  const form = document.getElementById("vision");
  const said = form?.querySelector("[role=status]");

  const open = (wanted) => {
    form.hidden = !wanted;
    button.setAttribute("aria-expanded", wanted);
    if (wanted) (form.querySelector("input:checked") ?? form.querySelector("input")).focus();
    else button.focus();
  };

  const choose = (detail) => dispatchEvent(new CustomEvent("look", { detail }));

  // The link above a drawing says that it skips it; where there is none to skip, its address stands here.
  const note = (drawing) => {
    const made = document.createElement("p");
    made.className = "note picture-hidden";
    made.textContent = form.dataset.hidden;
    const way = drawing.parentElement.querySelector(".skip-drawing a");
    if (way) {
      const link = document.createElement("a");
      link.href = way.getAttribute("href");
      link.textContent = form.dataset.described;
      made.append(" ", link);
    }
    return made;
  };

  // In place of each drawing stands a word that it is hidden, and the way to its description.
  const replace = () => {
    for (const old of document.querySelectorAll(".picture-hidden")) old.remove();
    if (root.dataset.pictures !== "hidden") return;
    for (const drawing of document.querySelectorAll(".views")) drawing.before(note(drawing));
  };

  const tell = () => {
    for (const field of form.querySelectorAll("input")) {
      field.checked = field.value === (root.dataset[field.name] ?? "usual");
    }
    replace();
  };

  if (form) {
    button.addEventListener("click", () => open(form.hidden));
    form.querySelector(".vision__close").addEventListener("click", () => open(false));
    form.addEventListener("keydown", ({ key }) => { if (key === "Escape") open(false); });
    form.addEventListener("change", ({ target }) => {
      said.textContent = "";
      choose({ [target.name]: target.value });
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      choose({ size: null, colours: null, spacing: null, pictures: null });
      said.textContent = event.target.querySelector("[type=reset]").dataset.done;
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("looked", tell);
    tell();
  }
}
