import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { type DatabaseUrls, openDatabase } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { openLog } from "../../platform/log/log.ts";
import { makeCluster } from "../../platform/postgres/cluster.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { findServerAccount, makeOpenFolder } from "../../platform/postgres/server-account.ts";
import { aDatabase } from "../../platform/testing/a-database.ts";
import { termsOf } from "../../platform/text/terms.ts";
import { clockAt } from "../../platform/time/clock.ts";
import { aSealing } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { countWordsOfPeople, searchPeople } from "../membership/door.ts";
import { adoptPolicy, countWordsOfPolicies, searchPolicies } from "../policy/door.ts";
import { countWordsOfProposals, searchProposals } from "../proposals/door.ts";
import { anIdea } from "../proposals/testing.ts";
import { defaultRules } from "../rulebook/door.ts";
import { openHouse } from "../wiring/house.ts";
import { migrateParty } from "../wiring/migrating.ts";

const DEBIANS = "/usr/lib/postgresql/15/bin";
const log = openLog("silent");

const POLICIES = [
  ["The NHS’s future", "No ward is closed without a vote… ever."],
  [
    "A £16 minimum wage",
    "From April, “every” worker—of any age—earns £16.50 an hour, £1,000 more a year.",
  ],
  ["20mph where people live", "Streets of 16–18 houses. Straße, œuvre, smørrebrød."],
  ["Co-op homes", "Cost-of-living co-operatives, pre‑school places and/or crèches."],
  ["Школы для всех", "Ελλάδα, ΑΘΗΝΑ, Երևան, ЁЖИК and a soft\u00adhyphen."],
] as const;
const PROPOSALS = [
  "A bridge to Ynys Môn",
  "Don’t sell the U.K.’s water",
  "Twenty trams at 20 mph",
  "Coop shops in every town",
  "Rents → wages • homes",
] as const;
const PEOPLE = ["Siân O’Brien", "Siôn Lloyd-George", "Zoë Łukasz-Żółć", "Łucja ’t Hooft"] as const;

const [NHS, WAGE, SLOW, COOP, SCHOOLS] = POLICIES.map(([title]) => title);
const [BRIDGE, WATER, TRAMS, SHOPS, ARROW] = PROPOSALS;
const [SIAN, SION, ZOE, LUCJA] = PEOPLE;

/** What is typed, and all that it finds. */
const SEARCHES: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ["NHS", [NHS]],
  ["nhs future", [NHS]],
  ["NHS’s", [NHS]],
  ["NHS's", [NHS]],
  ["nhss", [NHS]],
  ["N.H.S.", [NHS]],
  ["“the NHS’s future”", [NHS]],
  ["ever", [NHS]],
  ["vote…", [NHS]],
  ["16 minimum wage", [WAGE]],
  ["£16", [WAGE, SLOW]],
  ["£16 minimum wage", [WAGE]],
  ["every", [WAGE, BRIDGE, WATER, TRAMS, SHOPS, ARROW]],
  ["worker", [WAGE]],
  ["worker—of", [WAGE]],
  ["any age", [WAGE]],
  ["16.50", [WAGE]],
  ["£16.50", [WAGE]],
  ["1000", [WAGE]],
  ["1,000", [WAGE]],
  ["16–18", [SLOW]],
  ["16-18", [SLOW]],
  ["18 houses", [SLOW]],
  ["20mph", [SLOW, TRAMS]],
  ["20 mph", [SLOW, TRAMS]],
  ['"20 mph"', [SLOW, TRAMS]],
  ["20MPH -trams", [SLOW]],
  ["strasse", [SLOW]],
  ["STRASSE", [SLOW]],
  ["oeuvre", [SLOW]],
  ["smorrebrod", [SLOW]],
  ["co-op", [COOP, SHOPS]],
  ["coop", [COOP, SHOPS]],
  ["co‑op", [COOP, SHOPS]],
  ["cost of living", [COOP]],
  ["cost-of-living", [COOP]],
  ["preschool", [COOP]],
  ["pre-school", [COOP]],
  ["pre school", [COOP]],
  ["creche", [COOP]],
  ["and/or crèches", [COOP]],
  ["школы", [SCHOOLS]],
  ["ШКОЛЫ", [SCHOOLS]],
  ["ελλαδα", [SCHOOLS]],
  ["Αθήνα", [SCHOOLS]],
  ["երևան", [SCHOOLS]],
  ["ежик", [SCHOOLS]],
  ["softhyphen", [SCHOOLS]],
  ["Môn", [BRIDGE]],
  ["mon", [BRIDGE]],
  ["MÔN bridge", [BRIDGE]],
  ["dont sell", [WATER]],
  ["don't sell", [WATER]],
  ["uk water", [WATER]],
  ["U.K.", [WATER]],
  ["rents → wages", [ARROW, BRIDGE, WATER, TRAMS, SHOPS]],
  ["homes -co-op", [ARROW]],
  ["sian", [SIAN]],
  ["Siôn", [SION]],
  ["obrien", [SIAN]],
  ["O’Brien", [SIAN]],
  ["o'brien or lloydgeorge", [SIAN, SION]],
  ["Lloyd George", [SION]],
  ["zolc", [ZOE]],
  ["ŁUKASZ", [ZOE]],
  ["lucja hooft", [LUCJA]],
  ["’", []],
  ["£ — …", []],
  ["the of and", []],
];

interface Opened {
  readonly house: House;
  close(): Promise<void>;
}

async function openFilled({ url }: DatabaseUrls, drop: () => Promise<unknown>): Promise<Opened> {
  const { database, close } = openDatabase(url, log, 4);
  const clock = clockAt("2027-03-01T12:00:00Z");
  const party = { partyName: "The Test Party", url: "http://party.test", isDemonstration: false };
  const house = openHouse({ database, clock, log, ...party, sealing: aSealing() });
  for (const [index, [title, body]] of POLICIES.entries()) {
    const paths = { proposalPath: `/proposals/9${index}`, ballotPath: "/decide/1" };
    const terms = { rules: defaultRules(), activeMembers: 100 };
    await inTransaction(house, (tx) =>
      adoptPolicy(tx, { chapter: "homes", title, body, ...paths }, terms, clock.now()),
    );
  }
  // Whoever is made without a name is numbered, and would be found by that number.
  for (const title of PROPOSALS) await anIdea(house, await aMember(house, { name: "Ada" }), title);
  for (const name of PEOPLE) await aMember(house, { name });
  return {
    house,
    close: async () => {
      await close();
      await drop();
    },
  };
}

async function openDebians(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "search-15-"));
  const postgres = join(folder, "postgres");
  chmodSync(folder, 0o755);
  makeOpenFolder(postgres);
  const programs = { kind: "system", folder: DEBIANS, major: 15 } as const;
  await makeCluster(join(postgres, "data"), programs, findServerAccount(undefined));
  const server = await openPostgres({ dataDirectory: folder, log, isDurable: false });
  await migrateParty(server);
  return await openFilled(server, async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

async function openEmbedded(): Promise<Opened> {
  const { drop, ...urls } = await aDatabase();
  return await openFilled(urls, drop);
}

/** All that is found, each with the passage that the page shows of it. */
async function find({ database, clock }: House, typed: string) {
  const looked = { typed, alternatives: termsOf(typed) };
  const [policies, proposals, people] = await Promise.all([
    searchPolicies(database, looked, 50),
    searchProposals(database, looked, 50),
    searchPeople(database, looked, 50, clock.now()),
  ]);
  return {
    names: [...policies, ...proposals].map(({ title }) => title).concat(people.map((p) => p.name)),
    passages: policies.map(({ passages }) => passages),
  };
}

const isThere = existsSync(join(DEBIANS, "postgres"));

describe.each([
  ["the PostgreSQL that comes along", openEmbedded, true],
  [
    `Debian's PostgreSQL 15${isThere ? "" : " (not installed here: skipped)"}`,
    openDebians,
    isThere,
  ],
] as const)("what is typed, on %s", (_, open, isHere) => {
  let opened: Opened;
  beforeAll(async () => {
    if (isHere) opened = await open();
  }, 120_000);
  afterAll(() => opened?.close());

  it.skipIf(!isHere).each(SEARCHES)("%s", async (typed, expected) => {
    const { names } = await find(opened.house, typed);
    expect(names.toSorted()).toEqual([...expected].toSorted());
  });

  it.skipIf(!isHere)("may be the beginning of words", async () => {
    const [terms = []] = termsOf("pre-s twent o'br");
    const looked = (text: string) => ({
      typed: text,
      alternatives: terms
        .filter((term) => term.text === text)
        .map((term) => [{ ...term, isBeginning: true }]),
    });
    const { database, clock } = opened.house;
    expect(await searchPolicies(database, looked("pre-s"), 9)).toMatchObject([{ title: COOP }]);
    expect(await searchProposals(database, looked("twent"), 9)).toMatchObject([{ title: TRAMS }]);
    const people = await searchPeople(database, looked("o'br"), 9, clock.now());
    expect(people).toMatchObject([{ name: SIAN }]);
  });

  it.skipIf(!isHere)(
    "is known by each word that stands somewhere, in any of its forms",
    async () => {
      const words = ["trams", "tram", "bridges", "houses", "the", "obrien", "nothere"];
      const { database, clock } = opened.house;
      const inOrder = (counted: readonly { word: string; rows: number }[]) =>
        counted.map(({ word, rows }) => `${word} ${rows}`).toSorted();
      expect(inOrder(await countWordsOfProposals(database, words))).toEqual([
        "bridges 1",
        "the 1000",
        "tram 1",
        "trams 1",
      ]);
      expect(inOrder(await countWordsOfPolicies(database, words))).toEqual([
        "houses 1",
        "the 1000",
      ]);
      expect(inOrder(await countWordsOfPeople(database, words, clock.now()))).toEqual(["obrien 1"]);
    },
  );

  it.skipIf(!isHere)("is marked where it stands, and the text is as it was written", async () => {
    const [, body] = POLICIES[1];
    const { passages } = await find(opened.house, "every worker £16.50");
    expect(body).toContain(passages[0]?.replace(/[\ue000\ue001]/g, ""));
    expect(passages[0]).toContain("“\ue000every\ue001” \ue000worker\ue001—of any");
  });
});
