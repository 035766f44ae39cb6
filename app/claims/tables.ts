import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { ClaimState } from "./claim.ts";

export type ClaimsTables = {
  "claims.claim": {
    id: Generated<number>;
    person_id: PersonId | null;
    body: string;
    what: string | null;
    pence: number;
    receipt: Buffer | null;
    made_at: Date;
    state: Generated<ClaimState>;
    why: string | null;
    settled_at: Date | null;
    bank_line: number | null;
  };
};
