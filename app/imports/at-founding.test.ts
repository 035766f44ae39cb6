import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { postLetter } from "../mail/door.ts";
import { findByEmail } from "../membership/door.ts";
import { countRows, rowsLogged } from "../membership/testing.ts";
import { listLines } from "../record/door.ts";
import { type ImportWanted, importAtFounding, NotFoundingAnyMore, NotSaid } from "./at-founding.ts";
import { UnreadableFile } from "./reading/file.ts";
import type { RowOutcome } from "./reading/list.ts";

const at = aHouse();
const folder = mkdtempSync(join(tmpdir(), "roll-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function aFile(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
}

const yes = () => Promise.resolve(true);

async function run(path: string, said: Partial<ImportWanted> = {}) {
  const rows: RowOutcome[] = [];
  const teller = {
    columns() {},
    choices() {},
    questions() {},
    example() {},
    progress() {},
    row: (log: RowOutcome) => rows.push(log),
  };
  const counts = await importAtFounding(
    at.house,
    { path, as: "member", isPreview: false, corrections: [], isFounding: yes, ...said },
    teller,
  );
  return { counts, rows };
}

const countPeople = () => countRows(at.house.database, "person");
const countLogged = () => countRows(at.house.database, "import");

describe("importing a members' list", () => {
  it("adds everybody once, says what became of each row, and a second run adds nobody", async () => {
    const path = aFile(
      [
        "Name,Email,Postcode",
        "Ada Okafor,ada@gmail.com,PL4 0AB",
        '"Lim, Bea",bea@example.org,',
        "Ada again,A.D.A+roll@googlemail.com,",
        "No address,,",
      ].join("\r\n"),
    );
    const first = await run(path);
    expect(first.counts).toEqual({ added: 2, known: 1, refused: 1 });
    expect(first.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, "added"],
      [3, "added"],
      [4, "known"],
      [5, "refused"],
    ]);
    const [people, logged] = [await countPeople(), await countLogged()];
    expect((await run(path)).counts).toEqual({ added: 0, known: 3, refused: 1 });
    expect([await countPeople(), await countLogged()]).toEqual([people, logged]);
    expect(await findByEmail(at.house.database, "bea@example.org")).toMatchObject({
      name: "Lim, Bea",
      kind: "member",
      isConfirmed: true,
      renewsOn: "2028-03-01",
    });
  });

  it("is done by nobody alone once members have been asked something", async () => {
    const path = aFile("Name,Email\nLate Comer,late@example.org");
    const isFounding = () => Promise.resolve(false);
    await expect(run(path, { isFounding })).rejects.toThrow(NotFoundingAnyMore);
    expect((await run(path, { isFounding, isPreview: true })).counts.added).toBe(1);
    expect(await findByEmail(at.house.database, "late@example.org")).toBeUndefined();
  });

  it("stops where a first ballot opens in the middle", async () => {
    const rows = Array.from({ length: 1500 }, (_, n) => `Many ${n},many${n}@example.org`);
    const path = aFile(["Name,Email", ...rows].join("\n"));
    let asked = 0;
    const isFounding = () => Promise.resolve(++asked < 3);
    await expect(run(path, { isFounding })).rejects.toThrow(NotFoundingAnyMore);
    expect(await findByEmail(at.house.database, "many999@example.org")).toBeDefined();
    expect(await findByEmail(at.house.database, "many1000@example.org")).toBeUndefined();
  });

  it("is told in the record by its numbers, and the log holds nobody's name", async () => {
    const { lines } = await listLines(at.house.database);
    expect(lines.map(({ says }) => says)).toContain(
      "A list of members was imported: 2 added, 1 known already, 1 refused.",
    );
    const log = await rowsLogged(at.house.database);
    expect(JSON.stringify([lines, log])).not.toMatch(/Okafor|example\.org|gmail/);
  });

  it("a preview says the same and writes nothing", async () => {
    const path = aFile("name;email\nCy;cy@example.org\nCy;CY@example.org\nAda;ada@gmail.com\n");
    const people = await countPeople();
    const { lines } = await listLines(at.house.database);
    expect((await run(path, { isPreview: true })).counts).toEqual({
      added: 1,
      known: 2,
      refused: 0,
    });
    expect(await countPeople()).toBe(people);
    expect((await listLines(at.house.database)).lines).toHaveLength(lines.length);
    expect((await run(path)).counts).toEqual({ added: 1, known: 2, refused: 0 });
  });

  const NAME = "Zoë Núñez’s";
  it.each([
    ["UTF-8 with a mark", (email: string) => Buffer.from(`\ufeffemail,name\n${email},${NAME}\n`)],
    [
      "UTF-16 as Excel saves it",
      (email: string) => Buffer.from(`\ufeffemail\tname\r\n${email}\t${NAME}\r\n`, "utf16le"),
    ],
    [
      "Windows-1252",
      (email: string) =>
        Buffer.from(`email;name\r\n${email};Zo\xeb N\xfa\xf1ez\x92s\r\n`, "latin1"),
    ],
    ["old Mac line ends", (email: string) => Buffer.from(`email,name\r${email},${NAME}\r`)],
  ])("reads %s", async (_what, contentFor) => {
    const email = `zoe${files}@example.org`;
    expect((await run(aFile(contentFor(email)))).counts).toEqual({
      added: 1,
      known: 0,
      refused: 0,
    });
    expect((await findByEmail(at.house.database, email))?.name).toBe(NAME);
  });

  it("quoted line breaks, delimiters and quotes belong to their cell", async () => {
    const path = aFile('name,email,note\n"Eve\n""Evie""; Lim",eve@example.org,"a,b\nc"\n');
    expect((await run(path)).counts.added).toBe(1);
    const eve = await findByEmail(at.house.database, "eve@example.org");
    expect(eve?.name).toBe('Eve "Evie"; Lim');
  });

  it("takes the place of a form that a stranger filled in with somebody's address and nobody confirmed", async () => {
    const email = "on.the.roll@example.org";
    await aMember(at.house, { name: "Not Really", email, standing: "unconfirmed" });
    const content = `name,email,postcode\nRo Lla,${email},PL4 0AB\nRo Again,${email},\n`;
    const wanted = { added: 1, known: 1, refused: 0 };
    expect((await run(aFile(content), { isPreview: true })).counts).toEqual(wanted);
    expect((await run(aFile(content))).counts).toEqual(wanted);
    expect(await findByEmail(at.house.database, email)).toMatchObject({
      ...{ name: "Ro Lla", postcode: "PL4 0AB", isConfirmed: true, kind: "member" },
      renewsOn: "2028-03-01",
    });
    expect((await run(aFile(content))).counts).toEqual({ added: 0, known: 2, refused: 0 });
    await new Visitor(at).post("/sign-in", { email });
    expect((await lettersTo(at.house, email)).at(-1)?.body).toMatch(/^\d{8}$/m);
  });

  it("the line in which Excel names the delimiter is none of the table", async () => {
    const path = aFile("sep=;\r\nname;email\r\nSep Arator;sep@example.org\r\n");
    expect((await run(path)).counts).toEqual({ added: 1, known: 0, refused: 0 });
  });

  it("a name in which nothing shows is none, and an invisible mark makes no other mailbox", async () => {
    const path = aFile(
      "name,email\n\u200b,zero@example.org\nIvy,ivy@example.org\nIvy,i\u200bvy@example.org\n",
    );
    expect((await run(path)).counts).toEqual({ added: 1, known: 1, refused: 1 });
  });

  it("brings in nobody while it is not said who is a member, and says in a preview what is asked", async () => {
    const path = aFile(
      "name,email,status\nPia,pia@example.org,Pending\nCam,cam@example.org,Current",
    );
    const asToo = run(path, { decisions: ["Pending=out"] });
    await expect(asToo).rejects.toThrow("a column says it too: “status”");
    const byColumn = { as: undefined };
    await expect(run(path, byColumn)).rejects.toThrow("“pending”");
    expect(await findByEmail(at.house.database, "cam@example.org")).toBeUndefined();
    const preview = await run(path, { ...byColumn, isPreview: true });
    expect(preview.counts).toEqual({ added: 1, known: 0, refused: 1 });
    const unsaid = run(aFile("name,email\nNo Status,none@example.org"), { as: undefined });
    await expect(unsaid).rejects.toThrow("No column says who is a member");
    await expect(run(path, { decisions: ["Pending=king"] })).rejects.toThrow(UnreadableFile);
    await expect(run(path, { leave: ["Nothing"] })).rejects.toThrow(UnreadableFile);
    const { counts } = await run(path, { ...byColumn, decisions: ["Pending=allan"] });
    expect(counts).toEqual({ added: 1, known: 0, refused: 1 });
  });

  it("writes only what is needed to whoever wanted no letters where the list comes from", async () => {
    const rows = ["Una,una@example.org,unsubscribed", "Sub,sub@example.org,subscribed"];
    await run(aFile(["name,email,can2_subscription_status", ...rows].join("\n")));
    for (const to of ["una@example.org", "sub@example.org"]) {
      const personId = (await findByEmail(at.house.database, to))?.id;
      if (personId === undefined) throw new Error("nobody came");
      for (const kind of ["important", "needed"] as const) {
        const write = () => ({ subject: kind, text: "Hello." });
        const letter = { to, personId, kind, language: "en", write } as const;
        await inTransaction(at.house, (tx, now) => postLetter(tx, letter, now));
      }
    }
    const subjects = async (to: string) =>
      (await lettersTo(at.house, to)).map(({ subject }) => subject).sort();
    expect(await subjects("una@example.org")).toEqual(["needed"]);
    expect(await subjects("sub@example.org")).toEqual(["important", "needed"]);
  });

  it("counts rows as the spreadsheet does, and says whose mailbox is somebody else's", async () => {
    const path = aFile(
      "sep=;\r\nname;email\r\n\r\nMr Pat Hill;hills@example.org\r\n;\r\nMrs Lee Hill;hills@example.org\r\nPat  Hill;HILLS@example.org\r\nNo Mailbox;",
    );
    const left = async (isPreview: boolean) =>
      (await run(path, { isPreview })).rows.map(({ row, outcome, isOthers }) => [
        ...[row, outcome, isOthers],
      ]);
    const rows = [
      [3, "added", false],
      [5, "known", true],
      [6, "known", false],
      [7, "refused", false],
    ];
    expect(await left(true)).toEqual(rows);
    expect(await left(false)).toEqual(rows);
    expect(await left(false)).toEqual([[3, "known", false], ...rows.slice(1)]);
  });

  it("columns can be mapped by hand", async () => {
    const path = aFile("Who,Where to write\nFay,fay@example.org\n");
    await expect(run(path)).rejects.toThrow(NotSaid);
    const corrections = ["name=Who", "email=Where to write"];
    expect((await run(path, { corrections })).counts.added).toBe(1);
  });

  it.each([
    ["", "empty"],
    ["\n\n", "empty"],
    ['name,email\n"never closed,a@example.org\n', "cannot be read as a table"],
    [`name,email\n"${"x".repeat(1_100_000)}",a@example.org\n`, "cannot be read as a table"],
  ])("a file that is no table is refused in words (%#)", async (content, why) => {
    const read = run(aFile(content));
    await expect(read).rejects.toThrow(UnreadableFile);
    await expect(read).rejects.toThrow(why);
  });

  it("rows that are too short or too long, and hostile cells, break nothing", async () => {
    const path = aFile(
      'name,email\nGil\nGil,gil@example.org,more,and more\n"=cmd()",hal@example.org\n\'; drop table x;--,ida@example.org\n',
    );
    expect((await run(path)).counts).toEqual({ added: 3, known: 0, refused: 1 });
  });

  it("what broke off is finished by a second run", async () => {
    const rows = Array.from({ length: 2500 }, (_, row) => `P ${row},bulk${row}@example.org`);
    const broken = aFile(`name,email\n${rows.join("\n")}\n"broken`);
    await expect(run(broken)).rejects.toThrow(UnreadableFile);
    const whole = aFile(`name,email\n${rows.join("\n")}\n`);
    const { counts } = await run(whole);
    expect(counts.added + counts.known).toBe(2500);
    expect((await run(whole)).counts).toEqual({ added: 0, known: 2500, refused: 0 });
  });
});
