import {
  changesBetween,
  merge,
  paragraphTexts,
  readParagraphs,
  rebase,
  type SourcedText,
} from "@breakthrough/amendments";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** A whole text as it was proposed and amended, and the constitution that it was written for. */
export interface CharterChange {
  readonly before: SourcedText;
  readonly body: string;
  /** The vote on it: the source of its words. */
  readonly by: string;
}

/**
 * The constitution with this change. Where another ballot has changed it meanwhile, both changes stand if they touch
 * different words; else the second is not carried out.
 */
export function decideCharter(
  current: SourcedText,
  { before, body, by }: CharterChange,
): SourcedText | Refusal {
  const [old, now] = [paragraphTexts(before), paragraphTexts(current)];
  const wanted = changesBetween(old, readParagraphs(body));
  const rebased = rebase(old, now, wanted);
  if (rebased.kind === "fulfilled") return current;
  if (rebased.kind === "no-place") return refuse("conflict", refusals.charter.changedMeanwhile);
  const merged = merge(current, [{ id: by, changes: rebased.changes }]);
  return merged.kind === "merged" ? merged.text : refuse("conflict", refusals.charter.nothingLeft);
}
