import type { CalendarEvent } from "@breakthrough/calendar";
import type { RawBuilder } from "kysely";
import type { AnyAct } from "./act.ts";
import type { Actor, Person } from "./actor.ts";
import type { PublicBeacon } from "./beacon.ts";
import type { Capacity } from "./capacity.ts";
import type { RowsAsked } from "./database/calendar-rows.ts";
import type { Database, Reader, Tx } from "./database/database.ts";
import type { Joined } from "./database/hand-over.ts";
import type { PersonId } from "./ids.ts";
import type { Kept } from "./kept-of-people.ts";
import type { Log } from "./log/log.ts";
import type { ChatKeys, OutsideAccounts, PaymentKeys } from "./outside/keys.ts";
import type { Refusal } from "./refusal.ts";
import type { Sealing } from "./sealing.ts";
import type { MailTransport } from "./sending/mail-transport.ts";
import type { Posts } from "./text/posts.ts";
import type { Clock } from "./time/clock.ts";
import type { VideoRoom } from "./videos/room.ts";

/** A line for the record: an official act, told without personal data. */
export interface OfficialLine {
  /** The act's name, such as `proposals.publish`. */
  readonly act: string;
  /** In which capacity it was done. */
  readonly by: Capacity;
  /** What it was done to, as a path: `/proposals/214`. */
  readonly on: string;
  /** One plain sentence for people. */
  readonly says: string;
  /** The reason, where the act itself knows one. A request's own reason is added by the house. */
  readonly why?: string;
  /** Whatever a check needs later: hashes, counts, numbers in force. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What a lower room tells those above it, within the same transaction. */
export interface Announcement {
  readonly name: `${string}.${string}`;
}

export interface Listener {
  readonly to: Announcement["name"];
  hear(tx: Tx, announcement: Announcement, house: House): Promise<void>;
}

/** What somebody asks for: an act that takes a power, with its input and the reason. */
export interface Asked {
  readonly act: AnyAct;
  /** As it came from the form; kept as it is, hashed, and read anew when the request runs. Plain JSON. */
  readonly input: unknown;
  readonly why: unknown;
  readonly actor: Actor;
  readonly once?: string | undefined;
}

/** What is told of somebody beside their name: an office that they hold, or that they are called like who holds it. */
export type NameMark =
  | { readonly kind: "office" | "like-officer"; readonly office: string }
  | { readonly kind: "supporter" };

/** What somebody is called, and what is told of them beside it. */
export interface Named {
  readonly name: string;
  readonly marks: readonly NameMark[];
}

/** Who answers for the party by law, in sentences of the language spoken when they are asked for. */
export interface PartyImprint {
  /** On whose behalf everything is published, who decides on people's data, and where their post goes. */
  readonly controller: string;
  readonly address: string;
  /** An email address for everybody. */
  readonly contact: string;
  /** Who publishes on whose behalf, with their addresses. */
  inWords(): string;
  /** What membership costs. */
  feeInWords(): string;
  /** The front page's first words, where they are the party's own, and what stands under them. */
  slogan(): string | undefined;
  intro(): string | undefined;
}

/** Of nobody, and of who is gone: "A former member", with no mark. */
export type NamedOf = (id?: PersonId) => Named;

/** What an act or a page is given to work with. Opened once, by `app/wiring/house.ts`. */
export interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly partyName: string;
  /** Where members reach the party, without a slash at the end. */
  readonly url: string;
  readonly isDemonstration: boolean;
  /** Undefined: letters stay in the outbox. */
  readonly mail: MailTransport | undefined;
  /** Which providers collect direct debits and card payments. */
  readonly payments: PaymentKeys;
  /** On which server members talk with each other. */
  readonly chat: ChatKeys;
  /** What seals the tokens of the party's accounts elsewhere. */
  readonly accounts: OutsideAccounts;
  /** Where videos are kept, and how much of them. Undefined: the operator gives them no room. */
  readonly videos: VideoRoom | undefined;
  /** With which key the record is sealed, and who outside the party witnesses it. */
  readonly sealing: Sealing;
  /** Where public random values come from. Undefined: lots are drawn with the party's own record. */
  readonly beacon: PublicBeacon | undefined;
  /** SHA-256 in hex of the booth's files, as `npm run booth:hash` says it. Undefined where none was built. */
  readonly boothHash: string | undefined;
  /** Does the work under what the party has named itself, as it is in force: of a transaction, at that very moment. */
  underConstitution<Result>(db: Reader, work: () => Promise<Result>): Promise<Result>;
  /** @param actor who did it: the line then holds a commitment to a person, or the request that it ran by. */
  record(tx: Tx, act: OfficialLine, at: Date, actor?: Actor): Promise<void>;
  /** Every room's acts that take a power, by name: what was asked for is found again when it runs. */
  readonly officialActs: ReadonlyMap<string, AnyAct>;
  /** A person as they stand now, and until the transaction is over. Undefined: they are gone. */
  asTheyStand(tx: Tx, person: Person, now: Date): Promise<Person | undefined>;
  /** Writes a request down. Answers the page on which the asker signs it. */
  ask(asked: Asked): Promise<string | Refusal>;
  announce(tx: Tx, announcement: Announcement): Promise<void>;
  /** What people are called, and what stands beside it, for rooms below the one that knows offices. */
  namedOf(ids: readonly PersonId[]): Promise<NamedOf>;
  /** What the things at these addresses are called today; those that have no title are left out. */
  titlesOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Which of these are addresses of things that people may follow, with what each is called today. */
  followedAt(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the rooms above have of the thing at this address, from the ground up, for its own page. */
  listedAt(path: string): Promise<readonly Listed[]>;
  /** Who votes by this name, as whichever room offers it. */
  readonly electorateOf: ElectorateOf;
  /**
   * The text at this address, for the room below its own in which authors write together. `isHeld`: nobody changes who
   * may write it until the transaction is over.
   */
  textAt(db: Reader, path: string, how?: { isHeld: boolean }): Promise<TextAt | undefined>;
  /** To what these pictures belong, for the room below that keeps them. `isHeld`: it stays as it is until the transaction is over. */
  albumAt(db: Reader, album: AlbumName, how?: { isHeld: boolean }): Promise<AlbumAt | undefined>;
  /** For rooms below the one that knows it. Undefined: nobody has said, and a real party lets nobody join. */
  findImprint(db: Reader): Promise<PartyImprint | undefined>;
  /** The same as of three seconds ago at most, asked once for all pages. */
  imprintForPages(): Promise<PartyImprint | undefined>;
  /** Until when the letters and signs of each of these people wait; whoever is not in it hears from us as usual. */
  heldBack(db: Reader, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Date>>;
  /** What people write in the rooms, for the one room in which it is reported. */
  readonly posts: readonly Posts[];
  /** Each kind of what the rooms keep of people, from the ground up. */
  readonly kept: readonly Kept[];
  /** What every room knows of a person, by room. */
  gatherAbout(personId: PersonId): Promise<Readonly<Record<string, unknown>>>;
  /** What every room puts into a person's own calendar, from the ground up. */
  calendarOf(personId: PersonId): Promise<readonly CalendarEvent[]>;
  /** For a query: every row on which that depends, a text each, another when the row is changed. */
  calendarRows(asked: RowsAsked): RawBuilder<unknown>;
  /** Does at once what every room's jobs find due. For a demonstration, whose time can be moved. */
  runDueJobs(): Promise<void>;
  /**
   * The same house on another database and clock. For a demonstration, whose invented people act at a time that stands
   * still, in one transaction that stands in the database's place.
   */
  openedOn(database: Database, clock: Clock): House;
  /** Lets every room forget a person, when whatever that person does at this moment is done. */
  forget(tx: Tx, personId: PersonId, at: Date): Promise<void>;
  /**
   * Lets every room give what is of the other account to the one that is kept, when whatever either does at this moment
   * is done. Forgetting the other comes after it.
   */
  join(tx: Tx, joined: Joined, at: Date): Promise<void>;
}

/** What a room has of a thing, for that thing's own page: a branch's teams, its motions. */
export interface Listed {
  /** In the language spoken. */
  readonly title: string;
  readonly items: readonly {
    /** As somebody wrote it, in whatever language. */
    readonly title: string;
    readonly href: string;
    /** What else is told of it, in the language spoken. */
    readonly says?: string | undefined;
  }[];
  /** Where there are more of them, or where another is begun. */
  readonly ways?: readonly { readonly label: string; readonly href: string }[];
}

/** Who votes, as a room offers it to those that ask for votes: all members, those of one branch, the delegates. */
export interface Electorate {
  /** In what is called with it, for good: `members`, `branch:7`. */
  readonly name: string;
  says(): string;
  /** Everybody who may vote, when the roll is frozen. */
  list(db: Reader, now: Date): Promise<readonly PersonId[]>;
  /** Would this person be among them now? */
  includes(db: Reader, personId: PersonId, now: Date): Promise<boolean>;
}

/** The electorate of this name; undefined where nobody offers it. */
export type ElectorateOf = (name: string) => Electorate | undefined;

/** A text that its authors still write, as the room says it that the text belongs to. */
export interface TextAt {
  readonly title: string;
  /** As it stands published, or saved: where writing it together begins. */
  readonly body: string;
  readonly version: number;
  readonly authors: readonly PersonId[];
  /** May its authors change it now? */
  readonly isOpen: boolean;
  /** May all members read it? */
  readonly isPublished: boolean;
  /** Where a saved version is made of it. */
  readonly page: string;
}

/** Which pictures: those of the 7th article. */
export interface AlbumName {
  readonly kind: string;
  readonly id: number;
}

/** To what pictures belong, as the room says it that the thing belongs to. */
export interface AlbumAt {
  readonly title: string;
  /** Where its writer goes on with it. */
  readonly page: string;
  /** Why somebody may not change its pictures now. */
  whyNotChanged(actor: Actor): Promise<Refusal | undefined>;
  /** May everybody see its pictures now? */
  readonly isOpen: boolean;
  /** Who else may. */
  isSeenBy(actor: Actor): Promise<boolean>;
}

/** Types a listener by the announcement that it hears, so that the room's code needs no cast. */
export const listen = <Heard extends Announcement>(
  to: Heard["name"],
  hear: (tx: Tx, announcement: Heard, house: House) => Promise<void>,
): Listener => ({ to, hear: (tx, announcement, house) => hear(tx, announcement as Heard, house) });
