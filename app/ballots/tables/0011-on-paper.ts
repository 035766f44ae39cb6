import { type Kysely, sql } from "kysely";

/** Votes with a code on paper: how many stand on a roll, which votes were cast so, and the sheets. No code is kept. */
export const onPaper = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table ballots.ballot
        add column on_paper int not null default 0 check (on_paper >= 0 and on_paper <= roll_size),
        add column paper_members int not null default 0 check (paper_members >= on_paper),
        add column paper_percent numeric not null default 0`.execute(db);
    await sql`
      alter table ballots.ballot
        alter column on_paper drop default,
        alter column paper_members drop default,
        alter column paper_percent drop default`.execute(db);
    await sql`
      alter table ballots.vote add column on_paper boolean not null default false`.execute(db);
    await sql`
      create table ballots.pack (
        number int generated always as identity primary key,
        ballot_id bigint not null,
        line_id text collate "C" not null,
        unique (ballot_id, line_id),
        foreign key (ballot_id, line_id) references ballots.roll_line
      )`.execute(db);
    await sql`
      create table ballots.sheet (
        pack int not null references ballots.pack on delete cascade,
        sheet int not null check (sheet in (1, 2)),
        salt bytea not null,
        hash bytea not null,
        printed_at timestamptz not null,
        printed_by uuid,
        office text not null,
        times int not null check (times > 0),
        posted_at timestamptz,
        primary key (pack, sheet)
      )`.execute(db);
    await sql`create index sheet_printed_by on ballots.sheet (printed_by)`.execute(db);
  },
};
