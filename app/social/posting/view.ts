import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { isApprovedPost, type Proposal } from "../../proposals/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { listConnected } from "../accounts/account-queries.ts";
import { maySpeak } from "../accounts/speaking.ts";
import type { NetworkName } from "../networks/network.ts";
import type { RotaSeat } from "../rota.ts";
import type { Delivery } from "./delivery.ts";
import { listDeliveries, listRemovals, type Removal } from "./delivery-queries.ts";

/** What has become of a post, as its page shows it to one viewer. */
export interface PostingView {
  readonly deliveries: readonly Delivery[];
  /** Where the party has an account that can be posted with. */
  readonly connected: readonly NetworkName[];
  readonly removals: readonly Removal[];
  readonly mayTakeDown: boolean;
  /** Looks at the network and says whether it is there. */
  readonly maySettle: boolean;
  /** How many it takes to take it down. */
  readonly needed: { readonly rota: number; readonly members: number };
}

export async function postingView(
  db: Reader,
  { id, stay }: Proposal,
  seats: readonly RotaSeat[],
  viewer: Actor,
): Promise<PostingView> {
  const personId = viewer.kind === "person" ? viewer.personId : undefined;
  const deliveries = await listDeliveries(db, id);
  const removals = await listRemovals(db, id);
  const serving = seats.filter(({ state }) => state === "serving");
  const isOnRota = personId !== undefined && serving.some((seat) => seat.personId === personId);
  const rules = await rulesInForce(db);
  const hasAsked = removals.some((one) => personId !== undefined && one.personId === personId);
  return {
    deliveries,
    connected: await listConnected(db),
    removals,
    mayTakeDown: isApprovedPost(stay.state) && !hasAsked && mayInGoodStanding(viewer) === undefined,
    maySettle: isOnRota || maySpeak(viewer) === undefined,
    needed: {
      rota: Math.max(1, Math.min(rules.takeDownRota, serving.length)),
      members: rules.takeDownMembers,
    },
  };
}
