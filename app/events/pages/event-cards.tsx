import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords, momentInWords } from "../../../web/moments.ts";
import { Badge, Card, Cards } from "../../../web/parts.tsx";
import { eventPath } from "../addresses.ts";
import { type ShownEvent, scopeText, stateOf } from "../event.ts";
import { words } from "../words.ts";

type EventCardProps = { event: ShownEvent; now: Date; holder: string | undefined; level?: 2 | 3 };

function EventCard({ event, now, holder, level = 3 }: EventCardProps) {
  const says = words.view;
  const state = stateOf(event, now);
  return (
    <Card
      level={level}
      href={eventPath(event.id)}
      title={<span dir="auto">{event.title}</span>}
      above={
        <>
          <Badge>{words.kinds[event.kind]}</Badge>
          {state === "proposed" ? <Badge tone="warning">{says.proposed}</Badge> : null}
          {state === "now" ? <Badge tone="good">{says.now}</Badge> : null}
          {event.isPublic ? null : <Badge tone="quiet">{says.forMembers}</Badge>}
        </>
      }
      below={holder === undefined ? null : <span dir="auto">{holder}</span>}
    >
      <p>
        <time datetime={event.startsAt.toISOString()}>{momentInWords(event.startsAt, now)}</time>
        {" · "}
        <span dir="auto">{event.place ?? words.list.online}</span>
      </p>
    </Card>
  );
}

type ByDayProps = {
  events: readonly ShownEvent[];
  now: Date;
  holders: ReadonlyMap<string, string>;
};

/** Events under the day on which each begins. */
export function EventsByDay({ events, now, holders }: ByDayProps) {
  const days = Map.groupBy(events, ({ startsAt }) => dayOf(startsAt));
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section class="section" key={day}>
          <h2>{dayInWords(day, { weekday: true })}</h2>
          <EventCards events={ofDay} now={now} holders={holders} />
        </section>
      ))}
    </>
  );
}

export function EventCards({ events, now, holders }: ByDayProps) {
  return (
    <Cards single>
      {events.map((event) => (
        <EventCard
          key={event.id}
          {...{ event, now }}
          holder={holders.get(scopeText(event.scope))}
        />
      ))}
    </Cards>
  );
}
