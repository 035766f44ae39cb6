import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { findBranches, listBelongingAmong } from "../branches/door.ts";
import { findBranchOf, type Scope, scopeText } from "./scope.ts";
import { refusals } from "./words.ts";

/** What the branches of these teams are called, by the team's scope as a text; a party's own team has none. */
export type ScopeNames = ReadonlyMap<string, string>;

export async function namesOfScopes(db: Reader, scopes: readonly Scope[]): Promise<ScopeNames> {
  const branches = await findBranches(
    db,
    scopes.flatMap((scope) => findBranchOf(scope) ?? []),
  );
  return new Map(
    scopes.flatMap((scope) => {
      const branch = branches.get(findBranchOf(scope) ?? 0);
      return branch === undefined ? [] : [[scopeText(scope), branch.name] as const];
    }),
  );
}

/** Those of them who belong where the team does: everybody, of a team of the whole party. */
export async function listBelonging(
  db: Reader,
  scope: Scope,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const branch = findBranchOf(scope);
  return branch === undefined ? people : await listBelongingAmong(db, people, branch);
}

/** Why somebody cannot lead a team there; undefined where they belong. */
export async function whyNotThere(
  db: Reader,
  scope: Scope,
  personId: PersonId,
): Promise<Refusal | undefined> {
  const [here] = await listBelonging(db, scope, [personId]);
  return here === undefined ? refuse("not-allowed", refusals.team.notOfBranch) : undefined;
}
