import type { Language } from "@breakthrough/languages";
import { type RawBuilder, sql } from "kysely";
import type { Person } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { foundedWithin } from "../../../platform/party.ts";
import type { Day } from "../../../platform/time/days.ts";
import { aboveNoughtSince, ruleNow } from "../../rulebook/door.ts";
import { isSuspendedMember, type MembershipFacts, standingOn } from "./member.ts";

/**
 * For another room's query: beside each row the person whose number stands in this column. What is asked of them is
 * `isSuspended` or `personColumns`.
 */
export const besidePerson = (personId: string): RawBuilder<unknown> =>
  sql`left join membership.person as person_now on person_now.id = ${sql.ref(personId)}`;

/** Of the person beside: are they here, or has nobody this number any more? */
export const isThere: RawBuilder<boolean> = sql`person_now.id is not null`;

/** Of the person beside. */
export const isSuspended = (now: Date | RawBuilder<Date>): RawBuilder<boolean> =>
  sql`coalesce(person_now.suspended_until > ${now}, false)`;

/** Of the person beside: have they no mailbox? */
export const isByPost = (): RawBuilder<boolean> =>
  sql`(person_now.id is not null and person_now.email is null)`;

/** The same as `notingPart` for those who vote with a code on paper: it makes them active for the quorum alone. */
export const notingPaperVote = (personIds: RawBuilder<PersonId>, at: Date): RawBuilder<unknown> =>
  sql`update membership.person set voted_on_paper_at = ${at} where id in (${personIds})`;

/**
 * The statement which notes that these people took part, by itself or within another room's; `personIds` selects them.
 * Once a day is enough to know it, and spares a write for every vote and comment.
 */
export const notingPart = (personIds: RawBuilder<PersonId>, at: Date): RawBuilder<unknown> => sql`
  update membership.person set took_part_at = ${at}
  where id in (${personIds}) and coalesce(took_part_at < ${at}::timestamptz - interval '1 day', true)`;

/** Of a row of people: one of the founders, while the rulebook lets them count from the first day. */
export const isFounderOf = (
  cameBy: string,
  now: Date,
  days: RawBuilder<number> = ruleNow("foundingDays"),
): RawBuilder<boolean> => sql`(${sql.ref(cameBy)} = 'founded' and ${foundedWithin(days, now)})`;

/**
 * Of a row of people: must members vouch for them before anything of theirs counts? Not for who founded the party, came
 * by its list, or was a member on the day on which the rulebook switched it on.
 */
export const isVouchingAskedOf = (alias: string): RawBuilder<boolean> => sql`(
  ${sql.ref(`${alias}.came_by`)} not in ('founded', 'imported')
  and coalesce(${sql.ref(`${alias}.member_since`)} > ${aboveNoughtSince("vouchersNeeded")}, false)
)`;

/** What makes somebody a `Person`. */
export interface PersonColumns extends Omit<MembershipFacts, "renewsOn"> {
  /** Null where there is no such person: they have left since. */
  readonly name: string | null;
  readonly renewsOn: MembershipFacts["renewsOn"] | null;
  readonly memberSince: Day | null;
  readonly isFounder: boolean;
  readonly isVouchingAsked: boolean;
  readonly vouchedFrom: Day | null;
  readonly graceDays: number;
  readonly language: Language | null;
}

export const personColumns = (now: Date): RawBuilder<PersonColumns> => sql`
  person_now.name, person_now.kind, person_now.confirmed_at is not null as "isConfirmed",
  person_now.renews_on as "renewsOn", ${isSuspended(now)} as "isSuspended",
  person_now.member_since as "memberSince", ${isFounderOf("person_now.came_by", now)} as "isFounder",
  ${isVouchingAskedOf("person_now")} as "isVouchingAsked", person_now.vouched_from as "vouchedFrom",
  person_now.language, ${ruleNow("graceDays")} as "graceDays"`;

/** Who they are today, for every act that they do; undefined where they are gone. Offices are added by who knows them. */
export function personIn(
  { name, renewsOn, graceDays, language, ...row }: PersonColumns,
  personId: PersonId,
  today: Day,
): Person | undefined {
  if (name === null) return undefined;
  const { memberSince, isFounder, isVouchingAsked, vouchedFrom, ...facts } = row;
  const known = { ...facts, renewsOn: renewsOn ?? undefined };
  const standing = standingOn(known, today, graceDays);
  const chosen = language === null ? {} : { language };
  const growing = growingOf({ memberSince, isFounder, isVouchingAsked, vouchedFrom });
  const who = { kind: "person", personId, name, standing, offices: [] } as const;
  const term = renewsOn === null ? {} : { renewsOn };
  const person = { ...who, ...growing, ...term, ...chosen };
  return isSuspendedMember(known, today, graceDays)
    ? { ...person, isSuspendedMember: true }
    : person;
}

type GrowingColumns = Pick<
  PersonColumns,
  "memberSince" | "isFounder" | "isVouchingAsked" | "vouchedFrom"
>;

/** What decides from which day on a member counts. */
export const growingOf = ({
  memberSince,
  isFounder,
  isVouchingAsked,
  vouchedFrom,
}: GrowingColumns): Pick<Person, "memberSince" | "isFounder" | "vouchedFrom"> =>
  memberSince === null
    ? {}
    : { memberSince, isFounder, vouchedFrom: isVouchingAsked ? vouchedFrom : undefined };
