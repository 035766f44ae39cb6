import type { IForbiddenRuleType } from "dependency-cruiser";
import { BESIDE_ROOMS } from "./places.ts";
import { lowerRoomsOf, type Plan, roomNamesOf } from "./plan.ts";

/** Tests and what only tests use may reach across; what runs in earnest may not. */
const FOR_TESTS = "\\.test\\.tsx?$|(^|/)testing(/|\\.tsx?$)";
const ADDRESSES = "^(?:app/[^/]+|platform/http|web/style-page)/addresses\\.ts$";
const VALUES_ONLY = { dependencyTypesNot: ["type-only" as const] };

/** As a file, not by the name under which npm links it. */
const BY_PATH = {
  dependencyTypes: ["local" as const],
  dependencyTypesNot: ["aliased-workspace" as const],
};

const anyOf = (names: readonly string[]): string =>
  names.length > 0 ? `(?:${names.join("|")})` : "(?!)";

/** The fences as dependency-cruiser reads them. Each name is what a person is shown. */
export function fencesOf(plan: Plan): IForbiddenRuleType[] {
  return [
    ...packageFences,
    ...shellFences,
    ...plan.floors.flatMap((_, number) => floorFences(plan, number)),
    ...roomFences(plan),
    ...clientFences,
    ...wallFences(plan),
    ...everywhere,
  ];
}

/** Every folder at the top, but for those that one may lean on. */
const beyond = (...mayLeanOn: readonly string[]): string =>
  `^(?:${TOP_FOLDERS.filter((folder) => !mayLeanOn.includes(folder)).join("|")})/`;

const TOP_FOLDERS = [
  ...["app", "bench", "bin", "check", "clients", "deploy", "docs", "findings", "journeys"],
  ...["packages", "packing", "platform", "testing", "verifier", "web"],
];

const packageFences: IForbiddenRuleType[] = [
  {
    name: "packages-lean-on-packages",
    comment: "A package imports other packages and small libraries, nothing of the application.",
    severity: "error",
    from: { path: "^packages/" },
    to: { path: beyond("packages") },
  },
  {
    name: "packages-have-no-node",
    comment: "A package's src is pure: what Node offers arrives as an argument.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: FOR_TESTS },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "packages-by-name",
    comment: "A package is imported by its name, so that only what it exports is used.",
    severity: "error",
    from: { path: "^packages/([^/]+)/" },
    to: { path: "^packages/", pathNot: "^packages/$1/", ...BY_PATH },
  },
  {
    name: "packages-by-name",
    comment: "A package is imported by its name, so that only what it exports is used.",
    severity: "error",
    from: { pathNot: "^packages/" },
    to: { path: "^packages/", ...BY_PATH },
  },
];

const shellFences: IForbiddenRuleType[] = [
  {
    name: "platform-leans-on-packages",
    comment: "The platform imports packages only, so that every room can stand on it.",
    severity: "error",
    from: { path: "^platform/", pathNot: FOR_TESTS },
    to: { path: beyond("packages", "platform") },
  },
  {
    name: "web-leans-on-packages",
    comment: "The shell knows no politics: it imports packages, and of the platform only types.",
    severity: "error",
    from: { path: "^web/", pathNot: FOR_TESTS },
    to: { path: beyond("packages", "platform", "web") },
  },
  {
    name: "web-takes-types-from-platform",
    comment: "The shell knows no politics: it imports packages, and of the platform only types.",
    severity: "error",
    from: { path: "^web/", pathNot: FOR_TESTS },
    to: { path: "^platform/", ...VALUES_ONLY },
  },
  {
    name: "web-has-no-node",
    comment: "The shell is given what it shows; it reads nothing.",
    severity: "error",
    from: { path: "^web/", pathNot: FOR_TESTS },
    to: { dependencyTypes: ["core"] },
  },
];

/** What the rooms of one floor may enter: the doors of lower floors. */
function floorFences(plan: Plan, number: number): IForbiddenRuleType[] {
  const rooms = anyOf((plan.floors[number]?.rooms ?? []).map((room) => room.name));
  const lower = anyOf(lowerRoomsOf(plan.floors, number));
  return [
    {
      name: "rooms-use-lower-doors",
      comment:
        "A room uses only the door.ts of a room on a lower floor, and the addresses.ts of any; to reach upward it announces.",
      severity: "error",
      from: { path: `^app/(${rooms})/`, pathNot: FOR_TESTS },
      to: {
        path: "^app/[^/]+/",
        pathNot: `^app/(?:$1/|${lower}/door\\.ts$|[^/]+/addresses\\.ts$)`,
      },
    },
  ];
}

function roomFences(plan: Plan): IForbiddenRuleType[] {
  const rooms = anyOf(roomNamesOf(plan.floors));
  return [
    {
      name: "rooms-do-not-know-the-front-door",
      comment:
        "Rooms are plugged in by app/wiring, and know neither it nor what stands around them.",
      severity: "error",
      from: {
        path: `^(?:app/${rooms}|platform|web|packages|clients|verifier)/`,
        pathNot: FOR_TESTS,
      },
      to: { path: `^app/${anyOf(BESIDE_ROOMS)}/` },
    },
    {
      name: "rooms-stay-in-the-house",
      comment: "A room imports packages, platform, web, itself and lower doors.",
      severity: "error",
      from: { path: "^app/", pathNot: FOR_TESTS },
      to: { path: beyond("app", "packages", "platform", "web") },
    },
    {
      name: "addresses-lean-on-nothing",
      comment:
        "Any room may import any room's addresses, since they bring nothing with them. So they import nothing.",
      severity: "error",
      from: { path: ADDRESSES },
      to: { path: "^", pathNot: "^platform/http/addresses\\.ts$" },
    },
    {
      name: "tests-knock-too",
      comment:
        "A test enters another room by its door, by the acts people do there, or by what it keeps for tests.",
      severity: "error",
      from: { path: `^app/(${rooms})/.*\\.test\\.tsx?$` },
      to: {
        path: `^app/${rooms}/`,
        pathNot: `^app/(?:$1/|[^/]+/(?:addresses|door|room)\\.ts$|.+/acts/|.+/testing|testing/)`,
      },
    },
  ];
}

const clientFences: IForbiddenRuleType[] = [
  {
    name: "clients-lean-on-packages",
    comment:
      "A client runs on its own in a browser: it imports packages, and what clients/outbox has for those without a signal.",
    severity: "error",
    from: { path: "^clients/([^/]+)/", pathNot: FOR_TESTS },
    to: {
      path: beyond("packages"),
      pathNot: "^clients/(?:$1|outbox)/",
    },
  },
  {
    name: "clients-have-no-node",
    comment: "A client runs in a browser.",
    severity: "error",
    from: { path: "^clients/", pathNot: FOR_TESTS },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "verifier-leans-on-packages",
    comment: "The verifier trusts nothing of the party's own server: it imports packages only.",
    severity: "error",
    from: { path: "^verifier/" },
    to: { path: beyond("packages", "verifier") },
  },
];

function wallFences(plan: Plan): IForbiddenRuleType[] {
  const sides = plan.walls.flatMap(({ sides: [one, other] }) => [
    [one, other],
    [other, one],
  ]);
  return sides.map(([from, to]) => ({
    name: "who-voted-never-meets-what-was-voted",
    comment: "The two sides of a ballot never import each other, not even through a third file.",
    severity: "error",
    from: { path: `^${from}/`, pathNot: FOR_TESTS },
    to: { path: `^${to}/`, reachable: true },
  }));
}

const everywhere: IForbiddenRuleType[] = [
  {
    name: "no-circles",
    comment: "Files that import each other in a circle cannot be understood one at a time.",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: VALUES_ONLY },
  },
  {
    name: "imports-lead-somewhere",
    comment: "The file or package is not there.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "nothing-leans-on-tests",
    comment: "What runs in earnest does not import what is kept for tests.",
    severity: "error",
    from: { path: "^(?:app|clients|packages|platform|verifier|web)/", pathNot: FOR_TESTS },
    to: { path: FOR_TESTS, pathNot: "node_modules" },
  },
  {
    name: "earnest-needs-dependencies",
    comment: "What runs in earnest imports only what package.json lists as a dependency.",
    severity: "error",
    from: { path: "^(?:app|platform|web)/", pathNot: FOR_TESTS },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], ...VALUES_ONLY },
  },
];
