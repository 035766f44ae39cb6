export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
}

const WHEN = /^DTSTART(?:;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)$/;

/** Reads an iCalendar file by RFC 5545, and throws at the first thing that is not as it should be. */
export function readCalendar(text: string): readonly CalendarEvent[] {
  const lines = linesOf(text);
  const [first, ...rest] = lines;
  demand(first === "BEGIN:VCALENDAR" && rest.pop() === "END:VCALENDAR", "not one calendar");
  demand(rest.includes("VERSION:2.0"), "no version");
  demand(
    rest.some((line) => line.startsWith("PRODID:")),
    "no product",
  );
  const events = rest.join("\r\n").split("BEGIN:VEVENT\r\n").slice(1).map(readEvent);
  demand(new Set(events.map(({ uid }) => uid)).size === events.length, "a UID stands twice");
  return events;
}

function linesOf(text: string): readonly string[] {
  demand(text.endsWith("\r\n"), "the last line has no end");
  demand(!/[^\r]\n|\r(?!\n)/.test(text), "a line does not end in CRLF");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical)
    demand(new TextEncoder().encode(line).length <= 75, `over 75 octets: ${line}`);
  const lines = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  for (const line of lines) demand(/^[A-Z-]+[;:]/.test(line), `no property: ${line}`);
  return lines;
}

function readEvent(text: string): CalendarEvent {
  const lines = text.split("\r\n");
  const only = (name: string): string => {
    const found = lines.filter((line) => line.startsWith(name));
    demand(found.length === 1, `${name} stands ${found.length} times`);
    return found[0] ?? "";
  };
  const start = only("DTSTART");
  demand(WHEN.test(start), `no moment: ${start}`);
  demand(/^DTSTAMP:\d{8}T\d{6}Z$/.test(only("DTSTAMP")), "no stamp");
  only("END:VEVENT");
  const [, written = ""] = /^SUMMARY(?:;LANGUAGE=[\w-]+)?:(.*)$/.exec(only("SUMMARY")) ?? [];
  demand(!/(?<!\\)[,;]/.test(written), `not escaped: ${written}`);
  return { uid: only("UID:"), start, summary: written.replace(/\\([,;\\])/g, "$1") };
}

function demand(isSo: boolean, says: string): void {
  if (!isSo) throw new Error(`not a calendar file: ${says}`);
}
