import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { inLanguage } from "../../../platform/language.ts";
import { type BallotId, expectBallot, openBallot } from "../../ballots/door.ts";
import { openTopic, setTopicStage } from "../../discussions/door.ts";
import { closeHearing, openHearing } from "../../hearings/door.ts";
import { countActiveMembers } from "../../membership/door.ts";
import { openOpinions, setOpinionsOpen } from "../../opinions/door.ts";
import {
  changeInWords,
  fractionOf,
  membersNeeded,
  type Rules,
  rulesInForce,
} from "../../rulebook/door.ts";
import { discussionPath, proposalPath } from "../addresses.ts";
import { postPen } from "../letters.ts";
import { isOfRulebook, type Proposal } from "../proposal.ts";
import { enterState, type StepFacts } from "../store.ts";
import { words } from "../words.ts";
import { mayGo, type Stay, type Step, stayIn } from "./life.ts";

/** The option of a ballot that is the proposal as it stands. */
export const ITSELF = "proposal";

/** The rulebook and the party's size at the moment of a step. */
export interface Terms {
  readonly rules: Rules;
  /** Those whose support counts. */
  readonly activeMembers: number;
}

export async function termsNow(tx: Tx, now: Date): Promise<Terms> {
  const rules = await rulesInForce(tx);
  return { rules, activeMembers: await countActiveMembers(tx, "support", now, rules) };
}

/** Takes a step that was decided: enters the new state, with the numbers in force copied into it. */
export async function takeStep(
  tx: Tx,
  proposal: Proposal,
  step: Step,
  { now, house }: Pick<ActContext, "now" | "house">,
): Promise<void> {
  if (!mayGo(proposal.stay.state, step.to)) {
    throw new Error(`no proposal goes from ${proposal.stay.state} to ${step.to}`);
  }
  const terms = await termsNow(tx, now);
  const stay = stayIn(step.to, terms.rules, terms.activeMembers, now);
  const facts = await prepare(tx, proposal, stay, terms, { now, house });
  await enter(tx, proposal, stay, { now, house }, facts);
}

/**
 * Enters a state in which it goes on. Whoever alone can move it from there is told.
 * @param proposal with those as its authors who hold the pen from now on
 */
export async function enter(
  tx: Tx,
  proposal: Proposal,
  stay: Stay,
  context: Pick<ActContext, "now" | "house">,
  facts: StepFacts = {},
): Promise<void> {
  await enterState(tx, proposal.id, stay, facts, context.now);
  if (stay.state === "drafting") await postPen(tx, proposal, stay, context);
}

/** What must stand ready in other rooms before a proposal is in its new state. */
async function prepare(
  tx: Tx,
  proposal: Proposal,
  stay: Stay,
  terms: Terms,
  context: Pick<ActContext, "now" | "house">,
): Promise<StepFacts> {
  switch (stay.state) {
    case "idea":
      return { topicId: await openTalk(tx, proposal, context.now) };
    case "discussion":
      await setStage(tx, proposal, "full", context.now);
      // Of an idea from before there were opinions, they begin here.
      await openOn(tx, proposal, context.now);
      return {};
    case "frozen":
      await openHearingOn(tx, proposal, endOf(stay), terms, context.now);
      await expectVote(tx, proposal, endOf(stay));
      return {};
    case "ballot":
      return { ballotId: await openVote(tx, proposal, stay, terms, context) };
    case "lapsed":
    case "merged":
      await setStage(tx, proposal, "closed", context.now);
      return {};
    default:
      return {};
  }
}

/** The statements on which members say where they agree. */
const openOn = (tx: Tx, { id, title }: Proposal, now: Date) =>
  openOpinions(tx, { path: proposalPath(id), title }, now);

async function openTalk(tx: Tx, proposal: Proposal, now: Date) {
  const { id, title } = proposal;
  await openOn(tx, proposal, now);
  return openTopic(tx, { path: discussionPath(id), title }, now);
}

export async function setStage(
  tx: Tx,
  proposal: Proposal,
  stage: Parameters<typeof setTopicStage>[2],
  now: Date,
): Promise<void> {
  if (proposal.topicId === undefined) return;
  await setTopicStage(tx, proposal.topicId, stage, now);
  await setOpinionsOpen(tx, proposalPath(proposal.id), stage !== "closed");
}

function endOf({ state, endsAt }: Stay): Date {
  if (endsAt === undefined) throw new Error(`${state} without an end`);
  return endsAt;
}

const openHearingOn = (tx: Tx, proposal: Proposal, closesAt: Date, terms: Terms, now: Date) =>
  openHearing(
    tx,
    {
      path: proposalPath(proposal.id),
      closesAt,
      caseWords: terms.rules.caseWords,
      backingNeeded: alternativeSupport(proposal, terms),
    },
    now,
  );

/** Puts its ballot among those to come, so that members see it before it opens. */
export const expectVote = (
  tx: Tx,
  { id, title, titleCy }: Proposal,
  opensAt: Date,
): Promise<void> => expectBallot(tx, { path: proposalPath(id), title, titleCy, opensAt });

/** A number of the rulebook is set or not, and so is a name: an alternative to it would be another proposal. */
const alternativeSupport = ({ kind }: Proposal, { rules, activeMembers }: Terms) =>
  isOfRulebook(kind) ? undefined : membersNeeded("alternative", rules, activeMembers);

/** The share of the votes that a proposal needs, as the rulebook says it today. */
function majorityFor(kind: Proposal["kind"], rules: Rules) {
  if (!isOfRulebook(kind)) return { ...fractionOf(rules.majorityPercent), isAtLeast: false };
  return { ...fractionOf(rules.rulebookMajorityPercent), isAtLeast: true };
}

const quorumFor = (kind: Proposal["kind"], rules: Rules): number =>
  isOfRulebook(kind) ? rules.rulebookQuorumPercent : rules.quorumPercent;

/** What would change of the party's names stands on the ballot, whatever the text says of it. */
const textOnBallot = ({ change, body }: Proposal): string =>
  change === undefined ? body : `${changeInWords(change.change, change.titles)}\n\n${body}`;

async function openVote(
  tx: Tx,
  proposal: Proposal,
  stay: Stay,
  { rules }: Terms,
  { now, house }: Pick<ActContext, "now" | "house">,
): Promise<BallotId> {
  const path = proposalPath(proposal.id);
  const hearing = await closeHearing(tx, path, now);
  const itself = { id: ITSELF, label: proposal.title, text: textOnBallot(proposal) };
  return openBallot(tx, house, {
    path,
    title: proposal.title,
    titleCy: proposal.titleCy,
    question: words.question(proposal.kind, proposal.title),
    questionCy: inLanguage("cy", () =>
      words.question(proposal.kind, proposal.titleCy ?? proposal.title),
    ),
    options: [itself, ...hearing.alternatives],
    cases: { for: hearing.cases.for ?? "", against: hearing.cases.against ?? "" },
    opensAt: now,
    closesAt: endOf(stay),
    majority: majorityFor(proposal.kind, rules),
    quorumPercent: quorumFor(proposal.kind, rules),
    quorumLeast: rules.quorumLeast,
    activeMembers: await countActiveMembers(tx, "vote", now, rules),
  });
}
