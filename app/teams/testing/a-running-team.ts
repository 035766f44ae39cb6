import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aMember } from "../../../testing/people.ts";
import { found } from "../founding/acts/found.ts";
import { join } from "../joining/acts/join.ts";
import { listTeams } from "../queries.ts";

export const A_TEAM = {
  name: "Care at home",
  does: "We help people who care for others at home.",
  joining: "open",
  hours: "2",
  needs: ["nursing", "driving"],
};

/** A team that runs, with its founders: whoever begins it, and two others. */
export async function aRunningTeam(
  house: House,
  first: Person,
  more: Partial<Record<keyof typeof A_TEAM, string>> = {},
) {
  const given = { ...A_TEAM, ...more };
  const done = async (act: typeof found | typeof join, input: object, actor: Person) => {
    const outcome = await perform<never, never, never>(house, act as never, input, { actor });
    if (isRefusal(outcome)) throw new Error(outcome.says);
  };
  await done(found, given, first);
  const { teams } = await listTeams(house.database, {});
  const number = teams.find(({ name }) => name === given.name)?.id ?? 0;
  const founders = [first, await aMember(house), await aMember(house)] as const;
  for (const one of founders.slice(1)) await done(join, { id: String(number) }, one);
  return { id: String(number), number, founders };
}
