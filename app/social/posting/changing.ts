import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { Account } from "../accounts/account.ts";
import { loseAccount } from "../accounts/account-store.ts";
import type { Delivery } from "./delivery.ts";
import { type DeliveryName, lockDelivery } from "./delivery-queries.ts";
import { type DeliveryChange, saveDelivery } from "./delivery-store.ts";
import { tellLost } from "./telling.ts";

/** Changes a delivery as it stands now; what somebody stopped meanwhile stays stopped. */
export async function change(
  house: House,
  name: DeliveryName,
  decide: (delivery: Delivery, now: Date) => DeliveryChange | undefined,
): Promise<Delivery | undefined> {
  return inTransaction(house, async (tx, now) => {
    const delivery = await lockDelivery(tx, name);
    const changed = delivery && decide(delivery, now);
    if (delivery === undefined || changed === undefined) return undefined;
    await saveDelivery(tx, delivery, changed);
    return { ...delivery, ...changed } as Delivery;
  });
}

/** Nothing more is posted with it, and two officers hear of it. */
export async function lose(house: House, account: Account): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    await loseAccount(tx, account.id);
    await tellLost(tx, house, account, now);
  });
}
