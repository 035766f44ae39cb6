import type { CalendarEvent } from "@breakthrough/calendar";
import type { Hono } from "hono";
import type { RawBuilder } from "kysely";
import type { Migration } from "kysely/migration";
import type { AnyAct } from "./act.ts";
import type { RowsAsked } from "./database/calendar-rows.ts";
import type { Reader, Tx } from "./database/database.ts";
import type { Follows, Joined } from "./database/hand-over.ts";
import type {
  AlbumAt,
  AlbumName,
  Electorate,
  ElectorateOf,
  House,
  Listed,
  Listener,
  TextAt,
} from "./house.ts";
import type { HttpEnvironment } from "./http/environment.ts";
import type { FileForm, LongForm, RawForm } from "./http/form-size.ts";
import type { PersonId } from "./ids.ts";
import type { Kept } from "./kept-of-people.ts";
import type { Posts } from "./text/posts.ts";

/** Work without a person: kept by pg-boss, run on one process at a time, caught up when missed. */
export interface Job {
  readonly name: `${string}.${string}`;
  /** Cron in UK time. A job finds for itself what is due, so that a missed hour is caught up. */
  readonly cron: string;
  /** For what cannot wait for the next minute: again so many seconds after it was done. */
  readonly everySeconds?: number;
  /**
   * Any number of processes share it: as long as there is something to do, each that is free takes part. `run` then
   * divides the work itself, by rows that it holds, and goes on until nothing is left. With `everySeconds`, so often
   * somebody who is free asks whether it is wanted, also while others are at it.
   */
  isWanted?(house: House): Promise<boolean>;
  /** `stopping` is aborted when the process is asked to stop: a long job then leaves the rest for the next. */
  run(house: House, stopping: AbortSignal): Promise<void>;
}

/** For deadlines: a ballot closes, a time to stop something is over. */
export const SOON_AFTER_IT_IS_DUE = { cron: "* * * * *", everySeconds: 10 } as const;

/** What a room knows of a person: shown to them in full, and forgotten when they are erased. */
export interface PersonalDetails {
  /** Each kind of it, with what for and for how long: the privacy notice is drawn from this. */
  readonly kept: readonly Kept[];
  /** Everything of theirs, for their own download. Plain JSON, under names that they understand. */
  gather(db: Reader, personId: PersonId): Promise<Readonly<Record<string, unknown>>>;
  /** Deletes or makes nameless. What the party decided stays; who was behind it goes. */
  forget(tx: Tx, personId: PersonId, at: Date): Promise<void>;
  /** What follows them when two accounts of one person are joined. All else of the other account is forgotten. */
  readonly follows?: readonly Follows[];
  /** The same where it takes more than a new number in a column. */
  join?(tx: Tx, joined: Joined, at: Date): Promise<void>;
}

/** Whose calendar it is, when, and the address of the party's site without a slash at the end. */
export interface CalendarAsked {
  readonly db: Reader;
  readonly personId: PersonId;
  readonly now: Date;
  readonly url: string;
  /** Who votes where votes are asked for by this name. */
  readonly electorateOf: ElectorateOf;
}

/** A kind of thing that people may follow. */
export interface Followed {
  /** The address of such a thing's own page. */
  readonly path: `/${string}/:id`;
  /**
   * What those of them are called that everybody may read, in the language spoken. Nobody follows the others: drafts,
   * and what is not there.
   */
  namesOf(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

/** A page that search engines may show. */
export interface PublicPage {
  readonly path: string;
  /** When what stands there last became another; undefined where nobody knows. */
  readonly changedAt: Date | undefined;
}

/** What a room hands to `app/front/party.tsx`, which plugs it in. */
export interface Room {
  readonly name: string;
  /** Migrations by name, `<room>-<number>-<what>`. */
  readonly tables?: Readonly<Record<string, Migration>>;
  /** Tables of the room that are only ever added to, with their schema. The application may do nothing else to them. */
  readonly appendOnly?: readonly string[];
  routes?(house: House): Hono<HttpEnvironment>;
  /** Its forms that may have a long text in them; every other form has 64 kB. */
  readonly longForms?: readonly LongForm[];
  /** Its forms that have a file in them; every other form is of texts alone. */
  readonly fileForms?: readonly FileForm[];
  /** What programs of ours send to it as JSON. */
  readonly rawForms?: readonly RawForm[];
  /**
   * Addresses at which nobody is known, whoever is signed in: no cookie is looked at, so that nothing tells who came
   * there, or when.
   */
  readonly unseen?: readonly string[];
  readonly listeners?: readonly Listener[];
  readonly jobs?: readonly Job[];
  readonly personal?: PersonalDetails;
  /** Of which things people may be told what happens to them. */
  readonly followed?: readonly Followed[];
  /**
   * What the things at these addresses are called today, for those of them that are the room's and that everybody may
   * read. The record has numbers; its pages show this beside them.
   */
  titlesOf?(db: Reader, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * What the room has of the thing at this address, which stands in a room below: few rows by an index. Undefined: nothing
   * that its page would say.
   */
  listedAt?(
    db: Reader,
    path: string,
    now: Date,
    house: Pick<House, "payments">,
  ): Promise<Listed | undefined>;
  /**
   * What of the room stands in a person's own calendar. Calendars ask for it every hour or so, and for each of many
   * people: few rows by an index. Each event says when it was last changed, so that what did not change is not sent again.
   */
  calendarOf?(asked: CalendarAsked): Promise<readonly CalendarEvent[]>;
  /**
   * Every row of the room on which a person's calendar depends, their own room's events or another's: one text each, with
   * the row's `xmin`, which is another after each change. Those that come or go with time alone are chosen by `now`. More
   * than needed makes the calendar anew too often; one too few leaves it as it was for up to a day.
   */
  calendarRows?(asked: RowsAsked): RawBuilder<unknown>;
  /**
   * Who votes by this name, where the room offers it: all members, those of one branch, the delegates. The name is kept
   * in what was called with it, for good: a room offers one for ever.
   */
  electorateOf?(name: string): Electorate | undefined;
  /** The text at this address that its authors still write, or wrote; undefined where it is none of this room's. */
  textAt?(db: Reader, path: string, how?: { isHeld: boolean }): Promise<TextAt | undefined>;
  /** To what these pictures belong; undefined where it is nothing of this room's. */
  albumAt?(db: Reader, album: AlbumName, how?: { isHeld: boolean }): Promise<AlbumAt | undefined>;
  /** Until when the letters of each of these people wait: few rows by an index, as it is asked for every few letters. */
  heldBack?(
    db: Reader,
    people: readonly PersonId[],
    now: Date,
  ): Promise<ReadonlyMap<PersonId, Date>>;
  /** What of the room everybody may read and search engines may show; nothing that says `noindex`. */
  publicPages?(db: Reader, now: Date): Promise<readonly PublicPage[]>;
  /** What people write in it that any member may report. */
  readonly posts?: Posts;
  /** Acts that take a power: they run only by a request. */
  readonly officialActs?: readonly AnyAct[];
}
