import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Meter, Moment, Notice, PersonName, Prose, Section } from "../../../../web/parts.tsx";
import { toJuryPath } from "../../addresses.ts";
import { isOpen } from "../../challenge.ts";
import type { JuryPageProps } from "../../pages/jury-page.tsx";
import type { ChallengeView } from "../../view.ts";
import { words } from "../../words.ts";

const { join, reasons } = words.page;

/** Members join a challenge here, and read why others did. */
export function ChallengePart(props: JuryPageProps) {
  const { view, now } = props;
  const { challenge } = view;
  const canJoin = isOpen(challenge, now);
  return (
    <>
      {canJoin ? (
        <Section title={join.title} id="challenge">
          <p>{join.says(challenge.needed)}</p>
          <Meter label={join.count} value={challenge.joined} target={challenge.needed} />
          <OwnPart {...props} />
        </Section>
      ) : null}
      {challenge.joined > 0 ? <Reasons view={view} now={now} /> : null}
    </>
  );
}

function OwnPart({ view, shell, trouble }: JuryPageProps) {
  const { challenge, isMember, holdsKey, hasJoined } = view;
  if (holdsKey) return <Notice>{join.hadPart}</Notice>;
  if (hasJoined) {
    return (
      <>
        <Notice tone="good">{join.joined}</Notice>
        <Form action={toJuryPath(challenge.id, "take-back")}>
          <Button kind="quiet">{join.takeBack}</Button>
        </Form>
      </>
    );
  }
  if (!isMember) return <p>{join.membersOnly}</p>;
  return (
    <Form action={toJuryPath(challenge.id, "challenge")} once={shell.once}>
      <TextArea
        {...filling(trouble)("reason")}
        label={join.reason}
        hint={join.hint}
        rows={3}
        maxlength={500}
        required
      />
      <Button>{join.send}</Button>
    </Form>
  );
}

function Reasons({ view, now }: { view: ChallengeView; now: Date }) {
  return (
    <Section title={reasons.title} id="reasons">
      {view.reasons === undefined ? (
        <p>{reasons.forMembers}</p>
      ) : (
        view.reasons.map(({ name, reason, joinedAt }) => (
          <article class="quoted">
            <p class="quiet">
              <PersonName name={name} />, <Moment at={joinedAt} now={now} form="since" />
            </p>
            <Prose text={reason} />
          </article>
        ))
      )}
    </Section>
  );
}
