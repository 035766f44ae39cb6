import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, type Day } from "../../../platform/time/days.ts";
import { DAYS_AFTER_ANSWER } from "../limits.ts";
import type { PressTables } from "../tables.ts";
import { changedIn, type Ground, type Mention, type MentionTexts, partOf } from "./mention.ts";

const tables = (tx: Tx) => tx.withTables<PressTables>();

const columnsOf = ({ outlet, headline, quote, day, link, language }: MentionTexts) => ({
  ...{ outlet, headline, language },
  day: sql<Day>`${day}::date`,
  quote: quote ?? null,
  link: link ?? null,
});

interface NewMention {
  readonly texts: MentionTexts;
  /** Who suggests it; undefined: the team wrote it down. */
  readonly by: PersonId | undefined;
}

/** Answers its number. */
export async function addMention(tx: Tx, { texts, by }: NewMention, at: Date): Promise<number> {
  const isSuggested = by !== undefined;
  const { id } = await tables(tx)
    .insertInto("press.mention")
    .values({
      ...columnsOf(texts),
      state: isSuggested ? "suggested" : "shown",
      suggested_by: by ?? null,
      suggested_at: isSuggested ? at : null,
      shown_at: isSuggested ? null : at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

interface Corrected {
  readonly mention: Mention;
  readonly texts: MentionTexts;
  readonly why: string;
}

export async function saveCorrection(
  tx: Tx,
  { mention, texts, why }: Corrected,
  at: Date,
): Promise<void> {
  const changed = changedIn(mention, texts);
  await tables(tx)
    .updateTable("press.mention")
    .set(columnsOf(texts))
    .where("id", "=", mention.id)
    .execute();
  await tables(tx)
    .insertInto("press.mention_correction")
    .values({
      mention_id: mention.id,
      was: JSON.stringify(partOf(mention, changed)),
      becomes: JSON.stringify(partOf(texts, changed)),
      ...{ why, at },
    })
    .execute();
}

/** Its words go, and so do those of its corrections; that there was one stays. */
export async function saveTakenAway(
  tx: Tx,
  { id, ground }: { readonly id: number; readonly ground: Ground },
  at: Date,
): Promise<void> {
  await tables(tx).deleteFrom("press.mention_correction").where("mention_id", "=", id).execute();
  await tables(tx)
    .updateTable("press.mention")
    .set({ state: "taken-away", outlet: "", headline: "", quote: null, link: null, ground })
    .set({ ended_at: at })
    .where("id", "=", id)
    .execute();
}

/** @param why the team did not take it; undefined: it did */
export async function saveAnswered(
  tx: Tx,
  { id, why }: { readonly id: number; readonly why: string | undefined },
  at: Date,
): Promise<void> {
  const answer =
    why === undefined
      ? ({ state: "shown", shown_at: at } as const)
      : ({ state: "declined", why } as const);
  await tables(tx)
    .updateTable("press.mention")
    .set({ ...answer, answered_at: at })
    .where("id", "=", id)
    .execute();
}

/** Who suggested what is forgotten after a while, and what was not taken goes with it. */
export async function forgetAnswered(db: Database, now: Date): Promise<void> {
  const before = addDays(now, -DAYS_AFTER_ANSWER);
  await sql`
    delete from press.mention where state = 'declined' and answered_at < ${before}`.execute(db);
  await sql`
    update press.mention set suggested_by = null
    where suggested_by is not null and answered_at < ${before}`.execute(db);
}

/** What somebody suggested and nobody took goes with them; what is shown stays. */
export async function forgetSuggester(tx: Tx, personId: PersonId): Promise<void> {
  await sql`
    delete from press.mention
    where suggested_by = ${personId} and state in ('suggested', 'declined')`.execute(tx);
  await sql`
    update press.mention set suggested_by = null where suggested_by = ${personId}`.execute(tx);
}
