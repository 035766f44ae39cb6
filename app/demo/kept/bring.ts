import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Migration } from "kysely/migration";
import { findAnyTable } from "../../../platform/backup/contents.ts";
import { openLongWork } from "../../../platform/backup/long-work.ts";
import { restore } from "../../../platform/backup/restore.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { Log } from "../../../platform/log/log.ts";
import { mayMakeSchemas } from "../queries.ts";
import { asBackup } from "./keep.ts";

export interface BringWanted {
  /** The kept past, as `pack` made it. */
  readonly file: string;
  /** The database as whoever will own its tables. */
  readonly ownerUrl: string;
  /** Where the party is reached. */
  readonly url: string;
  /** Every migration of this software, by name. */
  readonly tables: Readonly<Record<string, Migration>>;
  readonly now: Date;
  readonly log: Log;
  /** Told before it begins. */
  onBegin(): void;
}

/**
 * Puts the demonstration's kept past into a database that has nothing in it yet, which takes a second or two where to
 * play it takes ten. False, and nothing done, where there is anything already, or no such file. Of two processes that
 * begin at once the second waits, and then finds the first one's party.
 */
export async function bringKept(wanted: BringWanted): Promise<boolean> {
  if (!existsSync(wanted.file)) return false;
  const { database, close } = openLongWork(wanted.ownerUrl, wanted.log);
  try {
    return await database.transaction().execute((tx) => bringWithin(tx, wanted));
  } finally {
    await close();
  }
}

async function bringWithin(tx: Tx, wanted: BringWanted): Promise<boolean> {
  await takeLock(tx, "demo.kept");
  if ((await findAnyTable(tx)) !== undefined || !(await mayMakeSchemas(tx))) return false;
  wanted.onBegin();
  const { file, url, now, ...restoring } = wanted;
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-demonstration-"));
  try {
    const path = join(folder, "party.backup.gz");
    writeFileSync(path, asBackup(readFileSync(file), url, now));
    // It lies beside the program, whose own word it is that everybody in it is made up.
    await restore({ ...restoring, path, accept: () => undefined });
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
