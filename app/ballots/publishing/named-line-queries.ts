import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { namesOf } from "../../membership/door.ts";
import type { Choices, LineId } from "../ballot.ts";
import type { PastClose } from "../counting/closing.ts";

/** One line of the roll as members see it when the ballot has closed. */
export interface NamedLine {
  readonly lineId: LineId;
  readonly name: string;
  readonly choices: Choices | undefined;
}

export interface LineSlice {
  readonly lines: readonly NamedLine[];
  readonly after: LineId | undefined;
}

const LINES_A_PAGE = 100;

/** Who voted how, by line. A show of hands shows it to members, and only once it is over. */
export async function listNamedLines(
  db: Reader,
  ballot: PastClose,
  from: LineId | undefined,
): Promise<LineSlice> {
  const { rows } = await sql<{
    line_id: LineId;
    person_id: PersonId | null;
    choices: Choices | null;
  }>`
    select r.line_id, r.person_id, v.choices
    from ballots.roll_line r
    left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
    where r.ballot_id = ${ballot.id} and r.line_id > ${from ?? ""}
    order by r.line_id limit ${LINES_A_PAGE + 1}`.execute(db);
  const shown = rows.slice(0, LINES_A_PAGE);
  const ids = shown.flatMap(({ person_id }) => person_id ?? []);
  const nameOf = await namesOf(db, ids);
  const lines = shown.map(({ line_id, person_id, choices }) => ({
    lineId: line_id,
    // Nobody has the nil UUID: the name of nobody is that of a former member.
    name: nameOf(person_id ?? NOBODY),
    choices: choices ?? undefined,
  }));
  return { lines, after: rows.length > LINES_A_PAGE ? lines.at(-1)?.lineId : undefined };
}

const NOBODY = "00000000-0000-0000-0000-000000000000" as PersonId;
