import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { sealFor } from "../../../platform/secrets.ts";
import type { Limits, NetworkName } from "../networks/network.ts";
import type { SocialTables } from "../tables.ts";
import type { Account } from "./account.ts";
import { type Secrets, sealingSecret } from "./account-queries.ts";

const tables = (tx: Tx) => tx.withTables<SocialTables>();

export interface NewAccount {
  readonly network: NetworkName;
  readonly handle: string;
  readonly address: string;
  readonly offeredBy: PersonId;
}

/** Keeps a token, sealed, that nobody uses before two keys have turned. */
export async function addAccount(
  tx: Tx,
  { offeredBy, ...account }: NewAccount,
  { key, token }: { readonly key: string; readonly token: string },
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("social.account")
    // Sealed for its own number, which it has only then.
    .values({ ...account, sealed: Buffer.alloc(0), offered_by: offeredBy, offered_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await saveSecrets(tx, { ...account, id }, key, { token });
  return id;
}

type Sealed = Pick<Account, "id" | "network" | "address">;

export async function saveSecrets(
  tx: Tx,
  account: Sealed,
  key: string,
  secrets: Secrets,
): Promise<void> {
  const sealed = sealFor(sealingSecret(key, account as Account), JSON.stringify(secrets));
  await tables(tx)
    .updateTable("social.account")
    .set({ sealed })
    .where("id", "=", account.id)
    .where("state", "<>", "ended")
    .execute();
}

/** The party posts with it from now on, and no longer with another on that network. */
export async function connectAccount(
  tx: Tx,
  { id, network }: Account,
  request: number,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("social.account")
    .set({ state: "ended", sealed: null, ended_at: at })
    .where("network", "=", network)
    .where("state", "in", ["connected", "lost"])
    .execute();
  await tables(tx)
    .updateTable("social.account")
    .set({ state: "connected", connected_at: at, request })
    .where("id", "=", id)
    .execute();
}

/** Its token is deleted here; at the network it must be withdrawn as well. */
export async function endAccount(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("social.account")
    .set({ state: "ended", sealed: null, ended_at: at })
    .where("id", "=", id)
    .execute();
}

export async function loseAccount(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("social.account")
    .set({ state: "lost" })
    .where("id", "=", id)
    .where("state", "=", "connected")
    .execute();
}

export async function saveLimits(
  tx: Tx,
  id: number,
  limits: Partial<Limits> | undefined,
  at: Date,
): Promise<void> {
  const known = limits === undefined ? {} : { limits: JSON.stringify(limits) };
  await tables(tx)
    .updateTable("social.account")
    .set({ looked_at: at, ...known })
    .where("id", "=", id)
    .execute();
}
