import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Condition } from "../membership/door.ts";
import type { State, Topic, Whom } from "./newsletter.ts";

export type NewslettersTables = {
  "newsletters.newsletter": {
    id: Generated<number>;
    subject: string;
    body: string;
    topic: Topic;
    whom: Whom;
    branch_id: number | null;
    conditions: readonly Condition[];
    state: State;
    written_by: PersonId | null;
    written_at: Date;
    asked_by: Generated<PersonId | null>;
    /** Of a branch's: in which office the first key turned. */
    office: Generated<string | null>;
    key_by: Generated<PersonId | null>;
    request: Generated<number | null>;
    begun_at: Generated<Date | null>;
    reached: Generated<PersonId | null>;
    stopped_at: Generated<Date | null>;
    posted: Generated<number>;
    sent: Generated<number>;
    came_back: Generated<number>;
    left_by_link: Generated<number>;
    replied: Generated<number>;
  };
  /** By which of its letters somebody answered, so that each counts once. */
  "newsletters.replied": { newsletter_id: number; letter: number };
  "newsletters.choice": {
    person_id: PersonId;
    is_out: Generated<boolean>;
    /** Topics. */
    unwanted: Generated<readonly Topic[]>;
    is_seldom: Generated<boolean>;
    last_at: Generated<Date | null>;
  };
  "newsletters.gone": { mailbox: string };
  "newsletters.gone_key": { is_only: boolean; key: string };
};
