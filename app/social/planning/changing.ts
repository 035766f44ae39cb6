import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { areAllMade, listPictures } from "../../pictures/door.ts";
import { findProposal } from "../../proposals/door.ts";
import { NETWORK_NAMES } from "../networks/network.ts";
import { refusals } from "../words.ts";
import { outgoingOf, whyNotFit } from "./plan.ts";
import { findPlan, readOutlets } from "./plan-queries.ts";

/** Why a post cannot go before a rota as it stands: nobody approves what no network would take. */
export async function whyNotOut(
  tx: Tx,
  id: number,
  house: Pick<House, "url">,
): Promise<Refusal | undefined> {
  const post = await findProposal(tx, id);
  if (post === undefined) return refuse("not-found", refusals.noPost);
  const plan = await findPlan(tx, id);
  const outlets = await readOutlets(tx, house);
  const refusal = whyNotFit(post, plan, outlets);
  if (refusal !== undefined) return refusal;
  const pictures = await listPictures(tx, { kind: "post", id });
  if (!areAllMade(pictures)) return refuse("conflict", refusals.plan.picturesNotReady);
  for (const { network, isChosen } of outgoingOf(post, plan, outlets)) {
    const most = outlets.limits[network].pictures;
    if (isChosen && pictures.length > most) {
      return refuse("invalid", refusals.plan.tooManyPictures(NETWORK_NAMES[network], most));
    }
  }
  return undefined;
}
