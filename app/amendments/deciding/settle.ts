import { merge, paragraphTexts, rebase, type SourcedText } from "@breakthrough/amendments";
import { type Amendment, baseOf, nameOf } from "../amendment.ts";
import { isTooLong } from "./changed.ts";

/** How many more said yes than no to an amendment that won its vote. */
export type Won = ReadonlyMap<number, number>;

export interface Settled {
  readonly text: SourcedText;
  readonly fates: readonly {
    readonly amendment: Amendment;
    readonly state: "carried" | "lost" | "overtaken" | "fallen";
  }[];
}

/**
 * Puts what won into the text. Of two that won and collide, the one with more yes than no stands, and of equals the one
 * that was moved first; the other is overtaken, and so is one that would make the text longer than any may be. One to an amendment that did not win falls with it.
 * @param isAdopted false where the text itself was not adopted: then nothing is put into it
 */
export function settle(
  sources: SourcedText,
  voted: readonly Amendment[],
  won: Won,
  isAdopted: boolean,
): Settled {
  if (!isAdopted) {
    const fates = voted.map((amendment) => ({
      amendment,
      state: won.has(amendment.id) ? ("fallen" as const) : ("lost" as const),
    }));
    return { text: sources, fates };
  }
  const paragraphs = paragraphTexts(sources);
  const winners = voted
    .filter(({ id }) => won.has(id))
    .sort(
      (one, other) =>
        (won.get(other.id) ?? 0) - (won.get(one.id) ?? 0) || one.number - other.number,
    );
  let text = sources;
  const carried: Amendment[] = [];
  for (const next of winners.filter(({ of }) => of === undefined)) {
    const merged = merge(sources, [...carried, next].map(named));
    if (merged.kind !== "merged" || growsTooLong(text, merged.text)) continue;
    text = merged.text;
    carried.push(next);
  }
  const states = new Map<number, "carried" | "lost" | "overtaken" | "fallen">();
  for (const one of carried) states.set(one.id, "carried");
  for (const next of winners.filter(({ of }) => of !== undefined)) {
    const of = carried.find(({ id }) => id === next.of);
    if (of === undefined) {
      states.set(next.id, "fallen");
      continue;
    }
    const rebased = rebase(baseOf({ paragraphs }, of), paragraphTexts(text), next.changes);
    const merged =
      rebased.kind === "moved"
        ? merge(text, [{ id: nameOf(next), changes: rebased.changes }])
        : undefined;
    const hasRoom = merged?.kind === "merged" && !growsTooLong(text, merged.text);
    if (hasRoom) text = merged.text;
    const isIn = hasRoom || rebased.kind === "fulfilled";
    states.set(next.id, isIn ? "carried" : "overtaken");
  }
  const fateOf = (one: Amendment) =>
    states.get(one.id) ?? (won.has(one.id) ? ("overtaken" as const) : ("lost" as const));
  return { text, fates: voted.map((amendment) => ({ amendment, state: fateOf(amendment) })) };
}

const growsTooLong = (before: SourcedText, after: SourcedText): boolean =>
  isTooLong(paragraphTexts(before), paragraphTexts(after));

const named = (amendment: Amendment) => ({ id: nameOf(amendment), changes: amendment.changes });
