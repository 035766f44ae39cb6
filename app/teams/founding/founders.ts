import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { findPeople, mayInGoodStanding, whyNotYet } from "../../membership/door.ts";
import type { Rules } from "../../rulebook/door.ts";
import { listBelonging } from "../in-branch.ts";
import type { Team } from "../team.ts";

/** Which of these count as founders: members in good standing whose support counts, and who belong where the team does. */
export async function listFounders(
  db: Reader,
  { scope }: Pick<Team, "scope">,
  people: readonly PersonId[],
  { rules, now }: { readonly rules: Rules; readonly now: Date },
): Promise<readonly PersonId[]> {
  const ids = await listBelonging(db, scope, people);
  const found = await findPeople(db, ids, now);
  return [...found.values()].flatMap((person) =>
    (mayInGoodStanding(person) ?? whyNotYet(person, "support", rules, now)) ? [] : person.personId,
  );
}

/** How many begin it, where they are enough; undefined where it still waits for more, or runs. */
export const foundedBy = (
  { state, founders }: Pick<Team, "state" | "founders">,
  count: number,
): number | undefined => (state === "forming" && count >= founders ? count : undefined);
