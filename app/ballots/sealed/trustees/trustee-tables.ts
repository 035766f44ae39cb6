import type { Round } from "@breakthrough/sealed-ballot/round-table";
import type { Generated } from "kysely";
import type { PersonId } from "../../../../platform/ids.ts";
import type { SealedBallotId, SealedStage } from "../sealed-ballot.ts";
import type { SeatState, WhyLeft } from "./seats.ts";

export type TrusteeTables = {
  "ballots.trustee_seat": {
    id: Generated<number>;
    ballot_id: SealedBallotId;
    number: number;
    /** Nobody, once they were forgotten. */
    person_id: PersonId | null;
    office: string | null;
    state: Generated<SeatState>;
    why: WhyLeft | null;
    asked_at: Date;
  };
  "ballots.trustee_ceremony": {
    ballot_id: SealedBallotId;
    attempt: number;
    is_running: boolean;
    since: Date;
    told_stage: Generated<SealedStage>;
    faults_named: Generated<number>;
  };
  "ballots.trustee_message": {
    ballot_id: SealedBallotId;
    attempt: number;
    number: number;
    round: Round;
    text: string;
  };
};
