import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Repair } from "./opening.ts";

export type RepairTables = {
  "repairs.opening": {
    /** The number of the request that opened it. */
    request: number;
    by_whom: string;
    why: string;
    opened_at: Date;
    closes_at: Date;
    closed_at: Date | null;
    review_due_at: Date;
    review: string | null;
    reviewed_by: string | null;
    reviewed_at: Date | null;
    told: Generated<number>;
    told_to: PersonId | null;
    told_at: Date | null;
  };
  "repairs.repair": {
    id: Generated<number>;
    opening: number;
    what: Repair;
    why: string;
    at: Date;
  };
};
