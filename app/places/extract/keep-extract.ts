import type { Tx } from "../../../platform/database/database.ts";
import {
  type BoundarySet,
  beginImport,
  type DirectoryLine,
  findNewestDirectory,
  KeepsDirectory,
  keepNames,
} from "../store.ts";
import { EXTRACT_DAY, EXTRACT_SOURCE, TOWNS } from "./towns.ts";

const SET: BoundarySet = { day: EXTRACT_DAY, source: EXTRACT_SOURCE, isApproximate: true };

/**
 * Keeps the towns that come with the software, with the first halves of their postcodes, so that a party can try
 * what places do. Answers how many first halves; 0, and nothing is written, where there is a directory already.
 */
export async function keepExtract(tx: Tx, at: Date): Promise<number> {
  await beginImport(tx);
  if ((await findNewestDirectory(tx)) !== undefined) return 0;
  const councils = TOWNS.map(({ council: code, name, nameCy }) => ({ code, name, nameCy }));
  const directory = await KeepsDirectory.begin(tx, SET);
  await keepNames(tx, "council", SET, councils, at);
  await directory.keep(LINES);
  return (await directory.end(at)).lines;
}

const LINES: readonly DirectoryLine[] = TOWNS.flatMap(
  ({ council, region, nation, latitude, longitude, outward }) => {
    const lies = { council, nation, ...(region === undefined ? {} : { region }) };
    return outward.map((postcode) => ({
      ...{ postcode, lies, latitude, longitude, endedOn: undefined, isLargeUser: false },
    }));
  },
);
