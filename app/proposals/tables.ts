import type { PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "../ballots/door.ts";
import type { TopicId } from "../discussions/door.ts";
import type { RuleName, Rules } from "../rulebook/door.ts";
import type { DeedState } from "./deeds/deed.ts";
import type { NoteKind } from "./deeds/deed-queries.ts";
import type { ProposalKind, ProposedChange } from "./proposal.ts";
import type { PostChoice, SeatState } from "./rota/rota.ts";
import type { State } from "./stages/life.ts";

/** Not there at first. */
type Late<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
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
    /** When its ballot opened. */
    /** Who reads it, where it is a post. */
    rota_id: ColumnType<number | null, number | null | undefined, number>;
    voting_since: ColumnType<Date | null, Date | null | undefined, Date>;
    became_policy: number | null;
    merged_into: number | null;
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
  "proposals.support": { proposal_id: number; person_id: PersonId; version: number; at: Date };
  "proposals.taking": {
    proposal_id: number;
    purpose: "adopt" | "pen";
    person_id: PersonId;
    at: Date;
  };
  "proposals.rota": {
    id: Generated<number>;
    size: number;
    approvals: number;
    answer_days: number;
    days: number;
    closing_hour: number;
    fixed_at: Date;
    draw_at: Date;
    pool_size: number;
    pool_hash: string;
    secret: string;
    secret_commitment: string;
    promised: ColumnType<PromisedValue, string, string>;
    public_value: ColumnType<PublicValue | null, string | null | undefined, string | null>;
    drawn_order: ColumnType<number[] | null, number[] | null | undefined, number[] | null>;
    called: Generated<number>;
    serves_until: ColumnType<Date | null, Date | null | undefined, Date>;
  };
  "proposals.rota_entry": {
    rota_id: number;
    place: number;
    commitment: string;
    person_id: PersonId | null;
    salt: string | null;
  };
  "proposals.rota_seat": {
    id: Generated<number>;
    rota_id: number;
    number: number;
    person_id: PersonId | null;
    state: Generated<SeatState>;
    called_at: Date;
    answer_by: Date;
  };
  "proposals.post_vote": {
    proposal_id: number;
    seat_id: number;
    choice: PostChoice;
    reason: string | null;
    at: Date;
  };
  "proposals.deed": {
    proposal_id: number;
    state: DeedState;
    says: Late<string>;
    person_id: Late<PersonId>;
    office: Late<string>;
    offered_person: Late<PersonId>;
    offered_office: Late<string>;
    topic_id: TopicId;
    note_days: number;
    notice_days: number;
    ask_members: number;
    closing_hour: number;
    decided_at: Date;
    name_until: Date;
    due_at: Late<Date>;
    noticed_for: Late<Date>;
    agenda_at: Late<Date>;
    ended_at: Late<Date>;
    why: Late<string>;
  };
  "proposals.deed_note": {
    id: Generated<number>;
    proposal_id: number;
    person_id: PersonId | null;
    office: string | null;
    kind: NoteKind;
    says: string | null;
    at: Date;
  };
  "proposals.deed_asker": { proposal_id: number; person_id: PersonId; at: Date };
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
