import type { Change } from "./changes.ts";
import {
  characterAt,
  type Hunk,
  hunksOf,
  isInsertion,
  isOfParagraphs,
  paragraphAt,
} from "./hunks.ts";

export interface Amendment {
  /** By which it is named in a collision, and as the source of words. */
  readonly id: string;
  /** To the base, as `changesBetween` gives them. */
  readonly changes: readonly Change[];
}

/** Two amendments that cannot both stand as they are. */
export interface Collision {
  /** The ids of both, in the order in which they were given. */
  readonly between: readonly [string, string];
  /** Where, as places of the base's paragraphs from nought. A place behind the last means the end of the text. */
  readonly paragraphs: readonly number[];
  /** True where both put something new at the same point, so that either could stand first. */
  readonly isAtOnePoint: boolean;
}

/**
 * Which amendments collide: those that change the same words, or put different words at the same point. Two that say
 * the very same do not.
 * @param amendments all to the same base
 * @returns one entry for each pair that collides, in the order of the amendments
 */
export function findCollisions(amendments: readonly Amendment[]): readonly Collision[] {
  return collisionsAmong(amendments.map(({ id, changes }) => ({ id, hunks: hunksOf(changes) })));
}

export interface Hunked {
  readonly id: string;
  readonly hunks: readonly Hunk[];
}

type Owned = { readonly hunk: Hunk; readonly owner: number };

/** Goes along the base once: only what still reaches here can meet what begins here. */
export function collisionsAmong(amendments: readonly Hunked[]): readonly Collision[] {
  const owned: Owned[] = amendments
    .flatMap(({ hunks }, owner) => hunks.map((hunk) => ({ hunk, owner })))
    .sort((one, other) => one.hunk.from - other.hunk.from || one.owner - other.owner);
  const found = new Map<string, { between: [number, number]; at: Set<number>; point: boolean }>();
  let open: Owned[] = [];
  for (const next of owned) {
    open = open.filter(({ hunk }) => hunk.to >= next.hunk.from);
    for (const before of open) {
      if (before.owner === next.owner || !doCollide(before.hunk, next.hunk)) continue;
      const pair: [number, number] =
        before.owner < next.owner ? [before.owner, next.owner] : [next.owner, before.owner];
      const key = pair.join(" ");
      const known = found.get(key) ?? { between: pair, at: new Set(), point: true };
      known.at.add(paragraphAt(next.hunk.from));
      known.point &&= isInsertion(before.hunk) && isInsertion(next.hunk);
      found.set(key, known);
    }
    open.push(next);
  }
  return [...found.values()]
    .sort((a, b) => a.between[0] - b.between[0] || a.between[1] - b.between[1])
    .map(({ between: [one, other], at, point }) => ({
      between: [amendments[one]?.id ?? "", amendments[other]?.id ?? ""] as const,
      paragraphs: [...at].sort((a, b) => a - b),
      isAtOnePoint: point,
    }));
}

export const isSameHunk = (one: Hunk, other: Hunk): boolean =>
  one.from === other.from && one.to === other.to && one.key === other.key;

function doCollide(one: Hunk, other: Hunk): boolean {
  if (isSameHunk(one, other)) return false;
  if (isInsertion(one) && isInsertion(other)) {
    return one.from === other.from && isOfParagraphs(one) === isOfParagraphs(other);
  }
  if (isInsertion(one)) return doesMeet(one, other);
  if (isInsertion(other)) return doesMeet(other, one);
  return Math.max(one.from, other.from) < Math.min(one.to, other.to);
}

/** Something new within what is replaced, or right beside it, where nobody can say whether it belongs to it. */
function doesMeet(insertion: Hunk, { from, to }: Hunk): boolean {
  const at = insertion.from;
  if (from < at && at < to) return true;
  if (at !== from && at !== to) return false;
  // Between two paragraphs it is clear on which side each stands.
  return !isOfParagraphs(insertion) && !(at === to && characterAt(at) === 0);
}
