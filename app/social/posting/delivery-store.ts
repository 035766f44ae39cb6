import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Outgoing } from "../planning/plan.ts";
import type { SocialTables } from "../tables.ts";
import type { Delivery, DeliveryState, Part } from "./delivery.ts";
import type { DeliveryName } from "./delivery-queries.ts";

const tables = (tx: Tx) => tx.withTables<SocialTables>();

export interface ToDeliver {
  readonly proposalId: number;
  readonly title: string;
  readonly link: string | undefined;
  /** Of its album, in its order; they go with the first part. */
  readonly pictures: readonly number[];
}

/** What was approved, word for word, waits to go out: what is changed later changes none of it. */
export async function addDeliveries(
  tx: Tx,
  { proposalId, title, link, pictures }: ToDeliver,
  outgoing: readonly Outgoing[],
  at: Date,
): Promise<void> {
  const chosen = outgoing.filter(({ isChosen }) => isChosen);
  for (const { network, parts } of chosen) {
    const first = (index: number) => (index === 0 ? [...pictures] : []);
    const sent: Part[] = parts.map((text, index) => ({
      ...{ text, pictures: first(index), state: "waiting" },
    }));
    await tables(tx)
      .insertInto("social.delivery")
      .values({
        ...{ proposal_id: proposalId, network, title, link: link ?? null },
        ...{ parts: JSON.stringify(sent), approved_at: at, next_at: at },
      })
      .execute();
  }
}

export interface DeliveryChange {
  readonly state?: DeliveryState;
  readonly parts?: readonly Part[];
  readonly accountId?: number;
  readonly why?: string | undefined;
  readonly nextAt?: Date;
  readonly isTried?: boolean;
  readonly settledAt?: Date;
}

export async function saveDelivery(
  tx: Tx,
  { proposalId, network }: DeliveryName,
  change: DeliveryChange,
): Promise<void> {
  const { state, parts, accountId, nextAt, isTried, settledAt } = change;
  await tables(tx)
    .updateTable("social.delivery")
    .set({
      ...(state === undefined ? {} : { state }),
      ...(parts === undefined ? {} : { parts: JSON.stringify(parts) }),
      ...(accountId === undefined ? {} : { account_id: accountId }),
      ...("why" in change ? { why: change.why ?? null } : {}),
      ...(nextAt === undefined ? {} : { next_at: nextAt }),
      ...(isTried === true ? { tries: sql<number>`tries + 1` } : {}),
      ...(settledAt === undefined ? {} : { settled_at: settledAt }),
    })
    .where("proposal_id", "=", proposalId)
    .where("network", "=", network)
    .execute();
}

/** Nothing of it goes out any more; what is out, or may be, is removed by the clock. */
export async function stopDeliveries(
  tx: Tx,
  deliveries: readonly Delivery[],
  at: Date,
): Promise<void> {
  for (const delivery of deliveries) {
    const isOut = delivery.parts.some(({ state }) => state === "posted" || state === "sending");
    if (isOut) await saveDelivery(tx, delivery, { state: "removing", nextAt: at });
    else if (delivery.state !== "refused")
      await saveDelivery(tx, delivery, { state: "stopped", settledAt: at });
  }
}

export interface NewRemoval {
  readonly proposalId: number;
  readonly personId: PersonId;
  readonly isOnRota: boolean;
  readonly reason: string;
}

export async function addRemoval(tx: Tx, removal: NewRemoval, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("social.removal")
    .values({
      proposal_id: removal.proposalId,
      person_id: removal.personId,
      is_on_rota: removal.isOnRota,
      reason: removal.reason,
      at,
    })
    .execute();
}
