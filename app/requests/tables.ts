import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { RequestState } from "./request.ts";

export type RequestTables = {
  "requests.request": {
    number: Generated<number>;
    /** Of requests from before it there is none. */
    nonce: string | null;
    act: string;
    power: string;
    /** Canonical JSON. */
    input: string;
    subject: string;
    says: string;
    why: string;
    change_hash: string;
    asked_by: PersonId | null;
    asked_office: string;
    asked_at: Date;
    expires_at: Date;
    delay_hours: number | null;
    keys_needed: number;
    challenge_hours: number;
    constitution: number | null;
    state: RequestState;
    signed_at: Generated<Date | null>;
    runs_at: Generated<Date | null>;
    stop_needed: Generated<number>;
    stop_count: Generated<number>;
    ended_at: Generated<Date | null>;
    outcome: Generated<string | null>;
  };
  /** Never changed: triggers see to it. */
  "requests.signature": {
    id: Generated<number>;
    request_number: number;
    is_askers: boolean;
    office: string;
    change_hash: string;
    method: "passkey" | "demonstration";
    /** What the authenticator signed, with its public key, as JSON: to be checked again later. */
    evidence: string | null;
    signed_at: Date;
  };
  "requests.signer": { signature_id: number; request_number: number; person_id: PersonId };
  "requests.stop": { request_number: number; person_id: PersonId; at: Date };
  "requests.telling": { request_number: number; person_id: PersonId; told_at: Date | null };
  "requests.about": { request_number: number; person_id: PersonId };
};
