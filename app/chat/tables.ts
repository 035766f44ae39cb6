import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { MeaningKind } from "./meaning.ts";

export type ChatTables = {
  "chat.link": {
    id: Generated<number>;
    /** Null of an account that is nobody's any more, until its roles are taken. */
    person_id: PersonId | null;
    account: string;
    linked_at: Date;
    ended_at: Date | null;
    /** Every role that it may have by us. Written before it is given, so that a crash leaves none unknown. */
    gave: Generated<string[]>;
    /** Has the server been brought to what `gave` says? */
    is_sure: Generated<boolean>;
    /** Was it on the server when it was last asked about? Null before that. */
    is_there: boolean | null;
    /** Another after whatever its owner did: work that began before says nothing about it. */
    version: Generated<number>;
    /** Why its owner is written to when its roles are taken. */
    tells: "left" | "suspended" | null;
    is_to_mend: Generated<boolean>;
    looked_at: Date | null;
  };
  "chat.linking": {
    person_id: PersonId;
    state_hash: string;
    session: string;
    /** For PKCE; sealed with the state, which only the browser has. */
    verifier: Buffer;
    begun_at: Date;
  };
  "chat.meaning": { kind: MeaningKind; key: string; role: string; request: number; set_at: Date };
  "chat.known_role": {
    id: string;
    name: string;
    position: number;
    is_powerful: boolean;
    is_its_own: boolean;
  };
  "chat.work": {
    id: number;
    stopped_at: Date | null;
    stopped_status: number | null;
    stopped_code: number | null;
    waits_until: Date | null;
    fails: number;
  };
};
