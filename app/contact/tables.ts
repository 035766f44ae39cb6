import type { Language } from "@breakthrough/languages";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Topic } from "./questions/question.ts";
import type { MessageState, Subject } from "./writing/message.ts";

export type ContactTables = {
  "contact.question": {
    id: Generated<number>;
    topic: Topic;
    place: number;
    question: string;
    answer: string;
    version: number;
    changed_at: Date;
    taken_down_at: Date | null;
  };
  /** Nothing of a person: a change is the team's. */
  "contact.question_version": {
    question_id: number;
    version: number;
    topic: Topic;
    question: string;
    answer: string;
    why: string | null;
    at: Date;
  };
  "contact.message": {
    id: Generated<number>;
    state: MessageState;
    subject: Subject;
    name: string | null;
    email: string;
    email_key: string;
    body: string;
    language: Language;
    at: Date;
    ends_at: Date;
    /** SHA-256 of the secret in the letter that asks whether the address is its reader's. */
    key_hash: string | null;
    confirm_by: Date | null;
    taken_by: PersonId | null;
    thread: string;
  };
  "contact.entry": {
    id: Generated<number>;
    message_id: number;
    kind: "note" | "answer";
    body: string;
    person_id: PersonId | null;
    at: Date;
    /** Of an answer: its letter, as long as nobody knows what became of it. */
    letter_id: number | null;
    undelivered_at: Date | null;
  };
  /** Of a message that came by mail, as an answer to a letter of ours. */
  "contact.reply": {
    message_id: number;
    /** Of which letter it has the mark. */
    letter: number;
    /** The subject that its writer gave it. */
    heading: string;
    /** The letter's subject, and where what it told of has its page. */
    about: string | null;
    path: string | null;
    attachments: number;
    is_cut: boolean;
    is_from_reader: boolean;
  };
  "contact.proof_secret": { id: number; secret: string };
};
