import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "../ballots/door.ts";
import type { MotionState } from "./motion.ts";

export type MotionTables = {
  "motions.motion": {
    id: Generated<number>;
    branch_id: number;
    /** Nobody, once they were forgotten. */
    moved_by: PersonId | null;
    title: string;
    body: string;
    is_for_party: boolean;
    state: Generated<MotionState>;
    needed: number;
    put_at: Date;
    gathers_until: Date;
    ballot_id: BallotId | null;
    proposal_id: number | null;
    ended_at: Date | null;
  };
  "motions.support": {
    motion_id: number;
    person_id: PersonId;
    at: Date;
  };
};
