import type { Standing } from "../../platform/actor.ts";
import type { RoleMeaning } from "./meaning.ts";

/** What of somebody decides which roles they have on the chat server. */
export interface Belonging {
  readonly standing: Standing;
  /** Those above the ones to which they belong, too. */
  readonly branches: readonly number[];
  readonly teams: readonly number[];
  readonly offices: readonly string[];
}

/**
 * The roles that somebody is to have, each once and in order. Nobody who left, is suspended, has not renewed or has not
 * confirmed has any. Pure.
 * @param belonging undefined of whoever is gone, or has unlinked their account
 */
export function wantedRoles(
  belonging: Belonging | undefined,
  meanings: readonly RoleMeaning[],
): readonly string[] {
  if (belonging === undefined) return [];
  const fits = (meaning: RoleMeaning) => isMeant(belonging, meaning);
  return [...new Set(meanings.filter(fits).map(({ role }) => role))].sort();
}

function isMeant(
  { standing, branches, teams, offices }: Belonging,
  { kind, key }: RoleMeaning,
): boolean {
  if (standing !== "member" && standing !== "supporter") return false;
  if (kind === "team") return teams.includes(Number(key));
  if (kind === "supporter") return standing === "supporter";
  if (standing !== "member") return false;
  if (kind === "branch") return branches.includes(Number(key));
  return kind === "member" || offices.includes(key);
}

export interface Steps {
  readonly give: readonly string[];
  readonly take: readonly string[];
}

/**
 * What lies between what somebody has and what they are to have. Roles of the server that are none of ours are nobody's
 * business here. Pure.
 */
export const stepsTo = (
  wanted: readonly string[],
  held: readonly string[],
  ours: readonly string[],
): Steps => ({
  give: wanted.filter((role) => !held.includes(role)),
  take: held.filter((role) => ours.includes(role) && !wanted.includes(role)),
});

const FIRST_WAIT = 5;
const LONGEST_WAIT = 900;

/** In seconds: how long a server is left alone that has failed so often in a row, and says nothing itself. Pure. */
export const growingWait = (fails: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(fails, 20));
