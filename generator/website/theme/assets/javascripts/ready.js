/* Counts the last day of each way: the same rule as waiting/counting.py, proved by the same cases. */
{
  const form = document.querySelector("form.ready");

  const DAY = 86400000;
  const iso = (day) => new Date(day).toISOString().slice(0, 10);
  const fill = (words, slots) =>
    words.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);

  /* Days are counted in UTC, where each has 24 hours. */
  const calendarOf = (told) => {
    const years = new Map();
    for (const year of told.split("|").filter(Boolean)) {
      const [number, ...days] = year.split(" ");
      years.set(Number(number), new Set(days));
    }
    return years;
  };

  class NoCalendar extends Error {
    constructor(year) { super(year); this.year = year; }
  }

  const isWorked = (years, day) => {
    const date = new Date(day);
    const known = years.get(date.getUTCFullYear());
    if (!known) throw new NoCalendar(date.getUTCFullYear());
    const name = iso(day).slice(5).replace("-", "");
    const weekend = date.getUTCDay() % 6 === 0;
    return weekend ? known.has(`+${name}`) : !known.has(name);
  };

  const firstWorked = (years, day) => {
    let found = day;
    while (!isWorked(years, found)) found += DAY;
    return found;
  };

  const lastDay = (years, received, limits) => {
    let day = received;
    for (let left = limits.reduce((sum, limit) => sum + limit, 0); left; left -= 1) {
      day = firstWorked(years, day + DAY);
    }
    return day;
  };

  /* The day that the fields name, or else the first of them that is wrong. */
  const dayOf = (fields) => {
    const [day, month, year] = fields.map((field) => field.value.trim());
    const isNumber = (part) => /^\d+$/.test(part);
    const last = (whole) => new Date(Date.UTC(Number(year), whole, 0)).getUTCDate();
    const right = [
      isNumber(day) && Number(day) >= 1 && Number(day) <= 31,
      isNumber(month) && Number(month) >= 1 && Number(month) <= 12,
      /^[1-9]\d{3}$/.test(year),
    ];
    const wrong = right.indexOf(false);
    if (wrong >= 0) return { wrong: fields.filter((_, place) => !right[place]) };
    if (Number(day) > last(Number(month))) return { wrong: [fields[0]] };
    return { day: Date.UTC(Number(year), Number(month) - 1, Number(day)), wrong: [] };
  };

  /* The ways that end on each day, in order. */
  const byDay = (years, received, ways) => {
    const found = new Map();
    for (const way of ways) {
      const limits = way.dataset.days.split(" ").filter(Boolean).map(Number);
      const day = lastDay(years, received, limits);
      found.set(day, [...(found.get(day) ?? []), way]);
    }
    return new Map([...found].sort(([one], [other]) => one - other));
  };

  const start = () => {
    const { dataset } = form;
    const years = calendarOf(dataset.years);
    const fields = ["day", "month", "year"].map((name) => form.elements[name]);
    const said = document.querySelector(".ready__said");
    const saves = document.querySelector(".ready__saves");
    const fault = form.querySelector(".field__fault");
    const ways = [...document.querySelectorAll(".ready__ways [data-days]")];

    const worded = (day) => {
      const date = new Date(day);
      const pattern = dataset.dates.split("|")[date.getUTCMonth()];
      const words = fill(pattern, { d: date.getUTCDate(), y: date.getUTCFullYear() });
      return `${words}, ${dataset.weekdays.split("|")[(date.getUTCDay() + 6) % 7]}`;
    };

    const line = (parent, kind, words) => {
      const made = document.createElement("p");
      made.className = kind;
      made.textContent = words;
      parent.append(made);
      return made;
    };

    const forget = () => {
      said.replaceChildren();
      saves.replaceChildren();
      fault.textContent = "";
      fields.forEach((field) => field.removeAttribute("aria-invalid"));
    };

    /* A way by its number and by what tells it from the others. */
    const nameOf = (way) =>
      [".ready__name", ".ready__told"].map((part) => way.querySelector(part)?.textContent ?? "").join(": ");

    const tell = (day, which) => {
      const answer = document.createElement("div");
      answer.className = "ready__day";
      line(answer, "ready__latest", fill(dataset.latest, { day: worded(day) })).dataset.day = iso(day);
      if (ways.length > 1) which.forEach((way) => line(answer, "ready__which", nameOf(way)));
      if (dataset.ended && iso(day) >= dataset.ended) line(answer, "ready__over", dataset.overEnd);
      said.append(answer);
    };

    const offer = (day) => {
      const save = document.createElement("button");
      save.type = "button";
      save.className = "button";
      save.textContent = `${dataset.save}: ${worded(day)}`;
      const { event: eventName, eventNote } = dataset;
      Object.assign(save.dataset, { eventDay: iso(day), eventName, eventNote });
      saves.append(save);
    };

    const refusal = (handedIn) => {
      if (dataset.ended && iso(handedIn) >= dataset.ended) return dataset.afterEnd;
      return iso(handedIn) < dataset.begun ? dataset.beforeStart : "";
    };

    const count = (handedIn) => {
      line(said, "note", fill(dataset.handedIn, { day: worded(handedIn) }));
      const refused = refusal(handedIn);
      if (refused) {
        line(said, "ready__warning", refused);
        return;
      }
      const received = firstWorked(years, handedIn);
      const days = byDay(years, received, ways);
      if (received !== handedIn) line(said, "note", fill(dataset.received, { day: worded(received) }));
      days.forEach((which, day) => tell(day, which));
      [...days.keys()].forEach(offer);
    };

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      forget();
      const { day, wrong } = dayOf(fields);
      if (wrong.length) {
        fault.textContent = dataset.wrongDay;
        wrong.forEach((field) => field.setAttribute("aria-invalid", "true"));
        wrong[0].focus();
        return;
      }
      try {
        count(day);
      } catch (error) {
        if (!(error instanceof NoCalendar)) throw error;
        line(said, "ready__warning", fill(dataset.noCalendar, { year: error.year }));
      }
    });
    form.hidden = false;
  };

  if (form) start();
}
