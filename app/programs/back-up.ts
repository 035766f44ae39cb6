import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { backUp } from "../../platform/backup/back-up.ts";
import { UnusableBackup } from "../../platform/backup/format.ts";
import { systemClock } from "../../platform/clock.ts";
import { CannotBeDone, inTheCellar } from "../at-the-desk.ts";
import { words } from "../desk-words.en.ts";

const says = words.backUp;

function readArguments(): string {
  const [place, ...more] = process.argv.slice(2);
  if (place === undefined || more.length > 0 || place.startsWith("-")) {
    throw new CannotBeDone(says.usage);
  }
  return place;
}

/** In a folder each backup has a name of its own, which sorts by when it was made. */
function fileAt(place: string, at: Date): string {
  const isFolder = place.endsWith("/") || (existsSync(place) && statSync(place).isDirectory());
  if (!isFolder) return place;
  if (!existsSync(place)) throw new CannotBeDone(says.noFolder(place));
  const moment = at.toISOString().slice(0, 19).replaceAll(":", "-");
  return join(place, `party-${moment}Z.backup.gz`);
}

await inTheCellar(readArguments, async (place, { urls, log }) => {
  const at = systemClock.now();
  const path = fileAt(place, at);
  try {
    const { tables, rows } = await backUp({ ownerUrl: urls.ownerUrl ?? urls.url, path, at, log });
    console.log(says.done(path, tables, rows, statSync(path).size));
  } catch (error) {
    if (error instanceof UnusableBackup) throw new CannotBeDone(error.message);
    throw error;
  }
});
