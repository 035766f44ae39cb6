import type { Tx } from "../../../platform/database/database.ts";
import { type House, type Listener, listen } from "../../../platform/house.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { ballotPath, sealedPath } from "../../ballots/addresses.ts";
import type { BallotClosed, BallotOpened, SealedClosed, SealedOpened } from "../../ballots/door.ts";
import { deedPath, findDeedIn } from "../../deeds/addresses.ts";
import type { DeedAnswered, DeedEnded, DeedOnAgenda } from "../../deeds/door.ts";
import { electionPath } from "../../elections/addresses.ts";
import { type Added, type Happened, happened, type TookPart } from "../../mail/door.ts";
import { policyPath } from "../../policy/addresses.ts";
import type { ReviewOpened } from "../../policy/door.ts";
import { findHustingsElection } from "../../polling/addresses.ts";
import { findProposalId, proposalPath } from "../../proposals/addresses.ts";
import { findProposal } from "../../proposals/door.ts";
import { requestPath } from "../../requests/addresses.ts";
import type { RequestRan } from "../../requests/door.ts";
import { followByTakingPart } from "../following/follow-store.ts";
import { words } from "../words.ts";
import { noteAdded } from "./added-store.ts";
import { noteHappening } from "./happening-store.ts";

/**
 * The thing on whose page, or on a page below it, this is: `/proposals/5/discussion` belongs to `/proposals/5`, and so does
 * what became of it; hustings belong to their election.
 */
function thingAbove(path: string): string {
  const election = findHustingsElection(path);
  if (election !== undefined) return electionPath(election);
  const decided = findDeedIn(path);
  if (decided !== undefined) return proposalPath(decided);
  return /^\/[a-z-]+\/[0-9]+/.exec(path)?.[0] ?? path;
}

const note = (tx: Tx, heard: Happened): Promise<void> =>
  noteHappening(tx, {
    ...heard,
    on: [heard.on[0], ...heard.on.slice(1), ...heard.on.map(thingAbove)],
  });

const hearAdded = (tx: Tx, heard: Added): Promise<void> =>
  noteAdded(tx, { ...heard, on: thingAbove(heard.on) });

const hearTookPart = (tx: Tx, { personId, on, at }: TookPart): Promise<void> =>
  followByTakingPart(tx, { personId, path: thingAbove(on) }, at);

/** What a branch alone is asked is news to those who are asked, and to those who follow it. */
const isForAll = (ofBranch: number | undefined): boolean => ofBranch === undefined;

async function hearOpened(tx: Tx, opened: BallotOpened, { clock }: House): Promise<void> {
  const { ballotId, path, ofBranch, closesAt, voters } = opened;
  const facts = { what: "opened", which: "once", part: "asked", at: clock.now() } as const;
  const on = [ballotPath(ballotId), path] as const;
  const says = () => words.happened.opened(exactMomentInWords(closesAt));
  const whom = { isImportant: true, isForAll: isForAll(ofBranch), asks: voters, until: closesAt };
  await note(tx, happened({ ...facts, ...whom, on, says }));
}

async function hearClosed(tx: Tx, closed: BallotClosed, { clock }: House): Promise<void> {
  const { ballotId, path, ofBranch, outcome, result } = closed;
  const facts = { what: "closed", which: "once", part: "decided", at: clock.now() } as const;
  const about = await policyAbout(tx, path);
  const on = [ballotPath(ballotId), path, ...about] as const;
  const says = () => words.happened.closed[outcome](result.voted);
  await note(tx, happened({ ...facts, isImportant: true, isForAll: isForAll(ofBranch), on, says }));
}

/** Whoever follows a policy hears that it was voted on. */
async function policyAbout(tx: Tx, path: string): Promise<readonly string[]> {
  const id = findProposalId(path);
  const proposal = id === undefined ? undefined : await findProposal(tx, id);
  return proposal?.aboutPolicy === undefined ? [] : [policyPath(proposal.aboutPolicy)];
}

async function hearSealedOpened(tx: Tx, opened: SealedOpened, { clock }: House): Promise<void> {
  const { sealedId, path, ofBranch, closesAt, voters } = opened;
  const facts = { what: "opened", which: "once", part: "asked", at: clock.now() } as const;
  const on = [sealedPath(sealedId), path] as const;
  const says = () => words.happened.opened(exactMomentInWords(closesAt));
  const whom = { isImportant: true, isForAll: isForAll(ofBranch), asks: voters, until: closesAt };
  await note(tx, happened({ ...facts, ...whom, on, says }));
}

async function hearSealedClosed(tx: Tx, closed: SealedClosed, { clock }: House): Promise<void> {
  const { sealedId, path, ofBranch, outcome } = closed;
  const isVoid = outcome.kind === "void";
  const what = isVoid ? "void" : "closed";
  const facts = { what, which: "once", part: "decided", at: clock.now() } as const;
  const on = [sealedPath(sealedId), path] as const;
  const says = () => (isVoid ? words.happened.void : words.happened.counted);
  await note(tx, happened({ ...facts, isImportant: true, isForAll: isForAll(ofBranch), on, says }));
}

async function hearReview(tx: Tx, { policyId }: ReviewOpened, { clock }: House): Promise<void> {
  const facts = { what: "review", part: "changed", at: clock.now(), isImportant: true } as const;
  const says = () => words.happened.review;
  await note(tx, happened({ ...facts, isForAll: true, on: [policyPath(policyId)], says }));
}

async function hearRan(tx: Tx, { requestId, on: path, at }: RequestRan): Promise<void> {
  const facts = { what: "ran", which: "once", part: "decided", at, isImportant: true } as const;
  const on = [requestPath(requestId), path] as const;
  await note(tx, happened({ ...facts, isForAll: true, on, says: () => words.happened.ran }));
}

const hearDeed = (what: "answered" | "on-agenda") =>
  async function hear(tx: Tx, { proposalId }: DeedAnswered | DeedOnAgenda, { clock }: House) {
    const on = [deedPath(proposalId), proposalPath(proposalId)] as const;
    const facts = { what, part: "changed", at: clock.now(), isImportant: true } as const;
    await note(tx, happened({ ...facts, on, says: () => words.happened.deed[what] }));
  };

async function hearDeedEnded(tx: Tx, { proposalId, how }: DeedEnded, { clock }: House) {
  const on = [deedPath(proposalId), proposalPath(proposalId)] as const;
  const facts = { what: "ended", part: "decided", at: clock.now(), isImportant: true } as const;
  await note(tx, happened({ ...facts, on, says: () => words.happened.deed[how] }));
}

/** What rooms tell of in the one way that is made for it, and what they told of before there was one. */
export const listeners: readonly Listener[] = [
  listen<Happened>("mail.happened", note),
  listen<Added>("mail.added", hearAdded),
  listen<TookPart>("mail.took-part", hearTookPart),
  listen<BallotOpened>("ballots.opened", hearOpened),
  listen<BallotClosed>("ballots.closed", hearClosed),
  listen<SealedOpened>("ballots.sealed-opened", hearSealedOpened),
  listen<SealedClosed>("ballots.sealed-closed", hearSealedClosed),
  listen<ReviewOpened>("policy.review-opened", hearReview),
  listen<RequestRan>("requests.ran", hearRan),
  listen<DeedAnswered>("deeds.answered", hearDeed("answered")),
  listen<DeedOnAgenda>("deeds.on-agenda", hearDeed("on-agenda")),
  listen<DeedEnded>("deeds.ended", hearDeedEnded),
];
