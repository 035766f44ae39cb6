import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import type { TestHouse } from "../../testing/a-house.ts";
import { put } from "./acts/put.ts";
import { support } from "./acts/support.ts";
import { tendMotions } from "./jobs.ts";
import type { Motion } from "./motion.ts";
import { findMotion, listMotions } from "./queries.ts";

/** A motion for the branch alone, put by this member of it. */
export async function aMotion(
  { house }: TestHouse,
  branch: number,
  actor: Person,
  text: { readonly title: string; readonly body: string },
): Promise<Motion> {
  const outcome = await perform(
    house,
    put,
    { id: String(branch), ...text, whom: "branch" },
    { actor },
  );
  if (isRefusal(outcome)) throw new Error(outcome.says);
  const [motion] = await listMotions(house.database, branch, { most: 1 });
  if (motion === undefined) throw new Error("no motion");
  return motion;
}

/** As many as it takes want it decided, and the clock opens its ballot. Answers the motion as it is then. */
export async function opens(
  { house }: TestHouse,
  { id, needed }: Motion,
  others: readonly Person[],
): Promise<Motion> {
  for (const actor of others.slice(0, needed - 1)) {
    const outcome = await perform(house, support, { id: String(id) }, { actor });
    if (isRefusal(outcome)) throw new Error(outcome.says);
  }
  await tendMotions(house);
  const motion = await findMotion(house.database, id);
  if (motion === undefined) throw new Error("no motion");
  return motion;
}

export { tendMotions };

/** The one table that knows the text of a motion while it is out of sight. */
export const COVERED_IN = "motions.covered";
