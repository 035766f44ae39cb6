import { appendBallot } from "@breakthrough/sealed-ballot";
import type { Tx } from "../../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../../platform/refusal.ts";
import { refusals } from "../../../words.ts";
import {
  isTakingSealed,
  type SealedBallot,
  type SealedBallotId,
  type SealedStage,
} from "../../sealed-ballot.ts";
import { lockSealedBallot } from "../../sealed-queries.ts";
import { backend } from "../backend.ts";
import {
  type BoxTip,
  findCredentials,
  findKnown,
  findTip,
  type KeptBallot,
} from "../box-queries.ts";
import { type EventRow, planEvents } from "../box-store.ts";

/** A ballot that stands in the public file. */
export interface Accepted {
  readonly uuid: string;
  readonly trackingNumber: string;
  readonly eventHash: string;
  readonly height: number;
  readonly closesAt: Date;
}

/** A ballot whose proofs hold. */
export interface CheckedBallot {
  readonly text: string;
  /** The public half of the voting code, as the list has it. */
  readonly credential: string;
  readonly trackingNumber: string;
}

/** What decides whether ballots come into the public file. True until the transaction is over: the row is held. */
export interface BoxFacts {
  readonly ballot: SealedBallot;
  readonly onList: ReadonlyMap<string, { readonly isRevoked: boolean }>;
  readonly known: ReadonlyMap<string, KeptBallot>;
  readonly tip: BoxTip | undefined;
}

export async function findBoxFacts(
  tx: Tx,
  id: SealedBallotId,
  ballots: readonly CheckedBallot[],
): Promise<BoxFacts | undefined> {
  const ballot = await lockSealedBallot(tx, id);
  if (ballot === undefined) return undefined;
  const credentials = ballots.map(({ credential }) => credential);
  const trackingNumbers = ballots.map(({ trackingNumber }) => trackingNumber);
  const onList = await findCredentials(tx, id, credentials);
  const known = await findKnown(tx, id, trackingNumbers);
  return { ballot, onList, known, tip: await findTip(tx, id) };
}

export function whyNotTaken(ballot: SealedBallot, now: Date): Refusal | undefined {
  if (isTakingSealed(ballot, now)) return undefined;
  if (ballot.stage === "void") return refuse("conflict", refusals.sealed.box.isVoid);
  const { notYet, closed } = refusals.sealed.box;
  // By the stage: the clock of the process that closed it may be ahead of this one's.
  const isBefore = BEFORE_OPEN.has(ballot.stage) || now < ballot.opensAt;
  return refuse("conflict", isBefore ? notYet : closed);
}

const BEFORE_OPEN: ReadonlySet<SealedStage> = new Set(["keys", "codes", "ready"]);

function whyNoVoter(credential: { readonly isRevoked: boolean } | undefined): Refusal | undefined {
  if (credential === undefined) return refuse("not-allowed", refusals.sealed.box.notOnList);
  return credential.isRevoked ? refuse("not-allowed", refusals.sealed.box.revoked) : undefined;
}

export interface Kept {
  /** What is to be written: nothing of what stands there already. */
  readonly rows: readonly EventRow[];
  /** For each ballot, in their order. */
  readonly outcomes: readonly (Accepted | Refusal)[];
}

/** Which of these ballots come into the public file, at which place, and why the others do not. Pure. */
export function decideKeeping(
  { ballot, onList, known, tip }: BoxFacts,
  ballots: readonly CheckedBallot[],
  now: Date,
): Kept {
  const closed = whyNotTaken(ballot, now);
  const fresh = new Map<string, CheckedBallot>();
  const refused = ballots.map((one): Refusal | undefined => {
    if (known.has(one.trackingNumber) || fresh.has(one.trackingNumber)) return undefined;
    const refusal = closed ?? whyNoVoter(onList.get(one.credential));
    if (refusal === undefined) fresh.set(one.trackingNumber, one);
    return refusal;
  });
  const rows = planEvents(ballot, tip, [...fresh.values()].map(eventOf));
  const added = new Map(rows.map((row) => [row.tracking_number, row]));
  const { uuid, closesAt } = ballot;
  const outcomes = ballots.map(({ trackingNumber }, index) => {
    const refusal = refused[index];
    if (refusal !== undefined) return refusal;
    const place = known.get(trackingNumber) ?? placeOf(added.get(trackingNumber));
    return { uuid, trackingNumber, closesAt, ...place };
  });
  return { rows, outcomes };
}

const eventOf = ({ text, credential, trackingNumber }: CheckedBallot) => ({
  type: "Ballot" as const,
  credential,
  trackingNumber,
  append: (tip: Parameters<typeof appendBallot>[1]) => appendBallot(backend, tip, text),
});

function placeOf(row: EventRow | undefined): KeptBallot {
  if (row === undefined) throw new Error("a ballot that was not refused has its place");
  return { height: row.height, eventHash: row.event_hash };
}
