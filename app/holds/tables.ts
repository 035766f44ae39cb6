import type { Generated } from "kysely";
import type { Ground } from "./hold.ts";

export type HoldTables = {
  "holds.hold": {
    id: Generated<number>;
    /** One of these two. */
    proposal_id: number | null;
    motion_id: number | null;
    ground: Ground;
    reason: string;
    /** Whose keys, in words. */
    by_whom: string;
    /** The number of the request; those from before requests have none. */
    request: number | null;
    held_at: Date;
    held_until: Date;
    released_at: Date | null;
  };
};
