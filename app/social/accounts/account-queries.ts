import { createHmac } from "node:crypto";
import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { openSealed } from "../../../platform/secrets.ts";
import type { NetworkName } from "../networks/network.ts";
import type { SocialTables } from "../tables.ts";
import type { Account } from "./account.ts";

const tables = (db: Reader) => db.withTables<SocialTables>();

/** All but what is sealed, which nothing but the sender reads. */
const accounts = (db: Reader) =>
  tables(db)
    .selectFrom("social.account")
    .select(["id", "network", "handle", "address", "state"])
    .select(["offered_by", "offered_at", "connected_at"]);

type Row = Pick<
  Selectable<SocialTables["social.account"]>,
  | ("id" | "network" | "handle" | "address" | "state")
  | ("offered_by" | "offered_at" | "connected_at")
>;

const accountOf = ({ offered_by, offered_at, connected_at, ...row }: Row): Account => ({
  ...row,
  offeredBy: offered_by ?? undefined,
  offeredAt: offered_at,
  connectedAt: connected_at ?? undefined,
});

/** Those that are connected or offered, or have been; the newest first. */
export async function listAccounts(db: Reader, most: number): Promise<readonly Account[]> {
  const rows = await accounts(db).orderBy("id", "desc").limit(most).execute();
  return rows.map(accountOf);
}

export async function findAccount(db: Reader, id: number): Promise<Account | undefined> {
  const row = await accounts(db).where("id", "=", id).executeTakeFirst();
  return row && accountOf(row);
}

export async function lockAccount(tx: Tx, id: number): Promise<Account | undefined> {
  const row = await accounts(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && accountOf(row);
}

/** The one that posts on a network, if the party has one there. */
export async function findConnected(
  db: Reader,
  network: NetworkName,
): Promise<Account | undefined> {
  const row = await accounts(db)
    .where("network", "=", network)
    .where("state", "=", "connected")
    .executeTakeFirst();
  return row && accountOf(row);
}

/** Where the party has one that posts. */
export async function listConnected(db: Reader): Promise<readonly NetworkName[]> {
  const rows = await accounts(db).where("state", "=", "connected").execute();
  return rows.map(({ network }) => network);
}

/** What opens an account's token is made for that account alone: a row that is moved elsewhere opens nothing. */
export const sealingSecret = (key: string, { id, network, address }: Omit<Account, "state">) =>
  createHmac("sha256", key).update(`social.account ${id} ${network} ${address}`).digest("hex");

/** A token, and what else its network gave for it. */
export interface Secrets {
  readonly token: string;
  readonly session?: unknown;
}

/** Only who posts reads it. Undefined where it was sealed by another key, or is gone. */
export async function openSecrets(
  db: Reader,
  account: Account,
  key: string,
): Promise<Secrets | undefined> {
  const row = await tables(db)
    .selectFrom("social.account")
    .select("sealed")
    .where("id", "=", account.id)
    .executeTakeFirst();
  const text = row?.sealed && openSealed(sealingSecret(key, account), row.sealed);
  return text ? (JSON.parse(text) as Secrets) : undefined;
}

/** Connected accounts whose server was not asked for a day what it takes. */
export async function listUnlooked(db: Reader, before: Date): Promise<readonly Account[]> {
  const rows = await accounts(db)
    .where("state", "=", "connected")
    .where((where) => where.or([where("looked_at", "is", null), where("looked_at", "<", before)]))
    .execute();
  return rows.map(accountOf);
}
