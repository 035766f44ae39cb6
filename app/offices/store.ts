import { keptCapacity } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Refusal } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { type Office, rulesInForce, titleOf } from "../rulebook/door.ts";
import { officePath } from "./addresses.ts";
import { type Holding, whyNotAppoint } from "./holding.ts";
import { listHoldingsFrom } from "./queries.ts";
import type { OfficeTables } from "./tables.ts";
import { words } from "./words.ts";

export type Appointment = Holding;

/**
 * Puts somebody into an office for a term, and says so in the record, without a name. Refused, and nothing done,
 * where they hold an office that the rulebook keeps apart from it, and where the term is longer than the rule.
 */
export async function appoint(
  tx: Tx,
  house: Pick<House, "record">,
  appointment: Appointment,
  at: Date,
): Promise<Refusal | undefined> {
  const { office, personId, beginsAt, endsAt, heldBy } = appointment;
  await lockHoldingsOf(tx, personId);
  const held = await listHoldingsFrom(tx, personId, beginsAt);
  const whyNot = whyNotAppoint(appointment, held, await rulesInForce(tx));
  if (whyNot !== undefined) return whyNot;
  await addHolding(tx, appointment);
  const [from, until] = [beginsAt, endsAt].map(dayOf);
  const line = {
    act: "offices.appoint",
    by: heldBy,
    on: officePath(office),
    says: words.appointed(titleOf(office), dayInWords(from ?? ""), dayInWords(until ?? "")),
    facts: { office, from, until },
  };
  await house.record(tx, line, at);
  return undefined;
}

/** Writes down who holds an office. Whether they may is for the caller to have decided. */
export async function addHolding(
  tx: Tx,
  { office, personId, beginsAt, endsAt, heldBy, countsAs = [] }: Holding,
  request?: number,
): Promise<void> {
  await tx
    .withTables<OfficeTables>()
    .insertInto("offices.holding")
    .values({
      ...{ office, person_id: personId, begins_at: beginsAt, ends_at: endsAt },
      ...{ held_by: keptCapacity(heldBy), request: request ?? null, counts_as: [...countsAs] },
    })
    .execute();
}

/** Of two who appoint the same person at once, the second sees what the first has done. */
export async function lockHoldingsOf(tx: Tx, personId: PersonId): Promise<void> {
  await takeLock(tx, `offices ${personId}`);
}

export type EndingReason = "resigned" | "standing" | "recalled" | "jury" | "succeeded";

interface Ending {
  readonly personId: PersonId;
  readonly why: EndingReason;
  /** This one alone. */
  readonly office?: Office;
  /** Only what this request has given. */
  readonly request?: number;
}

/** Ends what somebody holds and was to hold, and answers which offices it was. */
export async function endHoldings(
  tx: Tx,
  { personId, office, request, why }: Ending,
  at: Date,
): Promise<readonly string[]> {
  let ending = tx
    .withTables<OfficeTables>()
    .updateTable("offices.holding")
    .set({ ended_at: at, ended_why: why })
    .where("person_id", "=", personId)
    .where("ends_at", ">", at)
    .where("ended_at", "is", null);
  if (office !== undefined) ending = ending.where("office", "=", office);
  if (request !== undefined) ending = ending.where("request", "=", request);
  const rows = await ending.returning("office").execute();
  return [...new Set(rows.map((row) => row.office))];
}

/** Whoever is erased holds nothing any more; that the office was held stays in the record. */
export async function forgetHoldings(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .withTables<OfficeTables>()
    .deleteFrom("offices.holding")
    .where("person_id", "=", personId)
    .execute();
}
