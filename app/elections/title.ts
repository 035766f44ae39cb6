import { titleOf } from "../rulebook/door.ts";
import type { ElectedTo } from "./election.ts";
import { words } from "./words.ts";

/** What somebody is elected to, as it is called today. */
export function titleOfElected(to: ElectedTo): string {
  if (to.kind === "office") return titleOf(to.office);
  return to.kind === "candidacy" ? words.candidacy(to.title) : words.approvedList;
}

export const titleOfElection = (id: number, to: ElectedTo): string =>
  words.titleOf(id, titleOfElected(to));
