import type { Language } from "@breakthrough/languages";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { BounceKind } from "./bounces/reading.ts";
import type { LetterKind, Notices } from "./letter.ts";

export type MailTables = {
  "mail.letter": {
    id: Generated<number>;
    to_address: string;
    person_id: PersonId | null;
    kind: LetterKind;
    /** One of a letter to many: it waits for those to one person. */
    to_many: Generated<boolean>;
    /** Of its reader: what stands below the text, and what the mail says of itself, is in it too. */
    language: Generated<Language>;
    subject: string;
    /** Of a letter whose text stands in `mail.text`: the name that it says for `{name}`. */
    body: string;
    text_hash: Generated<Buffer | null>;
    /** In whose name it leaves and which list it is of, where that is not the party as a whole. */
    from_name: Generated<string | null>;
    list_id: Generated<string | null>;
    /** What it tells of, where a second letter of the same would be one too many. */
    fact: string | null;
    /** Where whoever has no account stops such letters; it is forgotten once it is sent. */
    out_link: Generated<string | null>;
    /** Of what somebody wrote to somebody: the talk that it belongs to, and where an answer to it goes. */
    thread: Generated<string | null>;
    reply_to: Generated<string | null>;
    /** Of which list it is, where that has choices of its own: under `unsubscribingPath`, without a slash at either end. */
    list: Generated<string | null>;
    /** Not sent from then on. */
    good_until: Generated<Date | null>;
    /** Leaves where others are held back. */
    goes_on: Generated<boolean>;
    posted_at: Date;
    sent_at: Date | null;
    tries: Generated<number>;
    next_try_at: Date;
    gave_up_at: Date | null;
    /** Until then, one sender has it in hand. By the database's clock, which all senders share. */
    claimed_until: Date | null;
  };
  /** What letters to many say, each once in a month: by the SHA-256 of both. */
  "mail.text": { hash: Buffer; body: string; kept_at: Date };
  /** Of somebody without a mailbox: printed and sent by an officer. */
  "mail.by_post": {
    id: Generated<number>;
    person_id: PersonId;
    kind: LetterKind;
    language: Language;
    subject: string;
    body: string;
    fact: string | null;
    posted_at: Date;
    sent_at: Date | null;
  };
  /** What no letter may quote now. */
  "mail.covered": { path: string };
  "mail.bounce": {
    letter: number;
    kind: BounceKind;
    /** HMAC of the address in lower case, under the key below. */
    address_hash: string;
    person_id: PersonId | null;
    at: Date;
  };
  "mail.bounce_key": { is_only: boolean; key: string };
  /** What was taken from the mailbox where it came back, until it is moved away there. */
  "mail.mailbox_taken": { validity: number; uid: number };
  /** How the last reading of it went. */
  "mail.mailbox_state": { is_only: boolean; away_since: Date | null; lying: Generated<number> };
  "mail.preference": {
    person_id: PersonId;
    notices: Notices;
    /** Stands in the address that ends the notices without signing in; it can do nothing else. */
    unsubscribe_key: string;
  };
};
