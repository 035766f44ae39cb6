import type { Listed } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { DefinitionList, Notice, OfRooms, Prose, Section } from "../../../../web/parts.tsx";
import { PaperTitle } from "../../../ballots/door.ts";
import { AskPart } from "../../../drafting/door.ts";
import { holdsOfPath } from "../../../holds/addresses.ts";
import { CommonGround, type CommonOnPath } from "../../../opinions/door.ts";
import { policyPath } from "../../../policy/addresses.ts";
import { type Decision, decisionPath } from "../../../policy/door.ts";
import { changeInWords, numberInWords, paragraphOf, RULES } from "../../../rulebook/door.ts";
import { postPath } from "../../../social/addresses.ts";
import { proposalPath, queuePath, takeIntoDraftPath } from "../../addresses.ts";
import type { ProposalText } from "../../proposal.ts";
import { isOpenToRevision } from "../../stages/life.ts";
import { trackOf } from "../../tracks/track.ts";
import { words } from "../../words.ts";
import type { ListedProposal } from "../list-queries.ts";
import type { ProposalView } from "../view.ts";
import { ProposalActs } from "./proposal-acts.tsx";
import { ProposalCards } from "./proposal-cards.tsx";
import { ProposalFrame } from "./proposal-frame.tsx";

type ProposalPageProps = {
  shell: Shell;
  view: ProposalView;
  similar: readonly ListedProposal[];
  /** What it became, where that is no policy. */
  decision: Decision | undefined;
  trouble?: Trouble | undefined;
  ground: CommonOnPath | undefined;
  /** What the rooms above have of it. */
  listed: readonly Listed[];
};

export function ProposalPage(props: ProposalPageProps) {
  const { shell, view, similar, decision, trouble, ground, listed } = props;
  const { proposal } = view;
  const hasErrors = trouble !== undefined;
  return (
    <ProposalFrame
      shell={shell}
      view={view}
      current={proposalPath(proposal.id)}
      hasErrors={hasErrors}
    >
      <ErrorSummary problems={trouble?.problems ?? []} />
      <div class="columns">
        <div class="column-main">
          <Outcome view={view} decision={decision} />
          <Waits view={view} />
          <Aim view={view} />
          <TextOrCover view={view} />
          <AskPart path={proposalPath(proposal.id)} asks={view.asks} />
          {ground === undefined ? null : <Ground view={view} ground={ground} />}
          <OfRooms listed={listed} />
        </div>
        <aside class="column-side" aria-labelledby="acts">
          <ProposalActs view={view} shell={shell} trouble={trouble} />
        </aside>
      </div>
      <Similar lines={similar} view={view} />
    </ProposalFrame>
  );
}

/** Whoever holds the pen takes it into the draft from here. */
function Ground({ view, ground }: { view: ProposalView; ground: CommonOnPath }) {
  const { proposal, viewer } = view;
  const holdsPen = viewer.isAuthor && isOpenToRevision(proposal.stay.state);
  const take = (statement: number) => takeIntoDraftPath(proposal.id, statement);
  return <CommonGround ground={ground} takePath={holdsPen ? take : undefined} />;
}

type OutcomeProps = { view: ProposalView; decision: Decision | undefined };

/** Its hearing is over, and its week has no room yet. */
function Waits({ view: { proposal, now } }: { view: ProposalView }) {
  const { state, looksAt } = proposal.stay;
  if (proposal.kind === "post") {
    return (
      <p>
        <a href={postPath(proposal.id)}>{words.tracks.toRota}</a>
      </p>
    );
  }
  if (state !== "frozen" || trackOf(proposal.kind) === "statement") return null;
  const isWaiting = looksAt !== undefined && looksAt <= now;
  return (
    <Notice>
      {isWaiting ? `${words.queue.isWaiting} ` : null}
      <a href={queuePath}>{words.queue.toQueue}</a>
    </Notice>
  );
}

function Outcome({ view: { proposal, mergedInto }, decision }: OutcomeProps) {
  if (decision !== undefined) {
    return (
      <Notice tone="good">
        <a href={decisionPath(decision.kind, decision.id)}>
          {words.tracks.becameDecision[decision.kind]}
        </a>
      </Notice>
    );
  }
  const { becamePolicy } = proposal;
  if (becamePolicy !== undefined) {
    return (
      <Notice tone="good">
        <a href={policyPath(becamePolicy)}>{words.page.becamePolicy}</a>
      </Notice>
    );
  }
  if (mergedInto === undefined) return null;
  return (
    <Notice>
      <a href={proposalPath(mergedInto.id)}>
        {words.page.mergedInto}: {mergedInto.title}
      </a>
    </Notice>
  );
}

/** The policy or the rule that it would change, as it stands today. */
function Aim({ view: { proposal, policy } }: { view: ProposalView }) {
  const { rule, kind, change } = proposal;
  if (change !== undefined) {
    const says = changeInWords(change.change, change.titles);
    return <DefinitionList items={[{ term: words.page.change, says }]} />;
  }
  if (rule !== undefined) {
    const before = proposal.stay.rules[rule.name];
    const { unit } = RULES[rule.name];
    return (
      <DefinitionList
        items={[
          {
            term: words.page.ruleNow,
            says: paragraphOf(rule.name, before),
          },
          {
            term: words.page.ruleThen,
            says: <strong>{numberInWords(unit, rule.number)}</strong>,
          },
        ]}
      />
    );
  }
  if (policy === undefined) return null;
  const link = <a href={policyPath(policy.id)}>{policy.title}</a>;
  return <DefinitionList items={[{ term: words.page.aboutPolicy(kind), says: link }]} />;
}

/** Of a text that is out of sight, its place says so; its authors read it there. */
function TextOrCover({ view: { proposal, covered } }: { view: ProposalView }) {
  const { version } = proposal;
  if (covered === undefined) return <Text text={proposal} version={version} />;
  const { text } = covered;
  return (
    <>
      <Notice tone="warning">
        {text === undefined ? words.covered.says : words.covered.onlyYou}{" "}
        <a href={holdsOfPath(proposal.id)}>{words.acts.whyHeld}</a>
      </Notice>
      {text === undefined ? null : (
        <>
          <h2>
            <PaperTitle of={text} />
          </h2>
          <Text text={text} version={version} />
        </>
      )}
    </>
  );
}

function Text({ text, version }: { text: ProposalText; version: number }) {
  return (
    <>
      <h2>{words.page.problem}</h2>
      <Prose text={text.problem} />
      <h2>{words.page.body}</h2>
      <Prose text={text.body} />
      {text.effects === undefined ? null : (
        <>
          <h2>{words.page.effects}</h2>
          <Prose text={text.effects} />
        </>
      )}
      <p class="quiet">{words.page.version(version)}</p>
    </>
  );
}

function Similar({ lines, view }: { lines: readonly ListedProposal[]; view: ProposalView }) {
  if (lines.length === 0) return null;
  return (
    <Section title={words.draft.similar} id="similar">
      <p>{words.draft.similarLead}</p>
      <ProposalCards lines={lines} now={view.now} />
    </Section>
  );
}
