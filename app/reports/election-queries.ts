import type { Reader, Tx } from "../../platform/database/database.ts";
import type { GeneralElection } from "./general-election.ts";
import type { ReportsTables } from "./tables.ts";

const elections = (db: Reader) =>
  db
    .withTables<ReportsTables>()
    .selectFrom("reports.general_election")
    .select(["id", "dissolved_on as dissolved", "poll_on as poll"])
    .select("has_no_candidates as hasNoCandidates");

export const findElection = (db: Reader, id: number): Promise<GeneralElection | undefined> =>
  elections(db).where("id", "=", id).executeTakeFirst();

/** The latest first. */
export const listElections = (db: Reader): Promise<readonly GeneralElection[]> =>
  elections(db).orderBy("dissolved_on", "desc").limit(20).execute();

/** The same, and nobody else names one until the transaction is over. */
export const lockElections = (tx: Tx): Promise<readonly GeneralElection[]> =>
  elections(tx).orderBy("dissolved_on", "desc").forUpdate().execute();
