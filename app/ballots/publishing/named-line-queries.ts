import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { House, Named } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listByName, type NameCursor } from "../../membership/door.ts";
import type { Choices, LineId } from "../ballot.ts";
import type { PastClose } from "../counting/closing.ts";

/** One line of the roll as the roll sees it when the ballot has closed. */
export interface NamedLine {
  readonly lineId: LineId;
  readonly who: Named;
  readonly choices: Choices | undefined;
  /** Its person turned out to have another line on this roll, and goes on with that one. */
  readonly hasEnded: boolean;
  /** Cast with a code on paper, in a ballot that shows it. */
  readonly isOnPaper?: boolean;
}

export interface LineSlice {
  readonly lines: readonly NamedLine[];
  readonly after: LineId | undefined;
}

const LINES_A_PAGE = 100;

/** Of a roll line `r` and what stands beside it as its vote `v`. */
const hasEnded = sql<boolean>`(v.line_id is not null and v.choices is null)`;

/** Of a ballot that shows its roll who voted how. */
export interface ShowOfHands {
  readonly naming: "beside";
}

/** Who voted how, by line. A show of hands shows it to its roll, and only once it is over. */
export async function listNamedLines(
  house: House,
  ballot: PastClose & ShowOfHands,
  from: LineId | undefined,
): Promise<LineSlice> {
  const { rows } = await sql<{
    line_id: LineId;
    person_id: PersonId | null;
    choices: Choices | null;
    has_ended: boolean;
    on_paper: boolean | null;
  }>`
    select r.line_id, r.person_id, v.choices, ${hasEnded} as has_ended, v.on_paper
    from ballots.roll_line r
    left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
    where r.ballot_id = ${ballot.id} and r.line_id > ${from ?? ""}
    order by r.line_id limit ${LINES_A_PAGE + 1}`.execute(house.database);
  const shown = rows.slice(0, LINES_A_PAGE);
  const named = await house.namedOf(shown.flatMap(({ person_id }) => person_id ?? []));
  const lines = shown.map(({ line_id, person_id, choices, has_ended, on_paper }) => ({
    lineId: line_id,
    who: named(person_id ?? undefined),
    choices: choices ?? undefined,
    hasEnded: has_ended,
    isOnPaper: on_paper === true,
  }));
  return { lines, after: rows.length > LINES_A_PAGE ? lines.at(-1)?.lineId : undefined };
}

export interface RollSlice {
  readonly people: readonly Named[];
  readonly after: NameCursor | undefined;
  /** Lines of people who have left since. */
  readonly former: number;
  /** Lines whose person goes on with another one. */
  readonly ended: number;
}

/** Who is on the roll, by name: an order that tells nothing of their lines. */
export async function listRoll(
  house: House,
  ballot: PastClose,
  after: NameCursor | undefined,
): Promise<RollSlice> {
  const onRoll = (personId: RawBuilder<PersonId>) => sql<SqlBool>`coalesce((
    select true from ballots.roll_line r
    where r.person_id = ${personId} and r.ballot_id = ${ballot.id}), false)`;
  const found = await listByName(house.database, onRoll, { after, most: LINES_A_PAGE + 1 });
  const shown = found.slice(0, LINES_A_PAGE);
  const named = await house.namedOf(shown.map(({ id }) => id));
  return {
    people: shown.map(({ id }) => named(id)),
    after: found.length > LINES_A_PAGE ? shown.at(-1) : undefined,
    ...(await countNameless(house.database, ballot)),
  };
}

async function countNameless(
  db: Reader,
  ballot: PastClose,
): Promise<Pick<RollSlice, "former" | "ended">> {
  const { rows } = await sql<Pick<RollSlice, "former" | "ended">>`
    select count(*) filter (where not ${hasEnded}) as former, count(*) filter (where ${hasEnded}) as ended
    from ballots.roll_line r
    left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
    where r.ballot_id = ${ballot.id} and r.person_id is null`.execute(db);
  return rows[0] ?? { former: 0, ended: 0 };
}
