import type { Tx } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import type { Alternative, Hearing } from "./hearing.ts";
import { listAlternatives, lockHearing } from "./queries.ts";
import { refusals } from "./words.ts";

/** The hearing that a form names, locked; or that there is none. */
export const theHearing = async (tx: Tx, id: number): Promise<Hearing | Refusal> =>
  (await lockHearing(tx, id)) ?? refuse("not-found", refusals.refuse.unknown);

interface WithAlternatives {
  readonly hearing: Hearing;
  readonly alternatives: readonly Alternative[];
}

/** The same with every other way that was offered in it. */
export async function hearingWithAlternatives(
  tx: Tx,
  { hearingId }: { hearingId: number },
): Promise<WithAlternatives | Refusal> {
  const hearing = await theHearing(tx, hearingId);
  if (isRefusal(hearing)) return hearing;
  return { hearing, alternatives: await listAlternatives(tx, hearingId) };
}
