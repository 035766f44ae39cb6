import { type Change, changesBetween } from "./changes.ts";
import { merge } from "./merge.ts";
import { fromParagraphs, paragraphTexts } from "./text.ts";

/** What becomes of an amendment when the text that it amends has changed. */
export type Rebased =
  /** The same edits, on the changed text. */
  | { readonly kind: "moved"; readonly changes: readonly Change[] }
  /** The changed text says already what it asks for. */
  | { readonly kind: "fulfilled" }
  /** What it would change has changed or gone. Its old and new words are still in its changes. */
  | { readonly kind: "no-place"; readonly paragraphs: readonly number[] };

/**
 * Carries an amendment over to a changed text.
 * @param base the paragraphs that it was written for
 * @param next the paragraphs as they stand now
 * @param changes of the amendment, to the base
 * @returns its changes to the new text; or that they are in it already; or the paragraphs of the base in which they met another change
 */
export function rebase(
  base: readonly string[],
  next: readonly string[],
  changes: readonly Change[],
): Rebased {
  const moved = changesBetween(base, next);
  if (moved.length === 0) return { kind: "moved", changes };
  const merged = merge(fromParagraphs(base), [
    { id: "next", changes: moved },
    { id: "own", changes },
  ]);
  if (merged.kind === "collides") {
    const paragraphs = merged.collisions.flatMap((collision) => collision.paragraphs);
    return { kind: "no-place", paragraphs };
  }
  if (merged.kind === "empty") return { kind: "no-place", paragraphs: base.map((_, at) => at) };
  const after = changesBetween(next, paragraphTexts(merged.text));
  return after.length === 0 ? { kind: "fulfilled" } : { kind: "moved", changes: after };
}
