import type { Change } from "@breakthrough/amendments";
import { isPseudo, PSEUDO, speakBy, withoutPseudo } from "@breakthrough/languages";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWritten } from "../app/mail/testing/as-written.ts";
import { KNOWN_PLACES } from "../app/places/place.ts";
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
import { foreignTextsOf, textsOf } from "./html.ts";
import {
  listRoutes,
  MINUTES,
  realPaths,
  sendAll,
  WHO,
  type Who,
  walkersOf,
} from "./routes-of-the-house.ts";
import { isPage, type Walker } from "./walker.ts";

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
    union select address from imprint.imprint union select promoter from imprint.imprint
    union select contact from imprint.imprint
    union select subject from mail.letter
    union select reason from amendments.amendment`.execute(at.house.database);
  const read = rows.map(({ text }) => asWritten(text));
  const own = [...read.flatMap((text) => [text, ...text.split("\n")]), ...(await amended())];
  return [...own, ...NAMES]
    .filter((text) => text.trim() !== "")
    .toSorted((one, other) => other.length - one.length);
}

/** A text with its changes marked is cut between any two words. */
async function amended(): Promise<readonly string[]> {
  const { rows } = await sql<{ written: readonly Change[] }>`
    select written from amendments.amendment`.execute(at.house.database);
  return rows.flatMap(({ written }) =>
    written.flatMap(({ old, now }) =>
      [...old, ...now].flatMap((text) => text.match(/\p{L}+/gu) ?? []),
    ),
  );
}

/** What the party itself calls its things; within a sentence some stand in small letters. */
const NAMED: readonly string[] = [
  "The Test Party",
  ...allChapters().map(({ title }) => title),
  ...officeNames().map(titleOf),
  ...bodyNames().map(bodyInWords),
  ...POWER_NAMES.map((power) => powerPlanOf(power).title),
  // Nations and regions, whose Welsh names are data too.
  ...[...KNOWN_PLACES.values()].map(({ name }) => name),
];
const NAMES = NAMED.flatMap((name) => [name, name.toLowerCase()]);

/** What an address alone does not show. */
const ANSWERS = [
  ...["local-principal", "uk-parliament-general", "senedd"].map(
    (election) =>
      `/campaigns/timetable?election=${election}&nation=${election === "senedd" ? "WLS" : "ENG"}&poll=2027-05-06`,
  ),
  ...["discussion", "drafting", "frozen"].map((stage) => `/discuss?stage=${stage}`),
  ...["/search?q=rent", "/search?q=nothing-like-it", "/party/people?q=a"],
];

/** The page for those who build is in English as a whole; its parts speak as they would elsewhere. */
const SHOWS_PARTS = "/style";

/** Hashes, codes of receipts and lines, addresses, and the marks by which the constitution names a number. */
const FOR_MACHINES =
  /^(?:[0-9a-f]{64}|(?:[0-9a-z]{4}-){3}[0-9a-z]{4}|(?:\/|http:)\S*|\[[a-z]+\])$/i;

const leftIn = (text: string): string => {
  const rest = withoutPseudo(text);
  return written.reduce((left, own) => left.replaceAll(own, " "), rest).trim();
};

describe.each(WHO)("every page, seen as %s,", (who) => {
  it("holds no sentence that was not taken from the words or written by somebody", {
    timeout: 3 * MINUTES,
  }, async () => {
    const routes = listRoutes(at, "GET").flatMap((route) => realPaths(route, party));
    const paths = [...routes, ...ANSWERS];
    const headers = { "accept-language": "cy" };
    const all = paths.map((path) => ({ path, headers }));
    const pages = (await sendAll(walkers[who], all)).filter(isPage);
    expect(pages.filter(({ page }) => page.includes('<html lang="en-XA">')).length).toBeGreaterThan(
      20,
    );
    const left = new Map<string, string>();
    for (const got of pages) {
      const texts = textsOf(got.page).filter((text) => !FOR_MACHINES.test(text.trim()));
      for (const text of texts.map(leftIn)) {
        if (/\p{L}{2}/u.test(text) && !FOR_MACHINES.test(text)) left.set(text, got.sent.path);
      }
    }
    for (const { page, sent } of pages.filter((one) => one.sent.path !== SHOWS_PARTS)) {
      for (const text of foreignTextsOf(page)) {
        if (isPseudo(text)) left.set(`said to be in English: ${text}`, sent.path);
      }
    }
    expect([...left].map(([text, path]) => `${path}: ${text.slice(0, 200)}`)).toEqual([]);
  });
});
