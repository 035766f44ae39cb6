import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspect } from "./inspect.ts";
import type { Plan, Trespass } from "./plan.ts";

const room = (name: string) => ({ name, says: name });
const plan: Plan = {
  floors: [
    { name: "Ground floor", rooms: [room("record")] },
    { name: "First floor", rooms: [room("membership"), room("branches")] },
    { name: "Second floor", rooms: [room("ballots"), room("policy")] },
  ],
  walls: [["app/ballots/who-voted", "app/ballots/what-was-voted"]],
};

/** A small house in which everything is as it should be. */
const peace: Record<string, string> = {
  "package.json":
    '{ "name": "house", "type": "module", "workspaces": ["packages/*"], "dependencies": { "kysely": "1", "hono": "1" } }',
  "packages/tally/package.json":
    '{ "name": "@breakthrough/tally", "type": "module", "exports": { ".": "./src/index.ts" } }',
  "packages/tally/src/index.ts":
    "export const total = (votes: number[], at: Date) => votes.length + new Date(at).getTime();",
  "packages/tally/cli/run.ts":
    'import { argv } from "node:process";\nimport { total } from "../src/index.ts";\nexport const ran = total([argv.length], new Date());',
  "packages/seal/package.json":
    '{ "name": "@breakthrough/seal", "type": "module", "exports": { ".": "./src/index.ts" } }',
  "packages/seal/src/index.ts": "export const seal = (process: { exit: number }) => process.exit;",
  "platform/clock.ts":
    "export type Clock = { now(): Date };\nexport const clock = { now: () => new Date() };",
  "platform/database/database.ts": 'export const table = "platform.submission";',
  "platform/tables/0001.ts": "export const up = 'create table platform.submission (token text)';",
  "web/page.ts":
    'import type { Clock } from "../platform/clock.ts";\nexport const page = (clock: Clock) => clock;',
  "app/party.ts":
    'import { lines } from "./record/door.ts";\nimport { members } from "./membership/queries.ts";\nexport const party = [lines, members];',
  "app/record/README.md": "Official acts.",
  "app/record/door.ts": 'export { lines } from "./store.ts";',
  "app/record/store.ts": 'export const lines = "insert into record.line values (1)";',
  "app/record/tables/0001-line.ts":
    'export const up = "create schema record; create table record.line (id int)";',
  "app/membership/README.md": "Who belongs.",
  "app/membership/door.ts": 'export { members } from "./queries.ts";',
  "app/membership/queries.ts":
    'import { lines } from "../record/door.ts";\nexport type Row = { id: number };\nexport const members = ["membership.person", "record.added", lines];',
  "app/membership/tables/0001-person.ts":
    'export const up = "create schema membership; create table membership.person (id int)";',
  "app/membership/pages/list.ts":
    'import type { Row } from "../queries.ts";\nexport const list = (rows: Row[]) => rows.length;',
  "app/membership/queries.test.ts":
    'import { party } from "../party.ts";\nexport const tested = party;',
  "app/ballots/README.md": "Votes.",
  "app/ballots/counting.ts":
    'import { total } from "@breakthrough/tally";\nexport const counted = total([], new Date(0));',
  "packages/seal/src/named.ts":
    'import { total } from "@breakthrough/tally";\nexport const counted = total([], new Date(0));',
  "app/ballots/who-voted/turnout.ts": "export const turnout = 1;",
  "app/ballots/what-was-voted/choices.ts": "export const choices = 1;",
  "clients/booth/main.ts": 'import { part } from "./part.ts";\nexport const main = part;',
  "clients/booth/part.ts": "export const part = 1;",
  "verifier/verify.ts":
    'import { readFileSync } from "node:fs";\nexport const verify = readFileSync;',
};

const trespasses: { kind: string; rule: string; files: Record<string, string> }[] = [
  {
    kind: "a package that imports the application",
    rule: "packages-lean-on-packages",
    files: { "packages/tally/src/bad.ts": 'import "../../../platform/clock.ts";' },
  },
  {
    kind: "a package whose pure part reads the disk",
    rule: "packages-have-no-node",
    files: { "packages/tally/src/bad.ts": 'import "node:fs";' },
  },
  {
    kind: "a package that reaches into another package's files",
    rule: "packages-by-name",
    files: { "packages/tally/src/bad.ts": 'import "../../seal/src/index.ts";' },
  },
  {
    kind: "a room that reaches into a package's files",
    rule: "packages-by-name",
    files: { "app/policy/bad.ts": 'import "../../packages/seal/src/index.ts";' },
  },
  ...[
    "Date.now()",
    "new Date()",
    "Math.random()",
    "fetch('/x')",
    "process.env.X",
    "globalThis.crypto",
    "Math['random']()",
    "performance.now()",
  ].map((input) => ({
    kind: `a package that uses ${input}`,
    rule: "packages-are-pure",
    files: { "packages/tally/src/bad.ts": `export const hidden = () => ${input};` },
  })),
  ...["/[ \\t]+\\n/g", "/^(a+)+$/", "/^\\s*(.*?)\\s*$/", "/=+$/"].map((pattern) => ({
    kind: `the pattern ${pattern}, which is slow on some texts`,
    rule: "patterns-are-linear",
    files: { "platform/bad.ts": `export const bad = ${pattern};` },
  })),
  {
    kind: "a platform that knows a room",
    rule: "platform-leans-on-packages",
    files: { "platform/bad.ts": 'import "../app/record/door.ts";' },
  },
  {
    kind: "a shell that knows a room",
    rule: "web-leans-on-packages",
    files: { "web/bad.ts": 'import "../app/record/door.ts";' },
  },
  {
    kind: "a shell that uses the platform's code",
    rule: "web-takes-types-from-platform",
    files: {
      "web/bad.ts": 'import { clock } from "../platform/clock.ts";\nexport const bad = clock;',
    },
  },
  {
    kind: "a room that uses a higher room",
    rule: "rooms-use-lower-doors",
    files: { "app/record/bad.ts": 'import "../membership/door.ts";' },
  },
  {
    kind: "a room that uses a room on its own floor",
    rule: "rooms-use-lower-doors",
    files: {
      "app/branches/README.md": "x",
      "app/branches/bad.ts": 'import "../membership/door.ts";',
    },
  },
  {
    kind: "a room that climbs in by the window",
    rule: "rooms-use-lower-doors",
    files: { "app/membership/bad.ts": 'import "../record/store.ts";' },
  },
  {
    kind: "a room that takes a type through the window",
    rule: "rooms-use-lower-doors",
    files: {
      "app/policy/bad.ts":
        'import type { Row } from "../membership/queries.ts";\nexport type Bad = Row;',
    },
  },
  {
    kind: "a room that calls the front door",
    rule: "rooms-do-not-know-the-front-door",
    files: { "app/membership/bad.ts": 'import "../party.ts";' },
  },
  {
    kind: "a test that climbs in by the window",
    rule: "tests-knock-too",
    files: { "app/record/bad.test.ts": 'import "../membership/queries.ts";' },
  },
  {
    kind: "a page that reads the database",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts":
        'import { members } from "../queries.ts";\nexport const bad = members;',
    },
  },
  {
    kind: "a page that opens the database",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts":
        'import { table } from "../../../platform/database/database.ts";\nexport const bad = table;',
    },
  },
  {
    kind: "a client that uses the platform",
    rule: "clients-lean-on-packages",
    files: { "clients/booth/bad.ts": 'import "../../platform/clock.ts";' },
  },
  {
    kind: "a client that needs Node",
    rule: "clients-have-no-node",
    files: { "clients/booth/bad.ts": 'import "node:fs";' },
  },
  {
    kind: "a verifier that trusts the party's server",
    rule: "verifier-leans-on-packages",
    files: { "verifier/bad.ts": 'import "../app/record/door.ts";' },
  },
  {
    kind: "who voted knowing what was voted",
    rule: "who-voted-never-meets-what-was-voted",
    files: { "app/ballots/who-voted/bad.ts": 'import "../what-was-voted/choices.ts";' },
  },
  {
    kind: "what was voted knowing who voted, through a third file",
    rule: "who-voted-never-meets-what-was-voted",
    files: {
      "app/ballots/what-was-voted/bad.ts": 'import "../between.ts";',
      "app/ballots/between.ts": 'import "./who-voted/turnout.ts";',
    },
  },
  {
    kind: "a circle",
    rule: "no-circles",
    files: {
      "platform/one.ts": 'import { two } from "./two.ts";\nexport const one = () => two;',
      "platform/two.ts": 'import { one } from "./one.ts";\nexport const two = () => one;',
    },
  },
  {
    kind: "an import that leads nowhere",
    rule: "imports-lead-somewhere",
    files: { "platform/bad.ts": 'import "./nowhere.ts";' },
  },
  {
    kind: "code that leans on a test",
    rule: "nothing-leans-on-tests",
    files: {
      "platform/bad.ts": 'import "./x.test.ts";',
      "platform/x.test.ts": "export const x = 1;",
    },
  },
  ...[
    'export const bad = "select 1 from record.line";',
    "export const bad = sql`update record.line set id = 1`;",
    'export const bad = db.selectFrom("record.line as l");',
    'export const bad = db.withSchema("record");',
    'export const bad = sql.id("record", "line");',
    "export const bad = `create table membership.x (id int references record.line)`;",
    "export const bad = `select * from record.table_nobody_made`;",
  ].map((code) => ({
    kind: `another room's table: ${code.slice(19)}`,
    rule: "tables-are-their-rooms-own",
    files: { "app/membership/bad.ts": `declare const sql: any, db: any;\n${code}` },
  })),
  {
    kind: "a table of a room named by the front door",
    rule: "tables-are-their-rooms-own",
    files: { "app/bad.ts": 'export const bad = "delete from membership.person";' },
  },
  {
    kind: "a table in no room's schema",
    rule: "tables-stand-in-a-schema",
    files: {
      "app/membership/tables/0002-bad.ts": 'export const up = "create table stray (id int)";',
    },
  },
  {
    kind: "a room that is not in the plan",
    rule: "every-room-is-planned",
    files: { "app/secrets/door.ts": "export const bad = 1;" },
  },
  {
    kind: "a program hidden in a room",
    rule: "every-file-has-a-place",
    files: { "app/membership/run.sh": "echo" },
  },
  {
    kind: "a file in the hall",
    rule: "every-file-has-a-place",
    files: { "notes.txt": "x" },
  },
  {
    kind: "a name that says nothing",
    rule: "names-say-something",
    files: { "platform/string-utils.ts": "export const bad = 1;" },
  },
  {
    kind: "a room that does not say what it does",
    rule: "rooms-say-what-they-do",
    files: { "app/branches/room.ts": "export const fine = 1;" },
  },
  {
    kind: "a package that the lockfile does not know",
    rule: "the-lockfile-is-whole",
    files: {
      "package-lock.json": JSON.stringify({
        packages: { "": { dependencies: { kysely: "1", hono: "1" } } },
      }),
    },
  },
  {
    kind: "a lockfile that names no binary for another platform",
    rule: "the-lockfile-is-whole",
    files: {
      "package-lock.json": JSON.stringify({
        packages: { x: { optionalDependencies: { "x-darwin-arm64": "1.0.0" } } },
      }),
    },
  },
  {
    kind: "a room with too many acts",
    rule: "rooms-stay-small",
    files: Object.fromEntries(
      Array.from({ length: 17 }, (_, n) => [`app/policy/acts/act-${n}.ts`, "export const a = 1;"]),
    ),
  },
];

const root = mkdtempSync(join(tmpdir(), "breakthrough-fences-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // As npm does for workspaces.
  mkdirSync(join(root, "node_modules/@breakthrough"), { recursive: true });
  for (const name of ["tally", "seal"]) {
    const link = join(root, "node_modules/@breakthrough", name);
    if (!existsSync(link)) symlinkSync(join(root, "packages", name), link);
  }
}

async function inspectWith(files: Record<string, string>): Promise<Trespass[]> {
  rmSync(root, { recursive: true, force: true });
  put(peace);
  put(files);
  return inspect(root, plan);
}

describe("the fences", () => {
  let atPeace: Trespass[];
  beforeAll(async () => {
    atPeace = await inspectWith({});
  });

  it("leave a house alone in which everything is as it should be", () => {
    expect(atPeace).toEqual([]);
  });

  it.each(trespasses)("catch $kind", async ({ rule, files }) => {
    const found = await inspectWith(files);
    expect(found.map((trespass) => trespass.rule)).toContain(rule);
    const planted = found.find((trespass) => trespass.rule === rule);
    expect(
      Object.keys(files).some((path) => path.startsWith(planted?.file.split(":")[0] ?? "?")),
    ).toBe(true);
  });
});
