/* Saves a day as a file for calendars (iCalendar, RFC 5545): a button names the day and what it is. */
{
  const encoder = new TextEncoder();
  const escaped = (text) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, "\\n");

  /* A line has at most 75 bytes; what is longer goes on behind a blank (RFC 5545, 3.1). */
  const folded = (line) => {
    const lines = [""];
    for (const letter of line) {
      if (encoder.encode(lines.at(-1) + letter).length > 75) lines.push(" ");
      lines[lines.length - 1] += letter;
    }
    return lines.join("\r\n");
  };

  const stamp = (moment) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

  const calendar = (day, name, note) => {
    const next = new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10);
    const bare = (date) => date.replaceAll("-", "");
    // The address of a copy on a disk says nothing to anybody else.
    const page = location.protocol.startsWith("http") ? ` ${location.href.split("#")[0]}` : "";
    return [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//reglament//working days//",
      "BEGIN:VEVENT",
      `UID:${bare(day)}-${encodeURIComponent(name)}`,
      `DTSTAMP:${stamp(new Date())}`,
      `DTSTART;VALUE=DATE:${bare(day)}`,
      `DTEND;VALUE=DATE:${bare(next)}`,
      `SUMMARY:${escaped(name)}`,
      `DESCRIPTION:${escaped(note + page)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
    ].map((line) => `${folded(line)}\r\n`).join("");
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-event-day]");
    if (!button) return;
    const { eventDay, eventName, eventNote } = button.dataset;
    const file = new Blob([calendar(eventDay, eventName, eventNote)], { type: "text/calendar" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${eventDay}.ics`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
