import { type Kysely, sql } from "kysely";

export const life = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table demo.life (
        only_row boolean primary key default true check (only_row),
        lived integer not null,
        moving_since timestamptz
      )`.execute(db);
  },
};
