import type { Tx } from "../../platform/database/database.ts";
import { dayOf } from "../../platform/days.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayInWords } from "../../web/moments.ts";
import { type Office, titleOf } from "./office.ts";
import type { OfficeTables } from "./tables.ts";
import { words } from "./words.en.ts";

export interface Appointment {
  readonly office: Office;
  readonly personId: PersonId;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  /** By what they hold it, in words: "the founding". */
  readonly heldBy: string;
}

/** Puts somebody into an office for a term, and says so in the record, without a name. */
export async function appoint(
  tx: Tx,
  house: Pick<House, "record">,
  appointment: Appointment,
  at: Date,
): Promise<void> {
  const { office, personId, beginsAt, endsAt, heldBy } = appointment;
  await tx
    .withTables<OfficeTables>()
    .insertInto("offices.holding")
    .values({ office, person_id: personId, begins_at: beginsAt, ends_at: endsAt, held_by: heldBy })
    .execute();
  const [from, until] = [beginsAt, endsAt].map(dayOf);
  const line = {
    act: "offices.appoint",
    by: heldBy,
    on: `/party/offices#${office}`,
    says: words.appointed(titleOf(office), dayInWords(from ?? ""), dayInWords(until ?? "")),
    facts: { office, from, until },
  };
  await house.record(tx, line, at);
}

/** Whoever is erased holds nothing any more; that the office was held stays in the record. */
export async function forgetHoldings(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .withTables<OfficeTables>()
    .deleteFrom("offices.holding")
    .where("person_id", "=", personId)
    .execute();
}
