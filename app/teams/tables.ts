import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Duty } from "./duties/duty.ts";
import type { Skill } from "./skills/skills.ts";
import type {
  ClosedWhy,
  DecisionKind,
  DecisionState,
  Joining,
  PlaceState,
  TeamState,
} from "./team.ts";

export type TeamTables = {
  "teams.team": {
    id: Generated<number>;
    scope_kind: string;
    scope_key: string;
    name: string;
    does: string;
    joining: Joining;
    hours: number | null;
    needs: Skill[];
    state: Generated<TeamState>;
    founders: number;
    begun_by: PersonId | null;
    begun_at: Date;
    forms_by: Date;
    founded_at: Date | null;
    closed_at: Date | null;
    closed_why: ClosedWhy | null;
    unled_since: Date | null;
  };
  "teams.place": {
    id: Generated<number>;
    team_id: number;
    person_id: PersonId;
    state: PlaceState;
    says: string | null;
    at: Date;
    welcome_by: Date | null;
    gets_letters: Generated<boolean>;
    asked_by: PersonId | null;
    asked_says: string | null;
  };
  "teams.welcome": { id: Generated<number>; team_id: number; at: Date; was_asked: boolean };
  "teams.coordinator": {
    id: Generated<number>;
    team_id: number;
    person_id: PersonId | null;
    from_at: Date;
    until: Day;
    ended_at: Date | null;
  };
  "teams.decision": {
    id: Generated<number>;
    team_id: number;
    kind: DecisionKind;
    says: string;
    person_id: PersonId | null;
    opened_at: Date;
    closes_at: Date;
    least: number;
    percent: number;
    months: number;
    state: Generated<DecisionState>;
    yes: number | null;
    no: number | null;
    voters: number | null;
  };
  "teams.said": { decision_id: number; person_id: PersonId; is_yes: boolean };
  /** Nothing of a person. */
  "teams.duty": { duty: Duty; team_id: number; given_at: Date; request: number };
  "teams.offer": { person_id: PersonId; skills: Skill[]; hours: number; at: Date };
};
