import {
  assemble,
  listMissing,
  privateKeyTextOf,
  roundOf,
  type Table,
  type Task,
  taskFor,
} from "@breakthrough/sealed-ballot/round-table";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { archivePath } from "../../addresses.ts";
import { isRanked, type SealedBallot } from "../sealed-ballot.ts";
import { tools } from "../what/backend.ts";
import { type HandedIn, listHandedIn } from "../what/slice-queries.ts";
import { postToTrustees } from "./letters.ts";
import { isTaken, type TrusteeSeat } from "./seats.ts";
import { type Ceremony, findCeremony, listSeats, readTable } from "./trustee-queries.ts";
import { beginCeremony } from "./trustee-store.ts";

/** Everything that stands about a ballot's trustees, as whoever decides and whoever looks need it. */
export interface Trustees {
  readonly ballot: SealedBallot;
  readonly seats: readonly TrusteeSeat[];
  readonly ceremony: Ceremony | undefined;
  /** Undefined before the keys were begun. */
  readonly table: Table | undefined;
  /** What was handed in for mixing and opening. */
  readonly handedIn: readonly HandedIn[];
}

export async function readTrustees(db: Reader, ballot: SealedBallot): Promise<Trustees> {
  const [seats, ceremony, handedIn] = [
    await listSeats(db, ballot.id),
    await findCeremony(db, ballot.id),
    await listHandedIn(db, ballot.id),
  ];
  const table = ceremony && (await readTable(db, ballot, ceremony.attempt));
  return { ballot, seats, ceremony, table, handedIn };
}

export const serving = ({ seats }: Pick<Trustees, "seats">): readonly TrusteeSeat[] =>
  seats.filter(({ state }) => state === "serving");

/** The round at which the keys are, "made", or undefined as long as somebody is still looked for. */
export const roundNow = ({ ballot, ceremony, table }: Trustees) =>
  ballot.stage !== "keys" || ceremony?.isRunning !== true || table === undefined
    ? undefined
    : roundOf(table);

/** The numbers for whose step everybody waits now. */
export function waitsFor(trustees: Trustees): readonly number[] {
  const { ballot, table, handedIn } = trustees;
  if (roundNow(trustees) !== undefined && table !== undefined) return listMissing(table);
  const kind = KINDS[ballot.stage as keyof typeof KINDS];
  if (kind === undefined) return [];
  const done = handedIn.filter((one) => one.kind === kind && one.state !== "refused");
  return serving(trustees)
    .map(({ number }) => number)
    .filter((number) => !done.some(({ owner }) => owner === number));
}

const KINDS = { mixing: "shuffle", decrypting: "decryption" } as const;

/** What a trustee is to do now, with all that it needs. */
export function taskOf(trustees: Trustees, number: number): Task {
  const { ballot, table, handedIn } = trustees;
  const { title, uuid, trusteesWanted: size, trusteesNeeded: threshold } = ballot;
  const attempt = table?.attempt ?? 1;
  const common = { form: 1 as const, ballot: uuid, title, attempt, size, threshold, number };
  if (table === undefined) return { step: "wait", ...common, waitsFor: [] };
  if (roundNow(trustees) !== undefined) return taskFor(tools, table, number);
  if (ballot.stage === "counted" || ballot.stage === "void") return { step: "done", ...common };
  const missing = waitsFor(trustees);
  const isBusy =
    ballot.stage === "mixing" &&
    handedIn.some(({ kind, state }) => kind === "shuffle" && state === "waiting");
  if (!missing.includes(number) || isBusy) {
    return { step: "wait", ...common, waitsFor: missing };
  }
  const archive = archivePath(ballot.id);
  if (ballot.stage === "mixing") return { step: "shuffle", ...common, archive };
  const privateKey = privateKeyTextOf(table, number);
  const leastMixers = isRanked(ballot.question) ? ballot.trusteesNeeded : 0;
  const kept = privateKey === undefined ? {} : { privateKey };
  return { step: "decrypt", ...common, archive, leastMixers, ...kept };
}

/** The group that was made, when all have confirmed it. */
export const groupOf = (table: Table) => assemble(tools, table);

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
