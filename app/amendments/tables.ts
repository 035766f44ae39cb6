import type { Change, SourcedText } from "@breakthrough/amendments";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { AmendmentState, DecidedBy, Stage } from "./amendment.ts";

/** Written as JSON text, read as what it says. */
type Json<Value> = ColumnType<Value, string, string>;

export type AmendmentTables = {
  "amendments.text": {
    id: Generated<number>;
    path: string;
    title: string;
    stage: Stage;
    closes_at: Date;
    body: string;
    sources: Json<SourcedText>;
    is_of_constitution: Generated<boolean>;
    is_covered: Generated<boolean>;
    insist_needed: number;
  };
  "amendments.keeper": { text_id: number; person_id: PersonId };
  "amendments.amendment": {
    id: Generated<number>;
    text_id: number;
    number: number;
    of_id: number | null;
    changes: Json<readonly Change[]>;
    /** As it was moved, whatever became of the text since. */
    written: Json<readonly Change[]>;
    has_place: Generated<boolean>;
    is_composite: Generated<boolean>;
    state: AmendmentState;
    reason: string;
    why: string | null;
    decided_by: DecidedBy | null;
    decided_at: Date | null;
    into_id: number | null;
    person_id: PersonId | null;
    support: Generated<number>;
    moved_at: Date;
  };
  "amendments.backing": { amendment_id: number; person_id: PersonId };
  "amendments.part": { composite_id: number; part_id: number; agreed_at: Date | null };
};
