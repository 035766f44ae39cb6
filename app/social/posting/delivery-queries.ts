import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { NetworkName } from "../networks/network.ts";
import type { SocialTables } from "../tables.ts";
import type { Delivery } from "./delivery.ts";

const tables = (db: Reader) => db.withTables<SocialTables>();
const deliveries = (db: Reader) => tables(db).selectFrom("social.delivery").selectAll();

const deliveryOf = (row: Selectable<SocialTables["social.delivery"]>): Delivery => ({
  proposalId: row.proposal_id,
  network: row.network,
  state: row.state,
  accountId: row.account_id ?? undefined,
  parts: row.parts,
  link: row.link ?? undefined,
  title: row.title,
  tries: row.tries,
  why: row.why ?? undefined,
  approvedAt: row.approved_at,
});

export async function listDeliveries(db: Reader, proposalId: number): Promise<readonly Delivery[]> {
  const rows = await deliveries(db)
    .where("proposal_id", "=", proposalId)
    .orderBy("network")
    .execute();
  return rows.map(deliveryOf);
}

export interface DeliveryName {
  readonly proposalId: number;
  readonly network: NetworkName;
}

export async function lockDelivery(
  tx: Tx,
  { proposalId, network }: DeliveryName,
): Promise<Delivery | undefined> {
  const row = await deliveries(tx)
    .where("proposal_id", "=", proposalId)
    .where("network", "=", network)
    .forUpdate()
    .executeTakeFirst();
  return row && deliveryOf(row);
}

/** All of a post, so that none goes out while it is decided whether it does. */
export async function lockDeliveries(tx: Tx, proposalId: number): Promise<readonly Delivery[]> {
  const rows = await deliveries(tx)
    .where("proposal_id", "=", proposalId)
    .orderBy("network")
    .forUpdate()
    .execute();
  return rows.map(deliveryOf);
}

const MOST_AT_ONCE = 50;

/** What is to be sent or taken down now, the first approved first. */
export async function listDueDeliveries(db: Reader, now: Date): Promise<readonly DeliveryName[]> {
  const rows = await tables(db)
    .selectFrom("social.delivery")
    .select(["proposal_id as proposalId", "network"])
    .where("state", "in", ["waiting", "removing"])
    .where("next_at", "<=", now)
    .orderBy("approved_at")
    .orderBy("proposal_id")
    .orderBy("network")
    .limit(MOST_AT_ONCE)
    .execute();
  return rows;
}

/** Posts of which the last has settled, and nobody has said so yet: of these, in this state. */
export async function listSettledAmong(
  db: Reader,
  posts: readonly number[],
): Promise<readonly number[]> {
  if (posts.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select proposal_id as id from social.delivery
    where proposal_id = any(${[...posts]}::int[])
    group by proposal_id
    having bool_and(state in ('posted', 'refused', 'stopped', 'removed'))
    order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

/** What the network calls everything that is known to stand there, of posts approved since. */
export async function listKnownIds(
  db: Reader,
  network: NetworkName,
  since: Date,
): Promise<readonly string[]> {
  const rows = await deliveries(db)
    .where("network", "=", network)
    .where("approved_at", ">=", since)
    .execute();
  return rows.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? []));
}

export interface Removal {
  readonly personId: PersonId | undefined;
  readonly isOnRota: boolean;
  readonly reason: string;
  readonly at: Date;
}

export async function listRemovals(db: Reader, proposalId: number): Promise<readonly Removal[]> {
  const rows = await tables(db)
    .selectFrom("social.removal")
    .select(["person_id", "is_on_rota", "reason", "at"])
    .where("proposal_id", "=", proposalId)
    .orderBy("id")
    .execute();
  return rows.map(({ person_id, is_on_rota, ...row }) => ({
    ...row,
    personId: person_id ?? undefined,
    isOnRota: is_on_rota,
  }));
}
