import type { WebAuthnCredential } from "@simplewebauthn/server";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { SignInTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<SignInTables>();

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly transports: string[];
  readonly addedAt: Date;
  readonly usedAt: Date | undefined;
}

/** A person's passkeys, the oldest first. */
export async function listPasskeys(db: Reader, personId: PersonId): Promise<readonly Passkey[]> {
  const rows = await tables(db)
    .selectFrom("sign_in.passkey")
    .select(["id", "name", "transports", "added_at as addedAt", "used_at"])
    .where("person_id", "=", personId)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return rows.map(({ used_at, ...row }) => ({ ...row, usedAt: used_at ?? undefined }));
}

export interface KeptPasskey {
  readonly personId: PersonId;
  readonly credential: WebAuthnCredential;
}

/** A passkey and whose it is. Its row is locked: its counter is read and moved on by one at a time. */
export async function lockPasskey(tx: Tx, id: string): Promise<KeptPasskey | undefined> {
  const row = await tables(tx)
    .selectFrom("sign_in.passkey")
    .select(["person_id", "public_key", "counter"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const credential = { id, publicKey: new Uint8Array(row.public_key), counter: row.counter };
  return { personId: row.person_id, credential };
}
