import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { ElectionState, Ending, Paper, Result, Terms } from "./election.ts";
import type { NominationState } from "./nominating/nomination.ts";

/** Written as JSON text, read as what it says. */
type Json<Value> = ColumnType<Value, string, string>;
type MaybeJson<Value> = ColumnType<Value | null, string | null, string | null>;

export type ElectionTables = {
  "elections.election": {
    id: Generated<number>;
    office: string | null;
    state: Generated<ElectionState>;
    terms: Json<Terms>;
    call_hash: string;
    called_at: Date;
    nominations_close: Date;
    opens_at: Date;
    closes_at: Date;
    paper: MaybeJson<Paper>;
    sealed_id: number | null;
    topic_id: number | null;
    result: MaybeJson<Result>;
    stands_at: Date | null;
    is_challenged: Generated<boolean>;
    ending: Ending | null;
    ended_at: Date | null;
  };
  "elections.nomination": {
    id: Generated<number>;
    election_id: number;
    /** Nobody, once they were forgotten. */
    person_id: PersonId | null;
    nominated_by: PersonId | null;
    state: Generated<NominationState>;
    statement: Generated<string>;
    interests: Generated<string>;
    memberships: Generated<string>;
    answers: Generated<string[]>;
    /** Deleted when the election is over. */
    groups: string[] | null;
    supporters: Generated<number>;
    told_at: Date | null;
    picture: Buffer | null;
    picture_says: string | null;
    made_at: Date;
    stood_at: Date | null;
    /** The statement as it was handed in; null before. */
    stood_with: string | null;
    /** Until when they were elected; null of whoever took no office. */
    term_ends: Date | null;
    /** In a countback: their nomination of the election whose rankings are counted. */
    again_of: number | null;
  };
  "elections.supporter": {
    id: Generated<number>;
    nomination_id: number;
    person_id: PersonId | null;
    at: Date;
  };
  "elections.question": {
    id: Generated<number>;
    person_id: PersonId | null;
    /** At whose hustings it is asked; null for what every candidate is asked. */
    election_id: Generated<number | null>;
    text: string;
    votes: Generated<number>;
    asked_at: Date;
  };
  /** Who may be a candidate of the party where there is no time, by ballot beforehand. */
  "elections.approved": {
    id: Generated<number>;
    person_id: PersonId | null;
    election_id: number;
    since: Date;
    until: Date;
  };
  "elections.question_vote": {
    id: Generated<number>;
    question_id: number;
    person_id: PersonId | null;
  };
};
