import { parseArgs } from "node:util";
import { shown } from "@breakthrough/plain-text";
import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Day } from "../../platform/time/days.ts";
import {
  findMissing,
  type ImportTeller,
  type ImportWanted,
  importPlaces,
  keepExtract,
  UnusableFile,
} from "../places/door.ts";
import { atTheDesk, CannotBeDone } from "./desk/at-the-desk.ts";
import { houseOver, tryToRead } from "./desk/house-over.ts";
import { words } from "./desk/words.ts";

const told = () => words.importPlaces;

/** Undefined: the extract that comes with the software. */
function readArguments(): ImportWanted | undefined {
  const { values, positionals: paths } = parsed();
  if (values.extract && paths.length === 0) return undefined;
  if (values.help || values.extract || paths.length === 0) throw new CannotBeDone(told().usage);
  for (const path of paths) tryToRead(path);
  const { day, smaller: isSmaller = false } = values;
  if (day !== undefined && !isDay(day)) throw new CannotBeDone(told().badDay(day));
  return { paths, day: day as Day | undefined, isSmaller };
}

const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toISOString?.().slice(0, 10) === text;

function parsed() {
  const options = {
    day: { type: "string" },
    smaller: { type: "boolean" },
    extract: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CannotBeDone(`${error instanceof Error ? error.message : ""}\n\n${told().usage}`);
  }
}

const teller: ImportTeller = {
  file: (path, is, day, missing) => {
    console.log(told().file(shown(path), told().is[is], day));
    if (missing.length > 0) console.log(told().missingColumns(missing));
  },
  progress: (lines) => console.log(told().progress(lines)),
  kept: (kept) => console.log(told().kept(kept)),
};

async function bringExtract(house: House): Promise<void> {
  const halves = await inTransaction(house, keepExtract);
  if (halves === 0) throw new CannotBeDone(told().hasDirectory);
  console.log(told().extract(halves));
}

await atTheDesk(readArguments, async (wanted, desk) => {
  const house = await houseOver(desk);
  try {
    if (wanted === undefined) await bringExtract(house);
    else await importPlaces(house, wanted, teller);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    throw new CannotBeDone(told().unusable(shown(error.path), error.why));
  }
  console.log(told().stillMissing(await findMissing(desk.database)));
});
