import type { Reader, Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { SealedBallot } from "../sealed-ballot.ts";
import { findTip } from "../what/box-queries.ts";
import { listHandedIn } from "../what/slice-queries.ts";
import { postToTrustees } from "./letters.ts";
import { isTaken } from "./seats.ts";
import { findCeremony, listSeats, readTable } from "./trustee-queries.ts";
import { beginCeremony } from "./trustee-store.ts";
import type { Trustees } from "./whose-turn.ts";

export async function readTrustees(db: Reader, ballot: SealedBallot): Promise<Trustees> {
  const [seats, ceremony, handedIn] = [
    await listSeats(db, ballot.id),
    await findCeremony(db, ballot.id),
    await listHandedIn(db, ballot.id),
  ];
  const table = ceremony && (await readTable(db, ballot, ceremony.attempt));
  const head = (await findTip(db, ballot.id))?.eventHash;
  return { ballot, seats, ceremony, table, handedIn, head };
}

/** Begins to make the keys where all seats are taken by people who serve, and writes to all of them. */
export async function beginWhenFull(tx: Tx, house: House, ballot: SealedBallot): Promise<void> {
  const [seats, ceremony] = [await listSeats(tx, ballot.id), await findCeremony(tx, ballot.id)];
  const own = seats.filter(({ state }) => state === "serving");
  const isFull =
    own.length === ballot.trusteesWanted && seats.filter(isTaken).length === own.length;
  if (!isFull || ceremony?.isRunning === true) return;
  const attempt = (ceremony?.attempt ?? 0) + 1;
  await beginCeremony(tx, ballot.id, attempt, house.clock.now());
  const { trusteeRoundDays: days } = await rulesInForce(tx);
  const kind = attempt === 1 ? "turn" : "again";
  await postToTrustees(tx, house, ballot, {
    kind,
    people: own.map(({ personId }) => personId),
    days,
  });
}
