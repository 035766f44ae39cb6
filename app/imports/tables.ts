import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Wants } from "./inviting/invitation.ts";

export type ImportsTables = {
  "imports.list_file": {
    /** SHA-256 of the bytes, in hex. */
    hash: string;
    bytes: Buffer;
    rows: number;
    kept_until: Date;
  };
  "imports.import": {
    request: number;
    file_hash: string;
    at: Date;
    undo_until: Date;
    added: number;
    known: number;
    refused: number;
    taken_back_at: Date | null;
    taken_back_by: string | null;
    removed: number | null;
    stayed: number | null;
  };
  "imports.mailbox": {
    id: Generated<number>;
    person_id: PersonId;
    email: string;
    /** Once two keys have allowed it: SHA-256 of the secret in the letter to it. */
    secret_hash: string | null;
    expires_at: Date;
  };
  "imports.invitation": {
    person_id: PersonId;
    request: number | null;
    wants: Wants;
    came_at: Date;
    due_at: Date;
    posted_at: Date | null;
  };
};
