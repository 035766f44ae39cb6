import { countInWords, listInWords } from "@breakthrough/languages";
import type { Day } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import type { Kept, Missing, PlaceKind, WhyUnusable } from "../../places/door.ts";

const KINDS: Readonly<Record<PlaceKind, string>> = {
  ...{ nation: "nations", region: "regions", council: "councils" },
  ...{ constituency: "constituencies", ward: "wards" },
};
/** Where the names of a kind stand in the directory's own archive. */
const NAMES_IN: Readonly<Record<PlaceKind, string>> = {
  nation: "Country names and codes",
  region: "Region names and codes",
  council: "LA_UA names and codes",
  constituency: "Westminster Parliamentary Constituency names and codes",
  ward: "Ward names and codes",
};
const KNOWN_FILES = `  the ONS Postcode Directory (ONSPD_…_UK.csv), of any year
  Code-Point Open (its CSV files, all at once)
  “names and codes” of the ONS (WD25CD,WD25NM and the like)
  boundaries as GeoJSON or GeoPackage: of the ONS, or Boundary-Line of the Ordnance Survey
  a hex map as hexjson, GeoJSON or GeoPackage`;

const unusable = (why: WhyUnusable): string => {
  switch (why.is) {
    case "zip":
      return "is an archive. Unpack it, and name the files in it.";
    case "shapefile":
      return "is a shapefile. Take the same boundaries as GeoJSON or GeoPackage.";
    case "empty":
      return "is empty.";
    case "unknown-json":
      return "is JSON, but neither GeoJSON nor hexjson.";
    case "no-places":
      return "has no nation, region, council, constituency or ward in it: none of its codes is one.";
    case "no-day":
      return "does not say in its name of which day its boundaries are. Say it: --day 2025-08-01";
    case "unknown-table":
      return `is none of the files that this reads. Its columns are: ${listInWords(why.heads.slice(0, 12))}.\n\nWhat it reads:\n\n${KNOWN_FILES}`;
    case "broken":
      return `breaks off or is damaged: ${why.says}`;
    case "too-large":
      return `has ${why.megabytes} MB, and ${why.most} MB fit. Take the same boundaries generalised (BGC, BSC or BUC), or as a GeoPackage.`;
    case "too-fine":
      return `draws its boundaries with more than ${countInWords(why.most)} points. Take them generalised (BGC, BSC or BUC): a map shows no more.`;
    case "unknown-grid":
      return `has its positions in the grid ${why.number}, which is not read. Take it in the British National Grid (27700) or in degrees (4326).`;
    case "few-postcodes":
      return `has no postcode in ${countInWords(why.bad)} of its ${countInWords(why.lines)} lines.`;
    case "shrunk":
      return `has ${countInWords(why.lines)} postcodes, and the directory before it has ${countInWords(why.before)}. Is it of one area alone? If it is right, add --smaller`;
    case "older":
      return `is of ${dayInWords(why.day)}, and there is a directory of ${dayInWords(why.newest)} already. Directories are brought in the order of their days.`;
    case "no-names-for-hexes":
      return `has no codes, and ${countInWords(why.unmatched.length)} of its names are no constituency's that is known (${listInWords(why.unmatched.slice(0, 5))}). Bring the names of the constituencies first.`;
  }
};

/** What the import of places says to the operator. */
export const importPlaces = {
  usage: `Bring in postcodes, names and boundaries, as public bodies publish them:

  npm run import-places -- FILE… [--day 2025-08-01] [--smaller]
  npm run import-places -- --extract

  --extract  some towns of our own making, approximate, that come with the software: to try it
  --day      of which day the boundaries are, where the files' names do not say it
  --smaller  a directory with far fewer postcodes than the one before is right

It reads, and knows each by its first line:

${KNOWN_FILES}

Files that are named together are brought in together or not at all. What was brought for the same day is replaced.`,
  hasDirectory: "There is a directory of postcodes already; the extract would tell less.",
  extract: (halves: number) =>
    `The extract: some towns, and ${countInWords(halves)} first halves of postcodes in them. Approximate.`,
  badDay: (text: string) => `“${text}” is no day. Write it like 2025-08-01.`,
  is: {
    "postcode-directory": "the ONS Postcode Directory",
    "code-point-open": "Code-Point Open",
    names: "names and codes",
    geojson: "GeoJSON",
    geopackage: "GeoPackage",
    hexjson: "a hex map",
  },
  file: (path: string, is: string, day: Day) => `${path}: ${is}, boundaries of ${dayInWords(day)}`,
  missingColumns: (columns: readonly string[]) =>
    `  It has no column for: ${listInWords(columns)}. Nobody's will be known by it.`,
  progress: (lines: number) => `${countInWords(lines)} lines …`,
  kept: ({ what, kind, day, rows, changed = 0, gone = 0, twice = 0, bad = 0 }: Kept) =>
    what === "postcodes"
      ? `Postcodes of ${dayInWords(day)}: ${countInWords(rows)}, of which ${countInWords(changed)} say something new. ${countInWords(gone)} are there no more. Left out: ${countInWords(bad)} lines without a postcode, ${countInWords(twice)} that came twice.`
      : `${KINDS[kind ?? "ward"]}: ${{ names: "names", shapes: "boundaries", hexes: "hexagons" }[what]} of ${dayInWords(day)} for ${countInWords(rows)}`,
  stillMissing: ({ directory, nameless, shapeless, hasHexes, unplaced }: Missing): string => {
    const lines = [
      ...(directory === undefined ? ["postcodes: members' places are not known by them"] : []),
      ...(directory?.isApproximate
        ? ["a directory of postcodes: there is only the extract that comes with the software"]
        : []),
      ...nameless.map(
        ({ kind, count }) =>
          `names of ${countInWords(count)} ${KINDS[kind]} (in the directory's archive: Documents/${NAMES_IN[kind]}….csv)`,
      ),
      ...(directory === undefined ? [] : unplaced.map((kind) => `${KINDS[kind]} of postcodes`)),
      ...shapeless.map((kind) => `boundaries of ${KINDS[kind]}, for maps`),
      ...(hasHexes ? [] : ["a hex map of the constituencies"]),
    ];
    return lines.length === 0
      ? "\nNothing is missing."
      : `\nStill missing, where you want it:\n${lines.map((line) => `  ${line}`).join("\n")}`;
  },
  unusable: (path: string, why: WhyUnusable) =>
    `${path} ${unusable(why)}\n\nNothing was brought in.`,
};
