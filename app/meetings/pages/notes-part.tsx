import { seenBy } from "../../../platform/text/seen.ts";
import { Button, Form, filling, SelectField, TextArea } from "../../../web/form-fields.tsx";
import { Overtaken, Prose, Section } from "../../../web/parts.tsx";
import { openChapters } from "../../rulebook/door.ts";
import { meetingPath, notesPath, toMeetingPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { HiddenPost, WatchPost } from "../hiding/pages/hidden-post.tsx";
import { heldNotes, heldOutcome } from "../meeting.ts";
import { words } from "../words.ts";
import type { MeetingProps } from "./meeting-page.tsx";

/** Written by all who are there, one after the other: nobody writes over what they have not seen. */
export function Notes({ shell, view }: MeetingProps) {
  const { meeting, isMember, reads, trouble, newestNotes } = view;
  const says = words.view;
  if (!reads) return null;
  const hidden = newestNotes?.hidden;
  const own = trouble?.values.notes === undefined ? undefined : trouble;
  const field = filling(own, { notes: meeting.notes });
  return (
    <Section title={says.notes} id="notes">
      <p>{says.notesLead}</p>
      {newestNotes === undefined || hidden === undefined ? null : (
        <HiddenPost {...newestNotes} hidden={hidden} watching={view.watching} />
      )}
      <Overtaken
        trouble={own}
        labels={{ notes: says.notesLabel }}
        keepTheirs={`${meetingPath(meeting.id)}#notes`}
      />
      {isMember ? (
        <Form
          action={toMeetingPath(meeting.id, "write-notes")}
          once={shell.once}
          hidden={seenBy(own, heldNotes(meeting.notes))}
          label={says.notesLabel}
        >
          <TextArea
            {...field("notes")}
            label={says.notesLabel}
            hint={says.notesHint}
            rows={10}
            maxlength={MOST_CHARACTERS.notes}
          />
          <Button>{says.notesSave}</Button>
        </Form>
      ) : meeting.notes === undefined ? (
        <p>{says.notesNone}</p>
      ) : (
        <Prose text={meeting.notes} />
      )}
      {newestNotes === undefined ? null : (
        <p>
          <a href={notesPath(meeting.id)}>{says.notesEarlier}</a>
        </p>
      )}
      {newestNotes === undefined || meeting.notes === undefined ? null : (
        <WatchPost {...newestNotes} says={says.notes} watching={view.watching} />
      )}
    </Section>
  );
}

/** What came of it, for everybody; and the way from there to a proposal. */
export function Outcome({ shell, view }: MeetingProps) {
  const { meeting, proposal, isDrafted, isHost, isMember } = view;
  const says = words.view;
  return (
    <Section title={says.outcome} id="outcome">
      {meeting.outcome === undefined ? <p>{says.outcomeNone}</p> : <Prose text={meeting.outcome} />}
      {proposal === undefined ? null : (
        <p>
          <a href={proposal.path}>{says.proposal(proposal.title)}</a>
        </p>
      )}
      {proposal === undefined && isDrafted ? <p>{says.drafted}</p> : null}
      {isHost ? <SayOutcome shell={shell} view={view} /> : null}
      {isMember && meeting.outcome !== undefined && !isDrafted ? (
        <MakeDraft shell={shell} view={view} />
      ) : null}
    </Section>
  );
}

function SayOutcome({ shell, view: { meeting, trouble } }: MeetingProps) {
  const says = words.view;
  const own = trouble?.values.outcome === undefined ? undefined : trouble;
  const field = filling(own, { outcome: meeting.outcome });
  return (
    <>
      <Overtaken
        trouble={own}
        labels={{ outcome: says.outcomeLabel }}
        keepTheirs={`${meetingPath(meeting.id)}#outcome`}
      />
      <Form
        action={toMeetingPath(meeting.id, "say-outcome")}
        once={shell.once}
        hidden={seenBy(own, heldOutcome(meeting.outcome))}
        label={says.outcomeLabel}
      >
        <TextArea
          {...field("outcome")}
          label={says.outcomeLabel}
          hint={says.outcomeHint}
          rows={5}
          maxlength={MOST_CHARACTERS.outcome}
          minlength={LEAST_CHARACTERS.outcome}
          required
        />
        <Button kind="quiet">{says.outcomeSave}</Button>
      </Form>
    </>
  );
}

function MakeDraft({ shell, view: { meeting, trouble } }: MeetingProps) {
  const says = words.view;
  const field = filling(trouble);
  return (
    <Form action={toMeetingPath(meeting.id, "make-draft")} once={shell.once} label={says.draft}>
      <p>{says.draftSays}</p>
      <SelectField
        {...field("chapter")}
        label={says.chapter}
        prompt={words.fields.chapter}
        options={openChapters().map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button>{says.draft}</Button>
    </Form>
  );
}
