import * as v from "valibot";
import type { Reader } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, shortField } from "../../../platform/text/fields.ts";
import { type Coming, findAtDoor } from "../coming/coming-queries.ts";
import { type Event, isDoorOpen } from "../event.ts";
import { refusals, words } from "../words.ts";

/** One of a list, or whoever has the code on their ticket. */
export const doorEntries = {
  coming: v.optional(v.union([itemNumber, v.literal("")]), ""),
  code: v.pipe(
    v.optional(
      shortField(20, () => words.fields.code),
      "",
    ),
    v.transform(tidyCode),
  ),
  came: v.optional(
    v.picklist(["yes", "no"], () => words.fields.came),
    "yes",
  ),
};

interface Typed {
  readonly coming: number | "";
  readonly code: string;
}

/** As it stands on a ticket, however somebody types it. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}

/** Whom the form means; undefined of nobody who has a place. */
export const findTyped = async (
  db: Reader,
  eventId: number,
  { coming, code }: Typed,
): Promise<Coming | undefined> =>
  coming === "" && code === ""
    ? undefined
    : findAtDoor(db, eventId, coming === "" ? { code } : { id: coming });

/** Whom to tick off, or why nobody is. */
export function whoCame(event: Event, found: Coming | undefined, now: Date): Coming | Refusal {
  if (event.cancelledAt !== undefined) return refuse("conflict", refusals.cancelled);
  if (!isDoorOpen(event, now)) return refuse("conflict", refusals.door.early);
  if (found === undefined) return refuse("not-found", refusals.door.nobody, "code");
  return found.place === "waiting" ? refuse("conflict", refusals.door.waiting, "code") : found;
}
