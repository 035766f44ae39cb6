import type { Language } from "@breakthrough/languages";
import type { PersonId } from "../../../platform/ids.ts";

/** What a message is about, as whoever writes it chooses. Each name is kept for good. */
export const SUBJECTS = ["question", "joining", "policy", "press", "data", "complaint"] as const;
/** What came by mail answers a newsletter. */
export type Subject = (typeof SUBJECTS)[number] | "newsletter";

/** What is known of a message that came by mail, as an answer to a letter of ours. */
export interface Reply {
  /** The subject that its writer gave it; empty where they gave none. */
  readonly heading: string;
  /** The letter's subject, and where what it told of has its page; undefined of one that was deleted before. */
  readonly about: string | undefined;
  readonly path: string | undefined;
  /** How many were dropped. */
  readonly attachments: number;
  /** What it quoted was left out, and perhaps its end. */
  readonly isCut: boolean;
  /** It bears the address to which that letter went. Of any other nobody knows whose it is. */
  readonly isFromReader: boolean;
}

/** Unconfirmed: nobody reads it before its address is confirmed by a letter. */
export type MessageState = "unconfirmed" | "open" | "answered" | "closed" | "spam";

/** What somebody wrote to the party. */
export interface Message {
  readonly id: number;
  readonly state: MessageState;
  readonly subject: Subject;
  readonly name: string | undefined;
  readonly email: string;
  readonly body: string;
  /** In which they read our pages, and get their answer's frame. */
  readonly language: Language;
  readonly at: Date;
  /** When all of it is deleted. */
  readonly endsAt: Date;
  readonly takenBy: PersonId | undefined;
  /** Its last answer did not arrive. */
  readonly isUndelivered: boolean;
  /** Alike in every letter about it. */
  readonly thread: string;
  /** Undefined of what was sent by the form. */
  readonly reply: Reply | undefined;
}
