import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Buttons, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Day,
  type Definition,
  DefinitionList,
  Meter,
  Moment,
  Notice,
  Prose,
} from "../../../web/parts.tsx";
import { newProposalAboutPath, proposalsAboutPath } from "../../proposals/addresses.ts";
import { chapterTitle } from "../../rulebook/door.ts";
import { callReviewPath, manifestoPath, policyPath } from "../addresses.ts";
import { isInForce, paragraphsOf } from "../policy.ts";
import type { Policy } from "../queries.ts";
import { words } from "../words.ts";

export type PolicyPageProps = {
  shell: Shell;
  policy: Policy;
  /** Undefined for those who cannot call for a review. */
  hasCalled: boolean | undefined;
  /** Why a member's call does not count yet, in words. */
  notYet: string | undefined;
  now: Date;
  trouble?: Trouble | undefined;
};

/** One policy: its text, each paragraph with an address that leads to the vote, and its review. */
export function PolicyPage({ shell, policy, now, trouble, ...calling }: PolicyPageProps) {
  return (
    <Page
      shell={shell}
      title={policy.title}
      description={policy.body.slice(0, 160)}
      mainPage={manifestoPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs
        trail={[
          { label: words.manifesto.title, href: manifestoPath },
          { label: chapterTitle(policy.chapter), href: manifestoPath },
        ]}
      />
      <h1>{policy.title}</h1>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <p>
        <Badge tone={policy.state === "in-force" ? "good" : "warning"}>
          {words.states[policy.state]}
        </Badge>
      </p>
      <Standing policy={policy} />
      <div class="columns">
        <div class="column-main">
          <Paragraphs policy={policy} />
        </div>
        <aside class="column-side" aria-label={words.policy.facts}>
          <DefinitionList items={factsOf(policy, now)} />
          {isInForce(policy.state) ? <Change policy={policy} {...calling} /> : null}
        </aside>
      </div>
    </Page>
  );
}

function Standing({ policy }: { policy: Policy }) {
  if (policy.state === "under-review") {
    return <Notice tone="warning">{words.policy.underReview}</Notice>;
  }
  if (isInForce(policy.state)) return null;
  return (
    <Notice tone="warning">
      {words.policy.noLonger}{" "}
      {policy.supersededBy === undefined ? null : (
        <a href={policyPath(policy.supersededBy)}>{words.policy.newer}</a>
      )}
    </Notice>
  );
}

function Paragraphs({ policy }: { policy: Policy }) {
  return (
    <>
      {paragraphsOf(policy.body).map((paragraph, index) => (
        <div key={paragraph} class="paragraph" id={`p${index + 1}`}>
          <Prose text={paragraph} size="large" />
          <p class="paragraph-source quiet">
            <a href={`#p${index + 1}`}>§ {index + 1}</a> ·{" "}
            <a href={policy.ballotPath} aria-label={words.policy.paragraphVote(index + 1)}>
              {words.policy.voteLink}
            </a>
          </p>
        </div>
      ))}
    </>
  );
}

function factsOf(policy: Policy, now: Date): readonly Definition[] {
  const day = (at: Date) => <Moment at={at} now={now} form="day" />;
  const { reaffirmedAt, endedAt, reviewOpenedAt, lastBallotPath } = policy;
  const facts: (Definition | undefined)[] = [
    { term: words.policy.adopted, says: day(policy.adoptedAt) },
    { term: words.policy.vote, says: <a href={policy.ballotPath}>{words.policy.voteLink}</a> },
    {
      term: words.policy.proposal,
      says: <a href={policy.proposalPath}>{words.policy.proposalLink}</a>,
    },
    reaffirmedAt && { term: words.policy.reaffirmed, says: day(reaffirmedAt) },
    lastBallotPath === undefined
      ? undefined
      : { term: words.policy.lastVote, says: <a href={lastBallotPath}>{words.policy.voteLink}</a> },
    reviewOpenedAt && { term: words.policy.reviewOpened, says: day(reviewOpenedAt) },
    policy.state === "in-force"
      ? { term: words.policy.reviewOn, says: <Day day={policy.reviewOn} /> }
      : undefined,
    endedAt && { term: words.policy.endedOn, says: day(endedAt) },
  ];
  return facts.filter((fact) => fact !== undefined);
}

type ChangeProps = Pick<PolicyPageProps, "policy" | "hasCalled" | "notYet">;

function Change(props: ChangeProps) {
  const { policy } = props;
  const proposal = (kind: string) => newProposalAboutPath(kind, policy.id);
  return (
    <>
      <h2>{words.policy.change}</h2>
      <p>{words.policy.changeLead}</p>
      <Buttons>
        <Button href={proposal("replace")}>{words.policy.replace}</Button>
        <Button href={proposal("repeal")} kind="quiet">
          {words.policy.repeal}
        </Button>
        {policy.state === "under-review" ? (
          <Button href={proposal("reaffirm")} kind="quiet">
            {words.policy.reaffirm}
          </Button>
        ) : null}
      </Buttons>
      <p>
        <a href={proposalsAboutPath(policy.id)}>{words.policy.proposals}</a>
      </p>
      {policy.state === "in-force" ? <Review {...props} /> : null}
    </>
  );
}

function Review({ policy, hasCalled, notYet }: ChangeProps) {
  const { reviewCalls, reviewCallsNeeded } = policy;
  return (
    <>
      <h2>{words.policy.review}</h2>
      <p>{words.policy.reviewLead(reviewCallsNeeded)}</p>
      <Meter
        label={words.policy.reviewMeter}
        value={reviewCalls}
        target={reviewCallsNeeded}
        says={words.policy.calls(reviewCalls, reviewCallsNeeded)}
      />
      {hasCalled === true ? <p>{words.policy.called}</p> : null}
      {hasCalled === false && notYet !== undefined ? <Notice>{notYet}</Notice> : null}
      {hasCalled === false && notYet === undefined ? (
        <Form action={callReviewPath(policy.id)}>
          <Button kind="quiet">{words.policy.call}</Button>
        </Form>
      ) : null}
    </>
  );
}
