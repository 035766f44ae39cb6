import { existsSync } from "node:fs";
import { UnusableBackup } from "../../platform/backup/format.ts";
import { readHead } from "../../platform/backup/read-backup.ts";
import { restore } from "../../platform/backup/restore.ts";
import { CannotBeDone, type Cellar, inTheCellar } from "../at-the-desk.ts";
import { words } from "../desk-words.en.ts";
import { migrateParty } from "../migrating.ts";
import { allTables } from "../rooms.ts";

const says = words.restore;

/** That it is a backup at all is found out before a server is opened for it. */
async function readArguments(): Promise<string> {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0 || path.startsWith("-")) {
    throw new CannotBeDone(says.usage);
  }
  if (!existsSync(path)) throw new CannotBeDone(says.noFile(path));
  await orTold(readHead(path));
  return path;
}

/** What is wrong with the file is told as it stands. */
async function orTold<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UnusableBackup) throw new CannotBeDone(error.message);
    throw error;
  }
}

async function restoreFrom(path: string, { urls, log }: Cellar): Promise<void> {
  const { madeAt, tables, rows } = await restore({
    ...{ ownerUrl: urls.ownerUrl ?? urls.url, path, tables: allTables(), log },
    onTable: (table, count) => console.log(says.table(table, count)),
  });
  await migrateParty(urls, log);
  console.log(says.done(madeAt, tables, rows));
}

await inTheCellar(readArguments, (path, cellar) => orTold(restoreFrom(path, cellar)));
