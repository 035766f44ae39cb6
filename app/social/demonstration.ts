import { hash } from "node:crypto";
import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { newSecret } from "../../platform/ids.ts";
import { addAccount, type NewAccount } from "./accounts/account-store.ts";
import type { NetworkName } from "./networks/network.ts";
import type { Delivery, Part } from "./posting/delivery.ts";
import { listDeliveries } from "./posting/delivery-queries.ts";
import { saveDelivery } from "./posting/delivery-store.ts";
import { keepPosting } from "./posting/jobs.ts";

/** An account that is nowhere, handed over by an officer: what would open its token is thrown away. Answers its number. */
export async function offerInvented(tx: Tx, house: House, account: NewAccount): Promise<number> {
  assertInvented(house);
  return addAccount(tx, account, { key: newSecret(), token: newSecret() }, house.clock.now());
}

function assertInvented({ isDemonstration }: House): void {
  if (!isDemonstration) throw new Error("posts are made up for a demonstration only");
}

export interface InventedFate {
  /** Which networks refused it, in their own words. */
  readonly refused?: Partial<Readonly<Record<NetworkName, string>>>;
}

/** A post that was approved stands on networks that are made up; one that was taken down is gone there. */
export async function sendInvented(
  house: House,
  proposalId: number,
  { refused = {} }: InventedFate = {},
): Promise<void> {
  assertInvented(house);
  await inTransaction(house, async (tx, now) => {
    for (const delivery of await listDeliveries(tx, proposalId)) {
      const why = refused[delivery.network];
      const settled = { settledAt: now, isTried: true };
      if (delivery.state === "removing")
        await saveDelivery(tx, delivery, { ...settled, state: "removed" });
      else if (delivery.state === "waiting" && why !== undefined)
        await saveDelivery(tx, delivery, { ...settled, state: "refused", why });
      else if (delivery.state === "waiting")
        await saveDelivery(tx, delivery, {
          ...settled,
          state: "posted",
          parts: postedOf(delivery),
        });
    }
  });
  await keepPosting(house);
}

const NAME_LETTERS = 12;

/** A server under a name that is never anybody's (RFC 2606). */
function postedOf({ proposalId, network, parts }: Delivery): readonly Part[] {
  return parts.map((part, index) => {
    const id = hash("sha256", `${proposalId} ${network} ${index}`).slice(0, NAME_LETTERS);
    return { ...part, state: "posted", id, address: `https://${network}.example/party/${id}` };
  });
}
