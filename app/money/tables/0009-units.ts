import { type Kysely, sql } from "kysely";

/**
 * A branch keeps accounts of its own from a day to a day, and may again later: then it is another unit. And one number
 * that grows whenever whose payments are whose has changed without an entry, so that what was added up by payers is
 * added up again.
 */
export const units = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table money.unit
        drop constraint unit_kind_key_key,
        add column begins_on date,
        add column ended_on date,
        add check (kind <> 'branch' or (key ~ '^[1-9][0-9]*$' and begins_on is not null)),
        add check (kind <> 'central' or ended_on is null)`.execute(db);
    await sql`create unique index unit_now on money.unit (kind, key) where ended_on is null`.execute(
      db,
    );
    await sql`
      create table money.payers_changed (
        id int primary key default 1 check (id = 1),
        times bigint not null
      )`.execute(db);
    await sql`insert into money.payers_changed (times) values (0)`.execute(db);
  },
};
