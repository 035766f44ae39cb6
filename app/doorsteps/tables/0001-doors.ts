import { type Kysely, sql } from "kysely";

/**
 * The electoral register and what is said at its doors. Nothing here refers to a member but who took, walked or noted
 * something; whatever hangs on a register goes with it.
 */
export const doors = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema doorsteps`.execute(db);
    await register(db);
    await rounds(db);
    await sql`
      create table doorsteps.leaflet (
        id int generated always as identity primary key,
        branch_id int not null,
        street text not null check (street <> ''),
        leaflet text not null check (leaflet <> ''),
        day date not null,
        noted_by uuid,
        noted_at timestamptz not null,
        unique (branch_id, street, day, leaflet)
      )`.execute(db);
    await sql`create index leaflet_noted_by on doorsteps.leaflet (noted_by)`.execute(db);
  },
};

async function register(db: Kysely<never>): Promise<void> {
  await sql`
    create table doorsteps.register (
      id int generated always as identity primary key,
      branch_id int not null,
      council text not null check (council <> ''),
      area text not null check (area <> ''),
      purpose text not null check (purpose = 'electoral'),
      supplied_on date not null,
      electors int not null,
      anonymous int not null,
      faults jsonb not null,
      fault_count int not null,
      taken_by uuid,
      taken_at timestamptz not null,
      kept_by uuid,
      kept_at timestamptz
    )`.execute(db);
  await sql`create index register_branch on doorsteps.register (branch_id)`.execute(db);
  await sql`create index register_supplied on doorsteps.register (supplied_on)`.execute(db);
  await sql`create index register_taken_by on doorsteps.register (taken_by)`.execute(db);
  await sql`create index register_kept_by on doorsteps.register (kept_by)`.execute(db);
  await sql`
    create table doorsteps.door (
      id int generated always as identity primary key,
      register_id int not null references doorsteps.register (id) on delete cascade,
      street text not null,
      number int,
      house text not null,
      postcode text not null,
      standing text check (standing in ('present', 'absent', 'refused', 'moved', 'do-not-return')),
      withdrawn_at timestamptz,
      objected_at timestamptz,
      unique (register_id, street, house, postcode)
    )`.execute(db);
  await sql`
    create table doorsteps.elector (
      id int generated always as identity primary key,
      door_id int not null references doorsteps.door (id) on delete cascade,
      elector_number text not null,
      surname text not null,
      forename text not null,
      attains_on date
    )`.execute(db);
  await sql`create index elector_door on doorsteps.elector (door_id)`.execute(db);
}

async function rounds(db: Kysely<never>): Promise<void> {
  await sql`
    create table doorsteps.round (
      id int generated always as identity primary key,
      branch_id int not null,
      register_id int not null references doorsteps.register (id) on delete cascade,
      event_id int not null,
      walk text not null check (walk in ('all', 'odd-even', 'odd', 'even')),
      streets text[] not null,
      made_by uuid,
      made_at timestamptz not null
    )`.execute(db);
  await sql`create index round_register on doorsteps.round (register_id)`.execute(db);
  await sql`create index round_made_by on doorsteps.round (made_by)`.execute(db);
  await sql`
    create table doorsteps.canvasser (
      round_id int not null references doorsteps.round (id) on delete cascade,
      person_id uuid not null,
      named_at timestamptz not null,
      primary key (round_id, person_id)
    )`.execute(db);
  await sql`create index canvasser_person on doorsteps.canvasser (person_id)`.execute(db);
  // Who took a copy, and when: the copy says the same (regulations 102 to 106 forbid passing it on).
  await sql`
    create table doorsteps.look (
      id int generated always as identity primary key,
      register_id int not null references doorsteps.register (id) on delete cascade,
      round_id int references doorsteps.round (id) on delete cascade,
      person_id uuid,
      looked_at timestamptz not null
    )`.execute(db);
  await sql`create index look_register on doorsteps.look (register_id)`.execute(db);
  await sql`create index look_round on doorsteps.look (round_id)`.execute(db);
  await sql`create index look_person on doorsteps.look (person_id)`.execute(db);
  // The id is made on the phone, so that what is sent twice is there once.
  await sql`
    create table doorsteps.knock (
      round_id int not null references doorsteps.round (id) on delete cascade,
      id uuid not null,
      door_id int not null references doorsteps.door (id) on delete cascade,
      person_id uuid,
      outcome text not null
        check (outcome in ('present', 'absent', 'refused', 'moved', 'do-not-return')),
      intention text,
      consent text,
      knocked_at timestamptz not null,
      taken_at timestamptz not null,
      primary key (round_id, id),
      check ((intention is null) = (consent is null)),
      check (intention is null or outcome = 'present')
    )`.execute(db);
  await sql`create index knock_door on doorsteps.knock (door_id)`.execute(db);
  await sql`create index knock_person on doorsteps.knock (person_id)`.execute(db);
}
