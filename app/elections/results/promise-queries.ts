import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Office } from "../../rulebook/door.ts";
import type { ElectionTables } from "../tables.ts";

/** What somebody answered in the last election by which they came into an office. */
export interface Promises {
  readonly personId: PersonId;
  readonly nomination: number;
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}

/** Of these people, what each promised for this office; of those who came to it otherwise, nothing. */
export async function listPromises(
  db: Reader,
  office: Office,
  people: readonly PersonId[],
): Promise<readonly Promises[]> {
  if (people.length === 0) return [];
  const rows = await db
    .withTables<ElectionTables>()
    .selectFrom("elections.nomination as nomination")
    .innerJoin("elections.election as election", "election.id", "nomination.election_id")
    .select(["nomination.id", "nomination.person_id", "nomination.answers", "election.terms"])
    .where("election.office", "=", office)
    .where("nomination.state", "=", "elected")
    .where("nomination.person_id", "in", people)
    .orderBy("nomination.id", "desc")
    .execute();
  const newest = new Map<PersonId, Promises>();
  for (const { id, person_id, answers, terms } of rows) {
    if (person_id === null || newest.has(person_id)) continue;
    const { questions } = terms;
    newest.set(person_id, { personId: person_id, nomination: id, questions, answers });
  }
  return [...newest.values()];
}
