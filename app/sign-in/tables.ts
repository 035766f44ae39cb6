import type { PersonId } from "../../platform/ids.ts";
import type { SessionId, SignInMethod } from "./sessions/session.ts";

export type SignInTables = {
  "sign_in.session": {
    id: SessionId;
    /** SHA-256 of the cookie's secret: whoever reads this table cannot use it. */
    secret_hash: string;
    person_id: PersonId;
    method: SignInMethod;
    device: string;
    began_at: Date;
    /** Kept to the hour: enough to end what is unused, too little to follow somebody by. */
    seen_at: Date;
  };
  "sign_in.code": {
    email_key: string;
    /** As it was typed, to show it again. */
    email: string;
    person_id: PersonId | null;
    /** SHA-256 of the asking browser's secret. One browser has one code: a newer one takes the older one's place. */
    attempt_hash: string;
    /** Of the code, keyed with the asking browser's secret, which is not kept here. */
    code_hash: string;
    tries_left: number;
    expires_at: Date;
  };
  "sign_in.known_browser": {
    /** SHA-256 of a cookie's secret. */
    secret_hash: string;
    person_id: PersonId;
    seen_at: Date;
  };
  "sign_in.unsent": {
    id: string;
    /** SHA-256 of the cookie's secret that opens it. */
    secret_hash: string;
    sealed: Buffer;
    kept_at: Date;
  };
  "sign_in.passkey": {
    /** The credential's id, as the authenticator made it. */
    id: string;
    person_id: PersonId;
    public_key: Buffer;
    /** How often the authenticator says that it was used. Synchronised passkeys stay at 0. */
    counter: number;
    transports: string[];
    name: string;
    added_at: Date;
    used_at: Date | null;
  };
  "sign_in.challenge": {
    /** Signed by the authenticator; works once. */
    challenge: string;
    attempt_hash: string;
    /** Whose passkey is to be added; null for signing in. */
    person_id: PersonId | null;
    expires_at: Date;
  };
};
