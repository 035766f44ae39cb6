import type { Reader } from "../../platform/database/database.ts";
import type { Listed } from "../../platform/house.ts";
import { findBranchIn } from "../branches/addresses.ts";
import { findBranch } from "../branches/door.ts";
import { newTeamIn, teamPath, teamsInPath } from "./addresses.ts";
import { listTeams } from "./queries.ts";
import { branchScope } from "./scope.ts";
import { words } from "./words.ts";

/** A branch's teams, for its own page. */
export async function listedAt(db: Reader, path: string): Promise<Listed | undefined> {
  const id = findBranchIn(path);
  if (id === undefined) return undefined;
  const { teams, next } = await listTeams(db, { scope: branchScope(id) });
  const isThere = (await findBranch(db, id))?.endedAt === undefined;
  if (teams.length === 0 && !isThere) return undefined;
  const says = words.pages;
  return {
    title: says.title,
    items: teams.map(({ id: team, name, state, people }) => ({
      title: name,
      href: teamPath(team),
      says: state === "forming" ? says.forming : says.people(people),
    })),
    ways: [
      ...(next === undefined ? [] : [{ label: says.more, href: teamsInPath(id) }]),
      ...(isThere ? [{ label: says.begin, href: newTeamIn(id) }] : []),
    ],
  };
}
