import type { Language } from "@breakthrough/languages";
import { type Selectable, sql } from "kysely";
import type { Person, Standing } from "../../../platform/actor.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { Named } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { findEmailChange } from "../email-change/store.ts";
import { listExportsOf } from "../exporting/store.ts";
import { listSuspensionsOf } from "../suspending/store.ts";
import { suspensionInWords } from "../suspending/suspension.ts";
import type { MembershipTables } from "../tables.ts";
import { listOtherMailboxes } from "../uniting/store.ts";
import { words } from "../words.ts";
import {
  growingOf,
  isFounderOf,
  isVouchingAskedOf,
  type PersonColumns,
  personColumns,
  personIn,
} from "./beside-person-queries.ts";
import { emailKeyOf } from "./mailbox.ts";
import { type MemberKind, maybeStill, standingOn } from "./member.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

/** What membership keeps of one person. */
export interface PersonDetails {
  readonly id: PersonId;
  readonly kind: MemberKind;
  readonly name: string;
  /** Undefined for whoever gets their letters on paper. */
  readonly email: string | undefined;
  /** Only of whoever has no mailbox. */
  readonly postalAddress: string | undefined;
  readonly postcode: string | undefined;
  readonly about: string | undefined;
  readonly isConfirmed: boolean;
  readonly renewsOn: Day | undefined;
  /** Since when their standing grows; undefined for a supporter. */
  readonly memberSince: Day | undefined;
  readonly joinedAt: Date;
  readonly cameBy: MembershipTables["membership.person"]["came_by"];
  readonly isListed: boolean;
  /** Undefined, or in the past, for nearly everybody. */
  readonly suspendedUntil: Date | undefined;
  /** Since when they have waited to be let in, or had to. */
  readonly waitsSince: Date | undefined;
  /** In which language they want to be answered and written to; undefined where they have not chosen. */
  readonly language: Language | undefined;
  /** Of whoever said that they are under 18: the latest day on which they turn 18. */
  readonly adultOn: Day | undefined;
  /** False of whom a list brought in that does not say it: until they do, they are taken for under 18. */
  readonly isAgeKnown: boolean;
}

const COLUMNS = [
  "id",
  "kind",
  "name",
  "email",
  "postal_address",
  "postcode",
  "about",
  "confirmed_at",
  "renews_on",
  "member_since",
  "created_at",
  "came_by",
  "is_listed",
  "suspended_until",
  "waits_since",
  "language",
  "adult_on",
  "age_known",
] as const;

type Row = Pick<Selectable<MembershipTables["membership.person"]>, (typeof COLUMNS)[number]>;

const detailsOf = (row: Row): PersonDetails => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  email: row.email ?? undefined,
  postalAddress: row.postal_address ?? undefined,
  postcode: row.postcode ?? undefined,
  about: row.about ?? undefined,
  isConfirmed: row.confirmed_at !== null,
  renewsOn: row.renews_on ?? undefined,
  memberSince: row.member_since ?? undefined,
  joinedAt: row.created_at,
  cameBy: row.came_by,
  isListed: row.is_listed,
  suspendedUntil: row.suspended_until ?? undefined,
  waitsSince: row.waits_since ?? undefined,
  language: row.language ?? undefined,
  adultOn: row.adult_on ?? undefined,
  isAgeKnown: row.age_known,
});

export async function findDetails(db: Reader, id: PersonId): Promise<PersonDetails | undefined> {
  const row = await tables(db)
    .selectFrom("membership.person")
    .select(COLUMNS)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && detailsOf(row);
}

/** Somebody's mailbox as rooms know it that keep answers and messages of people without an account; undefined without one. */
export async function findMailbox(db: Reader, id: PersonId): Promise<string | undefined> {
  const email = (await findDetails(db, id))?.email;
  return email === undefined || email === null ? undefined : emailKeyOf(email);
}

/**
 * Locks them until the transaction is over. Whatever they do at this moment is waited for, and what they do later finds
 * them as this transaction leaves them: gone, where it forgets them. In one order for all.
 */
export async function lockPeople(tx: Tx, ids: readonly PersonId[]): Promise<void> {
  await sql`
    select from membership.person where id = any(${ids}::uuid[]) order by id for update`.execute(
    tx,
  );
}

/** Locks the person's row until the act is over. */
export async function lockDetails(tx: Tx, id: PersonId): Promise<PersonDetails | undefined> {
  const row = await tables(tx)
    .selectFrom("membership.person")
    .select(COLUMNS)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && detailsOf(row);
}

/**
 * Is this mailbox somebody's already, for whoever `personId` is? A form that nobody has confirmed takes it from nobody:
 * else any stranger could keep a mailbox from its owner by filling one in.
 */
export const isTaken = (
  known: PersonDetails | undefined,
  personId: PersonId,
): known is PersonDetails => known?.isConfirmed === true && known.id !== personId;

/** Whose mailbox this is, however it was typed; that of an account which was joined to theirs is theirs too. */
export async function findByEmail(db: Reader, email: string): Promise<PersonDetails | undefined> {
  const key = emailKeyOf(email);
  const row = await tables(db)
    .selectFrom("membership.person")
    .select(COLUMNS)
    .where((where) =>
      where.or([
        where("email_key", "=", key),
        where("id", "=", (other) =>
          other
            .selectFrom("membership.other_mailbox")
            .select("person_id")
            .where("email_key", "=", key),
        ),
      ]),
    )
    .orderBy(sql`email_key = ${key}`, "desc")
    .limit(1)
    .executeTakeFirst();
  return row && detailsOf(row);
}

export const standingOf = (person: PersonDetails, now: Date, rules: Rules): Standing =>
  standingOn({ ...person, isSuspended: isSuspendedAt(person, now) }, dayOf(now), rules.graceDays);

export const isSuspendedAt = (
  { suspendedUntil }: Pick<PersonDetails, "suspendedUntil">,
  now: Date,
): boolean => suspendedUntil !== undefined && now < suspendedUntil;

/**
 * What somebody is who was let in as `person` just now, and until the transaction is over: their row is locked, so
 * that they leave, change their membership or are suspended before this or after it, and so that what one person does
 * in several tabs is done one after the other: what has a number a day needs no lock beside. Undefined: they are gone.
 * The numbers of the rulebook are read only where something has changed.
 */
export async function standingWithin(
  tx: Tx,
  { personId, standing }: Pick<Person, "personId" | "standing">,
  now: Date,
): Promise<StandingNow | undefined> {
  const row = await tables(tx)
    .selectFrom("membership.person as person")
    .select(COLUMNS)
    .select([
      isFounderOf("came_by", now).as("isFounder"),
      isVouchingAskedOf("person").as("isVouchingAsked"),
      "vouched_from as vouchedFrom",
    ])
    .where("id", "=", personId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const record = detailsOf(row);
  const facts = { ...record, isSuspended: isSuspendedAt(record, now) };
  const growing = growingOf({ ...row, memberSince: row.member_since });
  if (maybeStill(standing, facts)) return { standing, ...growing };
  return { standing: standingOf(record, now, await rulesInForce(tx)), ...growing };
}

type StandingNow = Pick<Person, "standing" | "memberSince" | "isFounder" | "vouchedFrom">;

/** Who this is today, for every act that they do. Offices are added by whoever knows them. */
export const findPerson = async (
  db: Reader,
  id: PersonId,
  now: Date,
): Promise<Person | undefined> => (await findPeople(db, [id], now)).get(id);

/** The same for several at once. */
export async function findPeople(
  db: Reader,
  ids: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Person>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PersonColumns & { id: PersonId }>`
    select person_now.id, ${personColumns(now)} from membership.person as person_now
    where person_now.id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  const today = dayOf(now);
  const people = rows.flatMap(({ id, ...row }) => personIn(row, id, today) ?? []);
  return new Map(people.map((person) => [person.personId, person]));
}

/** Who has left or was erased. */
export const formerMember = (): Named => ({ name: words.formerMember, marks: [] });

/** What these people are called, and whether they are supporters. Who has left or was erased is not among them. */
export async function findNames(
  db: Reader,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Pick<PersonDetails, "name" | "kind">>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("membership.person")
    .select(["id", "name", "kind"])
    .where("id", "=", sql<PersonId>`any(${[...new Set(ids)]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Their names alone, where text has no room for marks. Who has left or was erased is "A former member". */
export async function namesOf(
  db: Reader,
  ids: readonly PersonId[],
): Promise<(id: PersonId) => string> {
  const found = await findNames(db, ids);
  return (id) => found.get(id)?.name ?? words.formerMember;
}

export interface Addressee {
  readonly personId: PersonId;
  readonly name: string;
  /** Null for whoever gets their letters on paper. */
  readonly email: string | null;
  /** Their own choice; null where they have made none. */
  readonly language: Language | null;
}

/** Where to write to these people. Whoever has not confirmed their address gets nothing. */
export async function listAddressees(
  db: Reader,
  ids: readonly PersonId[],
): Promise<readonly Addressee[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom("membership.person")
    .select(["id as personId", "name", "email", "language"])
    .where("id", "=", sql<PersonId>`any(${[...new Set(ids)]}::uuid[])`)
    .where("confirmed_at", "is not", null)
    .execute();
}

/** Everything that this room keeps of a person, under names that they understand. */
export async function gatherDetails(
  db: Reader,
  id: PersonId,
): Promise<Readonly<Record<string, unknown>>> {
  const row = await tables(db)
    .selectFrom("membership.person")
    .select([...COLUMNS, "took_part_at", "signed_in_at", "import_request"])
    .select(["last_came_at", "told_to_go_at", "voted_on_paper_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return {};
  const { id: _id, ...record } = detailsOf(row);
  return {
    ...record,
    confirmedAt: row.confirmed_at,
    lastTookPartAt: row.took_part_at,
    lastVotedOnPaperAt: row.voted_on_paper_at,
    broughtInByRequest: row.import_request,
    firstSignedInAt: row.signed_in_at,
    lastSignedInAt: row.last_came_at,
    toldOfErasureAt: row.told_to_go_at,
    suspensions: (await listSuspensionsOf(db, id)).map(suspensionInWords),
    exportsAskedFor: await listExportsOf(db, id),
    otherMailboxes: await listOtherMailboxes(db, id),
    addressToCome: (await findEmailChange(db, id)) ?? null,
  };
}
