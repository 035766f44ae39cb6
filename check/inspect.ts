import { listCrossings } from "./cruise.ts";
import { listForeignTables } from "./foreign-tables.ts";
import { listHiddenInputs } from "./hidden-inputs.ts";
import { listLockTroubles } from "./lockfile.ts";
import { listMisplaced } from "./places.ts";
import type { Plan, Trespass } from "./plan.ts";
import { listSlowPatterns } from "./slow-patterns.ts";
import { isCode, listFiles, readSource } from "./sources.ts";

const CRUISED = /^(app|bench|check|clients|journeys|packages|platform|testing|verifier|web)\//;

/** Everything in a repository that is not as the plan says. */
export async function inspect(root: string, plan: Plan): Promise<Trespass[]> {
  const files = listFiles(root);
  const sources = files
    .filter((file) => isCode(file) && CRUISED.test(file))
    .map((file) => readSource(root, file));
  return [
    ...listMisplaced(plan, files),
    ...listLockTroubles(root),
    ...(await listCrossings(root, plan, sources)),
    ...listHiddenInputs(sources),
    ...listForeignTables(plan, sources),
    ...listSlowPatterns(sources),
  ];
}
