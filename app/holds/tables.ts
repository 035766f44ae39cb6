import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Ground } from "./hold.ts";

export type HoldTables = {
  "holds.hold": {
    id: Generated<number>;
    proposal_id: number;
    ground: Ground;
    reason: string;
    asked_by: PersonId | null;
    asked_body: string;
    asked_at: Date;
    confirmed_body: string | null;
    confirmed_at: Date | null;
    held_until: Date | null;
    released_at: Date | null;
  };
};
