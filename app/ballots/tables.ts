import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId, BallotOutcome, Choices, LineId } from "./ballot.ts";
import type { BallotResult } from "./counting/result.ts";
import type { SheetNumber } from "./on-paper/pack.ts";
import type { Naming } from "./roll/naming.ts";

export type BallotsTables = {
  "ballots.ballot": {
    id: Generated<BallotId>;
    path: string;
    /** Whose members alone are asked. */
    of_branch: number | null;
    title: string;
    title_cy: string | null;
    question: string;
    question_cy: string | null;
    case_for: string;
    case_against: string;
    opens_at: Date;
    closes_at: Date;
    majority_numerator: number;
    majority_denominator: number;
    majority_is_at_least: boolean;
    /** A numeric, which arrives as text. */
    quorum_percent: string;
    quorum_least: number;
    active_members: number;
    roll_size: number;
    roll_hash: string;
    naming: Naming;
    /** How many of the roll were not in the list of people when it opened. */
    unlisted: number;
    /** The rulebook's number at that moment. */
    unlisted_percent: string;
    /** How many of the roll vote with a code on paper. */
    on_paper: number;
    /** How many have no mailbox and a vote that counts, on the roll or not. */
    paper_members: number;
    paper_percent: string;
    reminded_at: Date | null;
    closed_at: Date | null;
    outcome: BallotOutcome | null;
    /** Written as JSON text, read as what it says. */
    result: ColumnType<BallotResult | null, string | null, string>;
    /** SHA-256 of the recount file, byte for byte. */
    file_hash: string | null;
  };
  /** What will be voted on, as far as it is known. */
  "ballots.expected": { path: string; title: string; title_cy: string | null; opens_at: Date };
  "ballots.option": {
    ballot_id: BallotId;
    number: number;
    id: string;
    label: string;
    text: string | null;
    is_amendment: Generated<boolean>;
  };
  "ballots.roll_line": {
    ballot_id: BallotId;
    line_id: LineId;
    /** Nobody, once they were forgotten. */
    person_id: PersonId | null;
  };
  "ballots.vote": {
    ballot_id: BallotId;
    line_id: LineId;
    /** Null on a line that ended: its person goes on with another one, and no vote is kept on this one any more. */
    choices: ColumnType<Choices | null, string, string>;
    cast_at: Date | null;
    /** How often it was changed. What stood before is not kept. */
    changes: Generated<number>;
    /** Was what stands now cast with a code on paper? */
    on_paper: Generated<boolean>;
  };
  /** What is sent to somebody without a mailbox: two sheets, each with a half of what votes on their line. */
  "ballots.pack": { number: Generated<number>; ballot_id: BallotId; line_id: LineId };
  /** A sheet that was printed, with what is kept of its code. */
  "ballots.sheet": {
    pack: number;
    sheet: SheetNumber;
    salt: Buffer;
    hash: Buffer;
    printed_at: Date;
    printed_by: PersonId | null;
    /** In which office. */
    office: string;
    times: number;
    /** When it went into its envelope: from then on two keys replace it. */
    posted_at: Date | null;
  };
};
