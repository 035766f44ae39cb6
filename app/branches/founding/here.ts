import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Day } from "../../../platform/time/days.ts";
import { findDetails } from "../../membership/door.ts";
import { placesOf } from "../belonging/where.ts";
import { refusals } from "../words.ts";

/** Why somebody is none of those whose branch it would be. Where it has no boundaries, everybody may say that they are. */
export async function whyNotHere(
  db: Reader,
  { personId, placeCode }: { readonly personId: PersonId; readonly placeCode: string | undefined },
  day: Day,
): Promise<Refusal | undefined> {
  if (placeCode === undefined) return undefined;
  const { postcode } = (await findDetails(db, personId)) ?? {};
  if (postcode === undefined) return refuse("conflict", refusals.founding.noPostcode);
  const places = (await placesOf(db, [postcode], day)).get(postcode) ?? [];
  return places.includes(placeCode) ? undefined : refuse("not-allowed", refusals.founding.notHere);
}
