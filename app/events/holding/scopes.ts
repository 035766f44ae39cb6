import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { findBranches, listBranchesOf } from "../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { findTeam, findTeamsIn } from "../../teams/door.ts";
import { type Scope, scopeText } from "../event.ts";
import { words } from "../words.ts";
import { howMayHold } from "./may-hold.ts";

/** A branch, a team or the whole party, as it is called; `key` is what a form sends. */
export interface Holder {
  readonly key: string;
  readonly name: string;
}

/** For whom somebody may hold an event, or propose one. */
export async function listHolders(db: Reader, actor: Actor, now: Date): Promise<readonly Holder[]> {
  if (mayInGoodStanding(actor) !== undefined) return [];
  const { personId } = personWho(actor);
  const [branches, teams] = await Promise.all([
    findBranches(db, [...(await listBranchesOf(db, personId))]),
    findTeamsIn(db, personId),
  ]);
  const asked: readonly (readonly [Scope, string])[] = [
    [{ kind: "party" }, words.list.party],
    ...[...branches].map(([id, { name }]) => [{ kind: "branch", id }, name] as const),
    ...[...teams].map(([id, name]) => [{ kind: "team", id }, name] as const),
  ];
  const found: Holder[] = [];
  for (const [scope, name] of asked) {
    const how = await howMayHold(db, actor, scope, now);
    if (how === "holds" || how === "proposes") found.push({ key: scopeText(scope), name });
  }
  return found;
}

/** What those that hold these are called, by their scope as a text. The party itself has no name of its own. */
export async function namesOfHolders(
  db: Reader,
  scopes: readonly Scope[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: "branch" | "team") =>
    scopes.flatMap((scope) => (scope.kind === kind ? [scope.id] : []));
  const branches = await findBranches(db, idsOf("branch"));
  const names = new Map([["party", words.list.party]]);
  for (const [id, { name }] of branches) names.set(`branch:${id}`, name);
  for (const id of new Set(idsOf("team"))) {
    const team = await findTeam(db, id);
    if (team !== undefined) names.set(`team:${id}`, team.name);
  }
  return names;
}
