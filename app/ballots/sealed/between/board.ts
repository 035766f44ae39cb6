import type { Reader } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { SealedBallot } from "../sealed-ballot.ts";
import { isTaken } from "../trustees/seats.ts";
import { listSeats } from "../trustees/trustee-queries.ts";
import { findPublicTip } from "../what/public-end-queries.ts";
import { electionOfBallot } from "../what/setup.ts";

/** What everybody may know of a sealed ballot, for programs. Plain JSON; a field is added and never changed. */
export interface Board {
  readonly form: 1;
  readonly id: number;
  readonly uuid: string;
  readonly title: string;
  readonly stage: string;
  readonly opensAt: string;
  readonly closesAt: string;
  /** From `ready` on. */
  readonly electionText?: string;
  readonly threshold: number;
  readonly trustees: readonly { readonly number: number; readonly office: string | null }[];
  readonly rollSize: number;
  readonly spareCodes: number;
  readonly boothHash: string | null;
  readonly archive: { readonly bytes: number; readonly head: string } | null;
}

export async function boardOf(
  db: Reader,
  house: Pick<House, "boothHash">,
  ballot: SealedBallot,
): Promise<Board> {
  const tip = await findPublicTip(db, ballot);
  const seats = (await listSeats(db, ballot.id)).filter(isTaken);
  const election = tip === undefined ? undefined : await electionOfBallot(db, ballot);
  return {
    form: 1,
    id: ballot.id,
    uuid: ballot.uuid,
    title: ballot.title,
    stage: ballot.stage,
    opensAt: ballot.opensAt.toISOString(),
    closesAt: ballot.closesAt.toISOString(),
    ...(election === undefined ? {} : { electionText: election.text }),
    threshold: ballot.trusteesNeeded,
    trustees: Array.from({ length: ballot.trusteesWanted }, (_, index) => ({
      number: index + 1,
      office: seats.find(({ number }) => number === index + 1)?.office ?? null,
    })),
    rollSize: ballot.rollSize,
    spareCodes: ballot.spareCodes,
    boothHash: house.boothHash ?? null,
    archive: tip === undefined ? null : { bytes: tip.endsAt, head: tip.eventHash },
  };
}
