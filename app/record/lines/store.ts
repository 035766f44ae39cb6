import { sql } from "kysely";
import { chanceBytes } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { OfficialLine } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { RecordTables } from "../tables.ts";
import { commitmentTo, openingOf, type Salt } from "./commitment.ts";
import { entryOf } from "./entry.ts";

/** A line as it is written down: its capacity in the words that stand for ever. */
export type ToldLine = Omit<OfficialLine, "by"> & { readonly by: string };

/** Who stood behind a line, and in which offices. The person is nobody's to see but through their commitment. */
export interface Behind {
  readonly offices: readonly string[];
  readonly person?: PersonBehind | undefined;
}

export interface PersonBehind {
  readonly personId: PersonId;
  /** From their own row. Undefined: they are gone, and nothing can lead to them. */
  readonly salt: Salt | undefined;
  readonly isInOffice: boolean;
}

const NONCE_BYTES = 16;

/**
 * Adds a line, which is its entry in the log too. It stands only if the act's whole transaction does; then it waits
 * for its place.
 */
export async function addLine(
  tx: Tx,
  act: ToldLine,
  at: Date,
  { offices, person }: Behind = { offices: [] },
): Promise<void> {
  const facts = act.facts ?? {};
  const hidden = person?.salt && hide(person.personId, person.salt);
  const entry = entryOf({ ...act, facts, at, offices, who: hidden?.who });
  await sql`
    with added as (
      insert into record.line (act, by_whom, subject, says, why, facts, at, entry)
      values (${act.act}, ${act.by}, ${act.on}, ${act.says}, ${act.why ?? null},
        ${JSON.stringify(facts)}::jsonb, ${at}, ${entry})
      returning number
    ), queued as (
      insert into record.waiting (line) select number from added
    ), offices as (
      insert into record.line_office (office, line)
      select office, number from added, unnest(${[...offices]}::text[]) as office
    )
    insert into record.line_person (line, person_id, in_office, opening)
    select number, ${hidden ? person.personId : null}::uuid, ${person?.isInOffice ?? false}, ${hidden?.opening ?? null}
    from added where ${hidden !== undefined}`.execute(tx);
}

function hide(personId: PersonId, salt: Salt) {
  const nonce = chanceBytes(NONCE_BYTES).toString("hex");
  const opening = openingOf(salt, nonce);
  return { opening, who: { nonce, commitment: commitmentTo(personId, opening) } };
}

/** What led from somebody to their lines is deleted; the lines stay, and are nobody's. */
export async function forgetLines(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .withTables<RecordTables>()
    .deleteFrom("record.line_person")
    .where("person_id", "=", personId)
    .execute();
}

/** The lines that wait for their seal, as a backup calls their table. */
export const WAITING_IN_BACKUP = "record.waiting";

/** Such a row of a backup, waiting since then. */
export const waitingSince = (row: string, at: Date): string =>
  row.replace(/"[^"]*"/, `"${at.toISOString()}"`);
