import type { Reader } from "../../../platform/database/database.ts";
import type { Listed } from "../../../platform/house.ts";
import { findProposalId } from "../../proposals/addresses.ts";
import { groupPath } from "../addresses.ts";
import { listWithout } from "../shown.ts";
import { words } from "../words.ts";
import { listGroups, listLedBy } from "./leading-queries.ts";

/** On a proposal's page: what people said of which it came, and that a stall is no survey. */
export async function listedAt(db: Reader, path: string): Promise<Listed | undefined> {
  const id = findProposalId(path);
  const links = id === undefined ? [] : await listLedBy(db, id);
  if (links.length === 0) return undefined;
  const ids = links.map(({ groupId }) => groupId);
  const groups = await listGroups(db, ids, await listWithout(db, { groups: ids }));
  if (groups.length === 0) return undefined;
  const says = words.leading;
  return {
    title: says.listed,
    items: groups.map(({ id: group, title, ...counts }) => ({
      title,
      href: groupPath(group),
      says: says.said(counts),
    })),
  };
}
