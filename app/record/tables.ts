import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";

export type RecordTables = {
  "record.line": {
    number: Generated<number>;
    act: string;
    by_whom: string;
    subject: string;
    says: string;
    why: string | null;
    facts: string;
    at: Date;
    /** The exact text that is the line's leaf in the log. */
    entry: string;
  };
  /** Lines without a place in the log yet. */
  "record.waiting": { line: number; since: Generated<Date> };
  "record.leaf": { place: number; line: number };
  /** At level 0 the leaves; at each level above, the roots of the full tiles below it. */
  "record.hash": { level: number; place: number; hash: Uint8Array };
  /** The keys that the record was sealed with, the newest in force. */
  "record.signer": {
    number: Generated<number>;
    verifier_key: string;
    origin: string;
    since: Date;
  };
  "record.checkpoint": {
    size: number;
    root: Uint8Array;
    note: string;
    at: Date;
    /** By the machine's clock, whatever a demonstration's says. */
    signed_at: Generated<Date>;
  };
  "record.cosignature": { size: number; witness: string; line: string; at: Date };
  "record.publication": { size: number; at: Date };
  "record.line_office": { office: string; line: number };
  /** Private, and forgotten with the person. */
  "record.line_person": {
    line: number;
    person_id: PersonId;
    in_office: boolean;
    opening: string | null;
  };
};

/** What is only ever added to. */
export const APPEND_ONLY = [
  "record.line",
  "record.line_office",
  "record.leaf",
  "record.hash",
  "record.signer",
  "record.checkpoint",
  "record.cosignature",
  "record.publication",
] as const;
