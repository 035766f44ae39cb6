import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOMS } from "../rooms.ts";

export interface AnnouncementFacts {
  /** `membership.left` */
  readonly name: string;
  /** Acts by their names, and files where something else announces. */
  readonly announcedBy: readonly string[];
  /** Rooms, from the ground up. */
  readonly heardBy: readonly string[];
}

/** An act has one name everywhere: its room and its file. */
const ACT_FILE = /^app\/([^/]+)\/(?:.*\/)?acts\/([^/.]+)\.tsx?$/;

const KIND =
  /export interface (\w+) extends Announcement \{\s*(?:\/\*\*[^\n]*\n\s*)?readonly name: "([^"]+)"/g;

/** What the rooms announce, read from their code, and who listens, from the house that is wired. */
export function listAnnouncements(root: string): readonly AnnouncementFacts[] {
  return globSync("app/*/announcements.ts", { cwd: root })
    .sort()
    .flatMap((file) => listOf(root, file));
}

function listOf(root: string, file: string): readonly AnnouncementFacts[] {
  const text = readFileSync(join(root, file), "utf8");
  const folder = file.replace(/\/announcements\.ts$/, "");
  return [...text.matchAll(KIND)].map(([, type = "", name = ""]) => ({
    name,
    announcedBy: listAnnouncers(root, folder, [type, ...makersOf(type, text)]),
    heardBy: ROOMS.filter(({ listeners = [] }) => listeners.some(({ to }) => to === name)).map(
      (room) => room.name,
    ),
  }));
}

/** Functions beside the type that make one. */
const makersOf = (type: string, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`export const (\\w+) = \\([^)]*\\): ${type}\\b`, "g"))].map(
    ([, maker = ""]) => maker,
  );

function listAnnouncers(root: string, folder: string, names: readonly string[]) {
  const named = `import (?:type )?\\{[^}]*\\b(?:${names.join("|")})\\b[^}]*\\} from`;
  const within = new RegExp(`${named} "[./]*/announcements\\.ts"`);
  // A room on the ground has some that any room above makes.
  const made = names.slice(1);
  const room = folder.replace("app/", "");
  const throughDoor = new RegExp(
    `import \\{[^}]*\\b(?:${made.join("|")})\\b[^}]*\\} from "[./]*/${room}/door\\.ts"`,
  );
  const isFrom = (file: string): boolean => {
    const text = readFileSync(join(root, file), "utf8");
    if (file.startsWith(`${folder}/`)) return within.test(text);
    return made.length > 0 && throughDoor.test(text);
  };
  return globSync("app/*/**/*.{ts,tsx}", { cwd: root })
    .filter((file) => !/\.test\.|\/testing|\/door\.ts$/.test(file))
    .filter(isFrom)
    .map(nameOf)
    .sort();
}

function nameOf(file: string): string {
  const [, room, act] = ACT_FILE.exec(file) ?? [];
  return act === undefined ? file : `${room}.${act}`;
}

const code = (text: string): string => `\`${text}\``;

export function drawAnnouncements(announcements: readonly AnnouncementFacts[]): string {
  const rows = announcements.map(({ name, announcedBy, heardBy }) => {
    const cells = [code(name), announcedBy.map(code).join("<br>"), heardBy.map(code).join(", ")];
    return `| ${cells[0]} | ${cells[1]} | ${cells[2] || "nobody yet"} |`;
  });
  return `${[
    "# Who announces, and who hears",
    "Drawn from the rooms by `npm run acts`; a test fails when it is not current. A room reaches upward only so: it announces in its own transaction, and the rooms above it listen.",
    ["| Announcement | Announced by | Heard by |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n")}\n`;
}
