import { type Kysely, sql } from "kysely";

/**
 * For a room's migration: UPDATE, DELETE and TRUNCATE of the table are refused, whoever asks. The room names the table
 * in its `appendOnly` too, so that the application is not even granted them. Its owner could still drop the trigger:
 * what must be proof against the owner is sealed and witnessed besides.
 *
 * @param table `<schema>.<table>`
 */
export async function appendOnly(db: Kysely<never>, table: `${string}.${string}`): Promise<void> {
  // In each migration that needs it: rooms' migrations run by name, so some before the platform's own.
  await sql`
    create or replace function platform.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '%.% is append-only', tg_table_schema, tg_table_name;
    end $$`.execute(db);
  await sql`
    create trigger is_append_only before update or delete or truncate on ${sql.table(table)}
    for each statement execute function platform.refuse_change()`.execute(db);
}
