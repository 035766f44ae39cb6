import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { inLanguage } from "../../../platform/language.ts";
import { addDays } from "../../../platform/time/days.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { amendmentsOnBallot, closeAmending, shutAmending } from "../../amendments/door.ts";
import {
  type BallotId,
  type BallotTerms,
  countKeyHolders,
  expectBallot,
  forgetExpected,
  openBallot,
  openSealedBallot,
} from "../../ballots/door.ts";
import { openTopic, setTopicStage } from "../../discussions/door.ts";
import { closeHearing, openHearing } from "../../hearings/door.ts";
import { countActiveMembers, listVoters } from "../../membership/door.ts";
import { openOpinions, setOpinionsOpen } from "../../opinions/door.ts";
import {
  changeInWords,
  fractionOf,
  membersNeeded,
  type Rules,
  rulesInForce,
} from "../../rulebook/door.ts";
import { discussionPath, proposalPath } from "../addresses.ts";
import { amendOn, openAmendingOf } from "../amending/opening.ts";
import type { BeforeRota } from "../announcements.ts";
import { postPen } from "../letters.ts";
import { isOfRulebook, type Proposal } from "../proposal.ts";
import { firstOpening } from "../queue/plan.ts";
import { isQueued } from "../queue/queue-queries.ts";
import { isAskedFor, maySeal, sealedNeeded, whyShown } from "../sealing/sealing.ts";
import { countAsks } from "../sealing/sealing-queries.ts";
import { saveSealed, saveShownWhy, settleAsks } from "../sealing/sealing-store.ts";
import { enterState, type StepFacts } from "../store.ts";
import { rulesOn, trackOf } from "../tracks/track.ts";
import { words } from "../words.ts";
import { mayGo, type Stay, type Step, stayIn } from "./life.ts";
import { tellStep } from "./telling.ts";

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

/** The same as they count for this proposal, whose track may have clocks of its own. */
export const termsOn = ({ kind }: Pick<Proposal, "kind">, terms: Terms): Terms => ({
  ...terms,
  rules: rulesOn(trackOf(kind), terms.rules),
});

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
  const terms = termsOn(proposal, await termsNow(tx, now));
  const stay = stayIn(step.to, terms.rules, terms.activeMembers, now);
  const facts = await prepare(tx, proposal, stay, terms, { now, house });
  const ending = facts.endsAt === undefined ? stay : { ...stay, endsAt: facts.endsAt };
  await enter(tx, proposal, ending, { now, house }, facts);
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
  if (stay.state === "rota") await context.house.announce(tx, beforeRota(proposal));
  if (stay.state === "drafting") await postPen(tx, proposal, stay, context);
  else await tellStep(tx, proposal, stay, context);
  if (stay.state === "amendment") await amendOn(tx, proposal, stay);
}

const beforeRota = ({ id }: Proposal): BeforeRota => ({
  name: "proposals.before-rota",
  proposalId: id,
});

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
    case "rota":
      return { topicId: await openTalk(tx, proposal, context.now) };
    case "discussion":
      await setStage(tx, proposal, "full", context.now);
      // Of an idea from before there were opinions, they begin here.
      await openOn(tx, proposal, context.now);
      return {};
    case "amendment":
      await openAmendingOf(tx, proposal, endOf(stay), terms, context);
      return {};
    case "drafting":
      await shutAmending(tx, proposalPath(proposal.id));
      return {};
    case "frozen":
      await closeAmending(tx, proposalPath(proposal.id), context);
      await openHearingOn(tx, proposal, endOf(stay), terms, context.now);
      await countSealedAsks(tx, proposal, terms);
      await expectVote(tx, proposal, opensAt(proposal, stay, terms));
      return {};
    case "ballot":
      return openVote(tx, proposal, stay, terms, context);
    case "lapsed":
    case "merged":
    case "to-post":
    case "not-adopted":
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

/** On the voting day that follows its hearing, where it waits for one. */
const opensAt = ({ kind }: Proposal, stay: Stay, { rules }: Terms): Date =>
  isQueued(kind) ? firstOpening(rules, endOf(stay)) : endOf(stay);

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
  { id, title, titleCy }: Pick<Proposal, "id" | "title" | "titleCy">,
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

/** At the moment at which the text is frozen: how many had asked for a sealed ballot, of the members of then. */
async function countSealedAsks(
  tx: Tx,
  { id, kind }: Proposal,
  { rules, activeMembers }: Terms,
): Promise<void> {
  if (!maySeal(kind)) return;
  const needed = sealedNeeded(rules.sealedAskPercent, activeMembers);
  await settleAsks(tx, id, { asked: await countAsks(tx, id), needed });
}

/** Sealed where enough asked for that and enough people could keep its keys; else a show of hands. */
async function openVote(
  tx: Tx,
  proposal: Proposal,
  stay: Stay,
  terms: Terms,
  context: Pick<ActContext, "now" | "house">,
): Promise<StepFacts> {
  const { rules } = terms;
  const hearing = await closeHearing(tx, proposalPath(proposal.id), context.now);
  const itself = { id: ITSELF, label: proposal.title, text: textOnBallot(proposal) };
  const amendments = await amendmentsOnBallot(tx, proposalPath(proposal.id));
  const asked = {
    options: [...amendments, itself, ...hearing.alternatives],
    cases: { for: hearing.cases.for ?? "", against: hearing.cases.against ?? "" },
  };
  const question = await questionOf(tx, proposal, asked, rules, context.now);
  if (isAskedFor(proposal.sealing.count)) {
    const holders = await countKeyHolders(tx, proposal.authors, context.now);
    const why = whyShown(holders, rules.trusteesWanted);
    if (why === undefined) return openSealed(tx, proposal, question, rules, context);
    await saveShownWhy(tx, proposal.id, why);
  }
  return { ballotId: await openShow(tx, proposal, question, endOf(stay), context) };
}

type Asked = Pick<BallotTerms, "options" | "cases">;
type Question = Awaited<ReturnType<typeof questionOf>>;

const questionOf = async (tx: Tx, proposal: Proposal, asked: Asked, rules: Rules, now: Date) => ({
  ...asked,
  question: words.question(proposal.kind, proposal.title),
  questionCy: inLanguage("cy", () =>
    words.question(proposal.kind, proposal.titleCy ?? proposal.title),
  ),
  majority: majorityFor(proposal.kind, rules),
  quorumPercent: quorumFor(proposal.kind, rules),
  quorumLeast: rules.quorumLeast,
  activeMembers: await countActiveMembers(tx, "vote", now, rules),
});

const titlesOf = ({ id, title, titleCy }: Proposal) => ({ path: proposalPath(id), title, titleCy });

const openShow = (
  tx: Tx,
  proposal: Proposal,
  question: Question,
  closesAt: Date,
  { now, house }: Pick<ActContext, "now" | "house">,
): Promise<BallotId> =>
  openBallot(tx, house, { ...titlesOf(proposal), ...question, opensAt: now, closesAt });

/** It opens when there was time to make the keys; where they are late, it is put off by itself. */
async function openSealed(
  tx: Tx,
  proposal: Proposal,
  question: Question,
  rules: Rules,
  { now, house }: Pick<ActContext, "now" | "house">,
): Promise<StepFacts> {
  const opensAt = addDays(now, rules.trusteeAnswerDays + rules.trusteeRoundDays);
  const closesAt = afterDays(opensAt, rules.ballotDays, rules.closingHour);
  const sealedId = await openSealedBallot(tx, house, {
    ...titlesOf(proposal),
    question: { kind: "motion", ...question },
    electorate: await listVoters(tx, now, rules),
    ...{ opensAt, closesAt },
    never: proposal.authors,
  });
  await saveSealed(tx, proposal.id, sealedId);
  await forgetExpected(tx, proposalPath(proposal.id));
  return { endsAt: closesAt };
}

/** Hands are shown where a sealed ballot came to no result: the hearing is over, and its options stay. */
export async function showInstead(
  tx: Tx,
  proposal: Proposal,
  asked: Asked,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> {
  const { now } = context;
  const { rules, activeMembers } = await termsNow(tx, now);
  const stay = stayIn("ballot", rules, activeMembers, now);
  const question = await questionOf(tx, proposal, asked, rules, now);
  await saveShownWhy(tx, proposal.id, "no-sealed");
  const ballotId = await openShow(tx, proposal, question, endOf(stay), context);
  await enter(tx, proposal, stay, context, { ballotId });
}
