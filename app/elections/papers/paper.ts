import { drawLot, isRefusal, makeGuard } from "@breakthrough/tally";
import type { Standing } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Terms } from "../election.ts";
import { isFull, listMissing, type Nomination } from "../nominating/nomination.ts";
import { belongs, fillable, type Reserved, withOneLess } from "../nominating/reserved.ts";

/** A sealed ballot ranks thirty, and *Re-open nominations* is one of them. */
export const MOST_CANDIDATES = 29;

export interface Frozen {
  readonly candidates: readonly Nomination[];
  /** Handed in or not, something was missing. */
  readonly short: readonly Nomination[];
  /** Of whoever is no member any more. */
  readonly gone: readonly Nomination[];
  readonly reserved: readonly Reserved[];
}

/**
 * Who stands on the paper. A suspension takes nobody off it: two keys would else choose between candidates.
 * @param standings of the nominees, as they are now
 */
export function freezeNominations(
  nominations: readonly Nomination[],
  standings: ReadonlyMap<PersonId, Standing>,
  terms: Terms,
): Frozen {
  const isHere = ({ personId }: Nomination) => {
    const standing = personId && standings.get(personId);
    return standing === "member" || standing === "suspended";
  };
  const open = nominations.filter(({ state }) => OPEN.has(state));
  const here = open.filter(isHere);
  const whole = here
    .filter((one) => one.state === "standing" && isFull(one, terms))
    .filter((one) => listMissing(one, terms).length === 0)
    .toSorted((one, other) => other.supporters - one.supporters || one.id - other.id);
  const candidates = whole.slice(0, MOST_CANDIDATES).toSorted((one, other) => one.id - other.id);
  return {
    candidates,
    short: here.filter((one) => !candidates.includes(one)),
    gone: open.filter((one) => !isHere(one)),
    reserved: reservedFor(candidates, terms),
  };
}

const OPEN: ReadonlySet<string> = new Set(["offered", "writing", "standing"]);

/** What of the reserved seats those who stand can fill. What they cannot is let go, and the page says so. */
export function reservedFor(
  candidates: readonly Nomination[],
  { reserved, seats }: Pick<Terms, "reserved" | "seats">,
): readonly Reserved[] {
  // With Re-open nominations beside them, all of them fit: there is nothing to keep for anybody.
  if (candidates.length < seats) return [];
  let kept = fillable(
    reserved,
    candidates.map(({ groups = [] }) => groups),
  );
  while (kept.length > 0 && !canBeMet(candidates, kept, seats)) kept = withOneLess(kept);
  return kept;
}

function canBeMet(
  candidates: readonly Nomination[],
  reserved: readonly Reserved[],
  seats: number,
): boolean {
  const all = [...candidates, undefined].map((_, index) => ({
    n: index + 1,
    name: String(index + 1),
  }));
  return !isRefusal(makeGuard(constraintsOf(candidates, reserved), all, seats));
}

/** As the count takes them: candidates by their number on the paper, from 1. */
export const constraintsOf = (
  inOrder: readonly Pick<Nomination, "groups">[],
  reserved: readonly Reserved[],
) =>
  reserved.map((one) => ({
    dimension: one.group,
    group: one.region ?? one.group,
    candidates: inOrder.flatMap(({ groups = [] }, index) =>
      belongs(one, groups) ? [index + 1] : [],
    ),
    min: one.least,
  }));

/** The one printed order: of the public value that was promised when the papers were frozen. */
export const printedOrder = (seed: string, ids: readonly number[]): readonly number[] =>
  drawLot(seed, 1, ids).order;
