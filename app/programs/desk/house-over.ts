import { closeSync, openSync, readSync } from "node:fs";
import type { House } from "../../../platform/house.ts";
import { findParty } from "../../../platform/party.ts";
import { sentenceOf } from "../../../platform/postgres/unavailable.ts";
import { openHouse } from "../../wiring/house.ts";
import { CannotBeDone, type Desk } from "./at-the-desk.ts";
import { words } from "./words.ts";

/** So that a file that is not there, a folder, or one that may not be read is told before anything is opened. */
export function tryToRead(path: string): void {
  try {
    const file = openSync(path, "r");
    readSync(file, Buffer.alloc(1));
    closeSync(file);
  } catch (error) {
    throw new CannotBeDone(words.import.noFile(path, sentenceOf(error)));
  }
}

/** For what is brought into a party: there must be one. */
export async function houseOver({ database, clock, log }: Desk): Promise<House> {
  const party = await findParty(database);
  if (party === undefined) throw new CannotBeDone(words.import.noParty);
  const { name: partyName, url, isDemonstration } = party;
  return openHouse({ database, clock, log, partyName, url, isDemonstration });
}
