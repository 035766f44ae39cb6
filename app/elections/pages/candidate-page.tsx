import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, Meter, Notice, PageTitle, Prose, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { supportCandidatePath } from "../addresses.ts";
import { type Election, isTakingNominations } from "../election.ts";
import type { CandidateView } from "../view.ts";
import { words } from "../words.ts";
import { NominationBadge, Picture } from "./candidate-cards.tsx";
import { trailTo } from "./trail.ts";

export type CandidatePageProps = {
  shell: Shell;
  now: Date;
  election: Election;
  candidate: CandidateView;
  isMember: boolean;
  isOwn: boolean;
  hasSupported: boolean;
  /** Why a member's support does not count yet, in words. */
  notYet: string | undefined;
  trouble: Trouble | undefined;
};

/** Somebody who stands: what they say, what they declare, what they answer. */
export function CandidatePage(props: CandidatePageProps) {
  const { shell, election, candidate, trouble } = props;
  const { nomination, who } = candidate;
  const says = words.candidate;
  return (
    <Page shell={shell} title={who.name} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={trailTo(election)} />
      <PageTitle
        title={<MarkedName who={who} />}
        above={<NominationBadge state={nomination.state} />}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Picture nomination={nomination} />
      <Support {...props} />
      <Section title={says.statement} id="statement">
        <Prose text={nomination.statement} />
      </Section>
      <Section title={says.interests} id="interests">
        <Prose text={nomination.interests} />
      </Section>
      <Section title={says.memberships} id="memberships">
        <Prose text={nomination.memberships} />
      </Section>
      {election.terms.questions.map((question, index) => (
        <Section key={question} title={question} id={`answer-${index + 1}`}>
          <Prose text={nomination.answers[index] ?? says.none} />
        </Section>
      ))}
    </Page>
  );
}

function Support(props: CandidatePageProps) {
  const { now, election, candidate, isMember, isOwn, hasSupported, notYet } = props;
  const { nomination } = candidate;
  const says = words.candidate;
  if (nomination.state !== "standing" || !isTakingNominations(election, now)) return null;
  const { supporters } = election.terms;
  const mayAdd = isMember && !isOwn && !hasSupported;
  return (
    <Section title={says.support} id="support">
      <p>{says.supportSays(supporters)}</p>
      <Meter label={says.support} value={nomination.supporters} target={supporters} />
      {hasSupported ? (
        <>
          <Notice tone="good">{says.supported}</Notice>
          <Form action={supportCandidatePath(nomination.id)} hidden={{ wants: "no" }}>
            <Button kind="quiet">{says.takeBack}</Button>
          </Form>
        </>
      ) : null}
      {mayAdd && notYet !== undefined ? <Notice>{notYet}</Notice> : null}
      {mayAdd && notYet === undefined ? (
        <Form action={supportCandidatePath(nomination.id)} hidden={{ wants: "yes" }}>
          <Button>{says.send}</Button>
        </Form>
      ) : null}
    </Section>
  );
}
