import type { WebAuthnCredential } from "@simplewebauthn/server";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import type { SignInTables } from "../tables.ts";
import { MINUTES_TO_ANSWER } from "./passkey.ts";

const tables = (db: Database | Reader) => db.withTables<SignInTables>();

interface NewChallenge {
  readonly challenge: string;
  /** The asking browser's secret. */
  readonly attempt: string;
  /** Whose passkey is to be added; undefined for signing in. */
  readonly personId: PersonId | undefined;
}

export async function saveChallenge(tx: Tx, asked: NewChallenge, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("sign_in.challenge")
    .values({
      challenge: asked.challenge,
      attempt_hash: hashOfSecret(asked.attempt),
      person_id: asked.personId ?? null,
      expires_at: new Date(at.getTime() + MINUTES_TO_ANSWER * 60_000),
    })
    .execute();
}

/**
 * Takes a challenge, so that it works once, and says whether it was this browser's, for this purpose and in time.
 * The transaction must stand even where the answer is then not accepted.
 */
export async function takeChallenge(tx: Tx, asked: NewChallenge, now: Date): Promise<boolean> {
  const taken = await tables(tx)
    .deleteFrom("sign_in.challenge")
    .where("challenge", "=", asked.challenge)
    .returning(["attempt_hash", "person_id", "expires_at"])
    .executeTakeFirst();
  return (
    taken !== undefined &&
    taken.attempt_hash === hashOfSecret(asked.attempt) &&
    taken.person_id === (asked.personId ?? null) &&
    taken.expires_at > now
  );
}

/** False where this passkey is somebody's already. */
export async function addPasskey(
  tx: Tx,
  {
    personId,
    name,
    credential,
  }: { personId: PersonId; name: string; credential: WebAuthnCredential },
  at: Date,
): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("sign_in.passkey")
    .values({
      id: credential.id,
      person_id: personId,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: [...(credential.transports ?? [])],
      name,
      added_at: at,
      used_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export async function notePasskeyUsed(
  tx: Tx,
  { id, counter }: { id: string; counter: number },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("sign_in.passkey")
    .set({ counter, used_at: at })
    .where("id", "=", id)
    .execute();
}

/** False where the person has no such passkey. */
export async function renamePasskey(
  tx: Tx,
  personId: PersonId,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const renamed = await tables(tx)
    .updateTable("sign_in.passkey")
    .set({ name })
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .returning("id")
    .executeTakeFirst();
  return renamed !== undefined;
}

/** The removed passkey's name; undefined where the person has no such passkey. */
export async function removePasskey(
  tx: Tx,
  personId: PersonId,
  id: string,
): Promise<string | undefined> {
  const removed = await tables(tx)
    .deleteFrom("sign_in.passkey")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .returning("name")
    .executeTakeFirst();
  return removed?.name;
}

export async function forgetPasskeys(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("sign_in.passkey").where("person_id", "=", personId).execute();
  await tables(tx).deleteFrom("sign_in.challenge").where("person_id", "=", personId).execute();
}

export async function sweepChallenges(database: Database, now: Date): Promise<void> {
  await tables(database).deleteFrom("sign_in.challenge").where("expires_at", "<=", now).execute();
}
