import type { Language } from "@breakthrough/languages";
import type { PersonId } from "../../../platform/ids.ts";

/** What a message is about, as whoever writes it chooses. Each name is kept for good. */
export const SUBJECTS = ["question", "joining", "policy", "press", "data", "complaint"] as const;
export type Subject = (typeof SUBJECTS)[number];

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
}
