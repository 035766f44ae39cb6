import { addDays } from "../../../platform/time/days.ts";
import { listOpenNamings } from "../../appointments/door.ts";
import { listBranches, listOfficers } from "../../branches/door.ts";
import { listNominations, listUnderWay } from "../../elections/door.ts";
import { diceFor } from "../living/dice-for.ts";
import type { Somebody } from "./people.ts";
import type { Stage } from "./stage.ts";

const BELONG_LONG_ENOUGH_DAYS = 100;

/** Members of long standing whom no visitor can be, who sit nowhere, and who are not about to. */
export async function listFree(stage: Stage): Promise<readonly Somebody[]> {
  const { tx } = stage;
  const since = addDays(stage.now(), -BELONG_LONG_ENOUGH_DAYS);
  const sitting = new Set(stage.everySitting());
  const taken = new Set((await listOpenNamings(tx)).map(({ personId }) => personId));
  for (const { id } of await listUnderWay(tx)) {
    for (const { personId } of await listNominations(tx, id)) taken.add(personId);
  }
  const branches = (await listBranches(tx)).map(({ id }) => id);
  for (const { personId } of await listOfficers(tx, branches, stage.now())) taken.add(personId);
  return stage
    .lasting()
    .filter((who) => who.role === undefined && !who.isQuiet && !sitting.has(who))
    .filter((who) => !taken.has(who.id) && (who.isFounder || who.joinedAt < since));
}

/** Some of these. Other dice than the stories', which would go otherwise. */
export const someOf = (
  free: readonly Somebody[],
  most: number,
  ...question: readonly (string | number)[]
): readonly Somebody[] =>
  diceFor(...question)
    .shuffle(free)
    .slice(0, most);
