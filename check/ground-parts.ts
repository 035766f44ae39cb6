export type GroundPart = { name: string; says: string; mayImport: string };

/** What stands beside the rooms. */
export const PARTS: readonly GroundPart[] = [
  {
    name: "packages",
    says: "pure parts: the same input gives the same answer, for ever",
    mayImport:
      "other packages by their name, and small audited libraries; no clock, dice, disk or network",
  },
  {
    name: "platform",
    says: "database, migrations, acts, clock, mail transport, job runner",
    mayImport: "packages",
  },
  {
    name: "web",
    says: "the shell: layout, form fields, charts, error pages; knows no politics",
    mayImport: "packages, and types of the platform",
  },
  {
    name: "app/<room>",
    says: "one thing the party does",
    mayImport:
      "packages, platform, web, itself, the `door.ts` of a room on a lower floor, and any room's `addresses.ts`",
  },
  {
    name: "app/<room>/pages",
    says: "data in, HTML out",
    mayImport:
      "as their room, but never the database, a store or queries (their types are welcome)",
  },
  {
    name: "app/front",
    says: "what every visitor meets first: the frame of a page, who they are, health",
    mayImport: "everything",
  },
  {
    name: "app/wiring",
    says: "plugs the rooms together: one house, its tables, its record, its permissions",
    mayImport: "everything",
  },
  {
    name: "app/programs",
    says: "the programs that are started, and what an operator does at the desk",
    mayImport: "everything",
  },
  {
    name: "app/across",
    says: "tests of what several rooms do together",
    mayImport: "everything",
  },
  {
    name: "clients/*",
    says: "programs that run in a browser on their own",
    mayImport: "packages, and `clients/outbox`, which is a part of several and no program",
  },
  {
    name: "verifier",
    says: "anyone's tool: rechecks an election and the record from public files alone",
    mayImport: "packages, and Node's own modules",
  },
  {
    name: "testing",
    says: "people, letters and visits made up for tests",
    mayImport: "everything; nothing but tests imports it",
  },
];
