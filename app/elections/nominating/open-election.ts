import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Election } from "../election.ts";
import { lockElection } from "../queries.ts";
import { refusals } from "../words.ts";
import { whyNotNominating } from "./nomination.ts";

/** The election of this number, where members can be nominated in it now. */
export async function theOpenElection(tx: Tx, id: number, now: Date): Promise<Election | Refusal> {
  const election = await lockElection(tx, id);
  if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
  return whyNotNominating(election, now) ?? election;
}
