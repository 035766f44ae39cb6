import type { Capacity } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House, OfficialLine } from "../../../platform/house.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { type SettledText, settleAmendments } from "../../amendments/door.ts";
import { ballotPath, sealedPath } from "../../ballots/addresses.ts";
import {
  type BallotClosed,
  type BallotOutcome,
  findSealedBallot,
  type SealedClosed,
  type SealedOpened,
} from "../../ballots/door.ts";
import { findAlternative } from "../../hearings/door.ts";
import { policyPath } from "../../policy/addresses.ts";
import {
  adoptDecision,
  adoptPolicy,
  decisionPath,
  findPolicy,
  isInForce,
  reaffirmPolicy,
  repealPolicy,
  supersedePolicy,
} from "../../policy/door.ts";
import { charterPath, rulebookPath } from "../../rulebook/addresses.ts";
import {
  changeInWords,
  decideChange,
  decideRuleNumber,
  lockConstitution,
  paragraphOf,
  readConstitution,
  rulesInForce,
  setConstitution,
  setRule,
  titlesFor,
} from "../../rulebook/door.ts";
import { findProposalId, proposalPath } from "../addresses.ts";
import { carryOutCharter } from "../amending/charter.ts";
import type { ProposalAdopted } from "../announcements.ts";
import { stepInRecord } from "../covering/in-record.ts";
import type { Proposal } from "../proposal.ts";
import { lockProposal } from "../queries.ts";
import { saveEnd } from "../sealing/sealing-store.ts";
import { noteBecamePolicy } from "../store.ts";
import { words } from "../words.ts";
import { ITSELF, setStage, showInstead, takeStep, termsNow } from "./steps.ts";

const CONSTITUTION_PATH = `${rulebookPath}#names`;

/** A proposal that members vote on, locked; undefined where the path is of nothing like that. */
async function lockVotedOn(tx: Tx, path: string): Promise<Proposal | undefined> {
  const id = findProposalId(path);
  const proposal = id === undefined ? undefined : await lockProposal(tx, id);
  return proposal?.stay.state === "ballot" ? proposal : undefined;
}

interface Decided {
  readonly outcome: BallotOutcome;
  readonly adoptedOption: string | undefined;
  readonly ballotPath: string;
  /** How each that went to the vote with it came out. */
  readonly amendments: NonNullable<BallotClosed["result"]["amendments"]>;
}

/** A ballot on a proposal has closed: carries out what it decided, in the ballot's own transaction. */
export async function finish(tx: Tx, closed: BallotClosed, house: House): Promise<void> {
  const proposal = await lockVotedOn(tx, closed.path);
  if (proposal === undefined) return;
  const amendments = closed.result.amendments ?? [];
  const decided = { ...closed, amendments, ballotPath: ballotPath(closed.ballotId) };
  await conclude(tx, proposal, decided, house);
}

/** The same of a sealed one. Where it came to no result, hands are shown. */
export async function finishSealed(tx: Tx, closed: SealedClosed, house: House): Promise<void> {
  const proposal = await lockVotedOn(tx, closed.path);
  const { outcome, sealedId } = closed;
  if (proposal?.sealing.sealedId !== sealedId || outcome.kind === "ranked") return;
  if (outcome.kind === "void") {
    const ballot = await findSealedBallot(tx, sealedId);
    if (ballot?.question.kind !== "motion") throw new Error("a sealed ballot without its question");
    const { options, cases } = ballot.question;
    return showInstead(tx, proposal, { options, cases }, { now: house.clock.now(), house });
  }
  const { amendments = [], adopted: adoptedOption } = outcome;
  const path = sealedPath(sealedId);
  const decided = { outcome: outcome.outcome, adoptedOption, ballotPath: path, amendments };
  await conclude(tx, proposal, decided, house);
}

/** A sealed ballot opened; it may be later than it was called for. */
export async function noteOpened(tx: Tx, { path, closesAt }: SealedOpened): Promise<void> {
  const proposal = await lockVotedOn(tx, path);
  if (proposal !== undefined) await saveEnd(tx, proposal.id, closesAt);
}

async function conclude(tx: Tx, proposal: Proposal, decided: Decided, house: House): Promise<void> {
  const now = house.clock.now();
  const step = { to: decided.outcome, by: byBallot };
  await takeStep(tx, proposal, step, { now, house });
  await setStage(tx, proposal, "closed", now);
  await house.record(tx, stepInRecord("proposals.finish", proposal, step), now);
  const amended = await settleVotes(tx, proposal, decided, { now, house });
  if (decided.outcome !== "adopted") return;
  const text = await carryOut(tx, proposal, decided, amended, house);
  await house.announce(tx, adopted(proposal, text));
}

/** Votes on amendments change the proposal's own text, and only where that is adopted. */
function settleVotes(
  tx: Tx,
  { id }: Proposal,
  { outcome, adoptedOption, amendments: votes }: Decided,
  context: { readonly now: Date; readonly house: House },
): Promise<SettledText | undefined> {
  const isAdopted =
    outcome === "adopted" && (adoptedOption === undefined || adoptedOption === ITSELF);
  return settleAmendments(tx, proposalPath(id), { votes, isAdopted }, context);
}

/** By the title that won, where that is a member's alternative. */
const adopted = (proposal: Proposal, { title, isItself }: WinningText): ProposalAdopted => ({
  name: "proposals.adopted",
  proposalId: proposal.id,
  kind: proposal.kind,
  title,
  titleCy: isItself ? proposal.titleCy : undefined,
  authors: proposal.authors,
});

async function carryOut(
  tx: Tx,
  proposal: Proposal,
  { adoptedOption, ballotPath }: Decided,
  amended: SettledText | undefined,
  house: House,
): Promise<WinningText> {
  const at = house.clock.now();
  const text = await winningText(tx, proposal, adoptedOption, amended);
  const carried = { tx, proposal, text, ballotPath, at };
  for (const line of await carryOutKind(carried, text.isItself)) await house.record(tx, line, at);
  return text;
}

interface WinningText {
  readonly title: string;
  readonly body: string;
  /** False where a member's alternative won over the proposal. */
  readonly isItself: boolean;
}

async function winningText(
  tx: Tx,
  proposal: Proposal,
  option: string | undefined,
  amended: SettledText | undefined,
): Promise<WinningText> {
  if (option === undefined || option === ITSELF) {
    return { title: proposal.title, body: amended?.body ?? proposal.body, isItself: true };
  }
  const alternative = await findAlternative(tx, Number(option.replace("alternative-", "")));
  if (alternative === undefined) throw new Error("a ballot adopted an option that is not there");
  return { title: alternative.title, body: alternative.body, isItself: false };
}

interface Carried {
  readonly tx: Tx;
  readonly proposal: Proposal;
  readonly text: WinningText;
  readonly ballotPath: string;
  readonly at: Date;
}

/** An alternative to keeping or dropping a policy is another text for it, so it replaces the policy. */
async function carryOutKind(carried: Carried, isItself: boolean): Promise<readonly OfficialLine[]> {
  const { proposal } = carried;
  if (proposal.kind === "rule") return carryOutRule(carried);
  if (proposal.kind === "constitution") return carryOutConstitution(carried);
  if (proposal.kind === "strategy" || proposal.kind === "statement") {
    return carryOutDecision(carried, proposal.kind);
  }
  if (proposal.kind === "charter") {
    const { tx, ballotPath, at } = carried;
    const { body } = carried.text;
    return [line(charterPath, await carryOutCharter(tx, { proposal, body, ballotPath, at }))];
  }
  if (proposal.kind === "repeal" && isItself) return carryOutRepeal(carried);
  if (proposal.kind === "reaffirm" && isItself) return carryOutReaffirm(carried);
  return carryOutText(carried);
}

const byBallot: Capacity = { kind: "ballot", on: "proposal" };

const line = (on: string, says: string): OfficialLine => ({
  act: "proposals.carry-out",
  by: byBallot,
  on,
  says,
});

/** Looked at again: of two ballots on a pair of numbers, the second can find that it fits the first no more. */
async function carryOutRule({ tx, proposal, ballotPath, at }: Carried) {
  const { rule, title } = proposal;
  if (rule === undefined) throw new Error("a rulebook proposal without a rule");
  const number = decideRuleNumber(rule.name, rule.number, await rulesInForce(tx));
  if (isRefusal(number)) return [line(rulebookPath, words.record.notSet(number.says))];
  await setRule(tx, { ...rule, setBy: words.setByBallot(title), setByPath: ballotPath }, at);
  const says = words.record.setRule(paragraphOf(rule.name, rule.number));
  return [line(rulebookPath, says)];
}

/** Looked at again: of two ballots, the second can find that what the first left is not enough for two keys. */
async function carryOutConstitution({ tx, proposal, ballotPath, at }: Carried) {
  const { change: proposed, title } = proposal;
  if (proposed === undefined) throw new Error("a proposal about the constitution without a change");
  const { change } = proposed;
  await lockConstitution(tx);
  const { constitution: before } = await readConstitution(tx);
  const constitution = decideChange(before, change);
  if (isRefusal(constitution)) {
    return [line(CONSTITUTION_PATH, words.record.notChanged(constitution.says))];
  }
  const says = changeInWords(change, titlesFor(change, before));
  const by = { setBy: words.setByBallot(title), setByPath: ballotPath };
  await setConstitution(tx, { constitution, change, says, ...by }, at);
  return [line(CONSTITUTION_PATH, says)];
}

async function carryOutRepeal({ tx, proposal, ballotPath, at }: Carried) {
  const policy = await findPolicy(tx, proposal.aboutPolicy ?? 0);
  // Another ballot ended it first: there is nothing left to repeal.
  if (policy === undefined || !isInForce(policy.state)) return [];
  await repealPolicy(tx, policy.id, ballotPath, at);
  return [line(policyPath(policy.id), words.record.repealedPolicy(policy.title))];
}

async function carryOutReaffirm({ tx, proposal, ballotPath, at }: Carried) {
  const policy = await findPolicy(tx, proposal.aboutPolicy ?? 0);
  if (policy === undefined || !isInForce(policy.state)) return [];
  await reaffirmPolicy(tx, policy.id, ballotPath, await termsNow(tx, at), at);
  return [line(policyPath(policy.id), words.record.reaffirmedPolicy(policy.title))];
}

/** It stands among the party's statements or decisions on strategy, and touches no policy and no rule. */
async function carryOutDecision(
  { tx, proposal, text, ballotPath, at }: Carried,
  kind: "strategy" | "statement",
) {
  const { title, body, isItself } = text;
  const titleCy = isItself ? proposal.titleCy : undefined;
  const from = { proposalPath: proposalPath(proposal.id), ballotPath };
  const id = await adoptDecision(tx, { kind, title, titleCy, body, ...from }, at);
  return [line(decisionPath(kind, id), words.record.becameDecision[kind](title))];
}

async function carryOutText({ tx, proposal, text, ballotPath, at }: Carried) {
  const { title, body } = text;
  const from = { proposalPath: proposalPath(proposal.id), ballotPath };
  const adoption = { chapter: proposal.chapter, title, body, ...from };
  const id = await adoptPolicy(tx, adoption, await termsNow(tx, at), at);
  await noteBecamePolicy(tx, proposal.id, id);
  const replaced = await findPolicy(tx, proposal.aboutPolicy ?? 0);
  if (replaced !== undefined && isInForce(replaced.state)) {
    await supersedePolicy(tx, replaced.id, id, at);
  }
  return [line(policyPath(id), words.record.becamePolicy(title))];
}
