import type { Named } from "../../../../platform/house.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  diffWords,
  Moment,
  PageTitle,
  Prose,
  Section,
  WordDiff,
} from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { discussPath } from "../../../proposals/addresses.ts";
import { meetingPath, notesPath, notesVersionPath, toMeetingPath } from "../../addresses.ts";
import { hiddenInWords, topicInWords } from "../../hiding/hiding.ts";
import { HiddenPost, type Watching, WatchPost } from "../../hiding/pages/hidden-post.tsx";
import { heldNotes, type Meeting } from "../../meeting.ts";
import { words } from "../../words.ts";
import type { NotesVersion } from "../notes-queries.ts";

interface Around {
  readonly shell: Shell;
  readonly meeting: Meeting;
  readonly now: Date;
  readonly named: (id: NotesVersion["personId"]) => Named;
}

type VersionsProps = Around & {
  versions: readonly Omit<NotesVersion, "notes">[];
  next: number | undefined;
};

/** Who wrote the notes on, and when. */
export function NotesVersionsPage({ shell, meeting, now, named, versions, next }: VersionsProps) {
  const says = words.view;
  return (
    <Page shell={shell} title={says.notesEarlier} mainPage={discussPath} isPrivate>
      <Breadcrumbs trail={[{ label: topicInWords(meeting), href: meetingPath(meeting.id) }]} />
      <PageTitle title={says.notesEarlier} lead={says.notesEarlierLead} />
      {versions.length === 0 ? <p>{says.notesNone}</p> : null}
      <ol class="timeline" reversed>
        {versions.map(({ number, personId, writtenAt, hidden }) => (
          <li key={number}>
            <a href={notesVersionPath(meeting.id, number)}>{says.notesVersion(number)}</a>,{" "}
            <Moment at={writtenAt} now={now} />, <MarkedName who={named(personId)} />
            {hidden === undefined ? null : `: ${hiddenInWords(hidden)}`}
          </li>
        ))}
      </ol>
      {next === undefined ? null : (
        <p>
          <a href={`${notesPath(meeting.id)}?before=${next}`}>{says.notesOlder}</a>
        </p>
      )}
    </Page>
  );
}

type VersionProps = Around & {
  version: NotesVersion;
  earlier: NotesVersion | undefined;
  /** Whether it can be put back: by members, where it is not what stands. */
  mayPutBack: boolean;
  /** Whoever looks wrote it. */
  isOwn: boolean;
  watching: Watching;
};

/** One version: what it changed, and what it said. */
export function NotesVersionPage(props: VersionProps) {
  const { shell, meeting, now, named, version, earlier, mayPutBack, isOwn, watching } = props;
  const says = words.view;
  const title = says.notesVersionOf(version.number, topicInWords(meeting));
  const { hidden } = version;
  const post = { kind: "meeting-notes", id: version.id, isOwn, watching } as const;
  // What was taken out of a hidden version, or out of one before it, says what stood there.
  const isCompared = earlier !== undefined && (hidden ?? earlier.hidden) === undefined;
  return (
    <Page shell={shell} title={title} mainPage={discussPath} isPrivate>
      <Breadcrumbs
        trail={[
          { label: topicInWords(meeting), href: meetingPath(meeting.id) },
          { label: says.notesEarlier, href: notesPath(meeting.id) },
        ]}
      />
      <PageTitle title={title} />
      <p>
        <Moment at={version.writtenAt} now={now} />, <MarkedName who={named(version.personId)} />
      </p>
      {!isCompared ? null : (
        <Section title={says.notesChanged} id="changed">
          <WordDiff
            parts={diffWords(earlier.notes ?? "", version.notes ?? "")}
            label={says.notesChanged}
          />
        </Section>
      )}
      <Section title={says.notesWhole} id="whole">
        {hidden === undefined ? null : <HiddenPost {...post} hidden={hidden} />}
        {version.notes === undefined ? null : <Prose text={version.notes} />}
        {version.notes === undefined && hidden === undefined ? <p>{says.notesNone}</p> : null}
        {version.notes === undefined ? null : <WatchPost {...post} says={title} />}
      </Section>
      {mayPutBack ? (
        <Form
          action={toMeetingPath(meeting.id, "write-notes")}
          once={shell.once}
          hidden={{ ...seenBy(undefined, heldNotes(meeting.notes)), notes: version.notes ?? "" }}
          label={says.notesBack}
        >
          <Button kind="quiet">{says.notesBack}</Button>
        </Form>
      ) : null}
    </Page>
  );
}
