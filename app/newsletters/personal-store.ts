import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Joined } from "../../platform/database/hand-over.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import type { NewslettersTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<NewslettersTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["newsletters.newsletter"],
    stays: { kind: "nameless" },
    says: () => words.kept.written,
  },
  {
    tables: ["newsletters.choice"],
    stays: { kind: "belonging" },
    says: () => words.kept.choices,
  },
];

const COLUMNS = ["written_by", "asked_by", "key_by"] as const;

const gather = async (db: Reader, personId: PersonId) => ({
  newslettersWritten: await tables(db)
    .selectFrom("newsletters.newsletter")
    .select(["id as number", "subject", "body", "begun_at as sentAt"])
    .where("written_by", "=", personId)
    .orderBy("id")
    .execute(),
  newsletterChoices: await tables(db)
    .selectFrom("newsletters.choice")
    .select(["is_out as hasLeft", "unwanted as unwantedTopics", "is_seldom as wantsFew"])
    .select("last_at as lastAt")
    .where("person_id", "=", personId)
    .execute(),
});

/** What they wrote for all stays without their name. That their mailbox left stays too: it is the one thing they asked for. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  for (const column of COLUMNS) {
    await tables(tx)
      .updateTable("newsletters.newsletter")
      .set({ [column]: null })
      .where(column, "=", personId)
      .execute();
  }
  await tables(tx).deleteFrom("newsletters.choice").where("person_id", "=", personId).execute();
}

/** Whoever left by one of their accounts has left. */
async function join(tx: Tx, { kept: one, other }: Joined): Promise<void> {
  await sql`
    insert into newsletters.choice (person_id, is_out, unwanted, is_seldom, last_at)
    select ${one}, is_out, unwanted, is_seldom, last_at from newsletters.choice where person_id = ${other}
    on conflict (person_id) do update set is_out = newsletters.choice.is_out or excluded.is_out`.execute(
    tx,
  );
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: (tx, personId) => forget(tx, personId),
  follows: COLUMNS.map((column) => ({ table: "newsletters.newsletter", column })),
  join,
};
