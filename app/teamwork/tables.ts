import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Skill } from "../teams/door.ts";

export type TeamworkTables = {
  "teamwork.task": {
    id: Generated<number>;
    team_id: number;
    title: string;
    says: string | null;
    day: Day;
    hours: number | null;
    skill: Skill | null;
    added_by: PersonId | null;
    added_at: Date;
    helper_id: PersonId | null;
    done_at: Date | null;
    dropped_at: Date | null;
    changes: Generated<number>;
    changed_at: Date;
  };
  "teamwork.meeting": {
    id: Generated<number>;
    team_id: number;
    title: string;
    starts_at: Date;
    ends_at: Date;
    link: string | null;
    called_by: PersonId | null;
    changes: Generated<number>;
    changed_at: Date;
    cancelled_at: Date | null;
    why: string | null;
  };
  "teamwork.letter": {
    id: Generated<number>;
    team_id: number;
    person_id: PersonId | null;
    subject: string;
    body: string;
    written_at: Date;
  };
  "teamwork.notes": { team_id: number; notes: string };
};
