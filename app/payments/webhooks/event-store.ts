import { sql } from "kysely";
import type { Database, Reader } from "../../../platform/database/database.ts";
import type { About, ProviderEvent, ProviderName } from "../providers/provider.ts";

export interface SentEvent extends ProviderEvent {
  readonly provider: ProviderName;
}

/** Writes events down, each once. Those of no use to us are only seen. One statement, whatever their number. */
export async function addEvents(
  db: Database,
  events: readonly SentEvent[],
  at: Date,
): Promise<void> {
  if (events.length === 0) return;
  const column = (read: (event: SentEvent) => string | null) => events.map(read);
  await sql`
    insert into payments.event (provider, event, kind, what, object, came_at, handled_at)
    select provider, event, kind, what, object, ${at}, case when what is null then ${at}::timestamptz end
    from unnest(${column(({ provider }) => provider)}::text[], ${column(({ id }) => id)}::text[],
      ${column(({ kind }) => kind)}::text[], ${column(({ about }) => about?.what ?? null)}::text[],
      ${column(({ about }) => about?.id ?? null)}::text[]) as e (provider, event, kind, what, object)
    on conflict (provider, event) do nothing`.execute(db);
}

export interface ToFollow extends About {
  readonly provider: ProviderName;
  /** The last event that was there when it was looked at. */
  readonly last: number;
}

/** What events ask to be looked at, each thing once, however many they are. The longest waiting first. */
export async function listToFollow(db: Reader, most: number): Promise<readonly ToFollow[]> {
  const { rows } = await sql<ToFollow>`
    select provider, what, object as id, max(id) as last from payments.event
    where handled_at is null group by 1, 2, 3 order by min(id) limit ${most}`.execute(db);
  return rows;
}

/** All that was there of it was looked at. */
export async function noteFollowed(
  db: Reader,
  { provider, what, id, last }: ToFollow,
  at: Date,
): Promise<void> {
  await sql`
    update payments.event set handled_at = ${at}
    where handled_at is null and provider = ${provider} and what = ${what} and object = ${id} and id <= ${last}`.execute(
    db,
  );
}

export async function deleteOldEvents(db: Reader, before: Date): Promise<void> {
  await sql`delete from payments.event where handled_at is not null and came_at < ${before}`.execute(
    db,
  );
}
