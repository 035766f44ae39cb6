import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { DoorstepsTables } from "../tables.ts";
import type { Intake } from "./intake.ts";
import { carryToCopy } from "./objection-store.ts";
import type { Elector } from "./reading.ts";

const tables = (tx: Tx) => tx.withTables<DoorstepsTables>();

export interface NewRegister {
  readonly branchId: number;
  readonly council: string;
  readonly area: string;
  readonly suppliedOn: Day;
  readonly takenBy: PersonId;
}

/** So many electors are written at once. */
const AT_ONCE = 2000;

/** Takes a copy in, not kept yet. Answers its number. */
export async function addRegister(
  tx: Tx,
  register: NewRegister,
  { electors, anonymous, faults, faultCount }: Intake,
  now: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("doorsteps.register")
    .values({
      branch_id: register.branchId,
      ...{ council: register.council, area: register.area, purpose: "electoral" },
      supplied_on: register.suppliedOn,
      ...{ electors: electors.length, anonymous, fault_count: faultCount },
      faults: JSON.stringify(faults) as never,
      ...{ taken_by: register.takenBy, taken_at: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (let from = 0; from < electors.length; from += AT_ONCE)
    await addElectors(tx, id, electors.slice(from, from + AT_ONCE));
  return id;
}

async function addElectors(tx: Tx, registerId: number, electors: readonly Elector[]) {
  const rows = electors.map(({ electorNumber, attainsOn, number, ...rest }) => ({
    ...rest,
    ...{ elector_number: electorNumber, attains_on: attainsOn ?? null, number: number ?? null },
  }));
  await sql`
    with sent as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as sent (
        street text, house text, number int, postcode text,
        elector_number text, surname text, forename text, attains_on date)
    ), door as (
      insert into doorsteps.door as door (register_id, street, number, house, postcode)
      select distinct on (street, house, postcode) ${registerId}::int, street, number, house, postcode
      from sent
      on conflict (register_id, street, house, postcode) do update set number = door.number
      returning id, street, house, postcode
    )
    insert into doorsteps.elector (door_id, elector_number, surname, forename, attains_on)
    select door.id, elector_number, surname, forename, attains_on
    from sent join door using (street, house, postcode)`.execute(tx);
}

export async function keepIt(tx: Tx, id: number, keptBy: PersonId, now: Date): Promise<void> {
  await tables(tx)
    .updateTable("doorsteps.register")
    .set({ kept_by: keptBy, kept_at: now })
    .where("id", "=", id)
    .execute();
  await carryToCopy(tx, id, now);
}

/** Deletes a copy with its doors, its electors, its rounds and what was noted on them. */
export const deleteIt = (tx: Tx, id: number) =>
  tables(tx).deleteFrom("doorsteps.register").where("id", "=", id).execute();

/** Deletes copies that were supplied on that day or before, and those that nobody kept since. */
export async function deleteOld(
  tx: Tx,
  { suppliedBy, unkeptSince }: { readonly suppliedBy: Day; readonly unkeptSince: Date },
): Promise<void> {
  await tables(tx)
    .deleteFrom("doorsteps.register")
    .where((is) =>
      is.or([
        is("supplied_on", "<=", suppliedBy),
        is.and([is("kept_at", "is", null), is("taken_at", "<", unkeptSince)]),
      ]),
    )
    .execute();
}

/** Notes that somebody took a look: of a round's doors, or of a register. */
export const addLook = (
  tx: Tx,
  look: { readonly registerId: number; readonly roundId: number | null; readonly by: PersonId },
  now: Date,
) =>
  tables(tx)
    .insertInto("doorsteps.look")
    .values({
      ...{ register_id: look.registerId, round_id: look.roundId },
      ...{ person_id: look.by, looked_at: now },
    })
    .execute();
