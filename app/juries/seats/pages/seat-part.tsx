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

/** Where a juror reads what was hidden, and decides. For jurors alone. */
export function SeatPart(props: JuryPageProps) {
  const { view } = props;
  const { juror, challenge } = view;
  if (juror === undefined) return null;
  const { seat, evidence } = juror;
  return (
    <Section title={words.page.seat.title} id="seat">
      <p>{words.page.seat.says}</p>
      <Evidence evidence={evidence} />
      {seat.state === "voted" ? (
        <Notice tone="good" title={words.page.seat.votedTitle}>
          <p>{words.page.seat.voted}</p>
        </Notice>
      ) : (
        <VoteForm {...props} />
      )}
      {seat.state === "voted" ? null : (
        <Form action={toJuryPath(challenge.id, "decline")} label={words.page.seat.declineLabel}>
          <Button kind="quiet">{words.page.seat.decline}</Button>
        </Form>
      )}
    </Section>
  );
}

function Evidence({ evidence }: { evidence: readonly Shown[] | undefined }) {
  if (evidence === undefined) return <Notice tone="warning">{words.page.seat.unreadable}</Notice>;
  return (
    <>
      <h3>{words.page.seat.evidence}</h3>
      {evidence.length === 0 ? <p>{words.page.seat.noEvidence}</p> : null}
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
            {words.page.seat.answerBy} <Moment at={juror.seat.answerBy} now={now} />.
          </p>
          <Button>{words.page.seat.serve}</Button>
        </Form>
      ) : null}
      <Form action={toJuryPath(challenge.id, "vote")} once={shell.once}>
        <ChoiceField
          {...field("choice")}
          label={words.page.seat.question}
          choices={(["uphold", "overturn"] as const).map((value) => ({
            value,
            label: words.choices[value],
          }))}
          required
          big
        />
        <TextField
          {...field("sentence")}
          label={words.page.seat.sentence}
          hint={words.page.seat.sentenceHint}
          maxlength={300}
          required={false}
        />
        <p>
          {words.page.seat.once}{" "}
          {endsAt === undefined ? null : (
            <>
              {words.page.seat.until} <Moment at={endsAt} now={now} />.
            </>
          )}
        </p>
        <Buttons>
          <Button>{words.page.seat.send}</Button>
        </Buttons>
      </Form>
    </>
  );
}
