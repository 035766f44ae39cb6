import { applyChanges, type Change, rebase } from "@breakthrough/amendments";
import { type Amendment, isLive } from "../amendment.ts";

/** What a change of the text makes of an amendment that is still open. */
export type Carried = { readonly amendment: Amendment } & (
  | { readonly kind: "moved"; readonly changes: readonly Change[]; readonly of: number | undefined }
  | { readonly kind: "fulfilled" }
  | { readonly kind: "no-place" }
  | { readonly kind: "fallen" }
);

/** The amendment whose end changed the text or took another with it. */
export interface Ended {
  readonly id: number;
  readonly isCarried: boolean;
}

/**
 * Carries over all that is open when the text has changed. An amendment to one that was accepted is from then on one to
 * the text; one to an amendment that fell falls with it.
 * @param all amendments of the text, as they stood before
 * @param ended the one that was just decided, if one was
 */
export function carryOver(
  all: readonly Amendment[],
  before: readonly string[],
  after: readonly string[],
  ended?: Ended,
): readonly Carried[] {
  const open = all.filter((one) => isLive(one) && one.id !== ended?.id && one.hasPlace);
  const first = open.filter(({ of }) => of === undefined);
  const carried = first.map((one) => carryOne(one, before, after, undefined));
  const second = open.filter(({ of }) => of !== undefined);
  return [
    ...carried,
    ...second.map((one) => {
      const of = all.find(({ id }) => id === one.of);
      if (of === undefined) return { amendment: one, kind: "fallen" as const };
      const old = applyChanges(before, of.changes);
      if (of.id === ended?.id) {
        return ended.isCarried
          ? carryOne(one, old, after, undefined)
          : { amendment: one, kind: "fallen" as const };
      }
      const moved = carried.find(({ amendment }) => amendment.id === of.id);
      if (moved?.kind === "fulfilled") return carryOne(one, old, after, undefined);
      if (moved?.kind !== "moved") return { amendment: one, kind: "no-place" as const };
      return carryOne(one, old, applyChanges(after, moved.changes), of.id);
    }),
  ];
}

function carryOne(
  amendment: Amendment,
  before: readonly string[],
  after: readonly string[],
  of: number | undefined,
): Carried {
  const rebased = rebase(before, after, amendment.changes);
  if (rebased.kind !== "moved") return { amendment, kind: rebased.kind };
  return { amendment, kind: "moved", changes: rebased.changes, of };
}
