import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { LetterKind } from "./letter.ts";

export type MailTables = {
  "mail.letter": {
    id: Generated<number>;
    to_address: string;
    person_id: PersonId | null;
    kind: LetterKind;
    subject: string;
    body: string;
    posted_at: Date;
    sent_at: Date | null;
    tries: Generated<number>;
    next_try_at: Date;
    gave_up_at: Date | null;
  };
};
