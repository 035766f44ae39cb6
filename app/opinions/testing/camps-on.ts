import { sql } from "kysely";
import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { aMember } from "../../../testing/people.ts";
import { saveAnswers } from "../statements/statement-store.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";

/** Statements on which two camps differ, and the first two, on which they do not. */
export const SAID = [
  "Buses should run until midnight",
  "Tickets should cost less for under 18s",
  "Cars should pay to enter the centre",
  "Parking should be free on Sundays",
  "The ring road should be widened",
  "Bus lanes should replace parking",
  "Taxis should all be electric by 2030",
  "The tram should come back",
] as const;

const CAMPS = [
  [1, 1, 1, -1, -1, 1, 1, 1],
  [1, 1, -1, 1, 1, -1, -1, -1],
] as const;

/** Two camps of members answer those statements; in each a few say otherwise. */
export async function campsOn(
  house: House,
  topicId: OpinionTopicId,
  each = 14,
): Promise<readonly (readonly PersonId[])[]> {
  const now = house.clock.now();
  const { rows } = await sql<{ id: StatementId }>`
    insert into opinions.statement (topic_id, text, likeness, written_at)
    select ${topicId}, t.text, t.text, ${now}
    from unnest(${[...SAID]}::text[]) with ordinality t (text, nth) order by nth
    returning id`.execute(house.database);
  const camps: PersonId[][] = [];
  for (const leaning of CAMPS) {
    const people: PersonId[] = [];
    for (let nth = 0; nth < each; nth++) people.push((await aMember(house)).personId);
    const answers = people.flatMap((personId, nth) =>
      rows.map(({ id: statementId }, at) => {
        const says = leaning[at] as number;
        return { personId, statementId, says: nth === at ? -says : says };
      }),
    );
    await inTransaction(house, (tx) => saveAnswers(tx, topicId, answers, now));
    camps.push(people);
  }
  return camps;
}
