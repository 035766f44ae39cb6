import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "../ballots/door.ts";
import type { TopicId } from "../discussions/door.ts";
import type { RuleName, Rules } from "../rulebook/door.ts";
import type { ProposalKind, ProposedChange } from "./proposal.ts";
import type { ShownWhy } from "./sealing/sealing.ts";
import type { State } from "./stages/life.ts";

type Counter = ColumnType<number, number | undefined, number>;

export type ProposalTables = {
  "proposals.proposal": {
    id: Generated<number>;
    kind: ProposalKind;
    /** The policy that it would replace, repeal or reaffirm. */
    about_policy: number | null;
    /** The number that it would set, where it is about the rulebook. */
    rule_name: RuleName | null;
    rule_number: string | null;
    /** What it would change of what the party names itself. */
    change: JSONColumnType<ProposedChange> | null;
    about_charter: number | null;
    chapter: string;
    title: string;
    title_cy: string | null;
    title_secret: Generated<string>;
    problem: string;
    body: string;
    effects: string | null;
    version: number;
    state: State;
    entered_at: Date;
    looks_at: Date | null;
    ends_at: Date | null;
    support_needed: number;
    support_count: Counter;
    rules: JSONColumnType<Rules>;
    /** The stay that a held or withdrawn proposal goes back to. */
    stay_before: JSONColumnType<StoredStay> | null;
    topic_id: TopicId | null;
    ballot_id: BallotId | null;
    /** How many asked for a sealed ballot, of how many that it took; null before the text is frozen. */
    sealed_asks: number | null;
    sealed_needed: number | null;
    sealed_id: number | null;
    shown_why: ShownWhy | null;
    /** When its ballot opened. */
    voting_since: ColumnType<Date | null, Date | null | undefined, Date>;
    became_policy: number | null;
    merged_into: number | null;
    is_redrafted: Generated<boolean>;
    /** The lower-case words of title and text, to notice the same proposal again. */
    likeness: string;
    created_at: Date;
    changed_at: Date;
  };
  "proposals.publication": { proposal_id: number; person_id: PersonId; at: Date };
  "proposals.covered": {
    proposal_id: number;
    title: string;
    title_cy: string | null;
    problem: string;
    body: string;
    effects: string | null;
  };
  "proposals.author": { proposal_id: number; person_id: PersonId; since: Date };
  "proposals.version": {
    proposal_id: number;
    version: number;
    title: string;
    title_cy: string | null;
    problem: string;
    body: string;
    effects: string | null;
    why: string | null;
    written_at: Date;
  };
  "proposals.sealed_ask": { proposal_id: number; person_id: PersonId; at: Date };
  "proposals.support": { proposal_id: number; person_id: PersonId; version: number; at: Date };
  "proposals.taking": {
    proposal_id: number;
    purpose: "adopt" | "pen";
    person_id: PersonId;
    at: Date;
  };
  /** Marks that members put on what waits for its ballot. */
  "proposals.priority": { proposal_id: number; person_id: PersonId; at: Date };
  "proposals.merge": {
    proposal_id: number;
    into_id: number;
    asked_at: Date;
    answered_at: Date | null;
    is_accepted: boolean | null;
  };
};

export interface StoredStay {
  readonly state: State;
  readonly enteredAt: string;
  readonly looksAt: string | null;
  readonly endsAt: string | null;
  readonly supportNeeded: number;
  readonly rules: Rules;
}
