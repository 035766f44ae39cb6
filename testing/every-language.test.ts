import { PSEUDO, speakBy, withoutPseudo } from "@breakthrough/languages";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWritten } from "../app/mail/testing/as-written.ts";
import {
  allChapters,
  bodyInWords,
  bodyNames,
  officeNames,
  POWER_NAMES,
  powerPlanOf,
  titleOf,
} from "../app/rulebook/door.ts";
import { spokenHere } from "../platform/language.ts";
import { aBusyParty, type BusyParty } from "./a-busy-party.ts";
import { aHouse } from "./a-house.ts";
import { textsOf } from "./html.ts";
import {
  listRoutes,
  MINUTES,
  realPaths,
  sendAll,
  WHO,
  type Who,
  walkersOf,
} from "./routes-of-the-house.ts";
import { type Got, isPage, type Walker } from "./walker.ts";

const at = aHouse({ isDemonstration: true });
let party: BusyParty;
let walkers: Readonly<Record<Who, Walker>>;
let written: readonly string[];

/** Where Welsh would be spoken, the sentences wear brackets: what wears none was not taken from the words. */
beforeAll(async () => {
  party = await aBusyParty(at);
  walkers = await walkersOf(at, party);
  written = await writtenByPeople();
  speakBy(() => (spokenHere() === "cy" ? PSEUDO : "en"));
}, 2 * MINUTES);
afterAll(() => void speakBy(spokenHere));

/** What was written stays as it is: names, titles, texts, devices, letters to others. The longest first. */
async function writtenByPeople(): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`
    select name as text from membership.person union select email from membership.person
    union select title from proposals.proposal union select body from proposals.proposal
    union select body from proposals.version
    union select problem from proposals.version union select device from sign_in.session
    union select name from sign_in.passkey union select why from requests.request
    union select title from ballots.ballot union select question from ballots.ballot
    union select subject from mail.letter`.execute(at.house.database);
  const read = rows.map(({ text }) => asWritten(text));
  const own = read.flatMap((text) => [text, ...text.split("\n")]);
  return [...own, ...NAMES]
    .filter((text) => text.trim() !== "")
    .toSorted((one, other) => other.length - one.length);
}

/** What the party itself calls its things. */
const NAMES: readonly string[] = [
  "The Test Party",
  ...allChapters().map(({ title }) => title),
  ...officeNames().map(titleOf),
  ...bodyNames().map(bodyInWords),
  ...POWER_NAMES.map((power) => powerPlanOf(power).title),
];

/**
 * Two pages are in English: the one that shows every part to those who build, and the rulebook, whose paragraphs,
 * numbers included, are the text that members voted on.
 */
const isInEnglish = ({ sent }: Got): boolean => ["/style", "/policy/rulebook"].includes(sent.path);

/** Hashes, codes of receipts and lines, and addresses. */
const FOR_MACHINES = /^(?:[0-9a-f]{64}|(?:[0-9a-z]{4}-){3}[0-9a-z]{4}|(?:\/|http:)\S*)$/i;

const leftIn = (text: string): string => {
  const rest = withoutPseudo(text);
  return written.reduce((left, own) => left.replaceAll(own, " "), rest).trim();
};

describe.each(WHO)("every page, seen as %s,", (who) => {
  it("holds no sentence that was not taken from the words or written by somebody", {
    timeout: 3 * MINUTES,
  }, async () => {
    const paths = listRoutes(at, "GET").flatMap((route) => realPaths(route, party));
    const headers = { "accept-language": "cy" };
    const all = paths.map((path) => ({ path, headers }));
    const pages = (await sendAll(walkers[who], all)).filter(isPage);
    expect(pages.filter(({ page }) => page.includes('<html lang="en-XA">')).length).toBeGreaterThan(
      20,
    );
    const left = new Map<string, string>();
    for (const got of pages.filter((one) => !isInEnglish(one))) {
      for (const text of textsOf(got.page).map(leftIn)) {
        if (/\p{L}{2}/u.test(text) && !FOR_MACHINES.test(text)) left.set(text, got.sent.path);
      }
    }
    expect([...left].map(([text, path]) => `${path}: ${text.slice(0, 200)}`)).toEqual([]);
  });
});
