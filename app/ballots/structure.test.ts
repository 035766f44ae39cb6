import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const room = import.meta.dirname;
const sources = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(room, name), "utf8") }));

/** What each file that names the votes may do with them. */
const KNOWS_VOTES = [
  // Writes one.
  "store.ts",
  // Reads one's own.
  "voting/own-vote-queries.ts",
  "queries.ts",
  // Read whether there is one: nobody who has voted is reminded or asked.
  "roll/reminding-queries.ts",
  "publishing/followed-queries.ts",
  // Read those of a ballot past its close.
  "counting/counting-queries.ts",
  "publishing/named-line-queries.ts",
  // Lets the later of two votes of one person stand, whose two lines become one.
  "roll/two-lines-store.ts",
  // Say what the table is, and how long it is kept.
  "kept.ts",
  "tables.ts",
  "tables/0001-ballot.ts",
  "tables/0010-ended-line.ts",
  "tables/0011-on-paper.ts",
];
const PAST_CLOSE_ONLY = ["counting/counting-queries.ts", "publishing/named-line-queries.ts"];
const NAMES_VOTES = /ballots\.vote\b/;
const ADDS_UP = /\b(count|sum|avg|bool_or|bool_and|array_agg|group\s+by)\s*(\(|\bchoices)/i;

/** The SQL of a file that names the votes. */
const statementsIn = (text: string): string[] =>
  (text.match(/sql(<[^`]*>)?`[^`]*`/g) ?? []).filter((statement) => NAMES_VOTES.test(statement));

describe("nothing is added up before the close", () => {
  it("only a few files name the votes, and each is known", () => {
    // Two acts begin with the table's name; those lines of theirs are none that read it.
    const withoutName = (text: string) => text.replace(/name: "ballots\.vote(-on-paper)?"/, "");
    const naming = sources.filter(({ text }) => NAMES_VOTES.test(withoutName(text)));
    expect(naming.map(({ name }) => name).sort()).toEqual([...KNOWS_VOTES].sort());
  });

  it("of those, only what takes a ballot past its close adds votes up or reads those of others", () => {
    for (const { name, text } of sources) {
      if (!KNOWS_VOTES.includes(name) || PAST_CLOSE_ONLY.includes(name)) continue;
      for (const statement of statementsIn(text)) expect(statement).not.toMatch(ADDS_UP);
    }
    const own = sources.filter(({ name }) =>
      ["voting/own-vote-queries.ts", "queries.ts"].includes(name),
    );
    for (const { text } of own) {
      for (const statement of statementsIn(text)) expect(statement).toMatch(/r\.person_id = \$\{/);
    }
  });

  it("what reads the votes of others asks for a ballot past its close", () => {
    for (const { name, text } of sources.filter((file) => PAST_CLOSE_ONLY.includes(file.name))) {
      for (const body of text.split(/^export /m).filter((part) => NAMES_VOTES.test(part))) {
        expect(body.slice(0, body.indexOf("{")), name).toContain("ballot: PastClose");
      }
    }
  });

  it("only findPastClose makes such a ballot, and only by the clock", () => {
    const casts = sources.flatMap(({ name, text }) =>
      /\bas PastClose\b/.test(text) ? [name] : [],
    );
    expect(casts).toEqual(["counting/closing.ts"]);
    const closing = sources.find(({ name }) => name === "counting/closing.ts")?.text;
    expect(closing).toContain("now >= ballot.closesAt ? (ballot as PastClose) : undefined");
  });
});
