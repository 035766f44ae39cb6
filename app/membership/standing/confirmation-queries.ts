import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";
import { findDetails, type PersonDetails } from "./queries.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

export interface Confirmation {
  readonly person: PersonDetails;
  readonly newEmail: string | undefined;
  readonly expiresAt: Date;
}

/** The confirmation that a letter's secret stands for. Its row is locked: of two clicks, one counts. */
export async function findConfirmation(
  tx: Tx,
  secretHash: string,
  purpose: "join" | "email",
): Promise<Confirmation | undefined> {
  const row = await tables(tx)
    .selectFrom("membership.confirmation")
    .select(["person_id", "new_email", "expires_at"])
    .where("secret_hash", "=", secretHash)
    .where("purpose", "=", purpose)
    .forUpdate()
    .executeTakeFirst();
  const person = row && (await findDetails(tx, row.person_id));
  if (row === undefined || person === undefined) return undefined;
  return { person, newEmail: row.new_email ?? undefined, expiresAt: row.expires_at };
}

/** Who filled in the form and never followed a link that could still be followed. */
export async function listUnconfirmed(
  db: Reader,
  since: Date,
  now: Date,
  most: number,
): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("membership.person")
    .select("id")
    .where("confirmed_at", "is", null)
    .where("waits_since", "is", null)
    .where("created_at", "<=", since)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("membership.confirmation")
            .whereRef("person_id", "=", "membership.person.id")
            .where("expires_at", ">", now)
            .select("secret_hash"),
        ),
      ),
    )
    .orderBy("created_at")
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}
