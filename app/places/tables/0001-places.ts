import { type Kysely, sql } from "kysely";

/**
 * Where people live, as public bodies draw it, dated. A postcode's row says from which day it says so; what a later
 * directory says otherwise is a later row, so that it can be told in which ward somebody was on a day gone by. Rows
 * are short and have their places by one number: there are 2.7 million of them, and some 12,000 ways to lie.
 */
export const placesTables = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create schema places`.execute(db);
    await sql`
      create table places.boundary_set (
        number int generated always as identity primary key,
        what text not null check (what in ('postcodes', 'names', 'shapes', 'hexes')),
        kind text check (kind in ('nation', 'region', 'council', 'constituency', 'ward')),
        day date not null,
        source text not null check (source <> ''),
        is_approximate boolean not null default false,
        rows int not null check (rows >= 0),
        imported_at timestamptz not null,
        check ((what = 'postcodes') = (kind is null)),
        unique nulls not distinct (what, kind, day)
      )`.execute(db);
    await sql`
      create table places.area (
        number int generated always as identity primary key,
        ward text, constituency text, council text, region text, nation text,
        unique nulls not distinct (ward, constituency, council, region, nation)
      )`.execute(db);
    for (const kind of ["ward", "constituency", "council", "region"]) {
      await sql`create index on places.area (${sql.ref(kind)})`.execute(db);
    }
    await sql`
      create table places.postcode (
        postcode text collate "C" not null check (postcode ~ '^[A-Z0-9]{2,7}$'),
        from_day date not null,
        until_day date check (until_day > from_day),
        area int not null references places.area,
        latitude real, longitude real,
        ended_on date,
        is_large_user boolean not null,
        primary key (postcode, from_day),
        check ((latitude is null) = (longitude is null))
      )`.execute(db);
    await sql`
      create table places.name (
        code text collate "C" not null,
        day date not null,
        kind text not null,
        name text not null check (name <> ''),
        name_cy text check (name_cy <> ''),
        primary key (code, day)
      )`.execute(db);
    await sql`create index on places.name (kind, day)`.execute(db);
    await sql`create index on places.name (lower(name))`.execute(db);
    await sql`create index on places.name (lower(name_cy)) where name_cy is not null`.execute(db);
  },
};
