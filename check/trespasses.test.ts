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
  walls: [
    {
      sides: ["app/ballots/sealed/who", "app/ballots/sealed/what"],
      room: "ballots",
      word: "sealed",
      madeWith: "@breakthrough/seal",
    },
  ],
  tooFull: { "app/policy/chapters": 25 },
};

const many = (count: number, path: (number: number) => string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [path(number), "export const one = 1;"]),
  );

const act = (name: string): string =>
  `export const act = { name: "${name}", may: () => 1, facts: () => 1, decide: () => 1, save: () => 1 };`;

/** A small house in which everything is as it should be. */
const peace: Record<string, string> = {
  "package.json":
    '{ "name": "house", "type": "module", "workspaces": ["packages/*"], "dependencies": { "kysely": "1", "hono": "1" } }',
  "packages/tally/package.json":
    '{ "name": "@breakthrough/tally", "type": "module", "exports": { ".": "./src/index.ts" } }',
  "packages/tally/src/index.ts":
    "/** The papers, `votes` of them at an instant. */\nexport const total = (votes: number[], at: Date) => votes.length + new Date(at).getTime();",
  "packages/tally/cli/run.ts":
    'import { argv } from "node:process";\nimport { total } from "../src/index.ts";\nexport const ran = total([argv.length], new Date());',
  "packages/seal/package.json":
    '{ "name": "@breakthrough/seal", "type": "module", "exports": { ".": "./src/index.ts" } }',
  "packages/seal/src/index.ts":
    "/** Seals. */\nexport const seal = (process: { exit: number }) => process.exit;",
  "platform/clock.ts":
    "export type Clock = { now(): Date };\nexport const clock = { now: () => new Date() };",
  "platform/database/database.ts": 'export const table = "platform.submission";',
  "platform/tables/0001.ts": "export const up = 'create table platform.submission (token text)';",
  "web/page.ts":
    'import type { Clock } from "../platform/clock.ts";\nexport const page = (clock: Clock) => clock;',
  "app/front/party.ts":
    'import { lines } from "../record/door.ts";\nimport { members } from "../membership/queries.ts";\nexport const party = [lines, members];',
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
  "app/membership/standing/person-store.ts":
    "declare const sql: any;\nexport const kept = sql`select * from membership.person`;",
  "app/membership/standing/joined-queries.ts":
    "declare const db: any;\nexport type Joined = { id: number };\nexport const joined = db.selectFrom('membership.person');",
  "app/membership/standing/oldest.ts":
    'import { joined } from "./joined-queries.ts";\nexport type Oldest = { id: number };\nexport const oldest = [joined];',
  "app/membership/standing/pages/deep-page.tsx":
    'import type { Joined } from "../joined-queries.ts";\nimport { isMember } from "../may.ts";\nexport const deep = (row: Joined) => isMember(row.id);',
  "app/membership/standing/may.ts":
    'import type { Oldest } from "./oldest.ts";\nexport const isMember = (id: Oldest["id"]) => id > 0;',
  "app/membership/words.en.ts":
    'declare const coded: any;\nexport const refusals = coded("membership", {});',
  "app/membership/words.ts":
    "export const words = { fields: { name: 'Name' }, choices: { a: 'A' } };",
  "app/membership/said.ts":
    'import { words } from "./words.ts";\ntype Words = typeof words;\nexport const label = ({ fields }: Words = words) => fields.name;\nexport const labels = { name: () => words.fields.name };',
  "platform/refused.ts":
    'declare const said: any;\nexport const refused = said("platform.broken", "It is broken.");',
  "app/policy/addresses.ts":
    'export const manifestoPath = "/policy";\nexport const policyPath = (id: number) => manifestoPath + "/" + id;',
  "app/policy/routes.ts":
    'declare const app: any;\napp.get("/policy", 1);\napp.post("/policy/:id/support", 1);',
  "app/membership/pages/up.ts":
    'import { policyPath } from "../../policy/addresses.ts";\nexport const up = [policyPath(7), "/policymakers", "/usr/bin"];',
  "app/membership/standing/acts/join.ts": act("membership.join"),
  "app/membership/queries.test.ts":
    'import { party } from "../front/party.ts";\nexport const tested = party;',
  "app/ballots/README.md": "Votes.",
  "app/ballots/counting.ts":
    'import { total } from "@breakthrough/tally";\nexport const counted = total([], new Date(0));',
  "packages/seal/src/named.ts":
    'import { total } from "@breakthrough/tally";\nexport const counted = total([], new Date(0));',
  "app/ballots/sealed/who/turnout.ts": "export const turnout = 1;",
  "app/ballots/sealed/what/choices.ts": "export const choices = 1;",
  "app/ballots/sealed/both.ts":
    'import { turnout } from "./who/turnout.ts";\nimport { choices } from "./what/choices.ts";\nexport const both = [turnout, choices];',
  ...many(25, (number) => `app/policy/chapters/chapter-${number}.ts`),
  ...many(24, (number) => `app/policy/notes/note-${number}.ts`),
  "app/policy/notes/note.test.ts": "export const tested = 1;",
  "app/policy/notes/README.md": "Notes.",
  ...many(30, (number) => `app/policy/tables/00${10 + number}-more.ts`),
  "findings/README.md": "What surprised us.",
  "findings/node-says.sh":
    '#!/bin/sh\nset -eu\ncd "$(mktemp -d)"\nnpm install some-library@1.0.0\nnode -e "import(\'some-library\')"\n',
  "deploy/Dockerfile": "FROM scratch",
  "deploy/systemd/party.service": "[Unit]",
  "clients/booth/booth.css": "body { margin: 0 }",
  "clients/booth/main.ts": 'import { part } from "./part.ts";\nexport const main = part;',
  "clients/booth/part.ts": "export const part = 1;",
  "verifier/verify.ts":
    'import { readFileSync } from "node:fs";\nexport const verify = readFileSync;',
};

const trespasses: {
  kind: string;
  rule: string;
  files: Record<string, string>;
  without?: string[];
}[] = [
  {
    kind: "words read while a file is loaded",
    rule: "words-are-read-when-spoken",
    files: {
      "app/membership/fields.ts":
        'import { words } from "./words.ts";\nexport const field = { label: words.fields.name };',
    },
  },
  {
    kind: "words that a list reads while a file is loaded",
    rule: "words-are-read-when-spoken",
    files: {
      "app/membership/choices.ts":
        'import { words } from "./words.ts";\nexport const choices = ["a", "b"].map((key) => ({ key, label: words.choices[key] }));',
    },
  },
  {
    kind: "words taken apart while a file is loaded, of another room",
    rule: "words-are-read-when-spoken",
    files: {
      "app/front/banner.ts":
        'import { memberWords as said } from "../membership/door.ts";\nconst { title } = said.banner;\nexport const banner = () => title;',
    },
  },
  {
    kind: "a count written in English whoever reads",
    rule: "figures-are-in-the-readers-language",
    files: {
      "app/membership/said.ts":
        'export const said = (count: number) => count.toLocaleString("en-GB");',
    },
  },
  {
    kind: "a date formatted beside the one place that makes dates",
    rule: "figures-are-in-the-readers-language",
    files: { "web/days.ts": 'export const days = () => new Intl.DateTimeFormat("cy");' },
  },
  {
    kind: "a list joined where a sentence is made",
    rule: "figures-are-in-the-readers-language",
    files: {
      "app/membership/words.en.ts":
        'export const en = { some: (names: readonly string[]) => names.join(" and ") };',
    },
  },
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
    files: { "app/membership/bad.ts": 'import "../front/party.ts";' },
  },
  {
    kind: "a test that climbs in by the window",
    rule: "tests-knock-too",
    files: { "app/record/bad.test.ts": 'import "../membership/queries.ts";' },
  },
  {
    kind: "a page that writes out another room's address",
    rule: "addresses-stand-in-one-place",
    files: {
      "app/membership/pages/bad.tsx": `declare const id: number;\nexport const Bad = () => <a href={\`/policy/\${id}\`}>It</a>;`,
    },
  },
  {
    kind: "a link written out in a room's words",
    rule: "addresses-stand-in-one-place",
    files: { "app/policy/words.en.ts": 'export const en = { trail: [{ href: "/policy" }] };' },
  },
  {
    kind: "an address that is read by a pattern of one's own",
    rule: "addresses-stand-in-one-place",
    files: { "app/membership/bad.ts": "export const bad = /^\\/policy\\/([0-9]+)$/;" },
  },
  {
    kind: "an address lengthened by hand",
    rule: "addresses-stand-in-one-place",
    files: {
      "app/membership/bad.ts": `import { policyPath } from "../policy/addresses.ts";\nexport const bad = \`\${policyPath(7)}/support\`;`,
    },
  },
  {
    kind: "an address with a second name",
    rule: "addresses-stand-in-one-place",
    files: { "app/record/addresses.ts": 'export const manifestoPath = "/policy";' },
  },
  {
    kind: "a shell that knows a room's address",
    rule: "addresses-stand-in-one-place",
    files: { "web/bad.ts": 'export const bad = "/policy?kind=all";' },
  },
  {
    kind: "addresses that bring something with them",
    rule: "addresses-lean-on-nothing",
    files: {
      "app/record/addresses.ts":
        'import { lines } from "./store.ts";\nexport const bad = lines + "/record";',
    },
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
    kind: "a page that reads by a file with another first name",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts":
        'import { kept } from "../standing/person-store.ts";\nexport const bad = kept;',
    },
  },
  {
    kind: "a page that reads by a file whose name says nothing of it",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts":
        'import { known } from "../standing/known.ts";\nexport const bad = known;',
      "app/membership/standing/known.ts":
        "declare const db: any;\nexport const known = db.selectFrom('membership.person');",
    },
  },
  {
    kind: "a page that reads through a third file",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts":
        'import { oldest } from "../standing/oldest.ts";\nexport const bad = oldest;',
    },
  },
  {
    kind: "a page that reads through another room's door",
    rule: "pages-never-read-the-database",
    files: {
      "app/policy/pages/bad.ts":
        'import { members } from "../../membership/door.ts";\nexport const bad = members;',
    },
  },
  {
    kind: "a page one folder deeper that reads the database",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/standing/pages/bad.tsx":
        'import { members } from "../../queries.ts";\nexport const bad = members;',
    },
  },
  {
    kind: "a page below another page's folder that reads the database",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/lists/bad.tsx":
        'import { members } from "../../queries.ts";\nexport const bad = members;',
    },
  },
  {
    kind: "a page that stands outside a folder pages/",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/bad-page.tsx":
        'import { members } from "./queries.ts";\nexport const bad = members;',
    },
  },
  {
    kind: "a page that reads later",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts": 'export const bad = () => import("../queries.ts");',
    },
  },
  {
    kind: "a page that passes on what reads",
    rule: "pages-never-read-the-database",
    files: { "app/membership/pages/bad.ts": 'export { members } from "../queries.ts";' },
  },
  {
    kind: "a page with SQL of its own",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts":
        "export const bad = (db: any) => db.selectFrom('membership.person');",
    },
  },
  {
    kind: "a page that imports the driver",
    rule: "pages-never-read-the-database",
    files: {
      "app/membership/pages/bad.ts": 'import { sql } from "kysely";\nexport const bad = sql;',
    },
  },
  {
    kind: "SQL in a file whose name does not say so",
    rule: "what-holds-sql-says-so",
    files: {
      "app/membership/standing/bad.ts":
        "export const bad = (db: any) => db.selectFrom('membership.person');",
    },
  },
  ...[
    ["without a code", "refuse(code, 'No.')"],
    ["with a code of another package", "refuse('log.no', 'No.')"],
    ["with a code that says something else elsewhere", "refuse('tally.no', 'No, never.')"],
    ["at a place with another's code", "refuseAt('tally.no', 1, 1, 'No, not here.', 'a yes')"],
  ].map(([how, refused]) => ({
    kind: `a package that refuses ${how}`,
    rule: "refusals-have-codes-of-their-own",
    files: {
      "packages/tally/src/a-refused.ts":
        "declare const refuse: any;\nexport const none = refuse('tally.no', 'No.');\nexport const again = refuse('tally.no', 'No.');",
      "packages/tally/src/bad.ts": `declare const [refuse, refuseAt, code]: any;\nexport const bad = ${refused};`,
    },
  })),
  {
    kind: "a package's function of which nothing is said",
    rule: "public-functions-say-what-they-need",
    files: { "packages/seal/src/index.ts": "export function seal(): number {\n  return 1;\n}" },
  },
  {
    kind: "a package's function that takes a bare text without saying which, through another file",
    rule: "public-functions-say-what-they-need",
    files: {
      "packages/seal/src/index.ts": 'export { seal } from "./seal.ts";',
      "packages/seal/src/seal.ts": "/** Seals. */\nexport const seal = (text: string) => text;",
    },
  },
  {
    kind: "a package's function that refuses without saying when",
    rule: "public-functions-say-what-they-need",
    files: {
      "packages/seal/src/index.ts": 'export * from "./seal.ts";',
      "packages/seal/src/seal.ts":
        "type Refusal = 1;\n/** Seals. */\nexport function seal(): string | Refusal {\n  return 1;\n}",
    },
  },
  {
    kind: "a package's function that throws without saying so",
    rule: "public-functions-say-what-they-need",
    files: {
      "packages/seal/src/index.ts":
        "/** Seals. */\nexport function seal(): number {\n  throw new Error();\n}",
    },
  },
  {
    kind: "a refusal with another's code",
    rule: "refusals-have-codes-of-their-own",
    files: {
      "platform/z-refused.ts":
        'declare const said: any;\nexport const again = said("platform.broken", "It is broken again.");',
    },
  },
  {
    kind: "words that are coded as another room's",
    rule: "refusals-have-codes-of-their-own",
    files: {
      "app/policy/words.en.ts":
        'declare const coded: any;\nexport const refusals = coded("polls", {});',
    },
  },
  {
    kind: "an act outside a folder acts/",
    rule: "acts-stand-with-acts",
    files: { "app/membership/standing/bad.ts": act("membership.bad") },
  },
  {
    kind: "an act made of another outside a folder acts/",
    rule: "acts-stand-with-acts",
    files: {
      "app/membership/standing/bad.ts":
        'import { act } from "./acts/join.ts";\ndeclare const defineAct: any;\nexport const bad = defineAct({ ...act, name: "membership.bad" });',
    },
  },
  {
    kind: "an act that is not called by its room and file",
    rule: "acts-have-one-name",
    files: { "app/membership/standing/acts/bad.ts": act("membership.join") },
  },
  {
    kind: "a client that uses the platform",
    rule: "clients-lean-on-packages",
    files: { "clients/booth/bad.ts": 'import "../../platform/clock.ts";' },
  },
  ...["stall", "outboxes", "outbox-old"].map((other) => ({
    kind: `a client that uses another, clients/${other}`,
    rule: "clients-lean-on-packages",
    files: {
      [`clients/${other}/part.ts`]: "export const part = 1;",
      "clients/booth/bad.ts": `import { part } from "../${other}/part.ts";\nexport const bad = part;`,
    },
  })),
  {
    kind: "the outbox of clients, which uses a client",
    rule: "clients-lean-on-packages",
    files: {
      "clients/outbox/bad.ts": 'import { part } from "../booth/part.ts";\nexport const bad = part;',
    },
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
    files: { "app/ballots/sealed/who/bad.ts": 'import "../what/choices.ts";' },
  },
  {
    kind: "what was voted knowing who voted, through a third file",
    rule: "who-voted-never-meets-what-was-voted",
    files: {
      "app/ballots/sealed/what/bad.ts": 'import "../between.ts";',
      "app/ballots/sealed/between.ts": 'import "./who/turnout.ts";',
    },
  },
  {
    kind: "a wall of which one side is gone",
    rule: "walls-have-two-sides",
    files: { "app/ballots/sealed/both.ts": "export const one = 1;" },
    without: ["app/ballots/sealed/what/choices.ts"],
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
    files: { "app/wiring/bad.ts": 'export const bad = "delete from membership.person";' },
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
    kind: "a program among the findings",
    rule: "every-file-has-a-place",
    files: { "findings/try.ts": "export const bad = 1;" },
  },
  {
    kind: "a folder among the findings",
    rule: "every-file-has-a-place",
    files: { "findings/more/try.sh": "cd $(mktemp -d)" },
  },
  ...["node bin/run.mjs start", "import x from '@breakthrough/tally'", "cd $(dirname $0)/.."].map(
    (line) => ({
      kind: `a finding that runs the product: ${line}`,
      rule: "findings-stand-alone",
      files: { "findings/bad.sh": `cd "$(mktemp -d)"\n${line}\n` },
    }),
  ),
  {
    kind: "a finding that works where it stands",
    rule: "findings-stand-alone",
    files: { "findings/bad.sh": "npm install some-library@1.0.0\n" },
  },
  {
    kind: "code among what is deployed",
    rule: "every-file-has-a-place",
    files: { "deploy/server.ts": "export const bad = 1;" },
  },
  {
    kind: "a loose file among the clients",
    rule: "every-file-has-a-place",
    files: { "clients/bad.ts": "export const bad = 1;" },
  },
  ...["app/front/bad.ts", "packages/tally/src/bad.ts", "web/bad.ts", "clients/booth/bad.ts"].map(
    (path) => ({
      kind: `${path} leaning on what is deployed`,
      rule: /^app/.test(path)
        ? "rooms-stay-in-the-house"
        : `${/^(packages|web|clients)/.exec(path)?.[0]}-lean${path.startsWith("web") ? "s" : ""}-on-packages`,
      files: {
        [path]: `import "${"../".repeat(path.split("/").length - 1)}deploy/x.json";`,
        "deploy/x.json": "{}",
      },
    }),
  ),
  {
    kind: "a room's folder with too many files at one level",
    rule: "folders-stay-small",
    files: many(25, (number) => `app/membership/many/one-${number}.ts`),
  },
  {
    kind: "one more file in a folder that is too full",
    rule: "folders-stay-small",
    files: { "app/policy/chapters/bad.ts": "export const bad = 1;" },
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
    files: many(19, (number) => `app/policy/acts/act-${number}.ts`),
  },
  {
    kind: "a room with too many acts in its wings",
    rule: "rooms-stay-small",
    files: {
      ...many(11, (number) => `app/policy/adopting/acts/act-${number}.ts`),
      ...many(8, (number) => `app/policy/reviewing/acts/more/again-${number}.ts`),
    },
  },
  {
    kind: "too many acts around a wall, which are counted by themselves",
    rule: "rooms-stay-small",
    files: {
      ...many(19, (number) => `app/ballots/sealed/who/acts/act-${number}.ts`),
    },
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

async function inspectWith(
  files: Record<string, string>,
  without: readonly string[] = [],
  checked: Plan = plan,
): Promise<Trespass[]> {
  rmSync(root, { recursive: true, force: true });
  put(peace);
  put(files);
  for (const path of without) rmSync(join(root, path));
  return inspect(root, checked);
}

describe("the fences", () => {
  let atPeace: Trespass[];
  beforeAll(async () => {
    atPeace = await inspectWith({});
  });

  it("leave a house alone in which everything is as it should be", () => {
    expect(atPeace).toEqual([]);
  });

  it.each(trespasses)("catch $kind", async ({ rule, files, without }) => {
    const found = await inspectWith(files, without);
    expect(found.map((trespass) => trespass.rule)).toContain(rule);
    const planted = found.find((trespass) => trespass.rule === rule);
    expect(
      Object.keys(files).some((path) => path.startsWith(planted?.file.split(":")[0] ?? "?")),
    ).toBe(true);
  });

  it.each([
    ["a higher floor", "record", "membership"],
    ["its own floor", "membership", "branches"],
    ["itself", "membership", "membership"],
    ["no floor", "ballots", "places"],
  ])("catch a plan by which a room would reach for %s", async (_where, name, used) => {
    const floors = plan.floors.map((floor) => ({
      ...floor,
      rooms: floor.rooms.map((one) => (one.name === name ? { ...one, uses: [used] } : one)),
    }));
    const found = await inspectWith({}, [], { ...plan, floors });
    expect(found).toMatchObject([{ rule: "the-plan-runs-down", file: `app/${name}` }]);
  });

  describe("around what is only planned", () => {
    const [wall] = plan.walls;
    const planned: Plan = { ...plan, walls: wall ? [{ ...wall, isPlanned: true }] : [] };
    const sealed = Object.keys(peace).filter((path) => path.startsWith("app/ballots/sealed/"));
    const rulesIn = async (files: Record<string, string>, without: readonly string[] = sealed) =>
      (await inspectWith(files, without, planned)).map(({ rule }) => rule);

    it("leave a wall alone of which nothing is built", async () => {
      expect(await rulesIn({})).toEqual([]);
    });

    it("want the plan changed once both sides stand", async () => {
      expect(await rulesIn({}, [])).toEqual(["walls-have-two-sides"]);
    });

    it.each([
      ["one side alone", "app/ballots/sealed/who/turnout.ts", "export const turnout = 1;"],
      ["the other side alone", "app/ballots/sealed/what/one.ts", "export const one = 1;"],
      ["a file beside both", "app/ballots/sealed/opening.ts", "export const opening = 1;"],
      ["a file named so elsewhere", "app/ballots/acts/cast-sealed.ts", "export const cast = 1;"],
      ["a file that makes it", "app/ballots/cast.ts", 'export { seal } from "@breakthrough/seal";'],
    ])("catch %s", async (_what, path, text) => {
      const without = sealed.filter((other) => other !== path);
      expect(await rulesIn({ [path]: text }, without)).toContain("walls-have-two-sides");
    });
  });
});
