import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { shown } from "@breakthrough/plain-text";
import type { Carried } from "../../platform/archive/format.ts";
import { isArchive, openArchive } from "../../platform/archive/open.ts";
import { readShare } from "../../platform/archive/share.ts";
import { UnusableBackup } from "../../platform/backup/format.ts";
import { readHead } from "../../platform/backup/read-backup.ts";
import { type Restored, restore } from "../../platform/backup/restore.ts";
import { openDatabase } from "../../platform/database/database.ts";
import { findParty } from "../../platform/party.ts";
import { readRecordKey, UnusableKey } from "../../platform/sealing.ts";
import { migrateParty } from "../wiring/migrating.ts";
import { allTables } from "../wiring/rooms.ts";
import { listKeysHere, replaceKeyFile } from "../wiring/sealing.ts";
import { CannotBeDone, type Cellar, inTheCellar } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

interface Wanted {
  readonly path: string;
  /** The public key that the operator has compared. */
  readonly key: string | undefined;
  readonly isUnsigned: boolean;
  /** Files with a share of an archive's key each. */
  readonly shares: readonly string[];
}

/** That it is a backup at all is found out before a server is opened for it; of an archive only its key can tell. */
async function readArguments(): Promise<Wanted> {
  const { path, ...wanted } = parsed();
  if (path === undefined) throw new CannotBeDone(words.restore.usage);
  const missing = [path, ...wanted.shares].find((file) => !existsSync(file));
  if (missing !== undefined) throw new CannotBeDone(words.restore.noFile(missing));
  if (!(await isArchive(path))) await orTold(readHead(path));
  return { path, ...wanted };
}

/** What is wrong with the file is told as it stands. */
async function orTold<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    const isTold = error instanceof UnusableBackup || error instanceof UnusableKey;
    if (isTold) throw new CannotBeDone(error.message);
    throw error;
  }
}

function parsed() {
  try {
    const options = {
      key: { type: "string" },
      unsigned: { type: "boolean" },
      share: { type: "string", multiple: true },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [path, ...more] = positionals;
    const { key, unsigned: isUnsigned = false, share: shares = [] } = values;
    if (more.length === 0) return { path, key, isUnsigned, shares };
  } catch {
    // What parseArgs says of a wrong option, the usage says better.
  }
  throw new CannotBeDone(words.restore.usage);
}

/** Says whose it is; and goes on only if that is known here, or the operator has compared it. */
function accept(signedBy: string | undefined, wanted: Wanted, { config }: Cellar): void {
  const { path, key, isUnsigned, shares } = wanted;
  const again = [path, ...shares.map((share) => `--share ${share}`)].join(" ");
  if (signedBy === undefined) {
    if (!isUnsigned) throw new CannotBeDone(words.restore.unsigned(again));
    console.log(words.restore.acceptedUnsigned);
    return;
  }
  const isKnown = key === undefined ? listKeysHere(config).includes(signedBy) : key === signedBy;
  if (!isKnown) throw new CannotBeDone(words.restore.unknownKey(again, signedBy, key));
  console.log(words.restore.signedBy(signedBy));
}

async function restoreFrom(path: string, wanted: Wanted, cellar: Cellar): Promise<Restored> {
  const { urls, log } = cellar;
  const restored = await restore({
    ...{ ownerUrl: urls.ownerUrl ?? urls.url, path, tables: allTables(), log },
    accept: (signedBy) => accept(signedBy, wanted, cellar),
    onTable: (table, count) => console.log(words.restore.table(shown(table), count)),
  });
  await migrateParty(urls, log);
  return restored;
}

/** Within the data directory, and gone when the rows are in: what an archive holds is plain only meanwhile. */
async function restoreArchive(wanted: Wanted, cellar: Cellar): Promise<Restored> {
  const { dataDirectory } = cellar.config;
  mkdirSync(dataDirectory, { recursive: true });
  const folder = mkdtempSync(join(dataDirectory, "opened-"));
  try {
    const shares = wanted.shares.map((file) => readShare(readFileSync(file, "utf8")));
    const inner = join(folder, "party.backup.gz");
    const carried = await openArchive(wanted.path, shares, inner);
    const restored = await restoreFrom(inner, wanted, cellar);
    await keepKey(carried, restored, cellar);
    return restored;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The record's key where the party looks for it; but no other than the one that signed what was accepted. */
async function keepKey({ recordKey, url }: Carried, { signedBy }: Restored, cellar: Cellar) {
  const { config, urls, log } = cellar;
  if (readRecordKey(recordKey).verifierKey !== signedBy) {
    console.log(words.restore.otherKey);
    return;
  }
  const { database, close } = openDatabase(urls.url, log, 1);
  try {
    const party = await findParty(database);
    if (party === undefined) throw new UnusableBackup(words.restore.noParty);
    if (config.recordKey === undefined)
      console.log(words.restore.keyKept(replaceKeyFile({ config, party }, recordKey)));
    console.log(words.restore.movedTo(url));
  } finally {
    await close();
  }
}

async function restoreWanted(wanted: Wanted, cellar: Cellar): Promise<void> {
  const isEncrypted = await isArchive(wanted.path);
  const { madeAt, tables, rows } = isEncrypted
    ? await restoreArchive(wanted, cellar)
    : await restoreFrom(wanted.path, wanted, cellar);
  console.log(words.restore.done(shown(madeAt), tables, rows));
}

await inTheCellar(readArguments, (wanted, cellar) => orTold(restoreWanted(wanted, cellar)));
