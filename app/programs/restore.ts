import { existsSync } from "node:fs";
import { shown } from "@breakthrough/plain-text";
import { UnusableBackup } from "../../platform/backup/format.ts";
import { restore } from "../../platform/backup/restore.ts";
import { CannotBeDone, type Cellar, inTheCellar } from "../at-the-desk.ts";
import { words } from "../desk-words.en.ts";
import { migrateParty } from "../migrating.ts";
import { allTables } from "../rooms.ts";

const says = words.restore;

function readArguments(): string {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0 || path.startsWith("-")) {
    throw new CannotBeDone(says.usage);
  }
  if (!existsSync(path)) throw new CannotBeDone(says.noFile(path));
  return path;
}

async function restoreFrom(path: string, { urls, log }: Cellar): Promise<void> {
  const { madeAt, tables, rows } = await restore({
    ...{ ownerUrl: urls.ownerUrl ?? urls.url, path, tables: allTables(), log },
    onTable: (table, count) => console.log(says.table(shown(table), count)),
  });
  await migrateParty(urls, log);
  console.log(says.done(shown(madeAt), tables, rows));
}

await inTheCellar(readArguments, async (path, cellar) => {
  try {
    await restoreFrom(path, cellar);
  } catch (error) {
    if (error instanceof UnusableBackup) throw new CannotBeDone(error.message);
    throw error;
  }
});
