import type { Language } from "@breakthrough/languages";
import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Ground, HeldMention, MentionLanguage, MentionState } from "./mentions/mention.ts";

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
  "press.mention": {
    id: Generated<number>;
    state: MentionState;
    outlet: string;
    headline: string;
    quote: string | null;
    day: Day;
    link: string | null;
    language: MentionLanguage;
    suggested_by: PersonId | null;
    suggested_at: Date | null;
    shown_at: Date | null;
    answered_at: Generated<Date | null>;
    /** Why the team did not take it, for whoever suggested it. */
    why: Generated<string | null>;
    /** Why it was taken away. */
    ground: Generated<Ground | null>;
    ended_at: Generated<Date | null>;
  };
  "press.mention_correction": {
    id: Generated<number>;
    mention_id: number;
    /** The fields that changed, before and after. */
    was: ColumnType<HeldMention, string, never>;
    becomes: ColumnType<HeldMention, string, never>;
    why: string;
    at: Date;
  };
  /** SHA-256 of the secret in each letter's link. */
  "press.reader_key": { hash: string; reader_id: number };
  /** Of mailboxes that are to get nothing any more: each hash has a salt of its own. */
  "press.gone": { salt: string; hash: string };
};
