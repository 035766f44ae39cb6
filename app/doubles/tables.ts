import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type DoublesTables = {
  /** One a person; a newer one takes the older one's place. */
  "doubles.asked": {
    kept_id: PersonId;
    /** Nobody's mailbox was typed, or one's own: the row is there all the same. */
    other_id: PersonId | null;
    secret_hash: string;
    expires_at: Date;
  };
  /** Two that become one when the time to stop it is over. */
  "doubles.pair": {
    id: Generated<number>;
    kept_id: PersonId;
    other_id: PersonId;
    /** By which request; null where the person showed that both mailboxes are theirs. */
    request: number | null;
    stop_hash: string;
    joins_at: Date;
  };
};
