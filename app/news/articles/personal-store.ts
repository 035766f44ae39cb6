import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { Joined } from "../../../platform/database/hand-over.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Kept } from "../../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../../platform/room.ts";
import { dropAlbums } from "../../pictures/door.ts";
import type { NewsTables } from "../tables.ts";
import { words } from "../words.ts";

const tables = (db: Reader) => db.withTables<NewsTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["news.article", "news.correction"],
    stays: { kind: "nameless" },
    says: () => words.articles.kept.written,
  },
  {
    tables: ["news.note"],
    stays: { kind: "belonging" },
    says: () => words.articles.kept.notes,
  },
  {
    tables: ["news.offer", "news.slot_entry", "news.slot_seat"],
    stays: { kind: "nameless" },
    says: () => words.slots.kept,
  },
  {
    tables: ["news.hidden"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.articles.kept.hidden.until(length),
    },
    says: () => words.articles.kept.hidden,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const articles = await tables(db)
    .selectFrom("news.article as a")
    .leftJoin("news.hidden as h", "h.id", "a.hidden_id")
    .select([
      ...(["a.id", "a.state", "a.title", "a.standfirst", "a.body", "a.facts", "a.video"] as const),
      ...(["a.byline", "a.place", "a.address", "a.written_at as writtenAt"] as const),
      ...(["a.published_at as publishedAt", "a.why", "h.words as hidden"] as const),
    ])
    .where("author_id", "=", personId)
    .orderBy("a.id")
    .execute();
  const reads = await tables(db)
    .selectFrom("news.article")
    .select(["id as article", "title"])
    .where("reader_id", "=", personId)
    .orderBy("id")
    .execute();
  const notes = await tables(db)
    .selectFrom("news.note")
    .select(["article_id as article", "says", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const offers = await tables(db)
    .selectFrom("news.offer")
    .select("offered_at as at")
    .where("person_id", "=", personId)
    .execute();
  const lots = await tables(db)
    .selectFrom("news.slot_entry")
    .select(["slot_id as lot", "commitment", "salt"])
    .where("person_id", "=", personId)
    .orderBy("slot_id")
    .execute();
  const asked = await tables(db)
    .selectFrom("news.slot_seat")
    .select(["slot_id as lot", "state", "called_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { articles, reads, notes, offers, lots, asked };
}

/** What was published stays, and nothing says any more whose it was; drafts go, and so do notes on others'. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const drafts = await tables(tx)
    .deleteFrom("news.article")
    .where("author_id", "=", personId)
    .where("published_at", "is", null)
    .returning("id")
    .execute();
  await dropAlbums(
    tx,
    "article",
    drafts.map(({ id }) => id),
  );
  await tables(tx)
    .updateTable("news.article")
    .set({ author_id: null })
    .where("author_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("news.article")
    .set({ reader_id: null, state: "waits" })
    .where("reader_id", "=", personId)
    .execute();
  await tables(tx).deleteFrom("news.note").where("person_id", "=", personId).execute();
  await forgetLots(tx, personId);
}

/** What a lot was drawn from stays, and who it was goes. */
async function forgetLots(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("news.offer").where("person_id", "=", personId).execute();
  await tables(tx)
    .updateTable("news.slot_entry")
    .set({ person_id: null, salt: null })
    .where("person_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("news.slot_seat")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}

/** Whoever turns out to be author and second reader in one has read nothing for another: somebody else is asked. */
async function join(tx: Tx, { kept: one, other }: Joined): Promise<void> {
  await sql`
    update news.article set reader_id = null, state = 'waits'
    where author_id in (${one}, ${other}) and reader_id in (${one}, ${other})`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  join,
  follows: [
    { table: "news.article", column: "author_id" },
    { table: "news.article", column: "reader_id" },
    { table: "news.note" },
    // A place in a pool was committed to for one account, and cannot become another's.
    { table: "news.slot_seat" },
  ],
};
