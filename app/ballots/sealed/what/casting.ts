import {
  appendBallot,
  checkBallot,
  findCredentialText,
  isRefusal as isSealedRefusal,
  trackingNumberOf,
} from "@breakthrough/sealed-ballot";
import { inTransaction } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { refusals } from "../../words.ts";
import { isTakingSealed, type SealedBallot, type SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot, lockSealedBallot } from "../sealed-queries.ts";
import { backend, tools } from "./backend.ts";
import { findCredentials, findKnown } from "./box-queries.ts";
import { appendEvents } from "./box-store.ts";
import { electionOfBallot, refuseText } from "./setup.ts";

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
  readonly credential: string;
  readonly trackingNumber: string;
}

/** Takes one sealed ballot in, through every check; the same one again is answered as it was. */
export async function acceptBallot(
  house: House,
  id: SealedBallotId,
  text: string,
): Promise<Accepted | Refusal> {
  const ballot = await findSealedBallot(house.database, id);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  const checked = await checkOne(house, ballot, text);
  if (isRefusal(checked)) return checked;
  const [outcome] = await inTransaction(house, (tx, now) => keepBallots(tx, id, [checked], now));
  return outcome as Accepted | Refusal;
}

async function checkOne(
  house: House,
  ballot: SealedBallot,
  text: string,
): Promise<CheckedBallot | Refusal> {
  const closed = whyNotTaken(ballot, house.clock.now());
  if (closed !== undefined) return closed;
  const election = await electionOfBallot(house.database, ballot);
  const read = checkBallot(tools, election, text);
  if (isSealedRefusal(read)) return refuseText(read);
  const trackingNumber = trackingNumberOf(tools, text);
  return { text, credential: findCredentialText(text) ?? "", trackingNumber };
}

export function whyNotTaken(ballot: SealedBallot, now: Date): Refusal | undefined {
  if (isTakingSealed(ballot, now)) return undefined;
  if (ballot.stage === "void") return refuse("conflict", refusals.sealed.box.isVoid);
  const { notYet, closed } = refusals.sealed.box;
  return refuse("conflict", now < ballot.closesAt ? notYet : closed);
}

/**
 * Adds ballots whose proofs hold to the public file, in their order. Once the ballot's row is held, nobody else adds to
 * it: what is told here of credentials, repetitions and the close is true until the transaction is over.
 */
export async function keepBallots(
  tx: Tx,
  id: SealedBallotId,
  ballots: readonly CheckedBallot[],
  now: Date,
): Promise<readonly (Accepted | Refusal)[]> {
  const ballot = await lockSealedBallot(tx, id);
  if (ballot === undefined) throw new Error("a checked ballot is of no ballot");
  const [onList, known] = [
    await findCredentials(
      tx,
      id,
      ballots.map(({ credential }) => credential),
    ),
    await findKnown(
      tx,
      id,
      ballots.map(({ trackingNumber }) => trackingNumber),
    ),
  ];
  const closed = whyNotTaken(ballot, now);
  const fresh = new Map<string, CheckedBallot>();
  const outcomes = ballots.map((one): Refusal | undefined => {
    const before = known.get(one.trackingNumber);
    if (before !== undefined || fresh.has(one.trackingNumber)) return undefined;
    const refusal = closed ?? whyNoVoter(onList.get(one.credential));
    if (refusal === undefined) fresh.set(one.trackingNumber, one);
    return refusal;
  });
  const added = await addAll(tx, ballot, [...fresh.values()]);
  const { uuid, closesAt } = ballot;
  return ballots.map(({ trackingNumber }, index) => {
    const place = known.get(trackingNumber) ?? added.get(trackingNumber);
    const refusal = outcomes[index];
    if (refusal !== undefined || place === undefined) return refusal as Refusal;
    const { height, eventHash } = place;
    return { uuid, trackingNumber, closesAt, height, eventHash };
  });
}

function whyNoVoter(credential: { readonly isRevoked: boolean } | undefined): Refusal | undefined {
  if (credential === undefined) return refuse("not-allowed", refusals.sealed.box.notOnList);
  return credential.isRevoked ? refuse("not-allowed", refusals.sealed.box.revoked) : undefined;
}

async function addAll(tx: Tx, ballot: SealedBallot, ballots: readonly CheckedBallot[]) {
  const places = await appendEvents(
    tx,
    ballot,
    ballots.map(({ text, credential, trackingNumber }) => ({
      type: "Ballot" as const,
      credential,
      trackingNumber,
      append: (tip) => appendBallot(backend, tip, text),
    })),
  );
  return new Map(ballots.map(({ trackingNumber }, index) => [trackingNumber, places[index]]));
}
