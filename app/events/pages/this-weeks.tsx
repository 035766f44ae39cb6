import { Moment, Section } from "../../../web/parts.tsx";
import { eventPath, eventsPath } from "../addresses.ts";
import type { OwnEvent } from "../finding/week.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { words } from "../words.ts";

/** Events that somebody comes to or is the host of within a week; nothing where there is none. */
export function EventsThisWeek({ events, now }: { events: readonly OwnEvent[]; now: Date }) {
  if (events.length === 0) return null;
  const says = words.week;
  return (
    <Section title={says.title} id="your-events" more={{ label: says.all, href: eventsPath }}>
      <ul>
        {events.map(({ id, startsAt, isYours, ...event }) => (
          <li key={id}>
            <a href={eventPath(id)} dir="auto">
              {titleInWords(event)}
            </a>{" "}
            <Moment at={startsAt} now={now} />
            {isYours ? <> ({says.hosts})</> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
