import type { Language } from "@breakthrough/languages";
import type { Generated } from "kysely";

export type PressTables = {
  "press.release": {
    id: Generated<number>;
    title: string;
    body: string;
    contact: string;
    embargo_until: Date | null;
    written_at: Date;
    published_at: Date | null;
    request: number | null;
    /** When it went to those who keep an embargo, and to all. */
    sent_early_at: Date | null;
    sent_at: Date | null;
  };
  "press.correction": {
    id: Generated<number>;
    release_id: number;
    body: string;
    at: Date;
    request: number;
  };
  "press.reader": {
    id: Generated<number>;
    email: string;
    email_key: string;
    language: Language;
    wants_early: boolean;
    /** Which wording they agreed to. */
    wording: number;
    /** When the last letter that asks for consent was written, which is at most one an hour. */
    agreed_at: Date;
    confirm_by: Date;
    /** When they last confirmed what they want. */
    confirmed_at: Date | null;
  };
  /** SHA-256 of the secret in each letter's link. */
  "press.reader_key": { hash: string; reader_id: number };
  /** Of mailboxes that are to get nothing any more: each hash has a salt of its own. */
  "press.gone": { salt: string; hash: string };
};
