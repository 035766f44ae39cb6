import type { Capacity } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House, OfficialLine } from "../../../platform/house.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { ballotPath } from "../../ballots/addresses.ts";
import type { BallotClosed } from "../../ballots/door.ts";
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
import { rulebookPath } from "../../rulebook/addresses.ts";
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
import type { ProposalAdopted } from "../announcements.ts";
import { stepInRecord } from "../covering/in-record.ts";
import type { Proposal } from "../proposal.ts";
import { lockProposal } from "../queries.ts";
import { noteBecamePolicy } from "../store.ts";
import { words } from "../words.ts";
import { ITSELF, setStage, takeStep, termsNow } from "./steps.ts";

const CONSTITUTION_PATH = `${rulebookPath}#names`;

/** A ballot on a proposal has closed: carries out what it decided, in the ballot's own transaction. */
export async function finish(tx: Tx, closed: BallotClosed, house: House): Promise<void> {
  const id = findProposalId(closed.path);
  const proposal = id === undefined ? undefined : await lockProposal(tx, id);
  if (proposal === undefined || proposal.stay.state !== "ballot") return;
  const now = house.clock.now();
  const step = { to: closed.outcome, by: byBallot };
  await takeStep(tx, proposal, step, { now, house });
  await setStage(tx, proposal, "closed", now);
  await house.record(tx, stepInRecord("proposals.finish", proposal, step), now);
  if (closed.outcome !== "adopted") return;
  const text = await carryOut(tx, proposal, closed, house);
  await house.announce(tx, adopted(proposal, text));
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
  closed: BallotClosed,
  house: House,
): Promise<WinningText> {
  const at = house.clock.now();
  const text = await winningText(tx, proposal, closed.adoptedOption);
  const carried = { tx, proposal, text, ballotPath: ballotPath(closed.ballotId), at };
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
): Promise<WinningText> {
  if (option === undefined || option === ITSELF) {
    return { title: proposal.title, body: proposal.body, isItself: true };
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
