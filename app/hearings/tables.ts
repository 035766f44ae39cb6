import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Side } from "./hearing.ts";

export type HearingTables = {
  "hearings.hearing": {
    id: Generated<number>;
    path: string;
    opens_at: Date;
    closes_at: Date;
    closed_at: Date | null;
    case_words: number;
    support_needed: number | null;
  };
  "hearings.case": {
    id: Generated<number>;
    hearing_id: number;
    side: Side;
    body: string;
    person_id: PersonId | null;
    backing: Generated<number>;
    written_at: Date;
  };
  "hearings.case_backing": {
    hearing_id: number;
    side: Side;
    person_id: PersonId;
    case_id: number;
  };
  "hearings.alternative": {
    id: Generated<number>;
    hearing_id: number;
    title: string;
    body: string;
    person_id: PersonId | null;
    backing: Generated<number>;
    offered_at: Date;
  };
  "hearings.alternative_backing": { alternative_id: number; person_id: PersonId };
};
