import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Followed } from "../../../platform/room.ts";
import type { BallotId } from "../ballot.ts";
import { paperTitle } from "../both-languages.ts";

interface Row {
  readonly id: number;
  readonly title: string;
  readonly title_cy: string | null;
}

const namesIn =
  (table: string): Followed["namesOf"] =>
  async (db, ids) => {
    const { rows } = await sql<Row>`
    select id, title, title_cy from ${sql.table(table)} where id = any(${ids}::int[])`.execute(db);
    return new Map(
      rows.map(({ id, title, title_cy }) => [id, paperTitle({ title, titleCy: title_cy })]),
    );
  };

export const followed: readonly Followed[] = [
  { path: "/decide/:id", namesOf: namesIn("ballots.ballot") },
  { path: "/sealed/:id", namesOf: namesIn("ballots.sealed_ballot") },
];

/** Which of these people have voted in which of these shows of hands. */
export async function listVotedIn(
  db: Reader,
  ballots: readonly number[],
  people: readonly PersonId[],
): Promise<readonly { readonly ballotId: BallotId; readonly personId: PersonId }[]> {
  if (ballots.length === 0 || people.length === 0) return [];
  const { rows } = await sql<{ ballotId: BallotId; personId: PersonId }>`
    select l.ballot_id as "ballotId", l.person_id as "personId"
    from ballots.roll_line l
    join ballots.vote v on v.ballot_id = l.ballot_id and v.line_id = l.line_id
    where l.person_id = any(${people}::uuid[]) and l.ballot_id = any(${ballots}::int[])
      and v.choices is not null`.execute(db);
  return rows;
}
