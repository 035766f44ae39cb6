import { openDatabase } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { openLog } from "../../../platform/log/log.ts";
import { clockAt } from "../../../platform/time/clock.ts";
import { importPlaces } from "../importing/import-places.ts";

/* Brings files of places in, in a process of its own that a test kills: the address of a database, then the files. */

const [databaseUrl = "", ...paths] = process.argv.slice(2);
const log = openLog("silent");
const { database, close } = openDatabase(databaseUrl, log, 2);
const house = {
  ...{ database, log, clock: clockAt("2027-03-01T12:00:00Z") },
  record: async () => {},
  underConstitution: (_db: unknown, work: () => unknown) => work(),
} as unknown as House;
const silent = { file: () => {}, progress: () => {}, kept: () => {} };
await importPlaces(house, { paths, day: undefined, isSmaller: false }, silent);
await close();
