import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { vote } from "../app/ballots/testing.ts";
import { everyAct } from "../app/wiring/every-act.ts";
import type { AnyAct } from "../platform/act.ts";
import { type ActField, fieldsOfAct, mostKept } from "./fields-of-acts.ts";
import { leastSpent, TOO_MUCH } from "./too-much.ts";

/** What only the clock does has no form: its input is made by a job. */
const isOfTheClock = ({ may }: AnyAct): boolean =>
  may({ kind: "clock" }) === undefined && may({ kind: "visitor" }) !== undefined;

const fields = everyAct()
  .filter((act) => !isOfTheClock(act))
  .flatMap(fieldsOfAct);

/** The fields that may be long: nothing may make them shorter, and no other is as long without being put here. */
const LONG: Readonly<Record<string, number>> = {
  // A sealed ballot is no text of anybody's.
  "ballots.cast text": 393_216,
  "amendments.compose body": 120_000,
  "amendments.move body": 120_000,
  "discussions.comment text": 4000,
  "discussions.edit-comment text": 4000,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`elections.write answer${index + 1}`, 12_000]),
  ),
  "elections.write statement": 12_000,
  // Together with from what its writer began, so that a form of both fits.
  "drafting.save-text base": 300_000,
  "drafting.save-text text": 150_000,
  "drafting.write-note body": 4000,
  "hearings.offer-alternative body": 20_000,
  "hearings.write-case body": 4000,
  "meetings.write-notes notes": 20_000,
  "money.bring-running table": 20_000,
  ...{ "editorials.write body": 12_000, "editorials.write facts": 6000 },
  ...{ "editorials.change body": 12_000, "editorials.change facts": 6000 },
  "news.begin-article body": 12_000,
  "news.begin-article facts": 6000,
  "news.change-article body": 12_000,
  "news.change-article facts": 6000,
  "news.mail-to-all text": 10_000,
  "newsletters.change body": 20_000,
  "newsletters.write body": 20_000,
  "proposals.revise body": 150_000,
  "proposals.revise effects": 4000,
  "proposals.revise problem": 4000,
  "proposals.save-draft body": 150_000,
  "proposals.save-draft effects": 4000,
  "proposals.save-draft problem": 4000,
  "repairs.review text": 10_000,
  "branches.save-notes body": 10_000,
  "bulletins.write-letter body": 10_000,
  "contact.answer-message answer": 5000,
  "contact.change-question answer": 5000,
  "contact.send-message body": 5000,
  "contact.send-message proof": 4000,
  "contact.write-question answer": 5000,
  "press.change-release body": 10_000,
  "press.write-release body": 10_000,
  "motions.put body": 8000,
  "teamwork.write-letter body": 5000,
  "teamwork.write-notes notes": 20_000,
};

/** What an authenticator answers, what was chosen of a list's words, and the numbers of letters or amendments are no text. */
const isAnswer = ({ name }: ActField): boolean =>
  name.endsWith(" response") ||
  ["imports.bring-in decided", "imports.note-sent letters", "amendments.move known"].includes(name);

const MOST_MS = 20;

describe("every field of every act", () => {
  it("is found", () => {
    expect(fields.length).toBeGreaterThan(100);
  });

  it.each(TOO_MUCH)("refuses 500 kB of %s at once", async (_what, text) => {
    const taken = fields.filter(({ schema }) => safeParse(schema, text).success);
    expect(taken.map(({ name }) => name)).toEqual([]);
    const slow: string[] = [];
    for (const { name, schema } of fields) {
      const { spent } = await leastSpent(() => safeParse(schema, text));
      if (spent > MOST_MS) slow.push(`${name}: ${spent} ms`);
    }
    expect(slow).toEqual([]);
  });

  it.each(TOO_MUCH)(
    "refuses a ballot with 500 kB of %s in the place of an option",
    async (_what, text) => {
      const input = { ballotId: "1", choices: { proposal: "yes", [text]: "yes" } };
      const { got, spent } = await leastSpent(() => safeParse(vote.input, input));
      expect(got.success).toBe(false);
      expect(spent).toBeLessThan(MOST_MS);
    },
  );

  it("that may be long is in the list, and takes its whole length", () => {
    const long = fields
      .filter((field) => !isAnswer(field) && (mostKept(field.schema) ?? 0) >= 4000)
      .map(({ name, schema }) => [name, mostKept(schema)] as const);
    expect(Object.fromEntries(long)).toEqual(LONG);
    for (const { name, schema } of fields) {
      const most = LONG[name];
      if (most === undefined) continue;
      const text = "abcdefg\n".repeat(most / 8 - 1).concat("abcdefgh");
      expect([name, safeParse(schema, text).output]).toEqual([name, text]);
      expect([name, safeParse(schema, `${text}e`).success]).toEqual([name, false]);
    }
  });
});
