import { titleOf } from "../rulebook/door.ts";
import type { ElectedTo } from "./election.ts";
import { words } from "./words.ts";

/** What somebody is elected to, as it is called today. */
export function titleOfElected(to: ElectedTo): string {
  if (to.kind === "office") return titleOf(to.office);
  if (to.kind === "branch") return words.branchOffice(titleOf(to.office), to.name);
  return to.kind === "candidacy" ? words.candidacy(to.title) : words.approvedList;
}

/** The same without what one person wrote: the record keeps it for ever. */
export function titleInRecord(to: ElectedTo): string {
  if (to.kind === "branch") return words.officeInRecord(titleOf(to.office), to.branch);
  return to.kind === "candidacy" ? words.publicCandidate : titleOfElected(to);
}

export const titleOfElection = (id: number, to: ElectedTo): string =>
  words.titleOf(id, titleOfElected(to));

export const recordTitleOfElection = (id: number, to: ElectedTo): string =>
  words.titleOf(id, titleInRecord(to));
