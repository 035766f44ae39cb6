import type { WebAuthnCredential } from "@simplewebauthn/server";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
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

/** Does this question wait for its answer from this browser? */
export async function hasChallenge(
  db: Reader,
  { challenge, attempt }: { readonly challenge: string; readonly attempt: string },
  now: Date,
): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("sign_in.challenge")
    .select("expires_at")
    .where("challenge", "=", challenge)
    .where("attempt_hash", "=", hashOfSecret(attempt))
    .executeTakeFirst();
  return row !== undefined && row.expires_at > now;
}
