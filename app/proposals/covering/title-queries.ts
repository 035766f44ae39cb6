import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Followed, PublicPage } from "../../../platform/room.ts";
import { paperTitle } from "../../ballots/door.ts";
import { findProposalIdAbove, proposalPath } from "../addresses.ts";
import type { ProposalTables } from "../tables.ts";

/** What the proposals at these addresses, and at those below them, are called today. Nobody's draft is among them. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map(
    paths.flatMap((path) => {
      const id = findProposalIdAbove(path);
      return id === undefined ? [] : [[path, id] as const];
    }),
  );
  if (numbers.size === 0) return new Map();
  const rows = await published(db, [...new Set(numbers.values())]).execute();
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return new Map(
    [...numbers].flatMap(([path, id]) => {
      const title = titles.get(id);
      return title === undefined ? [] : [[path, title] as const];
    }),
  );
}

const published = (db: Reader, ids: readonly number[]) =>
  db
    .withTables<ProposalTables>()
    .selectFrom("proposals.proposal")
    .select(["id", "title", "title_cy as titleCy"])
    .where("id", "=", sql<number>`any(${ids}::int[])`)
    .where("state", "<>", "draft");

/** The same by their numbers, in the language spoken. */
async function namesOf(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await published(db, ids).execute();
  return new Map(rows.map((row) => [row.id, paperTitle(row)]));
}

export const followed: readonly Followed[] = [{ path: "/proposals/:id", namesOf }];

/** Each that everybody may read: nobody's draft, and none that two keys hold. */
export async function publicPages(db: Reader): Promise<readonly PublicPage[]> {
  const rows = await db
    .withTables<ProposalTables>()
    .selectFrom("proposals.proposal")
    .select(["id", "changed_at as changedAt", "entered_at as enteredAt"])
    .where("state", "not in", ["draft", "held"])
    .orderBy("id")
    .execute();
  return rows.map(({ id, changedAt, enteredAt }) => ({
    path: proposalPath(id),
    changedAt: new Date(Math.max(changedAt.getTime(), enteredAt.getTime())),
  }));
}
