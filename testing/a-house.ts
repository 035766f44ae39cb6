import { afterAll, beforeAll } from "vitest";
import { openParty } from "../app/front/party.tsx";
import { type Imprint, setImprint } from "../app/imprint/door.ts";
import { openHouse } from "../app/wiring/house.ts";
import { inTransaction } from "../platform/act.ts";
import { openDatabase } from "../platform/database/database.ts";
import type { House } from "../platform/house.ts";
import { openLog } from "../platform/log/log.ts";
import type { ChatKeys, PaymentKeys } from "../platform/outside/keys.ts";
import { NO_OUTSIDE_ACCOUNTS, type OutsideAccounts } from "../platform/outside/keys.ts";
import { newKeyText, readRecordKey, type Sealing } from "../platform/sealing.ts";
import { aDatabase } from "../platform/testing/a-database.ts";
import { clockAt, type MovableClock } from "../platform/time/clock.ts";
import type { VideoRoom } from "../platform/videos/room.ts";
import { watchCalendars } from "./watched-calendars.ts";

export const PARTY_URL = "http://party.test";
const BEGIN = "2027-03-01T12:00:00Z";

export interface TestHouse {
  readonly house: House;
  readonly clock: MovableClock;
  readonly app: ReturnType<typeof openParty>;
  readonly databaseUrl: string;
  /** The same database as the owner of the tables. */
  readonly ownerUrl: string;
  /** The lines that were logged, to look for what must not be there. */
  readonly logged: readonly string[];
}

/** A key of its own, and no witness. */
export const aSealing = (parts: Partial<Sealing> = {}): Sealing => {
  const key = readRecordKey(newKeyText(`${new URL(PARTY_URL).host}/record`));
  return { key, witnesses: [], quorum: 0, ...parts };
};

/** Who answers for the test party. */
export const AN_IMPRINT: Imprint = {
  controller: "The Test Party",
  address: "PO Box 12, Plymouth, PL1 1AA",
  promoter: "Pat Promoter",
  promoterAddress: undefined,
  contact: "hello@party.test",
  dataContact: undefined,
  feePence: 0,
  registration: undefined,
  slogan: undefined,
  sloganCy: undefined,
  intro: undefined,
  introCy: undefined,
};

/** The pages of a house, in the house's own looks. */
export const openApp = (
  house: House,
  party: Pick<Parameters<typeof openParty>[1], "partyName" | "isDemonstration">,
): TestHouse["app"] =>
  openParty(house, {
    ...party,
    assets: { css: "/assets/shell.css" },
    look: { brand: undefined, accent: undefined, sourceUrl: undefined },
  });

/** A whole party on a database of its own, for one test file; its clock stands at noon on 1 March 2027. */
export function aHouse({
  isDemonstration = false,
  sealing = aSealing(),
  hasImprint = true,
  payments = {} as PaymentKeys,
  chat = {} as ChatKeys,
  accounts = NO_OUTSIDE_ACCOUNTS as OutsideAccounts,
  videos = undefined as VideoRoom | undefined,
} = {}): TestHouse {
  const opened = {} as { -readonly [Part in keyof TestHouse]: TestHouse[Part] };
  const logged: string[] = [];
  let close: () => Promise<void> = async () => {};
  beforeAll(async () => {
    const { url, ownerUrl, drop } = await aDatabase();
    const log = openLog("debug", (line) => logged.push(line));
    const { database, close: closeDatabase } = openDatabase(url, log, 8);
    const clock = clockAt(BEGIN);
    const party = { partyName: "The Test Party", url: PARTY_URL, isDemonstration };
    const outside = { payments, chat, accounts, videos };
    const parts = { database, clock, log, ...party, sealing, ...outside };
    const house = watchCalendars(openHouse(parts));
    const app = openApp(house, party);
    if (hasImprint) await inTransaction(house, (tx, now) => setImprint(tx, AN_IMPRINT, now));
    Object.assign(opened, { house, clock, app, logged, databaseUrl: url, ownerUrl });
    close = async () => {
      await closeDatabase();
      await drop();
    };
  });
  afterAll(() => close());
  return opened;
}
