import type { ColumnType, Generated } from "kysely";
import type {
  SealedBallotId,
  SealedOutcome,
  SealedQuestion,
  SealedStage,
} from "./sealed-ballot.ts";

export type SealedTables = {
  "ballots.sealed_ballot": {
    id: Generated<SealedBallotId>;
    uuid: string;
    path: string;
    /** Whose members alone are asked. */
    of_branch: number | null;
    title: string;
    title_cy: string | null;
    /** Written as JSON text, read as what it says. */
    question: ColumnType<SealedQuestion, string, never>;
    stage: Generated<SealedStage>;
    opens_at: Date;
    closes_at: Date;
    roll_size: number;
    spare_codes: number;
    trustees_wanted: number;
    trustees_needed: number;
    late_days: Generated<number>;
    late_days_most: number;
    part_least: number;
    reminded_at: Date | null;
    counted_at: Date | null;
    /** How many hours scrutineers look at the result before everybody else. */
    first_hours: Generated<number>;
    shown_at: Date | null;
    outcome: ColumnType<SealedOutcome | null, string | null, string>;
  };
};
