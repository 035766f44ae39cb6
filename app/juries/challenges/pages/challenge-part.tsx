import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Meter, Moment, Notice, Prose, Section } from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { toJuryPath } from "../../addresses.ts";
import { isOpen } from "../../challenge.ts";
import type { JuryPageProps } from "../../pages/jury-page.tsx";
import type { ChallengeView } from "../../view.ts";
import { words } from "../../words.ts";

/** Members join a challenge here, and read why others did. */
export function ChallengePart(props: JuryPageProps) {
  const { view, now } = props;
  const { challenge } = view;
  const canJoin = isOpen(challenge, now);
  return (
    <>
      {canJoin ? (
        <Section title={words.page.join.title} id="challenge">
          <p>{words.page.join.says(challenge.needed)}</p>
          <Meter label={words.page.join.count} value={challenge.joined} target={challenge.needed} />
          <OwnPart {...props} />
        </Section>
      ) : null}
      {challenge.joined > 0 ? <Reasons view={view} now={now} /> : null}
    </>
  );
}

function OwnPart({ view, shell, trouble }: JuryPageProps) {
  const { challenge, isMember, notYet, holdsKey, hasJoined } = view;
  if (holdsKey) return <Notice>{words.page.join.hadPart}</Notice>;
  if (hasJoined) {
    return (
      <>
        <Notice tone="good">{words.page.join.joined}</Notice>
        <Form action={toJuryPath(challenge.id, "take-back")}>
          <Button kind="quiet">{words.page.join.takeBack}</Button>
        </Form>
      </>
    );
  }
  if (!isMember) return <p>{words.page.join.membersOnly}</p>;
  if (notYet !== undefined) return <Notice>{notYet}</Notice>;
  return (
    <Form action={toJuryPath(challenge.id, "challenge")} once={shell.once}>
      <TextArea
        {...filling(trouble)("reason")}
        label={words.page.join.reason}
        hint={words.page.join.hint}
        rows={3}
        maxlength={500}
        minlength={10}
        required
      />
      <Button>{words.page.join.send}</Button>
    </Form>
  );
}

function Reasons({ view, now }: { view: ChallengeView; now: Date }) {
  return (
    <Section title={words.page.reasons.title} id="reasons">
      {view.reasons === undefined ? (
        <p>{words.page.reasons.forMembers}</p>
      ) : (
        view.reasons.map(({ who, reason, joinedAt }) => (
          <article class="quoted">
            <p class="quiet">
              <MarkedName who={who} />, <Moment at={joinedAt} now={now} form="since" />
            </p>
            <Prose text={reason} />
          </article>
        ))
      )}
    </Section>
  );
}
