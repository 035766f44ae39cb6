import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { Joined } from "../../../platform/database/hand-over.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isVouchingAskedOf } from "../standing/beside-person-queries.ts";
import { emailKeyOf } from "../standing/mailbox.ts";
import type { MembershipTables } from "../tables.ts";
import { type Account, type United, uniteAccounts } from "./united.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

async function lockAccounts(tx: Tx, { kept, other }: Joined) {
  const rows = await tables(tx)
    .selectFrom("membership.person as person")
    .select([
      "id",
      "kind",
      "email",
      "renews_on as renewsOn",
      "member_since as memberSince",
      "created_at as createdAt",
      "came_by as cameBy",
      "import_request as importRequest",
      "on_rolls_from as onRollsFrom",
      "suspended_until as suspendedUntil",
      "took_part_at as tookPartAt",
      "signed_in_at as signedInAt",
      "last_came_at as lastCameAt",
      "vouched_from as vouchedFrom",
      "adult_on as adultOn",
      "age_known as isAgeKnown",
      isVouchingAskedOf("person").as("isVouchingAsked"),
    ])
    .where("id", "=", sql<PersonId>`any(${[kept, other]}::uuid[])`)
    .orderBy("id")
    .forUpdate()
    .execute();
  const find = (id: PersonId) => rows.find((row) => row.id === id);
  return { kept: find(kept), other: find(other) };
}

/**
 * Gives the kept account what the other is worth, and its mailbox. What is left of the other, `house.forget` takes away,
 * before the mailbox can be written down as the kept one's: so that is done by `forgetOther`.
 */
export async function takeInAccount(
  tx: Tx,
  joined: Joined,
  { now, forgetOther }: { readonly now: Date; readonly forgetOther: () => Promise<void> },
): Promise<void> {
  const { kept, other } = await lockAccounts(tx, joined);
  if (kept === undefined || other === undefined) return;
  await sql`
    update membership.suspension set person_id = ${joined.kept}
    where person_id = ${joined.other}`.execute(tx);
  await sql`
    update membership.other_mailbox set person_id = ${joined.kept}
    where person_id = ${joined.other}`.execute(tx);
  await saveUnited(tx, joined.kept, uniteAccounts(kept as Account, other as Account));
  await forgetOther();
  if (other.email !== null) await addOtherMailbox(tx, joined.kept, other.email, now);
}

async function addOtherMailbox(tx: Tx, id: PersonId, email: string, since: Date): Promise<void> {
  await tables(tx)
    .insertInto("membership.other_mailbox")
    .values({ email_key: emailKeyOf(email), email, person_id: id, since })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function saveUnited(tx: Tx, id: PersonId, united: United): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({
      kind: united.kind,
      renews_on: united.renewsOn,
      member_since: united.memberSince,
      created_at: united.createdAt,
      came_by: united.cameBy,
      import_request: united.importRequest,
      on_rolls_from: united.onRollsFrom,
      suspended_until: united.suspendedUntil,
      took_part_at: united.tookPartAt,
      signed_in_at: united.signedInAt,
      last_came_at: united.lastCameAt,
      vouched_from: united.vouchedFrom,
      adult_on: united.adultOn,
      age_known: united.isAgeKnown,
    })
    .where("id", "=", id)
    .execute();
}

/** The mailboxes of accounts that were joined to theirs. */
export async function listOtherMailboxes(db: Reader, id: PersonId): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom("membership.other_mailbox")
    .select("email")
    .where("person_id", "=", id)
    .orderBy("since")
    .execute();
  return rows.map(({ email }) => email);
}

/** Until when an import that brought in one of them can be taken back; undefined where none can. */
export async function findImportToStand(
  db: Reader,
  { kept, other }: Joined,
  now: Date,
): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom("membership.person")
    .select("on_rolls_from")
    .where("id", "=", sql<PersonId>`any(${[kept, other]}::uuid[])`)
    .where("on_rolls_from", ">", now)
    .orderBy("on_rolls_from", "desc")
    .executeTakeFirst();
  return row?.on_rolls_from ?? undefined;
}
