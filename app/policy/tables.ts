import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { DecisionKind } from "./decisions/decision.ts";
import type { PolicyState } from "./policy.ts";

export type PolicyTables = {
  "policy.policy": {
    id: Generated<number>;
    chapter: string;
    title: string;
    body: string;
    state: PolicyState;
    /** The proposal that it was, and the ballot that adopted it. */
    proposal_path: string;
    ballot_path: string;
    adopted_at: Date;
    reaffirmed_at: Date | null;
    /** The ballot that reaffirmed, superseded or repealed it last. */
    last_ballot_path: string | null;
    ended_at: Date | null;
    superseded_by: number | null;
    review_on: Day;
    review_opened_at: Date | null;
    review_calls: Generated<number>;
    /** How many calls open a review: copied when it was adopted or reaffirmed. */
    review_calls_needed: number;
  };
  "policy.decision": {
    id: Generated<number>;
    kind: DecisionKind;
    title: string;
    title_cy: string | null;
    body: string;
    proposal_path: string;
    ballot_path: string;
    adopted_at: Date;
  };
  "policy.review_call": { policy_id: number; person_id: PersonId; at: Date };
};
