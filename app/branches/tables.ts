import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Why } from "./belonging/belonging.ts";
import type { BranchKind, Right } from "./branch.ts";
import type { ChangeState, What } from "./changing/change.ts";
import type { FoundingState } from "./founding/founding.ts";

export type BranchTables = {
  "branches.branch": {
    id: Generated<number>;
    name: string;
    kind: BranchKind;
    parent_id: number | null;
    /** From the top to itself; the database makes it. */
    path: Generated<number[]>;
    says: string | null;
    founded_at: Date;
    ended_at: Date | null;
    lost_rights: Generated<Right[]>;
  };
  /** Whoever lives in a place belongs to its branch; one that took another's members in has the other's places too. */
  "branches.place": { code: string; branch_id: number };
  "branches.founding": {
    id: Generated<number>;
    name: string;
    kind: BranchKind;
    parent_id: number | null;
    place_code: string | null;
    says: string | null;
    begun_by: PersonId | null;
    begun_at: Date;
    ends_at: Date;
    needed: number;
    state: Generated<FoundingState>;
    branch_id: number | null;
  };
  "branches.pledge": { founding_id: number; person_id: PersonId; at: Date };
  "branches.belonging": {
    person_id: PersonId;
    branch_id: number;
    is_home: boolean;
    why: Why;
    since: Date;
    /** Who chose it, or moved, does not vote in it at once. */
    votes_from: Date;
  };
  /** Who wants to belong to no branch by their postcode. */
  "branches.nowhere": { person_id: PersonId; since: Date };
  /** Everybody is looked at once, in the order of their numbers. */
  "branches.sweep": {
    id: Generated<number>;
    begun_at: Date;
    reached: PersonId | null;
    moved: Generated<number>;
    done_at: Date | null;
  };
  "branches.holding": {
    id: Generated<number>;
    branch_id: number;
    office: string;
    person_id: PersonId;
    begins_at: Date;
    ends_at: Date;
    held_by: string;
    ended_at: Date | null;
    ended_why: "resigned" | "standing" | "left" | "closed" | "succeeded" | null;
  };
  "branches.change": {
    id: Generated<number>;
    request: number;
    what: What;
    branch_id: number;
    into_id: number | null;
    place_code: string | null;
    name: string | null;
    lost_right: Right | null;
    told_at: Date;
    takes_effect_at: Date;
    state: Generated<ChangeState>;
    ended_at: Date | null;
  };
  /** A branch that it touches, with how many of its members stop it. */
  "branches.concerned": {
    change_id: number;
    branch_id: number;
    roll: number;
    needed: number;
    objections: Generated<number>;
    is_open: Generated<boolean>;
  };
  "branches.objection": { change_id: number; person_id: PersonId; branch_id: number; at: Date };
  /** A letter to all members of a branch about a change of it, which the clock posts some at a time. */
  "branches.telling": {
    id: Generated<number>;
    change_id: number;
    branch_id: number;
    what: "notice" | "end";
    reached: PersonId | null;
    done_at: Date | null;
  };
  "branches.note": { branch_id: number; body: string; version: number; written_at: Date };
  "branches.look": {
    id: Generated<number>;
    branch_id: number;
    office: string;
    looked_by: PersonId | null;
    person_id: PersonId;
    why: string;
    at: Date;
  };
};
