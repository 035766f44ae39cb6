import { Button, Buttons, Form } from "../../../web/form-fields.tsx";
import { momentInWords, timeOfDayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Columns, EmptyState, PageTitle, Pagination, Section } from "../../../web/parts.tsx";
import { calendarPath } from "../../me/addresses.ts";
import { discussPath } from "../../proposals/addresses.ts";
import {
  hostingPath,
  meetingsCalendarPath,
  meetingsFeedPath,
  newTopicPath,
  pastMeetingsPath,
  timesPath,
  topicsPath,
} from "../addresses.ts";
import type { Watching } from "../hiding/pages/hidden-post.tsx";
import type { Meeting, Slot } from "../meeting.ts";
import { words } from "../words.ts";
import { MeetingCards } from "./meeting-cards.tsx";
import { TopicList, type TopicView, type Votes } from "./topic-parts.tsx";

type MeetingsPageProps = {
  shell: Shell;
  now: Date;
  coming: readonly Meeting[];
  past: readonly Meeting[];
  topics: readonly TopicView[];
  votes: Votes;
  watching: Watching;
  slot: Slot;
  /** When the next topic is taken. */
  decidesAt: Date;
  /** Undefined for those who are no members. */
  offers: boolean | undefined;
};

export const slotInWords = ({ weekday, hour }: Slot): string =>
  words.slot(
    words.plural[weekday - 1] ?? "",
    timeOfDayInWords(`${String(hour).padStart(2, "0")}:00`),
  );

/** Weekly discussions: the next, the topics for those to come, and what came of the last. */
export function MeetingsPage(props: MeetingsPageProps) {
  const says = words.pages;
  const { shell } = props;
  return (
    <Page
      shell={shell}
      title={says.title}
      mainPage={discussPath}
      feed={{ title: words.feed.title(shell.partyName), href: meetingsFeedPath }}
    >
      <PageTitle look="poster" title={says.title} lead={says.lead} />
      <Columns side={<Beside {...props} />}>
        <Coming {...props} />
        <Topics {...props} />
        <Past {...props} />
      </Columns>
    </Page>
  );
}

function Coming({ coming, now, decidesAt }: MeetingsPageProps) {
  const says = words.pages;
  const when = momentInWords(decidesAt, now);
  if (coming.length === 0)
    return <EmptyState title={says.noneComing} says={says.noneComingSays(when)} />;
  return (
    <Section title={says.coming} id="coming">
      <MeetingCards meetings={coming} now={now} />
      <p>{says.decides(when)}</p>
    </Section>
  );
}

function Topics({ topics, votes, watching }: MeetingsPageProps) {
  const says = words.pages;
  const action = { label: says.propose, href: newTopicPath };
  return (
    <Section
      title={says.topics}
      id="topics"
      more={topics.length === 0 ? undefined : { label: says.allTopics, href: topicsPath }}
    >
      {topics.length === 0 ? (
        <EmptyState title={says.noTopics} says={says.noTopicsSays} action={action} />
      ) : (
        <>
          <p>{says.topicsLead}</p>
          <TopicList {...{ topics, votes, watching }} />
          <Buttons>
            <Button href={newTopicPath} kind="quiet">
              {says.propose}
            </Button>
          </Buttons>
        </>
      )}
    </Section>
  );
}

function Past({ past, now }: MeetingsPageProps) {
  const says = words.pages;
  return (
    <Section
      title={says.past}
      id="past"
      more={past.length === 0 ? undefined : { label: says.allPast, href: pastMeetingsPath }}
    >
      {past.length === 0 ? <p>{says.noPast}</p> : <MeetingCards meetings={past} now={now} />}
    </Section>
  );
}

function Beside({ slot, offers }: MeetingsPageProps) {
  const says = words.pages;
  return (
    <>
      <Section title={says.when} id="when">
        <p>
          <strong>{says.whenSays(slotInWords(slot))}</strong>
        </p>
        <p>{says.whenHow}</p>
        <p>
          <a href={timesPath}>{says.choose}</a>
        </p>
      </Section>
      <Section title={says.calendar} id="calendar">
        <p>{says.calendarSays}</p>
        <ul>
          <li>
            <a href={meetingsCalendarPath}>{says.calendarFile}</a>
          </li>
          <li>
            <a href={meetingsFeedPath}>{says.feed}</a>
          </li>
          <li>
            <a href={calendarPath}>{says.own}</a>
          </li>
        </ul>
      </Section>
      {offers === undefined ? null : <Hosting offers={offers} />}
    </>
  );
}

function Hosting({ offers }: { offers: boolean }) {
  const says = words.pages;
  return (
    <Section title={says.host} id="hosting">
      <p>{offers ? says.offered : says.hostSays}</p>
      <Form action={hostingPath} hidden={{ offers: offers ? "no" : "yes" }} label={says.host}>
        <Button kind="quiet">{offers ? says.unoffer : says.offer}</Button>
      </Form>
    </Section>
  );
}

type PastPageProps = {
  shell: Shell;
  now: Date;
  meetings: readonly Meeting[];
  olderThan: Date | undefined;
};

export function PastPage({ shell, now, meetings, olderThan }: PastPageProps) {
  const says = words.pages;
  const next =
    olderThan && `${pastMeetingsPath}?${new URLSearchParams({ before: olderThan.toISOString() })}`;
  return (
    <Page shell={shell} title={says.allPast} mainPage={discussPath}>
      <PageTitle title={says.allPast} />
      {meetings.length === 0 ? (
        <p>{says.noPast}</p>
      ) : (
        <MeetingCards meetings={meetings} now={now} level={2} />
      )}
      <Pagination next={next} />
    </Page>
  );
}
