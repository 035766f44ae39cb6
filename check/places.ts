import { posix } from "node:path";
import { type Plan, roomNamesOf, type Trespass } from "./plan.ts";
import { isForTests } from "./sources.ts";

/** What a page is, at any depth of a room: by its folder or by its name. */
export const IS_PAGE = /^app\/[^/]+\/(?:.*\/)?(?:pages\/.*|[^/]+-page)\.tsx?$/;

/** An act's file, at any depth of a room: its room and its name. */
export const ACT_FILE = /^app\/([^/]+)\/(?:.*\/)?acts\/(?:.*\/)?([^/.]+)\.tsx?$/;

/** How a file is called that holds SQL, at any depth of a room: `queries.ts`, `seat-store.ts`, `tables/rows.ts`. */
export const SQL_FILE = /^app\/[^/]+\/(?:.*\/)?(?:[^/]+-)?(?:queries|store|tables)(?:\.tsx?$|\/)/;

const ROOT_FILES = new Set([
  ...[".gitignore", ".npmrc", ".nvmrc", "biome.json", "floors.ts", "tsconfig.json"],
  ...["package.json", "package-lock.json", "vite.config.ts", "vitest.config.ts"],
  ...["vitest.postgres.ts", "playwright.config.ts", ".dockerignore", "Dockerfile"],
  ...["README.md", "HOUSE.md", "LICENSE", "CONTRIBUTING.md", "CHANGES.md", "SECURITY.md"],
]);

/** Folders whose inside is free, within reason. */
const FREE =
  /^(?:\.ci|bench|bin|check|docs|journeys|packages\/[^/]+|packing|platform|testing|verifier|web)\//;

/** Folders that hold one sort of thing, and nothing else. */
const OF_ONE_SORT: readonly RegExp[] = [
  /^clients\/vite\.config\.ts$/,
  /^clients\/[a-z0-9-]+\/(?:.*\/)?[^/]+\.(?:tsx?|css|html|svg|png|json|webmanifest|md)$/,
  /^deploy\/(?:.*\/)?(?:[^/]+\.(?:md|sh|sql|conf|ya?ml|toml|service|socket|timer|container|example)|(?:Docker|Container|Caddy)file)$/,
  /^findings\/(?:README\.md|[a-z0-9-]+\.sh)$/,
];

/** What stands in a room besides its folders: documents, code, the demonstration's packed past, and nothing else. */
const IN_ROOM = /\.(tsx?|md|json|css|csv|svg|txt|br)$/;

/** Words that say nothing about what is in a file. */
const EMPTY_WORDS =
  /(^|[-/.])(manager|helpers?|utils?|common|misc|data|info|process|handle[rs]?)([-/.]|$)/;

const MOST_ACTS = 18;
/**
 * What stands in `app/` beside the rooms: what every visitor meets first, what plugs the rooms in, the programs that
 * are started, and tests of several rooms.
 */
export const BESIDE_ROOMS: readonly string[] = ["front", "wiring", "programs", "across"];

/** Files that stand in no known place, rooms without a plan, and names that say nothing. */
export function listMisplaced(plan: Plan, files: readonly string[]): Trespass[] {
  const rooms = new Set(roomNamesOf(plan.floors));
  const unplanned = new Set(
    files
      .map((file) => /^app\/([^/]+)\//.exec(file)?.[1])
      .filter((room) => room !== undefined && !BESIDE_ROOMS.includes(room) && !rooms.has(room)),
  );
  return [
    ...[...unplanned].map((room) => ({
      rule: "every-room-is-planned",
      file: `app/${room}`,
      says: "is not in floors.ts. Give it a floor there, and draw the map anew: npm run house",
    })),
    ...files
      .filter((file) => !unplanned.has(/^app\/([^/]+)\//.exec(file)?.[1]))
      .flatMap((file) => listMisplacedFile(file, rooms)),
    ...listRoomTroubles(files, rooms),
    ...listCrowds(plan, files),
  ];
}

function listMisplacedFile(file: string, rooms: ReadonlySet<string>): Trespass[] {
  const found: Trespass[] = [];
  if (!isInKnownPlace(file, rooms)) {
    found.push({
      rule: "every-file-has-a-place",
      file,
      says: "stands in no place that HOUSE.md knows. Move it, or add the place to floors.ts or check/places.ts.",
    });
  }
  if (/\.(ts|tsx|mjs)$/.test(file) && EMPTY_WORDS.test(file)) {
    found.push({ rule: "names-say-something", file, says: "has a name that says nothing." });
  }
  return found;
}

function isInKnownPlace(file: string, rooms: ReadonlySet<string>): boolean {
  if (!file.includes("/")) return ROOT_FILES.has(file);
  if (FREE.test(file) || OF_ONE_SORT.some((place) => place.test(file))) return true;
  const [, folder = "", inside] = /^app\/([^/]+)(\/.*)?$/.exec(file) ?? [];
  if (inside === undefined) return false;
  if (folder === "across") return isForTests(file);
  return (rooms.has(folder) || BESIDE_ROOMS.includes(folder)) && IN_ROOM.test(inside);
}

function listRoomTroubles(files: readonly string[], rooms: ReadonlySet<string>): Trespass[] {
  return [...rooms]
    .filter((room) => files.includes(`app/${room}/room.ts`))
    .filter((room) => !files.includes(`app/${room}/README.md`))
    .map((room) => ({
      rule: "rooms-say-what-they-do",
      file: `app/${room}`,
      says: "has no README.md: six lines on what it does, the rules it serves and the words it owns.",
    }));
}

/** Rooms with too many acts. What stands around a wall is counted by itself: it is planned in floors.ts as a room is. */
function listCrowds({ floors, walls }: Plan, files: readonly string[]): Trespass[] {
  const walled = [
    ...new Set(walls.flatMap(({ sides }) => sides.map((side) => posix.dirname(side)))),
  ];
  const acts = files.filter((file) => ACT_FILE.test(file) && !isForTests(file));
  const isWalled = (file: string) => walled.some((wing) => file.startsWith(`${wing}/`));
  const counted = [
    ...roomNamesOf(floors).map((room) => ({
      file: `app/${room}`,
      own: acts.filter((act) => act.startsWith(`app/${room}/`) && !isWalled(act)),
    })),
    ...walled.map((wing) => ({
      file: wing,
      own: acts.filter((act) => act.startsWith(`${wing}/`)),
    })),
  ];
  return counted
    .filter(({ own }) => own.length > MOST_ACTS)
    .map(({ file, own }) => ({
      rule: "rooms-stay-small",
      file,
      says: `holds ${own.length} acts. A room with more than about a dozen is two rooms.`,
    }));
}
