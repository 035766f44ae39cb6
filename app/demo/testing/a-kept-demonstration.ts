import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type OpenDatabase, openDatabase } from "../../../platform/database/database.ts";
import { openLog } from "../../../platform/log/log.ts";
import { millisecondsAhead } from "../../../platform/party.ts";
import { anEmptyDatabase } from "../../../platform/testing/a-database.ts";
import type { TestDatabase } from "../../../platform/testing/clone-database.ts";
import { clockAt } from "../../../platform/time/clock.ts";
import { aSealing, openApp, PARTY_URL, type TestHouse } from "../../../testing/a-house.ts";
import { openHouse } from "../../wiring/house.ts";
import { migrateParty } from "../../wiring/migrating.ts";
import { allTables } from "../../wiring/rooms.ts";
import { bringKept } from "../kept/bring.ts";

export const KEPT_FILE = join(import.meta.dirname, "../kept/party.br");
const BEGUN = "2028-05-05T05:05:05.000Z";
const LONGEST_MS = 300_000;

export interface KeptDemonstration extends TestHouse {
  /** Puts the past that is kept into its database, where there is nothing yet. */
  bring(): Promise<boolean>;
}

/**
 * The demonstration as a start opens it: with the past that is kept, for one test file.
 *
 * @param begin the start itself, where a test looks at it
 */
export function aKeptDemonstration(
  begin = async (bring: KeptDemonstration["bring"]): Promise<void> => void (await bring()),
): KeptDemonstration {
  const opened = {} as { -readonly [Part in keyof KeptDemonstration]: KeptDemonstration[Part] };
  const logged: string[] = [];
  let empty: TestDatabase | undefined;
  let open: OpenDatabase | undefined;
  beforeAll(async () => {
    empty = await anEmptyDatabase();
    const { url, ownerUrl = url } = empty;
    const log = openLog("debug", (line) => logged.push(line));
    const wanted = { file: KEPT_FILE, ownerUrl, tables: allTables(), log, url: PARTY_URL };
    const bring = () => bringKept({ ...wanted, now: new Date(BEGUN), onBegin: () => {} });
    await begin(bring);
    await migrateParty(empty, log);
    open = openDatabase(url, log, 8);
    const { database } = open;
    const clock = clockAt(BEGUN);
    clock.setAhead(await millisecondsAhead(database));
    const about = { partyName: "Breakthrough", url: PARTY_URL, isDemonstration: true };
    const house = openHouse({ database, clock, log, ...about, sealing: aSealing() });
    const app = openApp(house, about);
    Object.assign(opened, { house, clock, app, logged, databaseUrl: url, ownerUrl, bring });
  }, LONGEST_MS);
  afterAll(async () => {
    await open?.close();
    await empty?.drop();
  });
  return opened;
}
