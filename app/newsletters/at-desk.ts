import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import type { BranchPower } from "../rulebook/door.ts";
import { officeFor } from "./may.ts";
import type { Newsletter } from "./newsletter.ts";
import { lockNewsletter } from "./store.ts";
import { refusals } from "./words.ts";

/** A newsletter, held until the transaction is over, and the office in which somebody does this with it. */
export async function atDesk(
  tx: Tx,
  id: number,
  power: BranchPower,
  { actor, now }: Pick<ActContext, "actor" | "now">,
): Promise<{ readonly newsletter: Newsletter; readonly office: string } | Refusal> {
  const newsletter = await lockNewsletter(tx, id);
  if (newsletter === undefined) return refuse("not-found", refusals.unknown);
  const office = await officeFor(tx, actor, newsletter, { power, now });
  return isRefusal(office) ? office : { newsletter, office };
}
