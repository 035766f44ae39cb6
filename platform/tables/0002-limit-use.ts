import { type Kysely, sql } from "kysely";

/** The form that rate-limiter-flexible counts in. Nothing here is worth keeping over a crash. */
export const limitUse = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create unlogged table platform.limit_use (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      )`.execute(db);
    await sql`create index limit_use_expire on platform.limit_use (expire)`.execute(db);
  },
};
