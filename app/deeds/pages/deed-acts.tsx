import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import { Meter, Notice } from "../../../web/parts.tsx";
import { titleOf } from "../../offices/door.ts";
import { toDeedPath } from "../addresses.ts";
import type { DeedView } from "../deed-view.ts";
import { DEED_MOST, LEAST_CHARACTERS, WORD_MOST } from "../fields.ts";
import { words } from "../words.ts";

type ActsProps = { view: DeedView; trouble: Trouble | undefined };

/** Everything that this viewer can do about what became of a decision. */
export function DeedActs(props: ActsProps) {
  const { deed, may, askers } = props.view;
  const says = words.act;
  return (
    <>
      <h2 id="acts">{says.title}</h2>
      {may.consent ? <Consent {...props} /> : null}
      {may.note ? <NoteForm {...props} /> : null}
      {may.note ? <EndForm {...props} /> : null}
      {may.name ? (
        <p>
          <a href={toDeedPath(deed.proposalId, "name")}>
            {deed.state === "open" ? says.handOver : says.name}
          </a>
        </p>
      ) : null}
      {may.askNothing ? (
        <Form action={toDeedPath(deed.proposalId, "none")} label={says.nothing}>
          <p class="quiet">{says.nothingHint}</p>
          <Button kind="quiet" wide>
            {says.nothing}
          </Button>
        </Form>
      ) : null}
      {may.take ? <TakeForm {...props} /> : null}
      {may.takeLater ? <p class="quiet">{says.authorsFirst(deed.nameUntil)}</p> : null}
      {askers === 0 ? null : <Meter label={says.meter} value={askers} target={deed.askMembers} />}
      {may.ask ? <AskForm {...props} /> : null}
    </>
  );
}

function Consent({ view: { deed } }: ActsProps) {
  const says = words.act;
  return (
    <Form action={toDeedPath(deed.proposalId, "answer")} label={says.consent}>
      <p>
        <strong>{says.consent}</strong>
      </p>
      <p class="quiet">{says.consentSays(deed.noteDays)}</p>
      <Button name="answer" value="yes" wide>
        {says.yes}
      </Button>
      <Button name="answer" value="no" kind="quiet" wide>
        {says.no}
      </Button>
    </Form>
  );
}

function NoteForm({ view: { deed }, trouble }: ActsProps) {
  const says = words.act;
  return (
    <Form action={toDeedPath(deed.proposalId, "note")} label={says.note}>
      <TextArea
        {...filling(trouble)("note")}
        label={says.note}
        hint={says.noteHint}
        rows={4}
        maxlength={WORD_MOST}
        minlength={LEAST_CHARACTERS}
        required
      />
      <Button wide>{says.send}</Button>
    </Form>
  );
}

function EndForm({ view: { deed }, trouble }: ActsProps) {
  const says = words.act;
  const field = filling(trouble);
  const hasTrouble = field("how").error !== undefined || field("why").error !== undefined;
  return (
    <details open={hasTrouble}>
      <summary>{says.end}</summary>
      <Form action={toDeedPath(deed.proposalId, "end")} label={says.end}>
        <ChoiceField
          {...field("how")}
          label={says.how}
          choices={[
            { value: "done", label: says.done },
            { value: "given-up", label: says.givenUp },
          ]}
          required
        />
        <TextArea
          {...field("why")}
          label={says.why}
          rows={4}
          maxlength={WORD_MOST}
          minlength={LEAST_CHARACTERS}
          required
        />
        <Button wide>{says.send}</Button>
      </Form>
    </details>
  );
}

function TakeForm({ view: { deed, may }, trouble }: ActsProps) {
  const says = words.act;
  const field = filling(trouble, { says: deed.says, as: "me" });
  const choices = [
    { value: "me", label: says.asMe },
    ...may.offices.map((office) => ({ value: office, label: titleOf(office) })),
  ];
  const hidden: Readonly<Record<string, string>> = {
    ...(choices.length === 1 ? { as: "me" } : {}),
    ...(deed.says === undefined ? {} : { says: deed.says }),
  };
  return (
    <Form action={toDeedPath(deed.proposalId, "take")} hidden={hidden} label={says.take}>
      <p class="quiet">{says.takeHint}</p>
      {deed.says === undefined ? (
        <TextArea
          {...field("says")}
          label={words.naming.says}
          hint={words.naming.saysHint}
          rows={3}
          maxlength={DEED_MOST}
          minlength={LEAST_CHARACTERS}
          required
        />
      ) : null}
      {choices.length === 1 ? null : (
        <ChoiceField {...field("as")} label={says.as} choices={choices} required />
      )}
      <Button kind="quiet" wide>
        {says.take}
      </Button>
    </Form>
  );
}

function AskForm({ view: { deed, may } }: ActsProps) {
  const says = words.act;
  if (may.hasAsked) return <p>{says.asked}</p>;
  if (may.notYet !== undefined) return <Notice>{may.notYet}</Notice>;
  return (
    <Form action={toDeedPath(deed.proposalId, "doubt")} label={says.ask}>
      <p class="quiet">{says.askHint(deed.askMembers)}</p>
      <Button kind="quiet" wide>
        {says.ask}
      </Button>
    </Form>
  );
}
