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
    held_at: Generated<Date | null>;
    ballot_id: BallotId | null;
    proposal_id: number | null;
    ended_at: Date | null;
  };
  /** What is out of sight while it is held. */
  "motions.covered": { motion_id: number; title: string; body: string; at: Date };
  "motions.support": {
    motion_id: number;
    person_id: PersonId;
    at: Date;
  };
};
