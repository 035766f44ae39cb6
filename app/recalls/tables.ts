import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { RecallState, ShownWhy } from "./recall.ts";

export type RecallTables = {
  "recalls.recall": {
    id: Generated<number>;
    office: string;
    /** Nobody, once they were forgotten. */
    person_id: PersonId | null;
    started_by: PersonId | null;
    reason: string;
    answer: string | null;
    state: Generated<RecallState>;
    needed: number;
    support_count: Generated<number>;
    answer_days: number;
    rest_days: number;
    started_at: Date;
    gathers_until: Date;
    ballot_opens_at: Date | null;
    ballot_id: number | null;
    sealed_id: number | null;
    shown_why: ShownWhy | null;
    ended_at: Date | null;
  };
  "recalls.support": {
    id: Generated<number>;
    recall_id: number;
    person_id: PersonId | null;
    at: Date;
  };
};
