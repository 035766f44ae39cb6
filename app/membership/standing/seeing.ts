import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { refusals } from "../words.ts";
import { mayReadAsMember } from "./may.ts";
import { findBelongsFor } from "./seeing-queries.ts";

/** The list of people, and whoever is in it: for members who have belonged as long as the rulebook says. */
export async function maySeePeople(
  db: Reader,
  actor: Actor,
  now: Date,
): Promise<Refusal | undefined> {
  const refusal = mayReadAsMember(actor);
  if (refusal !== undefined || actor.kind !== "person") return refusal;
  const { peopleDays } = await rulesInForce(db);
  const from = await findBelongsFor(db, actor.personId, peopleDays);
  if (from === undefined) return refuse("not-allowed", refusals.may.unconfirmed);
  if (from <= now) return undefined;
  return refuse("not-allowed", refusals.may.seePeople(peopleDays, dayInWords(dayOf(from))));
}
