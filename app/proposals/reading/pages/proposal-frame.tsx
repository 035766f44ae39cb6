import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Moment, StateStrip, Tabs } from "../../../../web/parts.tsx";
import { PaperTitle } from "../../../ballots/door.ts";
import { deedPath } from "../../../deeds/addresses.ts";
import { MarkedName } from "../../../membership/door.ts";
import { chapterTitle } from "../../../rulebook/door.ts";
import { postPath } from "../../../social/addresses.ts";
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
  isApprovedPost,
  isPenFree,
  type State,
  type Window,
  waitsForAmendments,
  windowOf,
} from "../../stages/life.ts";
import { isApart, mayAskForDeed, STATIONS, type Track, trackOf } from "../../tracks/track.ts";
import { words } from "../../words.ts";
import type { ProposalView } from "../view.ts";

/**
 * The way that this proposal takes, which ends as what its kind becomes. What has no text of its own to amend, or was
 * drafted before there were amendments, goes on without that step.
 */
const stepsOf = ({ kind, stay, stayBefore }: Proposal, track: Track) => {
  const isAmended = waitsForAmendments(isAmendable(kind), stayBefore ?? stay);
  const taken = STATIONS[track].filter((key) => key !== "amendment" || isAmended);
  const { states, steps: ends } = words;
  return taken.map((key) => ({ key, label: key === "adopted" ? ends[track] : states[key] }));
};

/** How far along the main path a proposal came that has left it. */
const REACHED: Partial<Record<State, State>> = {
  ...{ lapsed: "idea", "not-adopted": "ballot" },
  ...{ "not-posted": "to-post", "taken-down": "to-post" },
};

function reachedBy({ kind, stay, stayBefore }: Proposal): State {
  const isUnread = kind === "post" && !isApprovedPost(stay.state) && stay.state !== "taken-down";
  if (isUnread) return "rota";
  return stayBefore?.state ?? REACHED[stay.state] ?? stay.state;
}

const isBeside = (state: State, track: Track): boolean => !STATIONS[track].includes(state);

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

const saysOf = (state: State, track: Track, needed: number): string =>
  state === "idea" && track === "statement"
    ? words.strip.ideaOfStatement(needed)
    : words.strip.says[state](needed);

function Strip({ proposal, now }: Pick<ProposalView, "proposal" | "now">) {
  const { state, supportNeeded } = proposal.stay;
  const track = trackOf(proposal.kind);
  const { from, until } = windowOf(proposal.stay, proposal.changedAt);
  const isBeingCounted = state === "ballot" && until !== undefined && now >= until;
  return (
    <StateStrip
      steps={stepsOf(proposal, track)}
      current={reachedBy(proposal)}
      aside={isBeside(state, track) ? words.states[state] : undefined}
      says={isBeingCounted ? words.strip.beingCounted : saysOf(state, track, supportNeeded)}
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
      {isApart(proposal.kind) ? null : `${chapterTitle(proposal.chapter)} · `}
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
  proposal.kind !== "post" &&
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
    ...(proposal.stay.state === "adopted" && mayAskForDeed(proposal.kind)
      ? [{ label: words.tabs.deed, href: deedPath(proposal.id) }]
      : []),
    ...(proposal.kind === "post" ? [{ label: words.tabs.rota, href: postPath(proposal.id) }] : []),
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
