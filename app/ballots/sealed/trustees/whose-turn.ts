import {
  assemble,
  listMissing,
  privateKeyTextOf,
  roundOf,
  type Table,
  type Task,
  taskFor,
} from "@breakthrough/sealed-ballot/round-table";
import { archivePath } from "../../addresses.ts";
import { isRanked, type SealedBallot } from "../sealed-ballot.ts";
import { tools } from "../what/backend.ts";
import type { HandedIn } from "../what/slice-queries.ts";
import type { TrusteeSeat } from "./seats.ts";
import type { Ceremony } from "./trustee-queries.ts";

/** Everything that stands about a ballot's trustees, as whoever decides and whoever looks need it. */
export interface Trustees {
  readonly ballot: SealedBallot;
  readonly seats: readonly TrusteeSeat[];
  readonly ceremony: Ceremony | undefined;
  /** Undefined before the keys were begun. */
  readonly table: Table | undefined;
  /** What was handed in for mixing and opening. */
  readonly handedIn: readonly HandedIn[];
  /** The hash of the public file's last event; undefined before there is one. */
  readonly head: string | undefined;
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

/** Where the keys are, for the strip: a round of their making, or a stage of the ballot. */
export type KeysStep =
  | "seats"
  | "certificate"
  | "commit"
  | "reveal"
  | "share"
  | "confirm"
  | "made"
  | "mixing"
  | "decrypting"
  | "counted";

export interface KeysView extends Trustees {
  readonly step: KeysStep;
  readonly waitsFor: readonly number[];
  /** The seat of whoever looks. */
  readonly own: TrusteeSeat | undefined;
  /** Of the common key, once it can be compared. */
  readonly fingerprint: string | undefined;
}

export function stepOf(trustees: Trustees): KeysStep {
  const { stage } = trustees.ballot;
  if (stage === "keys") return roundNow(trustees) ?? "seats";
  if (stage === "mixing" || stage === "decrypting" || stage === "counted") return stage;
  return "made";
}

/** How far somebody with a seat has come. */
export function stateOf(
  view: KeysView,
  seat: TrusteeSeat,
): "asked" | "serving" | "waited" | "done" {
  if (seat.state === "asked") return "asked";
  if (view.waitsFor.includes(seat.number)) return "waited";
  return serving(view).length > 0 && view.step !== "seats" && view.step !== "made"
    ? "done"
    : "serving";
}
