import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { TopicId } from "../discussions/door.ts";
import type { DeedState } from "./deed.ts";
import type { NoteKind } from "./deed-queries.ts";

/** Not there at first. */
type Late<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export type DeedTables = {
  "deeds.deed": {
    proposal_id: number;
    state: DeedState;
    title: string;
    title_cy: string | null;
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
  "deeds.note": {
    id: Generated<number>;
    proposal_id: number;
    person_id: PersonId | null;
    office: string | null;
    kind: NoteKind;
    says: string | null;
    at: Date;
  };
  "deeds.asker": { proposal_id: number; person_id: PersonId; at: Date };
  /** Who wrote it, when it was adopted. */
  "deeds.author": { proposal_id: number; person_id: PersonId };
};
