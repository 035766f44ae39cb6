import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import type { Hidden } from "../../../platform/text/posts.ts";
import { Button, Buttons, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { momentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Columns,
  DefinitionList,
  Moment,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { Discussion, type DiscussionView } from "../../discussions/door.ts";
import { MarkedName } from "../../membership/door.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { meetingPath, toMeetingPath } from "../addresses.ts";
import { type PostName, topicInWords } from "../hiding/hiding.ts";
import { HiddenPost, type Watching, WatchPost } from "../hiding/pages/hidden-post.tsx";
import { type Meeting, type MeetingState, type Point, type Slot, stateOf } from "../meeting.ts";
import { words } from "../words.ts";
import { Agenda } from "./agenda.tsx";
import { ForHost } from "./host-part.tsx";
import { slotInWords } from "./meetings-page.tsx";
import { Notes, Outcome } from "./notes-part.tsx";
import { above } from "./topic-parts.tsx";

export interface PointView extends Point {
  readonly who: Named | undefined;
  readonly isSupported: boolean;
  readonly isOwn: boolean;
}

export interface MeetingView {
  readonly meeting: Meeting;
  readonly now: Date;
  readonly slot: Slot;
  /** It is at another time than its series. */
  readonly isMoved: boolean;
  readonly points: readonly PointView[];
  readonly comingInAll: number;
  readonly isComing: boolean;
  readonly host: Named | undefined;
  readonly isHost: boolean;
  /** In good standing: comes, votes, writes. */
  readonly isMember: boolean;
  /** Reads the notes and sees names. */
  readonly reads: boolean;
  /** Only when it is to be shown. */
  readonly link: string | undefined;
  readonly linkFrom: Date;
  /** What it became, where that can be seen. */
  readonly proposal: { readonly path: string; readonly title: string } | undefined;
  readonly isDrafted: boolean;
  /** Whoever looks proposed its topic. */
  readonly isOwnTopic: boolean;
  readonly watching: Watching;
  /** The version that its notes are now, for those who read them. */
  readonly newestNotes:
    | (PostName & { readonly isOwn: boolean; readonly hidden: Hidden | undefined })
    | undefined;
  readonly discussion: DiscussionView;
  readonly trouble: Trouble | undefined;
}

export type MeetingProps = { shell: Shell; view: MeetingView };

/** One weekly discussion: when it is, its agenda, its notes, what came of it, and its talk. */
export function MeetingPage({ shell, view }: MeetingProps) {
  const { meeting, now, trouble } = view;
  const state = stateOf(meeting, now);
  const title = topicInWords(meeting);
  return (
    <Page shell={shell} title={title} mainPage={discussPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={above()} />
      <PageTitle title={<span dir="auto">{title}</span>} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Off view={view} />
      <Columns side={<Facts shell={shell} view={view} state={state} />} isSideFirst>
        <AboutTopic view={view} />
        {state === "over" || state === "now" ? <Outcome shell={shell} view={view} /> : null}
        <Agenda shell={shell} view={view} isOpen={state === "coming" || state === "now"} />
        {state === "over" || state === "now" ? <Notes shell={shell} view={view} /> : null}
        {view.isHost && (state === "coming" || state === "now") ? (
          <ForHost shell={shell} view={view} state={state} />
        ) : null}
      </Columns>
      <Section title={words.view.discussion} id="talk">
        <Discussion view={view.discussion} shell={shell} topicPath={meetingPath(meeting.id)} />
      </Section>
    </Page>
  );
}

/** What its topic is about; where that is hidden, why. */
function AboutTopic({ view: { meeting, isOwnTopic: isOwn, watching } }: { view: MeetingView }) {
  const { topicId: id, hidden, title, says } = meeting;
  const post = { kind: "meeting-topic", id, isOwn, watching } as const;
  if (hidden !== undefined) return <HiddenPost {...post} hidden={hidden} />;
  return (
    <>
      {says === undefined ? null : <Prose text={says} />}
      <WatchPost {...post} says={title ?? ""} />
    </>
  );
}

function Off({ view: { meeting, isMoved, slot } }: { view: MeetingView }) {
  const says = words.view;
  if (meeting.cancelledAt !== undefined)
    return (
      <Notice tone="warning">
        <p>
          <strong>{says.cancelledTitle}</strong>
        </p>
        <p dir="auto">{meeting.why}</p>
      </Notice>
    );
  return isMoved ? <Notice>{says.moved(slotInWords(slot))}</Notice> : null;
}

type FactsProps = MeetingProps & { state: MeetingState };

function Facts({ shell, view, state }: FactsProps) {
  const { meeting, now } = view;
  const says = words.view;
  const host = view.host === undefined ? undefined : <MarkedName who={view.host} />;
  const hosted = view.reads ? [{ term: says.host, says: host ?? says.noHost }] : [];
  return (
    <>
      <DefinitionList
        items={[{ term: says.when, says: <Moment at={meeting.startsAt} now={now} /> }, ...hosted]}
      />
      {state === "coming" || state === "now" ? <WayIn shell={shell} view={view} /> : null}
      {state === "coming" || state === "now" ? <Come shell={shell} view={view} /> : null}
    </>
  );
}

function WayIn({ view: { meeting, now, isMember, isHost, link, linkFrom } }: MeetingProps) {
  const says = words.view;
  if (link !== undefined)
    return (
      <Buttons>
        <a class="button button-primary" href={link} rel="noreferrer nofollow">
          {says.link}
        </a>
      </Buttons>
    );
  if (!isMember) return <p>{says.linkMembers}</p>;
  if (meeting.link === undefined && (isHost || now >= linkFrom)) return <p>{says.linkNone}</p>;
  return now < linkFrom ? <p>{says.linkLater(momentInWords(linkFrom, now))}</p> : null;
}

function Come({ view }: MeetingProps) {
  const { meeting, isMember, isComing, comingInAll, host } = view;
  const says = words.view;
  return (
    <>
      <p>
        {says.coming(comingInAll)} {isComing ? says.comes : null}
      </p>
      {isMember ? (
        <Form
          action={toMeetingPath(meeting.id, "say-coming")}
          hidden={{ isOn: isComing ? "no" : "yes" }}
          label={isComing ? says.notCome : says.come}
        >
          <Button kind={isComing ? "quiet" : "primary"}>
            {isComing ? says.notCome : says.come}
          </Button>
        </Form>
      ) : null}
      {isMember && host === undefined ? (
        <Form
          action={toMeetingPath(meeting.id, "host")}
          hidden={{ hosts: "yes" }}
          label={says.take}
        >
          <Button kind="quiet">{says.take}</Button>
        </Form>
      ) : null}
    </>
  );
}
