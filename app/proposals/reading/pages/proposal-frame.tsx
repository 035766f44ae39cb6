import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Moment, StateStrip, Tabs } from "../../../../web/parts.tsx";
import { PaperTitle } from "../../../ballots/door.ts";
import { MarkedName } from "../../../membership/door.ts";
import { chapterTitle } from "../../../rulebook/door.ts";
import {
  amendmentsPath,
  discussionPath,
  discussPath,
  hearingPath,
  historyPath,
  proposalPath,
} from "../../addresses.ts";
import { isAmendable, type Proposal } from "../../proposal.ts";
import {
  isPenFree,
  type State,
  type Window,
  waitsForAmendments,
  windowOf,
} from "../../stages/life.ts";
import { words } from "../../words.ts";
import type { ProposalView } from "../view.ts";

/** The main path. */
const STEPS = [
  "idea",
  "discussion",
  "drafting",
  "amendment",
  "frozen",
  "ballot",
  "adopted",
] as const;

/** What has no text of its own to amend, or was drafted before there were amendments, goes on without that step. */
const stepsOf = ({ kind, stay, stayBefore }: Proposal) => {
  const isAmended = waitsForAmendments(isAmendable(kind), stayBefore ?? stay);
  const taken = STEPS.filter((key) => key !== "amendment" || isAmended);
  const { states, steps } = words;
  return taken.map((key) => ({ key, label: key === "adopted" ? steps.policy : states[key] }));
};

/** How far along the main path a proposal came that has left it. */
const REACHED: Partial<Record<State, State>> = { lapsed: "idea", "not-adopted": "ballot" };

function reachedBy({ stay, stayBefore }: Proposal): State {
  return stayBefore?.state ?? REACHED[stay.state] ?? stay.state;
}

const isBeside = (state: State): boolean => !STEPS.some((step) => step === state);

/** States that are over have nothing to wait for. */
function When({ from, until, now }: Window & Pick<ProposalView, "now">) {
  const { from: sayFrom, until: sayUntil } = words.strip;
  const isToCome = from !== undefined && now < from && from.getTime() !== until?.getTime();
  return (
    <>
      {isToCome && (
        <>
          {sayFrom} <Moment at={from} now={now} />
        </>
      )}
      {isToCome && until !== undefined && " · "}
      {until !== undefined && (
        <>
          {sayUntil} <Moment at={until} now={now} />
        </>
      )}
    </>
  );
}

function Strip({ proposal, now }: Pick<ProposalView, "proposal" | "now">) {
  const { state, supportNeeded } = proposal.stay;
  const { from, until } = windowOf(proposal.stay, proposal.changedAt);
  const isBeingCounted = state === "ballot" && until !== undefined && now >= until;
  return (
    <StateStrip
      steps={stepsOf(proposal)}
      current={reachedBy(proposal)}
      aside={isBeside(state) ? words.states[state] : undefined}
      says={isBeingCounted ? words.strip.beingCounted : words.strip.says[state](supportNeeded)}
      when={
        from === undefined && until === undefined ? undefined : (
          <When from={from} until={until} now={now} />
        )
      }
      who={isPenFree(proposal.stay, now) ? words.strip.penFree : words.strip.who[state]}
    />
  );
}

function ByLine({ authors, proposal }: Pick<ProposalView, "authors" | "proposal">) {
  return (
    <p class="quiet">
      {words.page.number(proposal.id)} · {words.kinds[proposal.kind]} ·{" "}
      {chapterTitle(proposal.chapter)} ·{" "}
      {proposal.authors.length === 0 ? words.page.noAuthors : `${words.page.by} `}
      {authors === undefined
        ? words.page.authorsUnnamed(proposal.authors.length)
        : authors.map((who, index) => (
            <>
              {index === 0 ? "" : ", "}
              <MarkedName who={who} />
            </>
          ))}
    </p>
  );
}

const hasHearing = (proposal: Proposal): boolean =>
  ["frozen", "ballot", "adopted", "not-adopted"].includes(reachedBy(proposal));

const hasAmendments = (proposal: Proposal): boolean =>
  waitsForAmendments(isAmendable(proposal.kind), proposal.stayBefore ?? proposal.stay) &&
  (hasHearing(proposal) || reachedBy(proposal) === "amendment" || proposal.isRedrafted);

function tabsOf(proposal: Proposal) {
  const path = proposalPath(proposal.id);
  const hearing = { label: words.tabs.hearing, href: hearingPath(proposal.id) };
  return [
    { label: words.tabs.text, href: path },
    { label: words.tabs.discussion, href: discussionPath(proposal.id) },
    ...(hasAmendments(proposal)
      ? [{ label: words.tabs.amendments, href: amendmentsPath(proposal.id) }]
      : []),
    ...(hasHearing(proposal) ? [hearing] : []),
    { label: words.tabs.history, href: historyPath(proposal.id) },
  ];
}

type ProposalFrameProps = {
  shell: Shell;
  view: ProposalView;
  /** The path of the tab that is shown. */
  current: string;
  hasErrors?: boolean;
  children?: ComponentChildren;
};

/** What every page of one proposal has in common: title, where it is on its way, its parts. */
export function ProposalFrame({ shell, view, current, hasErrors, children }: ProposalFrameProps) {
  const { proposal, authors, now } = view;
  const isDraft = proposal.stay.state === "draft";
  return (
    <Page
      shell={shell}
      title={proposal.title}
      description={proposal.problem.slice(0, 160)}
      mainPage={discussPath}
      isPrivate={isDraft}
      hasErrors={hasErrors ?? false}
    >
      <Breadcrumbs trail={[{ label: words.discuss.title, href: discussPath }]} />
      <h1>
        <PaperTitle of={proposal} />
      </h1>
      <ByLine authors={authors} proposal={proposal} />
      <Strip proposal={proposal} now={now} />
      {isDraft ? null : <Tabs tabs={tabsOf(proposal)} current={current} label={words.tabs.label} />}
      {children}
    </Page>
  );
}
