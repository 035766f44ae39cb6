import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import { emailKeyOf } from "./standing/mailbox.ts";
import type { MemberKind } from "./standing/member.ts";
import type { MembershipTables } from "./tables.ts";

export interface InventedPerson {
  readonly id: PersonId;
  readonly kind: MemberKind;
  readonly name: string;
  readonly email: string;
  readonly postcode: string;
  readonly about: string | undefined;
  readonly joinedAt: Date;
  /** Members have one, supporters do not. */
  readonly renewsOn: Day | undefined;
  readonly isListed: boolean;
  /** Founded the party: counts from its first day. */
  readonly isFounder: boolean;
}

/** Only a demonstration has people who were made up. */
function mustDemonstrate({ isDemonstration }: Pick<House, "isDemonstration">): void {
  if (!isDemonstration) throw new Error("people are made up for a demonstration only");
}

/** Brings people who were made up into the party, many at once and confirmed. */
export async function addInventedPeople(
  tx: Tx,
  house: Pick<House, "isDemonstration">,
  people: readonly InventedPerson[],
): Promise<void> {
  mustDemonstrate(house);
  if (people.length === 0) return;
  await tx
    .withTables<MembershipTables>()
    .insertInto("membership.person")
    .values(
      people.map((person) => ({
        id: person.id,
        kind: person.kind,
        name: person.name,
        email: person.email,
        email_key: emailKeyOf(person.email),
        postcode: person.postcode,
        about: person.about ?? null,
        confirmed_at: person.joinedAt,
        renews_on: person.renewsOn ?? null,
        member_since: person.kind === "member" ? dayOf(person.joinedAt) : null,
        took_part_at: person.joinedAt,
        created_at: person.joinedAt,
        came_by: person.isFounder ? ("founded" as const) : ("demonstration" as const),
        is_listed: person.isListed,
        suspended_until: null,
      })),
    )
    .execute();
}

/** Somebody who was made up, and whom nobody has played yet. */
export interface LivingPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly kind: MemberKind;
  readonly joinedAt: Date;
  readonly renewsOn: Day | undefined;
}

/** Those who were made up and as whom nobody has ever signed in, in an order that no id decides. */
export async function listInventedPeople(
  tx: Tx,
  house: Pick<House, "isDemonstration">,
): Promise<readonly LivingPerson[]> {
  mustDemonstrate(house);
  const rows = await tx
    .withTables<MembershipTables>()
    .selectFrom("membership.person")
    .select(["id", "name", "email", "kind", "created_at", "renews_on"])
    .where("came_by", "in", ["demonstration", "founded"])
    .where("signed_in_at", "is", null)
    .orderBy("created_at")
    .orderBy("email")
    .execute();
  return rows.flatMap(({ email, created_at, renews_on, ...row }) =>
    email === null ? [] : { ...row, email, joinedAt: created_at, renewsOn: renews_on ?? undefined },
  );
}

/** Notes of many at once that they took part. */
export async function noteInventedPart(
  tx: Tx,
  house: Pick<House, "isDemonstration">,
  people: readonly PersonId[],
  at: Date,
): Promise<void> {
  mustDemonstrate(house);
  await sql`
    update membership.person set took_part_at = ${at}
    where id = any(${people}::uuid[]) and (took_part_at is null or took_part_at < ${at})
  `.execute(tx);
}
