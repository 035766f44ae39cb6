import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type BulletinsTables = {
  "bulletins.letter": {
    id: Generated<number>;
    branch_id: number;
    office: string;
    written_by: PersonId | null;
    subject: string;
    body: string;
    written_at: Date;
    key_by: PersonId | null;
    key_office: string | null;
    state: "draft" | "waits" | "sending" | "sent";
    sent_at: Date | null;
    reached: PersonId | null;
    posted: Generated<number>;
  };
  "bulletins.message": {
    id: Generated<number>;
    branch_id: number;
    person_id: PersonId | null;
    body: string;
    at: Date;
    answer: string | null;
    answered_at: Date | null;
    answered_by: PersonId | null;
  };
};
