import { openDatabase } from "../../../platform/database/database.ts";
import { openLog } from "../../../platform/log/log.ts";
import type { PaymentKeys } from "../../../platform/outside/keys.ts";
import { clockAt } from "../../../platform/time/clock.ts";
import { openHouse } from "../../wiring/house.ts";
import { collectDues } from "../collecting.ts";

/** Collects what is due in this database, at this moment, through these providers. */
export async function collectFor(databaseUrl: string, moment: string, keys: string): Promise<void> {
  const log = openLog("silent");
  const { database, close } = openDatabase(databaseUrl, log, 8);
  const payments = JSON.parse(keys) as PaymentKeys;
  const party = { partyName: "The Test Party", url: "http://party.test", isDemonstration: false };
  await collectDues(openHouse({ database, log, clock: clockAt(moment), ...party, payments }));
  await close();
}
