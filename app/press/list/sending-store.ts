import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PressTables } from "../tables.ts";

export interface Due {
  readonly id: number;
  /** Before its embargo is over, to those who keep it. */
  readonly isEarly: boolean;
}

/** What is to go out now, held by one sender at a time. */
export async function takeDue(tx: Tx, now: Date): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    select id, coalesce(embargo_until > ${now}, false) as "isEarly" from press.release
    where published_at is not null and sent_at is null
      and (sent_early_at is null or embargo_until <= ${now})
    order by id limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

/**
 * Whoever had it early, and wants it so as before, gets no second. Each is held until all letters are written: whoever leaves
 * meanwhile waits, and breaks nobody's letters.
 */
export async function listReadersOf(tx: Tx, releaseId: number, isEarly: boolean) {
  const early = isEarly
    ? sql`r.wants_early`
    : sql`not (r.wants_early and coalesce(r.confirmed_at <= p.sent_early_at, false))`;
  const { rows } = await sql<{ id: number; email: string; language: "en" | "cy" }>`
    select r.id, r.email, r.language from press.reader r, press.release p
    where p.id = ${releaseId} and r.confirmed_at is not null and ${early}
    order by r.id for key share of r`.execute(tx);
  return rows;
}

/** That it went out: early, or to all. */
export async function noteSent(tx: Tx, { id, isEarly }: Due, at: Date): Promise<void> {
  await tx
    .withTables<PressTables>()
    .updateTable("press.release")
    .set(isEarly ? { sent_early_at: at } : { sent_at: at })
    .where("id", "=", id)
    .execute();
}
