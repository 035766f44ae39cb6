import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type VouchingTables = {
  /** One a person; a newer one takes the older one's place. */
  "vouching.link": {
    person_id: PersonId;
    code: string;
    made_at: Date;
  };
  "vouching.vouch": {
    id: Generated<number>;
    person_id: PersonId;
    voucher_id: PersonId;
    at: Date;
    withdrawn_at: Date | null;
    /** When whoever it is for began to count: from then on it stands. */
    stands_since: Date | null;
  };
};
