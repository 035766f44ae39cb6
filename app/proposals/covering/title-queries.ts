import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { findProposalIdAbove } from "../addresses.ts";
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
  const rows = await db
    .withTables<ProposalTables>()
    .selectFrom("proposals.proposal")
    .select(["id", "title"])
    .where("id", "=", sql<number>`any(${[...new Set(numbers.values())]}::int[])`)
    .where("state", "<>", "draft")
    .execute();
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return new Map(
    [...numbers].flatMap(([path, id]) => {
      const title = titles.get(id);
      return title === undefined ? [] : [[path, title] as const];
    }),
  );
}
