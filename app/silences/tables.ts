import type { Generated } from "kysely";

export type SilencesTables = {
  "silences.silence": {
    id: Generated<number>;
    /** Null: everywhere. */
    branch_id: number | null;
    begun_at: Date;
    /** Where it was ended early, that moment. */
    until: Date;
    /** By which request it came, and by which it ended early. */
    request: number;
    ended_request: number | null;
  };
};
