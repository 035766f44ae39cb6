import { type Kysely, sql } from "kysely";
import { appendOnly } from "../../../platform/database/append-only.ts";
import { entryOf } from "../lines/entry.ts";

/**
 * The record as a Merkle log. A line keeps the exact bytes of its entry; its place in the log is given afterwards, in
 * batches, by one sequencer at a time: numbers of lines have gaps and become visible out of order, places do not.
 */
export const log = {
  async up(db: Kysely<never>): Promise<void> {
    await addEntries(db);
    await makeQueue(db);
    await makeTree(db);
    await makeCheckpoints(db);
    await makePeople(db);
    for (const table of APPEND_ONLY) await appendOnly(db, `record.${table}`);
  },
};

const APPEND_ONLY = [
  "line_office",
  "leaf",
  "hash",
  "signer",
  "checkpoint",
  "cosignature",
  "publication",
];

/** Lines from before there was a log get their entries too, each from what it says. */
async function addEntries(db: Kysely<never>): Promise<void> {
  await sql`alter table record.line add column why text, add column entry text`.execute(db);
  await sql`alter table record.line disable trigger line_is_append_only`.execute(db);
  for (let after = 0; ; ) {
    const lines = await oldLines(db, after);
    if (lines.length === 0) break;
    const numbers = lines.map(({ number }) => number);
    const entries = lines.map((line) => entryOf({ ...line, offices: [] }));
    await sql`
      update record.line set entry = old.entry
      from unnest(${numbers}::bigint[], ${entries}::text[]) as old (number, entry)
      where line.number = old.number`.execute(db);
    after = numbers.at(-1) ?? after;
  }
  await sql`alter table record.line enable trigger line_is_append_only`.execute(db);
  await sql`
    alter table record.line alter column entry set not null,
      add constraint line_entry_length check (octet_length(entry) <= 65535)`.execute(db);
}

const LINES_AT_ONCE = 1000;

interface OldLine {
  readonly number: number;
  readonly act: string;
  readonly by: string;
  readonly on: string;
  readonly says: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

async function oldLines(db: Kysely<never>, after: number) {
  const { rows } = await sql<OldLine>`
    select number, act, by_whom as by, subject as on, says, facts, at from record.line
    where number > ${after} order by number limit ${LINES_AT_ONCE}`.execute(db);
  return rows.map(({ number, ...parts }) => ({ number, ...parts }));
}

/** Lines without a place yet. The only table of the log from which anything is taken away. */
async function makeQueue(db: Kysely<never>): Promise<void> {
  await sql`
    create table record.waiting (
      line bigint primary key references record.line,
      since timestamptz not null default now()
    )`.execute(db);
  await sql`insert into record.waiting (line) select number from record.line`.execute(db);
}

/** `hash` holds the tree: at level 0 the leaves, at each level above the roots of the full tiles below it. */
async function makeTree(db: Kysely<never>): Promise<void> {
  await sql`
    create table record.leaf (
      place bigint primary key check (place >= 0),
      line bigint not null unique references record.line
    )`.execute(db);
  await sql`
    create table record.hash (
      level smallint not null check (level >= 0),
      place bigint not null check (place >= 0),
      hash bytea not null check (octet_length(hash) = 32),
      primary key (level, place)
    )`.execute(db);
}

/** A size is signed once: that, and not only the lock, keeps two workers from signing two trees. */
async function makeCheckpoints(db: Kysely<never>): Promise<void> {
  await sql`
    create table record.signer (
      number bigint generated always as identity primary key,
      verifier_key text not null unique,
      origin text not null,
      since timestamptz not null
    )`.execute(db);
  await sql`
    create table record.checkpoint (
      size bigint primary key check (size > 0),
      root bytea not null check (octet_length(root) = 32),
      note text not null,
      at timestamptz not null,
      signed_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table record.cosignature (
      size bigint not null references record.checkpoint,
      witness text not null,
      line text not null,
      at timestamptz not null,
      primary key (size, witness)
    )`.execute(db);
  await sql`create index cosignature_witness on record.cosignature (witness, size)`.execute(db);
  await sql`
    create table record.publication (
      size bigint primary key references record.checkpoint,
      at timestamptz not null
    )`.execute(db);
}

/** Who was behind a line is private, and forgotten with the person. In which office it was done is public. */
async function makePeople(db: Kysely<never>): Promise<void> {
  await sql`
    create table record.line_office (
      office text not null,
      line bigint not null references record.line,
      primary key (office, line)
    )`.execute(db);
  await sql`
    create table record.line_person (
      line bigint primary key references record.line,
      person_id uuid not null,
      in_office boolean not null,
      opening text
    )`.execute(db);
  await sql`create index line_person_person on record.line_person (person_id, line)`.execute(db);
  await sql`
    create index line_person_officer on record.line_person (person_id, line) where in_office`.execute(
    db,
  );
}
