import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type PromiseTables = {
  /** What became of an answer that somebody gave as a candidate. */
  "promises.became": {
    id: Generated<number>;
    nomination: number;
    /** Which of the questions, from 0. */
    question: number;
    person_id: PersonId | null;
    says: string;
    at: Date;
  };
  "promises.notice": {
    id: Generated<number>;
    office: string;
    /** Of whom it is asked; nobody, once they were forgotten. */
    holder_id: PersonId | null;
    asked_by: PersonId | null;
    text: string;
    asked_at: Date;
    answer_by: Date;
    answer: string | null;
    answered_at: Date | null;
  };
};
