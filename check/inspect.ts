import { listStrayActs } from "./acts.ts";
import { listWrittenAddresses } from "./addresses.ts";
import { listCrossings } from "./cruise.ts";
import { listSilentFunctions } from "./docstrings.ts";
import { listTiedFindings } from "./findings.ts";
import { listForeignTables } from "./foreign-tables.ts";
import { listHiddenInputs } from "./hidden-inputs.ts";
import { listFullFolders } from "./levels.ts";
import { listLockTroubles } from "./lockfile.ts";
import { listReadingPages } from "./pages.ts";
import { listMisplaced } from "./places.ts";
import { listArrowsUp, type Plan, type Trespass } from "./plan.ts";
import { listRefusalTroubles } from "./refusals.ts";
import { listOwnFigures } from "./said-in-figures.ts";
import { listSlowPatterns } from "./slow-patterns.ts";
import { isCode, listFiles, readSource } from "./sources.ts";
import { listWordsReadTooEarly } from "./spoken-words.ts";
import { listMisnamedSql } from "./sql.ts";
import { listBrokenWalls } from "./walls.ts";

const CRUISED =
  /^(app|bench|check|clients|journeys|packages|packing|platform|testing|verifier|web)\//;

/** Everything in a repository that is not as the plan says. */
export async function inspect(root: string, plan: Plan): Promise<Trespass[]> {
  const files = listFiles(root);
  const sources = files
    .filter((file) => isCode(file) && CRUISED.test(file))
    .map((file) => readSource(root, file));
  return [
    ...listArrowsUp(plan),
    ...listMisplaced(plan, files),
    ...listFullFolders(files, plan.tooFull),
    ...listTiedFindings(root, files),
    ...listLockTroubles(root),
    ...(await listCrossings(root, plan, sources)),
    ...listReadingPages(sources),
    ...listMisnamedSql(sources),
    ...listStrayActs(sources),
    ...listRefusalTroubles(sources),
    ...listSilentFunctions(root, files, sources),
    ...listWrittenAddresses(sources),
    ...listBrokenWalls(plan, sources),
    ...listHiddenInputs(sources),
    ...listForeignTables(plan, sources),
    ...listSlowPatterns(sources),
    ...listWordsReadTooEarly(sources),
    ...listOwnFigures(sources),
  ];
}
