import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readHolders } from "../../platform/archive/holder.ts";
import { makeArchive } from "../../platform/archive/make.ts";
import { type BackupWanted, backUp, refuseExisting } from "../../platform/backup/back-up.ts";
import { UnusableBackup } from "../../platform/backup/format.ts";
import { openDatabase } from "../../platform/database/database.ts";
import { findPartyIfAny, type PartyFacts } from "../../platform/party.ts";
import { systemClock } from "../../platform/time/clock.ts";
import {
  bodyInWords,
  bodyNames,
  type Constitution,
  readConstitution,
  under,
} from "../rulebook/door.ts";
import { findOwnKey, type OwnKey } from "../wiring/sealing.ts";
import { CannotBeDone, type Cellar, inTheCellar } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

interface Wanted {
  readonly place: string;
  readonly isArchive: boolean;
}

function readArguments(): Wanted {
  try {
    const options = { archive: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [place, ...more] = positionals;
    if (place !== undefined && more.length === 0) {
      return { place, isArchive: values.archive ?? false };
    }
  } catch {
    // What parseArgs says of a wrong option, the usage says better.
  }
  throw new CannotBeDone(words.backUp.usage);
}

/** In a folder each file has a name of its own, which sorts by when it was made. */
function fileAt({ place, isArchive }: Wanted, at: Date): string {
  const isFolder = place.endsWith("/") || (existsSync(place) && statSync(place).isDirectory());
  if (!isFolder) return place;
  if (!existsSync(place)) throw new CannotBeDone(words.backUp.noFolder(place));
  const moment = at.toISOString().slice(0, 19).replaceAll(":", "-");
  return join(place, `party-${moment}Z.${isArchive ? "archive" : "backup.gz"}`);
}

interface Found {
  readonly party: PartyFacts;
  /** A key-holder acts for one of its bodies. */
  readonly constitution: Constitution;
  /** Of the record that is to be backed up, where this server has it. */
  readonly own: OwnKey | undefined;
}

async function findPartyHere(url: string, { config, log }: Cellar): Promise<Found> {
  const { database, close } = openDatabase(url, log, 1);
  try {
    const party = await findPartyIfAny(database);
    if (party === undefined) throw new CannotBeDone(words.import.noParty);
    const { constitution } = await readConstitution(database);
    return { party, constitution, own: await findOwnKey({ config, party, database }) };
  } finally {
    await close();
  }
}

async function archive(wanted: BackupWanted, { party, own }: Found, { config }: Cellar) {
  if (config.archiveKeyHolders === "") throw new CannotBeDone(words.backUp.noHolders);
  const holders = readHolders(config.archiveKeyHolders, bodyNames());
  if (own === undefined) throw new CannotBeDone(words.backUp.noKeyToArchive);
  const carried = { recordKey: own.text, url: config.partyUrl ?? party.url };
  const { tables, rows } = await makeArchive({ ...wanted, holders, carried });
  const bodies = holders.map(({ body }) => bodyInWords(body));
  console.log(words.backUp.archived(wanted.path, tables, rows, bodies));
}

async function plain(wanted: BackupWanted): Promise<void> {
  const { tables, rows } = await backUp(wanted);
  console.log(words.backUp.done(wanted.path, tables, rows, statSync(wanted.path).size));
  console.log(
    wanted.key === undefined ? words.backUp.unsigned : words.backUp.signed(wanted.key.verifierKey),
  );
}

await inTheCellar(readArguments, async (wanted, cellar) => {
  const { urls, log } = cellar;
  const at = systemClock.now();
  const path = fileAt(wanted, at);
  try {
    refuseExisting(path);
    const ownerUrl = urls.ownerUrl ?? urls.url;
    const found = await findPartyHere(ownerUrl, cellar);
    const file = { ownerUrl, path, at, key: found.own?.key, log };
    if (wanted.isArchive) await under(found.constitution, () => archive(file, found, cellar));
    else await plain(file);
  } catch (error) {
    if (error instanceof UnusableBackup) throw new CannotBeDone(error.message);
    throw error;
  }
});
