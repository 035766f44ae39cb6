import { Button, Buttons, Form, SelectField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Columns, EmptyState, PageTitle, Pagination, Section } from "../../../web/parts.tsx";
import { actionsPath } from "../../actions/addresses.ts";
import { calendarPath } from "../../me/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import {
  calendarOfPath,
  eventsCalendarPath,
  eventsFeedPath,
  eventsPath,
  newEventPath,
} from "../addresses.ts";
import { type Scope, type ShownEvent, scopeText } from "../event.ts";
import type { Holder } from "../holding/scopes.ts";
import { words } from "../words.ts";
import { EventCards, EventsByDay } from "./event-cards.tsx";

type EventsPageProps = {
  shell: Shell;
  now: Date;
  events: readonly ShownEvent[];
  proposed: readonly ShownEvent[];
  holders: ReadonlyMap<string, string>;
  /** What one may look for alone: the reader's own branches and teams, and the one looked for. */
  filters: readonly Holder[];
  scope: Scope | undefined;
  next: string | undefined;
  mayHold: boolean;
};

/** Events to come, by day. */
export function EventsPage(props: EventsPageProps) {
  const says = words.list;
  const { shell, events, now, holders } = props;
  const action = props.mayHold ? { label: says.new, href: newEventPath } : undefined;
  return (
    <Page
      shell={shell}
      title={says.title}
      mainPage={actPath}
      description={says.lead}
      feed={{ title: says.feed, href: eventsFeedPath }}
    >
      <PageTitle look="poster" title={says.title} lead={says.lead}>
        <Buttons>
          {action === undefined ? null : <Button href={action.href}>{action.label}</Button>}
          <Button href={actionsPath} kind="quiet">
            {says.actions}
          </Button>
        </Buttons>
      </PageTitle>
      <Columns side={<Beside {...props} />}>
        {events.length === 0 ? (
          <EmptyState title={says.none} says={says.noneSays} />
        ) : (
          <EventsByDay events={events} now={now} holders={holders} />
        )}
        <Pagination next={props.next} label={says.next} />
        <Proposed {...props} />
      </Columns>
    </Page>
  );
}

function Proposed({ proposed, now, holders }: EventsPageProps) {
  if (proposed.length === 0) return null;
  const says = words.list;
  return (
    <Section title={says.proposed} id="proposed">
      <p>{says.proposedSays}</p>
      <EventCards events={proposed} now={now} holders={holders} />
    </Section>
  );
}

function Beside({ scope, filters }: EventsPageProps) {
  const says = words.list;
  const file =
    scope === undefined || scope.kind === "party"
      ? eventsCalendarPath
      : calendarOfPath(scope.kind, scope.id);
  const options = [
    { value: "", label: says.all },
    ...filters.map(({ key, name }) => ({ value: key, label: name })),
  ];
  return (
    <>
      <Section title={says.show} id="show">
        <Form action={eventsPath} method="get" label={says.show}>
          <SelectField
            name="in"
            label={words.view.held}
            options={options}
            value={scope === undefined ? "" : scopeText(scope)}
          />
          <Button kind="quiet">{says.show}</Button>
        </Form>
      </Section>
      <Section title={says.calendar} id="calendar">
        <ul>
          <li>
            <a href={file}>{says.file}</a>
          </li>
          <li>
            <a href={eventsFeedPath}>{says.feed}</a>
          </li>
          <li>
            <a href={calendarPath}>{says.own}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
