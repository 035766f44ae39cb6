import type { PublicBeacon } from "../../platform/beacon.ts";
import type { Database } from "../../platform/database/database.ts";
import { handOver } from "../../platform/database/hand-over.ts";
import type { House } from "../../platform/house.ts";
import type { Log } from "../../platform/log/log.ts";
import type { ChatKeys, PaymentKeys } from "../../platform/outside/keys.ts";
import { NO_OUTSIDE_ACCOUNTS, type OutsideAccounts } from "../../platform/outside/keys.ts";
import type { Room } from "../../platform/room.ts";
import { NO_SEALING, type Sealing } from "../../platform/sealing.ts";
import type { MailTransport } from "../../platform/sending/mail-transport.ts";
import type { Clock } from "../../platform/time/clock.ts";
import type { VideoRoom } from "../../platform/videos/room.ts";
import { runJob } from "../../platform/work/jobs.ts";
import { asTheyStand } from "../front/visitor.ts";
import { findPartyImprint, imprintForPages } from "../imprint/door.ts";
import { lockPeople } from "../membership/door.ts";
import { namedOf } from "../offices/door.ts";
import { askFor } from "../requests/door.ts";
import { calendarOf, calendarRows } from "./calendar-queries.ts";
import { electorateIn } from "./electorates.ts";
import { followedAt } from "./followed-at.ts";
import { listedAt } from "./listed-at.ts";
import { recordLine } from "./record-line.ts";
import { allJobs, ROOMS } from "./rooms.ts";
import { underConstitution } from "./under-constitution.ts";

export interface HouseParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly partyName: string;
  readonly url: string;
  readonly isDemonstration: boolean;
  readonly mail?: MailTransport | undefined;
  readonly payments?: PaymentKeys | undefined;
  readonly chat?: ChatKeys | undefined;
  readonly accounts?: OutsideAccounts | undefined;
  readonly videos?: VideoRoom | undefined;
  readonly sealing?: Sealing | undefined;
  readonly beacon?: PublicBeacon | undefined;
  readonly boothHash?: string | undefined;
}

/** Wires what acts need: the record below them and the listeners above them. */
export function openHouse(parts: HouseParts): House {
  const listeners = ROOMS.flatMap((room) => room.listeners ?? []);
  const house: House = {
    ...parts,
    mail: parts.mail,
    ...othersOf(parts),
    videos: parts.videos,
    sealing: parts.sealing ?? NO_SEALING,
    beacon: parts.beacon,
    boothHash: parts.boothHash,
    underConstitution,
    record: recordLine,
    officialActs: new Map(
      ROOMS.flatMap(({ officialActs = [] }) => officialActs).map((act) => [act.name, act]),
    ),
    ask: (asked) => underConstitution(parts.database, () => askFor(house, asked)),
    asTheyStand,
    announce: async (tx, announcement) => {
      for (const listener of listeners) {
        if (listener.to === announcement.name) await listener.hear(tx, announcement, house);
      }
    },
    namedOf: (ids) => namedOf(parts.database, ids, parts.clock.now()),
    titlesOf: async (paths) => {
      const wanted = [...new Set(paths)];
      const found = ROOMS.map((room) => room.titlesOf?.(parts.database, wanted) ?? []);
      return new Map((await Promise.all(found)).flatMap((titles) => [...titles]));
    },
    followedAt: (paths) => followedAt(ROOMS, parts.database, paths),
    listedAt: (path) => listedAt(ROOMS, house, path),
    electorateOf: (name) => electorateIn(ROOMS, name),
    textAt: (db, path, how) => firstFound((room) => room.textAt?.(db, path, how)),
    albumAt: (db, album, how) => firstFound((room) => room.albumAt?.(db, album, how)),
    heldBack: async (db, people) =>
      (await firstFound((room) => room.heldBack?.(db, people, parts.clock.now()))) ?? new Map(),
    findImprint: findPartyImprint,
    imprintForPages: () => imprintForPages(parts.database),
    posts: ROOMS.flatMap(({ posts }) => posts ?? []),
    kept: ROOMS.flatMap(({ personal }) => personal?.kept ?? []),
    gatherAbout: async (personId) => {
      const gathered: Record<string, unknown> = {};
      for (const { name, personal } of ROOMS) {
        if (personal !== undefined)
          gathered[name] = await personal.gather(parts.database, personId);
      }
      return gathered;
    },
    calendarOf: (personId) => calendarOf(house, personId),
    calendarRows,
    runDueJobs: async () => {
      for (const job of allJobs()) await runJob(job, house);
    },
    openedOn: (database, clock) => openHouse({ ...parts, database, clock }),
    forget: async (tx, personId, at) => {
      await lockPeople(tx, [personId]);
      // From the top floor down, so that a room may still ask those below it who somebody was.
      for (const { personal } of [...ROOMS].reverse()) await personal?.forget(tx, personId, at);
    },
    join: async (tx, joined, at) => {
      await lockPeople(tx, [joined.kept, joined.other]);
      for (const { personal } of [...ROOMS].reverse()) {
        await personal?.join?.(tx, joined, at);
        await handOver(tx, joined, personal?.follows ?? []);
      }
    },
  };
  return house;
}

/** Whom the party deals with elsewhere. The invented people of a demonstration have no money, talk nowhere else and post nothing. */
function othersOf(parts: HouseParts): Pick<House, "payments" | "chat" | "accounts"> {
  const { payments = {}, chat = {}, accounts = NO_OUTSIDE_ACCOUNTS } = parts;
  return parts.isDemonstration
    ? { payments: {}, chat: {}, accounts: NO_OUTSIDE_ACCOUNTS }
    : { payments, chat, accounts };
}

/** What the first room that has it says. */
async function firstFound<Found>(
  find: (room: Room) => Promise<Found | undefined> | undefined,
): Promise<Found | undefined> {
  for (const room of ROOMS) {
    const found = await find(room);
    if (found !== undefined) return found;
  }
  return undefined;
}
