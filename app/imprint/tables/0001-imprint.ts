import { type Kysely, sql } from "kysely";

/** Who answered for the party, and from when: what was published on a day can be told years later. */
export const imprintTable = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema imprint`.execute(db);
    await sql`
      create table imprint.imprint (
        number int generated always as identity primary key,
        controller text not null check (controller <> ''),
        address text not null check (address <> ''),
        promoter text not null check (promoter <> ''),
        promoter_address text,
        contact text not null check (contact <> ''),
        data_contact text,
        fee_pence int not null check (fee_pence >= 0),
        registration text,
        slogan text,
        slogan_cy text,
        intro text,
        intro_cy text,
        set_at timestamptz not null
      )`.execute(db);
  },
};
