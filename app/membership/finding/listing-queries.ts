import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { readTyped } from "../../../platform/database/full-text.ts";
import { nameOrder } from "../../../platform/database/name-order.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { spokenHere } from "../../../platform/language.ts";
import type { Term } from "../../../platform/text/terms.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { MembershipTables } from "../tables.ts";

/** Somebody as members see them. */
export interface ListedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly about: string | undefined;
}

/** Where a list of names goes on: after this person. */
export type NameCursor = { readonly name: string; readonly id: PersonId };

export interface PeopleSlice {
  readonly people: readonly ListedPerson[];
  /** Undefined on the last page. */
  readonly next: NameCursor | undefined;
}

/** As whoever reads finds them in a list, and those of one name in an order of their own. */
const byName = (name: RawBuilder<unknown>, id: RawBuilder<unknown>) =>
  sql`${nameOrder(name, spokenHere())}, ${id}`;

type When = { readonly now: Date; readonly rules: Pick<Rules, "graceDays"> };

const listed = (db: Reader, { now, rules }: When) =>
  db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "name", "about"])
    // Written out, so that a prepared statement can use the index that holds just these rows.
    .where(sql<SqlBool>`kind = 'member' and confirmed_at is not null and is_listed`)
    .where("renews_on", ">=", addDaysTo(dayOf(now), -rules.graceDays))
    .orderBy(byName(sql.ref("name"), sql.ref("id")));

const personOf = ({ about, ...row }: { id: PersonId; name: string; about: string | null }) => ({
  ...row,
  about: about ?? undefined,
});

/** The members who want to be listed, by name. Only for members to see. */
export async function listPeople(
  db: Reader,
  which: When & { readonly after: NameCursor | undefined; readonly most: number },
): Promise<PeopleSlice> {
  const { after, most } = which;
  const query = listed(db, which).limit(most + 1);
  const rows = await (after === undefined
    ? query
    : query.where(
        sql<SqlBool>`(${byName(sql.ref("name"), sql.ref("id"))}) >
          (${byName(sql`${after.name}::text`, sql`${after.id}::uuid`)})`,
      )
  ).execute();
  const people = rows.slice(0, most).map(personOf);
  return { people, next: rows.length > most ? people.at(-1) : undefined };
}

/** Does this person stand in that list? */
export async function isInList(db: Reader, id: PersonId, which: When): Promise<boolean> {
  const found = await listed(db, which).where("id", "=", id).executeTakeFirst();
  return found !== undefined;
}

const MOST_WORDS = 8;

/** The words of what is being typed: nothing else has a meaning there. */
const wordsIn = (text: string): readonly Term[] =>
  (text.slice(0, 200).match(/[^\s"]+/g) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => ({ text: word, isLeftOut: false, isPhrase: false, isBeginning: true }));

/**
 * Listed members with words that begin like each of these, by name. For looking somebody up while one types less than
 * their whole name; `searchPeople` ranks by whole words. Only for members to see.
 */
export async function listPeopleWith(
  db: Reader,
  text: string,
  which: When & { readonly most: number },
): Promise<readonly ListedPerson[]> {
  const looked = { typed: text, alternatives: [wordsIn(text)] };
  const query = await readTyped(db, "simple", looked);
  if (query === undefined) return [];
  const rows = await listed(db, which)
    .where(sql<SqlBool>`search @@ ${query}`)
    .limit(which.most)
    .execute();
  return rows.map(personOf);
}

/**
 * By name, those of whom another room's condition holds. It is asked person by person in the order of their names until
 * there are enough: so it has to find its answer by an index, and should hold of many.
 * @param holds made of the column that holds a person's number; a scalar subquery stays one, and no plan turns it round
 * @param after the last person of the slice before
 */
export async function listByName(
  db: Reader,
  holds: (personId: RawBuilder<PersonId>) => RawBuilder<SqlBool>,
  { after, most }: { readonly after: NameCursor | undefined; readonly most: number },
): Promise<readonly NameCursor[]> {
  const query = db
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "name"])
    .where(holds(sql.ref("membership.person.id")))
    .orderBy("name")
    .orderBy("id")
    .limit(most);
  return await (after === undefined
    ? query
    : query.where(sql<SqlBool>`(name, id) > (${after.name}, ${after.id}::uuid)`)
  ).execute();
}
