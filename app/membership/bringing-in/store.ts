import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { foldedText } from "../../../platform/database/folded-text.ts";
import { newId, type PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MemberKind } from "../standing/member.ts";
import type { MembershipTables } from "../tables.ts";

/** Somebody out of a members' list, as we would keep them. */
export interface PersonInList {
  readonly name: string;
  /** Undefined for whoever has none. */
  readonly email: string | undefined;
  /** Of their mailbox; where they have none, of their letterbox. */
  readonly emailKey: string;
  /** Kept where they have no mailbox. */
  readonly address: string | undefined;
  readonly postcode: string | undefined;
  readonly kind: MemberKind;
  readonly renewsOn: Day | undefined;
  readonly joinedOn: Day | undefined;
  /** Of whoever is under 18: from when on they are not, at the latest. */
  readonly adultOn: Day | undefined;
  /** Does the list say whether they are 18? */
  readonly isAgeKnown: boolean;
}

/** The request by which they come, and from when on they stand on rolls. */
export interface ByRequest {
  readonly request: number;
  readonly onRollsFrom: Date;
}

const tables = (db: Reader) => db.withTables<MembershipTables>();

/**
 * Adds all who are not there yet, in one statement. A form that was filled in with somebody's address and never
 * confirmed is none of theirs: their row of the list takes its place. Whoever waits to be let in has confirmed theirs.
 * Of two rows with one mailbox the first counts. Nobody is listed until they say so. The answer is those who were added,
 * by the keys of their mailboxes.
 * @param by undefined while the party is founded
 */
export async function addFromList(
  tx: Tx,
  people: readonly PersonInList[],
  at: Date,
  by?: ByRequest,
): Promise<ReadonlyMap<string, PersonId>> {
  if (people.length === 0) return new Map();
  const column = <Value>(pick: (person: PersonInList) => Value) => people.map(pick);
  const { rows } = await sql<{ id: PersonId; email_key: string }>`
    insert into membership.person as p (id, kind, name, email, email_key, postcode, confirmed_at, renews_on, member_since, created_at, came_by, is_listed, import_request, on_rolls_from, postal_address, adult_on, age_known)
    select distinct on (email_key) id, kind, name, email, email_key, postcode, ${at}::timestamptz, renews_on,
      case when kind = 'member' then (coalesce(joined_on, ${at}::timestamptz) at time zone 'Europe/London')::date end,
      coalesce(joined_on, ${at}::timestamptz), 'imported', false, ${by?.request ?? null}::int, ${by?.onRollsFrom ?? null}::timestamptz, case when email is null then address end, adult_on, age_known
    from unnest(
      ${column(() => newId<"person">())}::uuid[],
      ${column(({ kind }) => kind)}::text[],
      ${column(({ name }) => name)}::text[],
      ${column(({ email }) => email ?? null)}::text[],
      ${column(({ emailKey }) => emailKey)}::text[],
      ${column(({ postcode }) => postcode ?? null)}::text[],
      ${column(({ renewsOn }) => renewsOn ?? null)}::date[],
      ${column(({ joinedOn }) => joinedOn ?? null)}::timestamptz[],
      ${column(({ address }) => address ?? null)}::text[],
      ${column(({ adultOn }) => adultOn ?? null)}::date[],
      ${column(({ isAgeKnown }) => isAgeKnown)}::boolean[]
    ) with ordinality as imported
      (id, kind, name, email, email_key, postcode, renews_on, joined_on, address, adult_on, age_known, place)
    where not exists (select from membership.other_mailbox o where o.email_key = imported.email_key)
    order by email_key, place
    on conflict (email_key) do update
      set kind = excluded.kind, name = excluded.name, email = excluded.email, postcode = excluded.postcode,
        confirmed_at = excluded.confirmed_at, renews_on = excluded.renews_on,
        member_since = excluded.member_since, created_at = excluded.created_at,
        came_by = excluded.came_by, is_listed = excluded.is_listed, import_request = excluded.import_request,
        on_rolls_from = excluded.on_rolls_from, adult_on = excluded.adult_on, age_known = excluded.age_known
      where p.confirmed_at is null and p.waits_since is null
    returning p.id, p.email_key`.execute(tx);
  return new Map(rows.map((row) => [row.email_key, row.id]));
}

/**
 * Which of these mailboxes are known already, since their owner has confirmed them or a list has brought them; each
 * with what its owner is called.
 */
export async function listKnown(
  db: Reader,
  emailKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (emailKeys.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("membership.person")
    .select(["email_key", "name"])
    .where("email_key", "=", sql<string>`any(${[...emailKeys]}::text[])`)
    .where((where) =>
      where.or([where("confirmed_at", "is not", null), where("waits_since", "is not", null)]),
    )
    .execute();
  const others = await tables(db)
    .selectFrom("membership.other_mailbox as other")
    .innerJoin("membership.person as person", "person.id", "other.person_id")
    .select(["other.email_key", "person.name"])
    .where("other.email_key", "=", sql<string>`any(${[...emailKeys]}::text[])`)
    .execute();
  return new Map([...rows, ...others].map((row) => [row.email_key, row.name]));
}

export interface RowLog {
  /** As a spreadsheet counts it: from 1, with the headings. */
  readonly row: number;
  readonly outcome: "added" | "known" | "refused";
  readonly says: string;
}

/** Of these, the keys of those who have the name and the postcode of somebody who is here under another mailbox. */
export async function listLikelyDoubles(
  db: Reader,
  people: readonly Pick<PersonInList, "name" | "postcode" | "emailKey">[],
): Promise<ReadonlySet<string>> {
  const placed = people.filter(({ postcode }) => postcode !== undefined);
  if (placed.length === 0) return new Set();
  const alike = (name: string) => sql`lower(${foldedText(sql.ref(name))})`;
  const { rows } = await sql<{ email_key: string }>`
    select distinct imported.email_key
    from unnest(
      ${placed.map(({ name }) => name)}::text[],
      ${placed.map(({ postcode }) => postcode)}::text[],
      ${placed.map(({ emailKey }) => emailKey)}::text[]
    ) as imported (name, postcode, email_key)
    join membership.person as here
      on here.postcode = imported.postcode and here.email_key <> imported.email_key
        and here.confirmed_at is not null and ${alike("here.name")} = ${alike("imported.name")}`.execute(
    db,
  );
  return new Set(rows.map((row) => row.email_key));
}

/**
 * Logs what became of each row. Where the file was read before, what was added stays logged as added; a row that
 * was refused may have become better.
 */
export async function logRows(
  tx: Tx,
  fileHash: string,
  rows: readonly RowLog[],
  at: Date,
): Promise<void> {
  await sql`
    insert into membership.import (at, file_hash, row_number, outcome, says)
    select ${at}::timestamptz, ${fileHash}::text, row_number, outcome, says
    from unnest(
      ${rows.map(({ row }) => row)}::int[],
      ${rows.map(({ outcome }) => outcome)}::text[],
      ${rows.map(({ says }) => says)}::text[]
    ) as log (row_number, outcome, says)
    on conflict (file_hash, row_number) do update
      set at = excluded.at, outcome = excluded.outcome, says = excluded.says
      where membership.import.outcome = 'refused' and excluded.outcome <> 'refused'`.execute(tx);
}

export interface BroughtIn {
  /** Who has signed in since. */
  readonly come: readonly PersonId[];
  /** How many have not. */
  readonly others: number;
}

/** Whom it brought in. They are locked until the act is over: nobody signs in for the first time meanwhile. */
export async function lockBroughtIn(tx: Tx, request: number): Promise<BroughtIn> {
  const rows = await tables(tx)
    .selectFrom("membership.person")
    .select(["id", "signed_in_at"])
    .where("import_request", "=", request)
    .orderBy("id")
    .forUpdate()
    .execute();
  const come = rows.filter((row) => row.signed_in_at !== null).map(({ id }) => id);
  return { come, others: rows.length - come.length };
}

/**
 * Whoever has come stays, as a supporter who came by themselves. Of the others nothing is confirmed any more: they
 * count and are written to no longer, and a job lets every room forget them.
 */
export async function takeBack(
  tx: Tx,
  { request, come }: { readonly request: number; readonly come: readonly PersonId[] },
): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({
      kind: "supporter",
      renews_on: null,
      member_since: null,
      came_by: "joined",
      import_request: null,
      on_rolls_from: null,
    })
    .where("id", "=", sql<PersonId>`any(${[...come]}::uuid[])`)
    .execute();
  await tables(tx)
    .updateTable("membership.person")
    .set({ confirmed_at: null, member_since: null })
    .where("import_request", "=", request)
    .execute();
}

/** Whom an import that was taken back had brought in. Who has filled in the form since is none of them any more. */
export async function listTakenBack(db: Reader, most: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("membership.person")
    .select("id")
    .where("import_request", "is not", null)
    .where("confirmed_at", "is", null)
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
