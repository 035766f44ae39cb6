import { type Kysely, sql } from "kysely";

/** Shapes as maps need them, simplified when they are brought: what was left out is in the file that they came from. */
export const shapesTables = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create table places.shape (
        code text collate "C" not null,
        day date not null,
        kind text not null,
        far text not null check (far <> ''),
        near text not null check (near <> ''),
        west int not null, south int not null, east int not null, north int not null,
        primary key (code, day),
        check (west <= east and south <= north)
      )`.execute(db);
    await sql`create index on places.shape (kind, day)`.execute(db);
    await sql`
      create table places.hex (
        code text collate "C" not null,
        day date not null,
        kind text not null,
        x real not null, y real not null,
        is_flat boolean not null,
        primary key (code, day)
      )`.execute(db);
  },
};
