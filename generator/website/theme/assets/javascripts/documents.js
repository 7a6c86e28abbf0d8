/* The documents of one person: choices narrow the list, boxes tick what is there. The rule is that of
   generator/render/choosing.py; the address keeps the choices, and nothing else does. */
{
  const chosen = document.querySelector(".chosen");
  const section = document.querySelector(".choose");
  const form = section?.querySelector("form");
  const items = [...document.querySelectorAll("[data-document]")];
  const boxes = form ? [...form.elements].filter((one) => one.name) : [];
  const words = chosen?.dataset ?? {};
  const nobody = "none";
  let showing = false;

  const names = (text) => text?.split(" ") ?? [];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const element = (tag, className, text = "") =>
    Object.assign(document.createElement(tag), { className, textContent: text });

  /* Whether a document is asked of whom all of `meant` is true, and `perhaps` may be. */
  const need = (item, meant, perhaps) => {
    const { for: named, when, except } = item.dataset;
    const so = (name) => meant.has(name);
    const maybe = (name) => perhaps.has(name);
    const wanted = names(when).map((name) => [name]);
    if (named) wanted.push(names(named));
    if (names(except).some(so)) return "other";
    if (wanted.every((list) => list.some(so)) && !names(except).some(maybe)) return "needed";
    const touched = wanted.flat().some((name) => so(name) || maybe(name));
    return touched || !wanted.length ? "perhaps" : "other";
  };

  const ticked = (name) => boxes.filter((one) => one.name === name && one.checked);

  /* Everything that the choices say of the list. */
  const read = () => {
    const who = ticked("who");
    const [aid] = ticked("aid").map((one) => one.value);
    const meant = new Set(who.flatMap((one) => [one.value, ...names(one.dataset.also)]));
    const perhaps = new Set(
      who.flatMap((one) => names(one.dataset.perhaps)).filter((name) => !meant.has(name)));
    const needs = new Map(items.map((item) => {
      if (aid && item.dataset.aid && item.dataset.aid !== aid) return [item, "other"];
      return [item, who.length ? need(item, meant, perhaps) : "needed"];
    }));
    const count = (wanted) => [...needs.values()].filter((one) => one === wanted).length;
    return { who, aid, needs, others: count("other"), maybe: count("perhaps") };
  };

  const status = element("div", "chosen__status");
  const said = element("p", "chosen__said");
  const tools = element("p", "chosen__tools");
  const show = element("button", "button");
  const reset = element("button", "button", words.reset);
  const counted = element("p", "chosen__ticked");
  const made = element("p", "chosen__made");

  /* What is written again is read out again. */
  const write = (place, text) => {
    if (place.textContent !== text) place.textContent = text;
  };

  const sayList = ({ who, aid, others, maybe }) => {
    const told = [];
    if (who.length && !aid && boxes.some((one) => one.name === "aid")) told.push(words.chooseAid);
    else {
      const count = items.length - others - maybe;
      told.push(fill(who.length || aid ? words.needed : words.all, { count }));
      if (maybe) told.push(fill(words.perhaps, { count: maybe }));
    }
    if (showing && others) told.push(fill(words.shown, { count: others }));
    write(said, told.join(" "));
  };

  const sayTicked = ({ needs }) => {
    const list = items.filter((item) => needs.get(item) !== "other");
    const count = list.filter((item) => item.querySelector("input").checked).length;
    write(counted, fill(words.ticked, { count, total: list.length }));
  };

  const keep = ({ who, aid }) => {
    const query = [];
    if (who.length) query.push(`who=${who.map((one) => one.value).join(",")}`);
    if (aid) query.push(`aid=${aid}`);
    const address = location.pathname + (query.length ? `?${query.join("&")}` : "") + location.hash;
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // A copy on a disk may keep no choices.
    }
  };

  const sayMade = ({ who, aid }) => {
    const picked = boxes.filter((one) => one.checked).map((one) => one.labels[0].textContent.trim());
    made.textContent = picked.length
      ? `${fill(words.made, { choices: picked.join("; ") })} ${fill(words.address, { address: location.href })}`
      : "";
    reset.hidden = !who.length && !aid;
  };

  const update = () => {
    const state = read();
    for (const item of items) {
      const told = state.needs.get(item);
      item.classList.toggle("is-other", told === "other");
      item.classList.toggle("is-perhaps", told === "perhaps");
      item.hidden = told === "other" && !showing;
      const note = item.querySelector(".docs__need");
      write(note, { other: words.other, perhaps: words.maybe }[told] ?? "");
    }
    for (const group of document.querySelectorAll(".docs")) {
      const list = [...group.querySelectorAll("[data-document]")];
      group.hidden = list.every((item) => item.hidden);
      const count = list.filter((item) => state.needs.get(item) !== "other").length;
      group.querySelector(".docs__head p").textContent = fill(words.count, { count });
    }
    for (const row of document.querySelectorAll(".row:has(.docs)")) {
      row.hidden = !row.querySelector(".docs:not([hidden])");
    }
    sayList(state);
    show.hidden = !state.others;
    write(show, fill(showing ? words.hide : words.show, { count: state.others }));
    keep(state);
    sayMade(state);
    sayTicked(state);
  };

  /* Each document gets a box, whose label its words are; its conditions describe it. */
  const giveBox = (item, place) => {
    const name = item.querySelector(".document");
    const label = element("label", "tick");
    const box = element("input", "tick__box");
    box.type = "checkbox";
    box.addEventListener("change", () => sayTicked(read()));
    name.replaceWith(label);
    label.append(box, name);
    item.prepend(element("span", "docs__need"));
    const told = [...item.querySelectorAll(".docs__need, .who")];
    told.forEach((one, at) => { one.id = `told-${place}-${at}`; });
    box.setAttribute("aria-describedby", told.map((one) => one.id).join(" "));
    item.classList.add("has-box");
  };

  const choose = () => {
    const query = new URLSearchParams(location.search);
    const who = (query.get("who") ?? "").split(",");
    for (const box of boxes) {
      box.checked = box.name === "aid"
        ? box.value === query.get("aid")
        : who.includes(box.value) || names(box.dataset.of).some((name) => who.includes(name));
    }
    const [nobodyBox, somebody] = [boxes.find((one) => one.value === nobody), ticked("who")];
    if (nobodyBox && somebody.length > 1) nobodyBox.checked = false;
  };

  const change = ({ target }) => {
    for (const box of ticked("who")) {
      // Nobody and somebody cannot both be meant: what was pressed last is.
      if (box !== target && (target.value === nobody || box.value === nobody)) {
        box.checked = target.name !== "who" || !target.checked;
      }
    }
    showing = false;
    update();
  };

  const begin = () => {
    show.type = reset.type = "button";
    status.setAttribute("role", "status");
    status.setAttribute("aria-atomic", "false");
    status.append(said, counted);
    show.addEventListener("click", () => { showing = !showing; update(); });
    reset.addEventListener("click", () => {
      for (const box of boxes) box.checked = false;
      showing = false;
      update();
      boxes[0].focus();
    });
    form?.addEventListener("change", change);
    form?.addEventListener("submit", (event) => event.preventDefault());
    items.forEach(giveBox);
    tools.append(show, reset);
    chosen.append(status, tools, made);
    if (section) section.hidden = false;
    chosen.hidden = false;
    choose();
    update();
  };

  if (chosen && items.length) begin();
}
