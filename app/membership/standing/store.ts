import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MembershipTables } from "../tables.ts";
import { notingPart } from "./beside-person-queries.ts";
import { emailKeyOf } from "./mailbox.ts";
import type { MemberKind } from "./member.ts";

const tables = (tx: Tx) => tx.withTables<MembershipTables>();

export interface NewPerson {
  readonly id: PersonId;
  readonly kind: MemberKind;
  readonly name: string;
  readonly email: string;
  readonly postcode: string | undefined;
  readonly cameBy: MembershipTables["membership.person"]["came_by"];
  readonly confirmedAt?: Date;
  readonly renewsOn?: Day;
  readonly memberSince?: Day;
}

/** False where somebody with the same mailbox is there already. */
export async function addPerson(tx: Tx, person: NewPerson, at: Date): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("membership.person")
    .values({
      id: person.id,
      kind: person.kind,
      name: person.name,
      email: person.email,
      email_key: emailKeyOf(person.email),
      postcode: person.postcode ?? null,
      about: null,
      confirmed_at: person.confirmedAt ?? null,
      renews_on: person.renewsOn ?? null,
      member_since: person.memberSince ?? null,
      took_part_at: null,
      created_at: at,
      came_by: person.cameBy,
      suspended_until: null,
    })
    .onConflict((conflict) => conflict.column("email_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/**
 * Somebody new; or, where this mailbox waits for its confirmation already as the person `waiting`, what they have
 * filled in now. One statement for all, so that its time tells nobody apart. False where neither is so.
 */
export async function saveApplication(
  tx: Tx,
  { id, kind, name, email, postcode, language, adultOn, waiting }: Application,
  at: Date,
): Promise<boolean> {
  const key = emailKeyOf(email);
  const { rows } = await sql`
    insert into membership.person as p
      (id, kind, name, email, email_key, postcode, created_at, came_by, language, adult_on, is_listed)
    select ${id}::uuid, ${kind}::text, ${name}::text, ${email}::text, ${key}::text, ${postcode ?? null}::text,
      ${at}::timestamptz, 'joined', ${language}::text, ${adultOn ?? null}::date, ${adultOn === undefined}::boolean
    where not exists (select from membership.other_mailbox where email_key = ${key})
    on conflict (email_key) do update
      set kind = excluded.kind, name = excluded.name, email = excluded.email, postcode = excluded.postcode,
        language = excluded.language, came_by = excluded.came_by,
        adult_on = excluded.adult_on, age_known = true, is_listed = excluded.is_listed,
        import_request = null, on_rolls_from = null
      where p.id = ${waiting} and p.confirmed_at is null
    returning p.id`.execute(tx);
  return rows.length > 0;
}

interface Application extends Pick<NewPerson, "id" | "kind" | "name" | "email" | "postcode"> {
  readonly waiting: PersonId;
  /** Of the form that they filled in. */
  readonly language: Language;
  /** Whoever is under 18 is listed only when they say so. */
  readonly adultOn: Day | undefined;
}

export interface NewConfirmation {
  readonly secretHash: string;
  readonly personId: PersonId;
  readonly purpose: "join" | "email";
  readonly newEmail?: string;
  readonly expiresAt: Date;
}

/** A newer confirmation for the same purpose makes the older ones useless. For nobody, nothing is kept. */
export async function saveConfirmation(tx: Tx, confirmation: NewConfirmation): Promise<void> {
  await tables(tx)
    .deleteFrom("membership.confirmation")
    .where("person_id", "=", confirmation.personId)
    .where("purpose", "=", confirmation.purpose)
    .execute();
  const { secretHash, personId, purpose, newEmail, expiresAt } = confirmation;
  await sql`
    insert into membership.confirmation (secret_hash, person_id, purpose, new_email, expires_at)
    select ${secretHash}, id, ${purpose}, ${newEmail ?? null}::text, ${expiresAt}::timestamptz
    from membership.person where id = ${personId}`.execute(tx);
}

export interface Confirmed {
  readonly personId: PersonId;
  readonly at: Date;
  readonly renewsOn: Day | undefined;
  readonly memberSince: Day | undefined;
}

/** Joining makes nobody active: only taking part does. */
export async function confirmPerson(tx: Tx, confirmed: Confirmed): Promise<void> {
  const { personId, at, renewsOn, memberSince } = confirmed;
  await tables(tx)
    .updateTable("membership.person")
    .set({ confirmed_at: at, renews_on: renewsOn ?? null, member_since: memberSince ?? null })
    .where("id", "=", personId)
    .execute();
}

/** The link in the letter works once. */
export async function dropConfirmation(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .deleteFrom("membership.confirmation")
    .where("person_id", "=", personId)
    .where("purpose", "=", "join")
    .execute();
}

/** Notes that the person took part, which is what makes a member an active one. */
export async function noteTookPart(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await notingPart(sql`${personId}::uuid`, at).execute(tx);
}

/** Notes that somebody has come: for the first time, if it is, and for the last one. */
export async function noteSignedIn(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({ signed_in_at: sql<Date>`coalesce(signed_in_at, ${at})`, last_came_at: at })
    .where("id", "=", personId)
    .execute();
}

export interface Details {
  readonly name: string;
  readonly postcode: string | undefined;
  readonly about: string | undefined;
  readonly isListed: boolean;
  /** They say that they are 18 by now. */
  readonly isAdult?: boolean;
}

export async function saveDetails(tx: Tx, id: PersonId, details: Details): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({
      name: details.name,
      postcode: details.postcode ?? null,
      about: details.about ?? null,
      is_listed: details.isListed,
      ...(details.isAdult === true ? { adult_on: null, age_known: true } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** What somebody has said of their age: from when on they are 18 at the latest, or that they are. */
export async function saveAge(tx: Tx, id: PersonId, adultOn: Day | undefined): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({ adult_on: adultOn ?? null, age_known: true })
    .where("id", "=", id)
    .execute();
}

export async function saveLanguage(tx: Tx, id: PersonId, language: Language): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({ language })
    .where("id", "=", id)
    .execute();
}

/** Throws where the mailbox is somebody else's by now. */
export async function saveEmail(tx: Tx, id: PersonId, email: string): Promise<void> {
  await tables(tx)
    .deleteFrom("membership.other_mailbox")
    .where("email_key", "=", emailKeyOf(email))
    .where("person_id", "=", id)
    .execute();
  await tables(tx)
    .updateTable("membership.person")
    .set({ email, email_key: emailKeyOf(email), postal_address: null })
    .where("id", "=", id)
    .execute();
  await tables(tx)
    .deleteFrom("membership.confirmation")
    .where("person_id", "=", id)
    .where("purpose", "=", "email")
    .execute();
}

/** A member until then, whose standing grows since that day. */
export interface Term {
  readonly renewsOn: Day;
  readonly memberSince: Day | undefined;
}

/** A member for this term, or a supporter where there is none. */
export async function saveTerm(tx: Tx, id: PersonId, term: Term | undefined): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({
      kind: term === undefined ? "supporter" : "member",
      renews_on: term?.renewsOn ?? null,
      member_since: term?.memberSince ?? null,
    })
    .where("id", "=", id)
    .execute();
}

/** To which day these members belong, locked until the transaction is over; supporters have none. In one order for all. */
export async function lockTerms(
  tx: Tx,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Day>> {
  const { rows } = await sql<{ id: PersonId; kind: MemberKind; renews_on: Day | null }>`
    select id, kind, renews_on from membership.person where id = any(${ids}::uuid[])
    order by id for no key update`.execute(tx);
  return new Map(
    rows.flatMap(({ id, kind, renews_on: day }) =>
      kind === "member" && day !== null ? [[id, day]] : [],
    ),
  );
}

/**
 * The last days that money pays for, of members; nobody else's is touched. Their standing goes on growing from the day
 * that it grew from.
 */
export async function payTerms(
  tx: Tx,
  terms: readonly { readonly personId: PersonId; readonly renewsOn: Day }[],
): Promise<void> {
  if (terms.length === 0) return;
  await sql`
    update membership.person as p set renews_on = paid.renews_on
    from unnest(${terms.map(({ personId }) => personId)}::uuid[],
      ${terms.map(({ renewsOn }) => renewsOn)}::date[]) as paid (id, renews_on)
    where p.id = paid.id and p.kind = 'member' and p.renews_on is distinct from paid.renews_on`.execute(
    tx,
  );
}

/** From which day on they count as somebody for whom members have vouched; null where too few have. */
export async function saveVouchedFrom(tx: Tx, id: PersonId, day: Day | null): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({ vouched_from: day })
    .where("id", "=", id)
    .execute();
}

export interface Departure {
  readonly kind: MemberKind;
  readonly reason: string | undefined;
  readonly leftOn: Day;
}

/** Why somebody left, without who. */
export async function addDeparture(tx: Tx, departure: Departure): Promise<void> {
  const { kind, reason, leftOn } = departure;
  await tables(tx)
    .insertInto("membership.departure")
    .values({ kind, reason: reason ?? null, left_on: leftOn })
    .execute();
}

export async function deletePerson(tx: Tx, id: PersonId): Promise<void> {
  await tables(tx).deleteFrom("membership.person").where("id", "=", id).execute();
}

export async function deleteOldConfirmations(tx: Tx, now: Date): Promise<void> {
  await tables(tx).deleteFrom("membership.confirmation").where("expires_at", "<=", now).execute();
}
