import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { Badge, FormPage, Moment, Prose, Section } from "../../../web/parts.tsx";
import { type Branch, trailTo } from "../../branches/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { titleOf } from "../../rulebook/door.ts";
import { lettersPath, sendLetterPath, turnLetterKeyPath } from "../addresses.ts";
import type { BranchLetter } from "../letters/letter-store.ts";
import { LETTER_LEAST, LETTER_MOST, SUBJECT_LEAST, SUBJECT_MOST } from "../limits.ts";
import { words } from "../words.ts";

type LettersPageProps = {
  shell: Shell;
  now: Date;
  branch: Branch;
  above: readonly Branch[];
  letters: readonly BranchLetter[];
  /** How many one officer sends within seven days. */
  aWeek: number;
  trouble: Trouble | undefined;
};

export function LettersPage({
  shell,
  branch,
  above,
  letters,
  aWeek,
  now,
  trouble,
}: LettersPageProps) {
  const says = words.letter;
  const field = filling(trouble);
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title(branch.name)}
      lead={says.lead(aWeek)}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      <Section title={says.new}>
        <Form action={lettersPath(branch.id)} once={shell.once}>
          <TextField
            {...field("subject")}
            label={says.subject}
            minlength={SUBJECT_LEAST}
            maxlength={SUBJECT_MOST}
            required
          />
          <TextArea
            {...field("body")}
            label={says.body}
            hint={says.bodyHint}
            rows={12}
            minlength={LETTER_LEAST}
            maxlength={LETTER_MOST}
            warnsBeforeLeaving
            required
          />
          <Button>{says.draft}</Button>
        </Form>
      </Section>
      <Section title={says.all}>
        {letters.length === 0 ? <p>{says.none}</p> : null}
        {letters.map((letter) => (
          <OneLetter key={letter.id} letter={letter} once={shell.once} now={now} />
        ))}
      </Section>
    </FormPage>
  );
}

function OneLetter({
  letter,
  once,
  now,
}: {
  letter: BranchLetter;
  once: string | undefined;
  now: Date;
}) {
  const says = words.letter;
  const { id, branchId, state, subject, body, office, posted, writtenAt } = letter;
  return (
    <article>
      <h3>{subject}</h3>
      <p>
        <Badge>{says.states[state]}</Badge> {titleOf(office)}, <Moment at={writtenAt} now={now} />
        {state === "sent" ? `, ${says.posted(posted)}` : ""}
      </p>
      <Prose text={body} />
      {state === "draft" ? (
        <Form action={sendLetterPath(branchId, id)} once={once} label={`${says.send}: ${subject}`}>
          <Button kind="quiet">{says.send}</Button>
        </Form>
      ) : null}
      {state === "waits" ? (
        <Form
          action={turnLetterKeyPath(branchId, id)}
          once={once}
          label={`${says.key}: ${subject}`}
        >
          <p>{says.keyHint}</p>
          <Button kind="quiet">{says.key}</Button>
        </Form>
      ) : null}
    </article>
  );
}
