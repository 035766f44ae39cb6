import { hash } from "node:crypto";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { canonicalJson } from "../../../platform/text/canonical-json.ts";
import { shortField } from "../../../platform/text/fields.ts";
import type { Proposal } from "../proposal.ts";
import type { Writing } from "../store.ts";
import { refusals, words } from "../words.ts";
import { diffWords, SECTIONS, type TextDiff } from "./diff.ts";

/** Anything else than a hash of ours was never seen by anybody. */
export const seenField = shortField(64, () => words.refuse.changedMeanwhile);

/** Of all that the form for a draft holds: a form sends along the one that it was opened with. */
export function seenOf({ kind, chapter, aboutPolicy, rule, change, ...text }: Writing): string {
  const { title, titleCy, problem, body, effects } = text;
  const aim = { kind, chapter, aboutPolicy, rule, change: change?.change };
  return hash("sha256", canonicalJson({ ...aim, title, titleCy, problem, body, effects }));
}

const isOvertaken = ({ refusal }: Trouble): boolean =>
  refusal.code === refusals.refuse.changedMeanwhile.code;

/**
 * What the form says that its writer has seen: what stood there when they opened it, whatever else was wrong with
 * what they sent; and what stands there now, once they are shown that.
 */
export const seenBy = (trouble: Trouble | undefined, name: string, now: string): string =>
  trouble === undefined || isOvertaken(trouble) ? now : (trouble.values[name] ?? "");

/** What stands there now against what was typed, where the text changed meanwhile. */
export function findOvertaken(
  trouble: Trouble | undefined,
  now: Proposal,
): TextDiff["sections"] | undefined {
  if (trouble === undefined || !isOvertaken(trouble)) return undefined;
  const sections = SECTIONS.map((name) => ({
    name,
    parts: diffWords((now[name] ?? "").trim(), (trouble.values[name] ?? "").trim()),
  }));
  return sections.filter(({ parts }) => parts.some(({ added, removed }) => added || removed));
}
