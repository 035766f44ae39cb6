import type { Shown } from "../../../../platform/act.ts";
import {
  Button,
  Buttons,
  ChoiceField,
  Form,
  filling,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Moment, Notice, Prose, Section } from "../../../../web/parts.tsx";
import { toJuryPath } from "../../addresses.ts";
import type { JuryPageProps } from "../../pages/jury-page.tsx";
import { words } from "../../words.ts";

const says = words.page.seat;

/** Where a juror reads what was hidden, and decides. For jurors alone. */
export function SeatPart(props: JuryPageProps) {
  const { view } = props;
  const { juror, challenge } = view;
  if (juror === undefined) return null;
  const { seat, evidence } = juror;
  return (
    <Section title={says.title} id="seat">
      <p>{says.says}</p>
      <Evidence evidence={evidence} />
      {seat.state === "voted" ? (
        <Notice tone="good" title={says.votedTitle}>
          <p>{says.voted}</p>
        </Notice>
      ) : (
        <VoteForm {...props} />
      )}
      {seat.state === "voted" ? null : (
        <Form action={toJuryPath(challenge.id, "decline")} label={says.declineLabel}>
          <Button kind="quiet">{says.decline}</Button>
        </Form>
      )}
    </Section>
  );
}

function Evidence({ evidence }: { evidence: readonly Shown[] | undefined }) {
  if (evidence === undefined) return <Notice tone="warning">{says.unreadable}</Notice>;
  return (
    <>
      <h3>{says.evidence}</h3>
      {evidence.length === 0 ? <p>{says.noEvidence}</p> : null}
      {evidence.map((exhibit) => (
        <article class="quoted">
          <h4>{exhibit.label}</h4>
          <Prose text={exhibit.says} />
        </article>
      ))}
    </>
  );
}

function VoteForm({ view, now, shell, trouble }: JuryPageProps) {
  const { challenge, juror } = view;
  const endsAt = challenge.jury?.endsAt;
  const field = filling(trouble);
  return (
    <>
      {juror?.seat.state === "called" ? (
        <Form action={toJuryPath(challenge.id, "serve")}>
          <p>
            {says.answerBy} <Moment at={juror.seat.answerBy} now={now} />.
          </p>
          <Button>{says.serve}</Button>
        </Form>
      ) : null}
      <Form action={toJuryPath(challenge.id, "vote")} once={shell.once}>
        <ChoiceField
          {...field("choice")}
          label={says.question}
          choices={(["uphold", "overturn"] as const).map((value) => ({
            value,
            label: words.choices[value],
          }))}
          required
          big
        />
        <TextField
          {...field("sentence")}
          label={says.sentence}
          hint={says.sentenceHint}
          maxlength={300}
          required={false}
        />
        <p>
          {says.once}{" "}
          {endsAt === undefined ? null : (
            <>
              {says.until} <Moment at={endsAt} now={now} />.
            </>
          )}
        </p>
        <Buttons>
          <Button>{says.send}</Button>
        </Buttons>
      </Form>
    </>
  );
}
