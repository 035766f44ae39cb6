import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { LIMITS, NETWORKS, type NetworkName } from "../networks/network.ts";
import type { SocialTables } from "../tables.ts";
import { NO_PLAN, type Outlets, type Plan } from "./plan.ts";

const tables = (db: Reader) => db.withTables<SocialTables>();

export async function findPlan(db: Reader, proposalId: number): Promise<Plan> {
  const row = await tables(db)
    .selectFrom("social.plan")
    .select(["version", "networks", "texts", "link"])
    .where("proposal_id", "=", proposalId)
    .executeTakeFirst();
  if (row === undefined) return NO_PLAN;
  const { version, texts } = row;
  return { version, texts, networks: row.networks ?? undefined, link: row.link ?? undefined };
}

/** Where the party has accounts now, with what each of them takes. */
export async function readOutlets(db: Reader, { url }: Pick<House, "url">): Promise<Outlets> {
  const rows = await tables(db)
    .selectFrom("social.account")
    .select(["network", "limits"])
    .where("state", "in", ["connected", "lost"])
    .execute();
  const available: readonly NetworkName[] = NETWORKS.filter((network) =>
    rows.some((row) => row.network === network),
  );
  const own = rows.flatMap(({ network, limits }) =>
    limits === null ? [] : [[network, { ...LIMITS[network], ...limits }] as const],
  );
  return { url, available, limits: { ...LIMITS, ...Object.fromEntries(own) } };
}
