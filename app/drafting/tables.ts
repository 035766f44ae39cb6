import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Field } from "./knowledge/fields.ts";

export type DraftingTables = {
  /** The text that is written together, where it belongs to, and how often it was changed. */
  "drafting.document": {
    id: Generated<number>;
    path: string;
    /** Counts its histories: an editor that knows an older one begins anew. */
    epoch: number;
    seq: number;
    snapshot: Buffer;
    /** Up to which change the snapshot has all. */
    snapshot_seq: number;
    began_at: Date;
    changed_at: Date;
  };
  /** In its place while it is out of sight. */
  "drafting.covered": {
    path: string;
    body: string;
    epoch: number;
    began_at: Date;
    changed_at: Date;
  };
  "drafting.update": { document_id: number; seq: number; updates: Buffer };
  /** Whose editor it was: nobody else goes on in its name. */
  "drafting.hand": { document_id: number; client: number; person_id: PersonId; since: Date };
  "drafting.invitation": {
    path: string;
    person_id: PersonId;
    invited_by: PersonId | null;
    invited_at: Date;
    answered_at: Date | null;
    is_accepted: boolean | null;
  };
  "drafting.named": {
    path: string;
    version: number;
    person_id: PersonId;
    is_off: Generated<boolean>;
  };
  "drafting.knowledge": {
    person_id: PersonId;
    field: Field;
    own_words: string | null;
    is_shown: boolean;
    since: Date;
  };
  "drafting.ask": { path: string; field: Field; asked_by: PersonId | null; asked_at: Date };
  "drafting.told": { path: string; person_id: PersonId; told_at: Date };
  "drafting.note": {
    id: Generated<number>;
    path: string;
    version: number;
    field: Field;
    own_words: string | null;
    body: string;
    person_id: PersonId | null;
    written_at: Date;
  };
};
