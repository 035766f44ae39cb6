import type { PersonId } from "../../../platform/ids.ts";
import { ADDED, type AddedKind } from "../../mail/door.ts";

export type AdditionId = number & { readonly noun: "addition" };

/** Something that somebody added to a thing. */
export interface Addition {
  readonly id: AdditionId;
  readonly kind: AddedKind;
  readonly by: PersonId | undefined;
  /** Whoever has a letter of this is told already. */
  readonly fact: string | undefined;
  readonly at: Date;
}

/** How many of each kind, and the number after which the first of them comes. */
export interface New {
  readonly counts: ReadonlyMap<AddedKind, number>;
  readonly after: number;
}

/** What was added to one thing between two letters of it. */
export interface Gathered {
  /** The oldest first. */
  readonly additions: readonly Addition[];
  readonly all: New;
  readonly by: ReadonlySet<PersonId | undefined>;
  readonly facts: readonly string[];
}

function newOf(additions: readonly Addition[]): New {
  const counts = new Map<AddedKind, number>();
  for (const { kind } of additions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { counts, after: (additions[0]?.id ?? 1) - 1 };
}

export const gatheredOf = (additions: readonly Addition[]): Gathered => ({
  additions,
  all: newOf(additions),
  by: new Set(additions.map(({ by }) => by)),
  facts: additions.flatMap(({ fact }) => fact ?? []),
});

export interface AddedReader {
  readonly personId: PersonId;
  /** Since when they follow the thing. */
  readonly since: Date;
  isTold(fact: string): boolean;
}

/**
 * What of it is new to somebody: not what they added themselves, not what came before they followed the thing, and not
 * what a letter of its own told them. Undefined where nothing is.
 */
export function newTo(
  { additions, all, by, facts }: Gathered,
  { personId, since, isTold }: AddedReader,
): New | undefined {
  const [first] = additions;
  if (first === undefined) return undefined;
  // Nearly every reader of a week: counted once for all of them.
  if (first.at >= since && !by.has(personId) && !facts.some(isTold)) return all;
  const own = additions.filter(
    (one) =>
      one.at >= since && one.by !== personId && !(one.fact !== undefined && isTold(one.fact)),
  );
  return own.length === 0 ? undefined : newOf(own);
}

/** All that is new in one thing, from however many times that it was gathered. */
export function together(parts: readonly New[]): New {
  const counts = new Map<AddedKind, number>();
  for (const kind of ADDED) {
    const count = parts.reduce((sum, part) => sum + (part.counts.get(kind) ?? 0), 0);
    if (count > 0) counts.set(kind, count);
  }
  return { counts, after: Math.min(...parts.map(({ after }) => after)) };
}
