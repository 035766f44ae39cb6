import type { Actor } from "../../../../platform/actor.ts";
import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot, listSealedResults, listSealedToShow } from "../sealed-queries.ts";
import { type BoxTip, countBallots } from "../what/box-queries.ts";
import { findPublicTip } from "../what/public-end-queries.ts";
import { type HandedIn, listHandedIn, listSlices } from "../what/slice-queries.ts";
import { findRegistrar, type Registrar } from "../who/registrar-queries.ts";
import { isOnSealedRoll, listOwnRolls } from "../who/sealed-roll-queries.ts";

/** A sealed ballot as one person sees it. Whether they voted is known to nobody. */
export interface SealedView {
  readonly ballot: SealedBallot;
  readonly now: Date;
  readonly tip: BoxTip | undefined;
  /** How many ballots stand in the public file, those included that a later one replaced. */
  readonly ballots: number;
  readonly slices: { readonly done: number; readonly all: number };
  readonly handedIn: readonly HandedIn[];
  /** Undefined where nobody is signed in. */
  readonly isOnRoll: boolean | undefined;
  /** Undefined while nobody is chosen. */
  readonly registrar: Registrar | undefined;
}

export async function findSealedView(
  db: Reader,
  id: SealedBallotId,
  actor: Actor,
  now: Date,
): Promise<SealedView | undefined> {
  const ballot = await findSealedBallot(db, id);
  if (ballot === undefined) return undefined;
  const [tip, ballots, slices, handedIn] = await Promise.all([
    findPublicTip(db, ballot),
    countBallots(db, id),
    listSlices(db, id),
    listHandedIn(db, id),
  ]);
  const isOnRoll =
    actor.kind === "person" ? await isOnSealedRoll(db, id, actor.personId) : undefined;
  const registrar = await findRegistrar(db, id);
  const done = slices.filter(({ isDone }) => isDone).length;
  const checked = { done, all: slices.length };
  return { ballot, now, tip, ballots, slices: checked, handedIn, isOnRoll, registrar };
}

const RESULTS_LISTED = 6;

/** The sealed ballots for a list: those that run, what came out lately, and on which rolls the reader stands. */
export async function listSealed(db: Reader, personId: PersonId | undefined) {
  const own = personId && (await listOwnRolls(db, personId));
  const [running, results] = [
    await listSealedToShow(db, own),
    await listSealedResults(db, own, RESULTS_LISTED),
  ];
  return { running, results, ownRolls: own && new Set(own) };
}

/** Those that take votes now, as somebody's lists have them, the next to close first. */
export async function listOpenSealed(
  db: Reader,
  personId?: PersonId,
): Promise<readonly SealedBallot[]> {
  const own = personId && (await listOwnRolls(db, personId));
  return (await listSealedToShow(db, own)).filter(({ stage }) => stage === "open");
}
