import type { Language } from "@breakthrough/languages";
import type { PersonId } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";

/**
 * How much a letter matters to its reader. `needed` is always sent (codes, confirmations, one's own data);
 * the others ask what the person has chosen under *Notices*.
 */
export type LetterKind = "needed" | "important" | "weekly" | "all";

/** What somebody lets the party write to them, from the least to the most. Each choice includes those before it. */
export const NOTICES = ["off", "weekly", "important", "all"] as const;
export type Notices = (typeof NOTICES)[number];

/** For whoever has not chosen: they came to decide, so they hear when there is something to decide. */
export const NOTICES_BY_DEFAULT: Notices = "important";

/** In whose name a letter leaves, where that is a part of the party. */
export interface LetterSender {
  /** Stands before the party's in *From*; undefined: the party's alone. */
  readonly name?: string;
  /** What stands before the party's host in *List-Id* (RFC 2919 §2): labels of letters, digits and hyphens, with dots between. */
  readonly listId: string;
}

/** A letter in plain text. Links stand on a line of their own; the HTML form is made from it. */
export interface Letter {
  /** Null or undefined for whoever has no mailbox: theirs is printed. */
  readonly to: string | null | undefined;
  readonly personId?: PersonId;
  readonly kind: LetterKind;
  readonly language: ReadersLanguage;
  /** What it tells of, by `factOf`: whoever has a letter of that already gets no second. */
  readonly fact?: string;
  /**
   * The whole address by which whoever has no account stops such letters at once, under `unsubscribingPath`: mail programs
   * post to it by themselves (RFC 8058). Its text says so too, and is forgotten once it is sent.
   */
  readonly out?: string;
  /** Set where a person wrote it to a person, and no program by itself. */
  readonly thread?: Thread;
  /** After that it is of no use, and is not sent. */
  readonly goodUntil?: Date;
  /** It leaves where others are held back: what is said too late does harm. */
  readonly goesOn?: boolean;
  /** Called where the language of the letter's reader is spoken. */
  write(): Written;
}

/** A talk by letters. */
export interface Thread {
  /** Alike in every letter of the talk, and no other's: mail programs show them together (RFC 5322 §3.6.4). */
  readonly key: string;
  /** Where an answer goes; undefined: to where all our letters come from. */
  readonly replyTo: string | undefined;
}

/** What its reader has chosen. Of whoever has chosen none it is undefined, or null: they are written to in English. */
export type ReadersLanguage = Language | null | undefined;

export interface Written {
  /** Never a code or a link: the subject is kept when the text is erased. */
  readonly subject: string;
  readonly text: string;
}

export interface Recipient {
  readonly personId: PersonId;
  /** Null for whoever has no mailbox: theirs is printed. */
  readonly email: string | null;
  readonly name: string;
  readonly language: ReadersLanguage;
}

/** One letter to many. */
export interface Mailing {
  readonly recipients: readonly Recipient[];
  readonly kind: LetterKind;
  /** What it tells of, by `factOf`: whoever has a letter of that already gets no second. */
  readonly fact?: string;
  /** They chose it for the thing that it is about, which counts for more than what they chose for all: unless that is none. */
  readonly isChosen?: true;
  /**
   * A list with choices of its own, such as `newsletters/12`: each letter's way out is that address under `unsubscribingPath`
   * with its reader's key, which a browser opens and a mail program posts to (RFC 8058).
   */
  readonly list?: string;
  /** As of a letter to one. */
  readonly goodUntil?: Date;
  readonly goesOn?: boolean;
  readonly sender?: LetterSender;
  /** Called once for each language that one of them reads, where that one is spoken. */
  write(): WrittenToMany;
}

export interface WrittenToMany {
  readonly subject: string;
  /** One text for all, in which `{name}` stands for the reader's name; or a text for each. */
  readonly text: string | ((recipient: Recipient) => string);
}

/** The choices under which a letter of this kind is wanted. */
export const noticesThatWant = (kind: LetterKind): readonly Notices[] =>
  kind === "needed" ? NOTICES : NOTICES.slice(NOTICES.indexOf(kind));

/** Whoever wants no letters gets none, whatever they chose for one thing. */
const ANY_NOTICES = NOTICES.slice(1);

export const noticesThatLetIn = ({ kind, isChosen }: Pick<Mailing, "kind" | "isChosen">) =>
  isChosen ? ANY_NOTICES : noticesThatWant(kind);

/** One name for what happened to a thing at a moment, which every room makes alike. */
export const factOf = (path: string, what: string, at: Date | string): string =>
  `${path} ${what} ${typeof at === "string" ? at : at.toISOString()}`;

/** What is worth paper. Who has no mailbox gets no weekly letter, and nothing that answers what they never wrote. */
export const isWorthPaper = (kind: LetterKind): boolean =>
  kind === "needed" || kind === "important";

/** After that long nobody waits for it any more. RFC 5321 §4.5.4.1 asks for at least 4 to 5 days. */
export const DAYS_TO_TRY = 5;

/** What has been sent, or given up, is deleted after that. */
export const DAYS_KEPT = 30;

const WAIT_MINUTES = [1, 5, 15, 30, 60, 120, 240];
const MINUTE = 60_000;

/** When to try again after the nth failure, or undefined where it is time to give up. */
export function decideNextTry(letter: { tries: number; postedAt: Date }, now: Date) {
  const wait = WAIT_MINUTES[Math.min(letter.tries, WAIT_MINUTES.length) - 1] ?? 1;
  const next = new Date(now.getTime() + wait * MINUTE);
  return next > addDays(letter.postedAt, DAYS_TO_TRY) ? undefined : next;
}
