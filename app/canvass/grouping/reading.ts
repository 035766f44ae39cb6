import * as v from "valibot";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf, uuidField } from "../../../platform/text/fields.ts";
import { groupField } from "../fields.ts";
import { refusals, words } from "../words.ts";
import { type Heard, listHeard, lockAnswer } from "./heard-queries.ts";
import { ensureHeard, saveRead } from "./heard-store.ts";

export const VERDICTS = ["group", "leave-out"] as const;

/** What a form sends that puts an answer somewhere. */
export const readingFields = v.object({
  id: itemNumber,
  answer: uuidField,
  verdict: oneOf(VERDICTS, () => words.fields.verdict),
  group: v.optional(v.union([itemNumber, v.literal("")]), ""),
  title: groupField,
});

interface Reading {
  readonly askingId: number;
  /** Why nothing of it is shown to anybody: it can be left out alone. */
  readonly whyNot: Refusal | undefined;
  readonly groups: readonly Heard[];
}

export interface Read {
  readonly askingId: number;
  readonly id: string;
  /** A group that there is, the title of a new one, or none: it is shown nowhere. */
  readonly group: number | string | undefined;
}

export async function readingFacts(
  tx: Tx,
  { askingId, whyNot }: Pick<Reading, "askingId" | "whyNot">,
  answer: string,
): Promise<Reading | Refusal> {
  const there = await lockAnswer(tx, askingId, answer);
  if (there === undefined) return refuse("not-found", refusals.unknownAnswer);
  // Under another group it would be shown again without a key, and a jury would judge without it.
  if (there.isHidden) return refuse("conflict", refusals.hiding.stays);
  return { askingId, whyNot, groups: await listHeard(tx) };
}

export function decideReading(
  { askingId, whyNot, groups }: Reading,
  { answer: id, verdict, group, title }: v.InferOutput<typeof readingFields>,
): Read | Refusal {
  if (verdict === "leave-out") return { askingId, id, group: undefined };
  if (whyNot !== undefined) return whyNot;
  if (title !== undefined) return { askingId, id, group: title };
  const isThere = groups.some((one) => one.id === group);
  return isThere && group !== ""
    ? { askingId, id, group }
    : refuse("invalid", refusals.fields.group, "group");
}

/** Answers why not, where two keys hide a group of that title. */
export async function saveReading(
  tx: Tx,
  { group, ...answer }: Read,
  now: Date,
): Promise<Refusal | undefined> {
  const heardId = typeof group === "string" ? await ensureHeard(tx, group, now) : (group ?? null);
  if (heardId === undefined) return refuse("conflict", refusals.hiding.sameTitle, "title");
  await saveRead(tx, answer, heardId, now);
  return undefined;
}

/** On one page. */
export const UNREAD_SHOWN = 20;
export const READ_SHOWN = 100;
