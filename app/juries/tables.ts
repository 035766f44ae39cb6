import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { ChallengeState, Choice, SeatState, Terms, Undoing, Verdict } from "./challenge.ts";

/** Written as JSON text, read as what it says. */
type Json<Value> = ColumnType<Value, string, string>;

export type JuryTables = {
  "juries.challenge": {
    id: Generated<number>;
    request_id: number | null;
    election_id: number | null;
    act: string;
    input: Json<unknown>;
    subject_path: string;
    says: string;
    why: string;
    by_whom: string;
    change_hash: string;
    ran_at: Date;
    closes_at: Date;
    rules: Json<Terms>;
    needed: number;
    joined: Generated<number>;
    state: Generated<ChallengeState>;
    stands_at: Date | null;
    draw_at: Date | null;
    pool_size: number | null;
    pool_hash: string | null;
    secret: string | null;
    secret_commitment: string | null;
    promised: ColumnType<PromisedValue | null, string | null, string | null>;
    public_value: ColumnType<PublicValue | null, string | null, string | null>;
    drawn_order: number[] | null;
    drawn_at: Date | null;
    /** How many of the order have been called so far. */
    called: Generated<number>;
    /** How many times jurors have been called. */
    times: Generated<number>;
    ends_at: Date | null;
    verdict: Verdict | null;
    upheld_votes: number | null;
    overturned_votes: number | null;
    decided_at: Date | null;
    undoing: Undoing | null;
    undoing_says: string | null;
  };
  /** Who had a part in the act and so is no juror. Whoever turned a key for it does not challenge it either. */
  "juries.outside": { challenge_id: number; person_id: PersonId; holds_key: boolean };
  "juries.challenger": {
    id: Generated<number>;
    challenge_id: number;
    /** Nobody, once they were forgotten. */
    person_id: PersonId | null;
    reason: string;
    joined_at: Date;
  };
  "juries.pool_entry": {
    challenge_id: number;
    place: number;
    commitment: string;
    person_id: PersonId | null;
    salt: string | null;
  };
  "juries.seat": {
    id: Generated<number>;
    challenge_id: number;
    /** Which of the order it is, from 1. */
    number: number;
    person_id: PersonId | null;
    state: Generated<SeatState>;
    called_at: Date;
    answer_by: Date;
  };
  "juries.vote": {
    id: Generated<number>;
    challenge_id: number;
    /** Nobody's, once the verdict stands. */
    seat_id: number | null;
    choice: Choice;
    sentence: string | null;
  };
};
