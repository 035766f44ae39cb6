import { type Kysely, sql } from "kysely";

/** Each time that a copy of the register, or a round of it, may leave the house by two keys. It goes with its copy. */
export const exported = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table doorsteps.export (
        request int primary key,
        register_id int not null references doorsteps.register (id) on delete cascade,
        round_id int references doorsteps.round (id) on delete cascade,
        purpose text not null,
        asked_by uuid,
        mark text not null unique,
        granted_at timestamptz not null,
        expires_at timestamptz not null,
        fetched_at timestamptz,
        rows int,
        check ((fetched_at is null) = (rows is null))
      )`.execute(db);
    await sql`create index export_register on doorsteps.export (register_id)`.execute(db);
    await sql`create index export_round on doorsteps.export (round_id)`.execute(db);
    await sql`create index export_asked_by on doorsteps.export (asked_by)`.execute(db);
  },
};
