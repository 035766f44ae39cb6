import { type Kysely, sql } from "kysely";
import { likenessOf } from "../../../platform/text/likeness.ts";

/** By which a topic that is proposed twice is found. Those that were before this may be alike: so it is not unique. */
export const likeness = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`alter table meetings.topic add column likeness text`.execute(db);
    const { rows } = await sql<{ id: number; title: string }>`
      select id, title from meetings.topic`.execute(db);
    for (const { id, title } of rows)
      await sql`
        update meetings.topic set likeness = ${likenessOf(title)} where id = ${id}`.execute(db);
    await sql`alter table meetings.topic alter column likeness set not null`.execute(db);
    await sql`
      create index topic_likeness on meetings.topic (likeness) where state = 'open'`.execute(db);
  },
};
