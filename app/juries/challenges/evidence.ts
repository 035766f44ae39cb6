import * as v from "valibot";
import type { Shown } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { Challenge } from "../challenge.ts";

/**
 * What the room of the act lays before its jury: the text that was hidden, say. Undefined where it is no longer
 * there. Only for jurors to see.
 */
export async function findEvidence(
  house: House,
  challenge: Challenge,
): Promise<readonly Shown[] | undefined> {
  const act = house.officialActs.get(challenge.act);
  if (act === undefined) return undefined;
  const show = act.evidence ?? act.shows;
  if (show === undefined) return [];
  const input = v.safeParse(act.input, challenge.input);
  return input.success ? await show(house.database, input.output, house) : undefined;
}
