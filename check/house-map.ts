import { FLOORS, type Floor, WALLS } from "../floors.ts";
import { PARTS } from "./ground-parts.ts";

const ROOMS_A_LINE = 4;

/** The text of HOUSE.md. */
export function drawHouse(): string {
  return `${[
    "# The house",
    "",
    "This page is drawn from [`floors.ts`](floors.ts) by `npm run house`; change that file, not this one.",
    "`npm run check` holds the code to it.",
    "",
    ...drawFloors(),
    "",
    "A room is a folder `app/<room>/` and a Postgres schema of the same name (`_` for `-`). It uses only lower",
    "floors, and of them only what `door.ts` exports; links it takes from the `addresses.ts` of any. To reach upward it",
    "**announces**: an event in the same transaction, to which a higher room listens. A room stands here before it is",
    "built, above all that it will use.",
    "",
    ...drawRooms(),
    "",
    ...drawParts(),
    "",
    ...WALLS_TOLD,
    "",
    ...CONVENTIONS,
  ].join("\n")}\n`;
}

function drawFloors(): string[] {
  const nameWidth = Math.max(...FLOORS.map((floor) => floor.name.length));
  const ground = ["web", "platform", "packages"].map(
    (name) => `${" ".repeat(nameWidth)}  │ ${name}`,
  );
  const storeys = [...[...FLOORS].reverse().map((floor) => drawFloor(floor, nameWidth)), ground];
  const width = Math.max(...storeys.flat().map((line) => line.length));
  const ceiling = (left: string, right: string) =>
    `${" ".repeat(nameWidth + 2)}${left}${"─".repeat(width - nameWidth - 2)}${right}`;
  const walled = storeys.map((lines) => lines.map((line) => `${line.padEnd(width)} │`));
  const stacked = walled.flatMap((lines, number) =>
    number === 0 ? lines : [ceiling("├", "┤"), ...lines],
  );
  return ["```text", ceiling("┌", "┐"), ...stacked, ceiling("└", "┘"), "```"];
}

function drawFloor(floor: Floor, nameWidth: number): string[] {
  const names = floor.rooms.map((room) => room.name);
  const rows: string[] = [];
  for (let first = 0; first < names.length; first += ROOMS_A_LINE) {
    const label = first === 0 ? floor.name : "";
    const shown = names.slice(first, first + ROOMS_A_LINE).join("   ");
    rows.push(`${label.padEnd(nameWidth)}  │ ${shown}`);
  }
  return rows;
}

function drawRooms(): string[] {
  const rows = FLOORS.flatMap((floor) =>
    floor.rooms.map((room) => [floor.name, `\`app/${room.name}\``, room.says]),
  );
  return drawTable(["Floor", "Room", "What the party does there"], rows);
}

function drawParts(): string[] {
  const rows = PARTS.map((part) => [`\`${part.name}\``, part.says, part.mayImport]);
  return drawTable(["Part", "What it is", "May import"], rows);
}

/** Columns as wide as their widest cell, which is how the formatter wants a table. */
function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const draw = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [draw(head), draw(widths.map((width) => "-".repeat(width))), ...rows.map(draw)];
}

const WALLS_TOLD = WALLS.map(
  ({ sides: [one, other], isPlanned }) =>
    `\`${one}\` and \`${other}\` never import each other, not even through a third file.${
      isPlanned ? "\nNeither is built; nothing sealed enters the room without both." : ""
    }`,
);

const CONVENTIONS = `## Inside a room

\`README.md\` says what it is for. \`door.ts\` is all that others may use, and \`addresses.ts\` says where its pages are, for life. \`acts/\` holds one file for each thing a person
can do, always in the order who, may they, facts, decide, save, record, announce, in one transaction. \`store.ts\` writes,
\`queries.ts\` reads (\`…-store.ts\` and \`…-queries.ts\` where there are several; no other name holds SQL), \`tables/\` holds the migrations, \`routes.tsx\` the addresses, \`pages/\` turn data into HTML,
\`words.en.ts\` holds every sentence that a person reads, \`words.cy.ts\` the same in Welsh, and \`words.ts\` is where both are read. One act has one name everywhere: \`policy.call-review\` is
\`app/policy/acts/call-review.ts\`, its address, its test and its line in the record.
At most 24 files stand at one level, tests apart; beyond that a room gets wings, folders with their own acts and pages.

## Where to begin

- A rule is wrong: find its word in the room, change the pure function, then the test beside it.
- A new thing a person can do: an act and its test, its route, its address, its page, its words; then \`npm run permissions\`
  and \`npm run acts\`, which draw [who may do what](docs/permissions.md), [every act](docs/acts.md) and
  [who hears of it](docs/announcements.md).
- A new room: a line in \`floors.ts\`, a folder with \`README.md\` and \`room.ts\`, \`npm run house\`.
- A new table: the next migration of its room. The application may read, add, change and delete its rows by itself; if
  rows stand for ever, call \`appendOnly\` in the migration and name the table in \`room.ts\`. Nothing is granted by hand.
- Expected refusals are values with a sentence for the person. Everything else is a bug and throws.
- \`npm test -- --only house policy\` runs one room's tests; \`npm run check\` holds format, types and fences.
- Why things are as they are: [\`docs/decisions/\`](docs/decisions).`.split("\n");
