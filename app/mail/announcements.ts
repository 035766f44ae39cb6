import { LANGUAGES, type Language } from "@breakthrough/languages";
import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { inLanguage } from "../../platform/language.ts";
import type { PostName } from "../../platform/text/posts.ts";
import type { ReplyRead } from "./bounces/reading-replies.ts";
import { factOf } from "./letter.ts";

/** Something happened to a thing that people follow. Whoever follows it is told of it once, by what they chose. */
export interface Happened extends Announcement {
  readonly name: "mail.happened";
  /** Where a letter of it leads, and what else it is about: whoever follows any of these is told. */
  readonly on: readonly [string, ...string[]];
  /** By `factOf`. A letter that a room writes of the same thing bears the same. */
  readonly fact: string;
  readonly part: "asked" | "changed" | "decided";
  readonly isImportant: boolean;
  /** For everybody's week, follow it or not. */
  readonly isForAll: boolean;
  /** Of whom it asks something, follow it or not. */
  readonly asks: readonly PersonId[];
  /** Whoever did it need not be told. */
  readonly by: PersonId | undefined;
  /** After that it is too late to do what it asks. */
  readonly until: Date | undefined;
  /** One sentence, to stand after the thing's title; it quotes nobody. */
  readonly says: Readonly<Record<Language, string>>;
  readonly at: Date;
}

interface ToTell {
  readonly on: Happened["on"];
  /** Short, and the same for ever: with the first address and the moment it names the fact. */
  readonly what: string;
  /** Instead of the moment, where several can happen at one. */
  readonly which?: string;
  readonly part: Happened["part"];
  readonly at: Date;
  says(): string;
  readonly isImportant?: boolean;
  readonly isForAll?: boolean;
  readonly asks?: readonly PersonId[];
  readonly by?: PersonId | undefined;
  readonly until?: Date | undefined;
}

export const happened = ({ on, what, which, part, at, says, ...more }: ToTell): Happened => ({
  name: "mail.happened",
  on,
  fact: factOf(on[0], what, which ?? at),
  part,
  isImportant: more.isImportant ?? false,
  isForAll: more.isForAll ?? false,
  asks: more.asks ?? [],
  by: more.by,
  until: more.until,
  says: Object.fromEntries(
    LANGUAGES.map((language) => [language, inLanguage(language, says)]),
  ) as Record<Language, string>,
  at,
});

/** Somebody took part in a thing: from now on they follow it, unless they have said that they do not. */
export interface TookPart extends Announcement {
  readonly name: "mail.took-part";
  readonly personId: PersonId;
  readonly on: string;
  readonly at: Date;
}

export const tookPart = (personId: PersonId, on: string, at: Date): TookPart => ({
  name: "mail.took-part",
  personId,
  on,
  at,
});

/** What people can add to a thing that others follow. */
export const ADDED = [
  "argument-for",
  "argument-against",
  "question",
  "comment",
  "summary",
  "statement",
  "point",
  "notes",
  "amendment",
  "case",
  "alternative",
  "knowledge",
  "candidate",
  "asked",
  "report",
] as const;
export type AddedKind = (typeof ADDED)[number];

/**
 * Somebody added something to a thing that people follow. Nothing is written of it alone: what is added to one thing is
 * gathered, for a letter and for the week, and each reader is told how much of it is new to them.
 */
export interface Added extends Announcement {
  readonly name: "mail.added";
  /** The thing's own page, or a page below it. */
  readonly on: string;
  readonly kind: AddedKind;
  /** Where it is to be read: the nearest address that there is. */
  readonly place: string;
  /** Whoever added it need not be told. */
  readonly by: PersonId;
  /** By `factOf`, where a letter goes out of it: whoever has that one is told of it already. */
  readonly fact: string | undefined;
  /** Where it can be reported and hidden: what is hidden when a letter is written is not counted in it. */
  readonly post: PostName | undefined;
  readonly at: Date;
}

interface ToAdd {
  readonly kind: AddedKind;
  readonly place: string;
  readonly by: PersonId;
  readonly fact?: string;
  readonly post?: PostName | undefined;
}

export const added = (on: string, { kind, place, by, fact, post }: ToAdd, at: Date): Added => ({
  name: "mail.added",
  ...{ on, kind, place, by, fact, post, at },
});

/**
 * Somebody answered a letter of a list by mail. Whoever hears it keeps it, or refuses it for good, in the same transaction:
 * then it is nowhere taken, and whoever wrote it is told so where that can be.
 */
export interface Replied extends Announcement {
  readonly name: "mail.replied";
  /** Its number: who has it had the letter. It names nobody once that letter is deleted, after a month. */
  readonly letter: number;
  /** Undefined where that letter is deleted by now. */
  readonly about:
    | {
        /** By `factOf`. */
        readonly fact: string | undefined;
        readonly list: string | undefined;
        readonly subject: string;
      }
    | undefined;
  readonly reply: ReplyRead;
  /** Its sender's address, which anybody can claim, is the one to which that letter went. */
  readonly isFromReader: boolean;
  /** In which that letter was written. */
  readonly language: Language;
  readonly at: Date;
}
