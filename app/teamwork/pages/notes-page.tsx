import type { Named } from "../../../platform/house.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { Button, Form, filling, TextArea, TextField } from "../../../web/form-fields.tsx";
import { Moment, Overtaken, Prose, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { TeamFrame, type TeamProps } from "../../teams/door.ts";
import { teamNotesPath, toWorkPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { words } from "../words.ts";
import { heldNotes } from "../work.ts";
import type { TeamLetter } from "../writing/letter-queries.ts";

export interface LetterView extends TeamLetter {
  readonly who: Named | undefined;
}

type NotesProps = TeamProps & {
  letters: readonly LetterView[];
  notes: string | undefined;
  lettersAWeek: number;
};

/** What a team writes down together, and the letters that it got. */
export function NotesPage(props: NotesProps) {
  const { shell, view, letters } = props;
  const says = words.notes;
  return (
    <TeamFrame shell={shell} view={view} part="notes" lead={says.lead}>
      <Notes {...props} />
      <Section title={says.letters} id="letters">
        {letters.length === 0 ? <p>{says.lettersNone}</p> : null}
        {letters.map((letter) => (
          <article class="card" key={letter.id}>
            <h3 class="card-title">
              <span dir="auto">{letter.subject}</span>
            </h3>
            <p class="quiet">
              {letter.who === undefined ? null : <MarkedName who={letter.who} />}{" "}
              <Moment at={letter.writtenAt} now={view.now} />
            </p>
            <Prose text={letter.body} />
          </article>
        ))}
      </Section>
      {view.leads && view.team.state === "running" ? <Write {...props} /> : null}
    </TeamFrame>
  );
}

function Notes({ shell, notes, view: { team, trouble, takesPart } }: NotesProps) {
  const says = words.notes;
  const own = trouble?.values.notes === undefined ? undefined : trouble;
  const field = filling(own, { notes });
  return (
    <Section title={says.title} id="notes">
      <Overtaken
        trouble={own}
        labels={{ notes: says.label }}
        keepTheirs={`${teamNotesPath(team.id)}#notes`}
      />
      {takesPart ? (
        <Form
          action={toWorkPath(team.id, "write-notes")}
          once={shell.once}
          hidden={seenBy(own, heldNotes(notes))}
          label={says.label}
        >
          <TextArea
            {...field("notes")}
            label={says.label}
            hint={says.hint}
            rows={10}
            maxlength={MOST_CHARACTERS.notes}
          />
          <Button>{says.save}</Button>
        </Form>
      ) : notes === undefined ? (
        <p>{says.none}</p>
      ) : (
        <Prose text={notes} />
      )}
    </Section>
  );
}

function Write({ shell, view: { team, trouble }, lettersAWeek }: NotesProps) {
  const says = words.notes;
  const own = trouble?.values.notes === undefined ? trouble : undefined;
  const field = filling(own);
  return (
    <Section title={says.write} id="write">
      <p>{says.writeSays(lettersAWeek)}</p>
      <Form action={toWorkPath(team.id, "write-letter")} once={shell.once} label={says.write}>
        <TextField
          {...field("subject")}
          label={says.subject}
          maxlength={MOST_CHARACTERS.subject}
          minlength={LEAST_CHARACTERS.title}
          required
        />
        <TextArea
          {...field("body")}
          label={says.body}
          rows={8}
          maxlength={MOST_CHARACTERS.letter}
          minlength={LEAST_CHARACTERS.letter}
          required
        />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
