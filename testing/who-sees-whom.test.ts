import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { printsSheets } from "../app/ballots/on-paper/queue.ts";
import { aBallot } from "../app/ballots/testing/a-ballot.ts";
import { closeDue, vote } from "../app/ballots/testing.ts";
import { importAtFounding } from "../app/imports/at-founding.ts";
import { listByPost } from "../app/membership/door.ts";
import { findByEmail } from "../app/membership/standing/queries.ts";
import { saveDetails } from "../app/membership/standing/store.ts";
import { suspend } from "../app/membership/suspending/acts/suspend.ts";
import { anArticle } from "../app/news/articles/testing/a-column.ts";
import { grant } from "../app/offices/acts/grant.ts";
import { officeNames, officesThatAsk } from "../app/rulebook/door.ts";
import {
  PLACES,
  type Place,
  SEEN,
  type Seen,
  type Viewer,
  WHO_SEES_WHOM,
} from "../app/wiring/permissions/who-sees-whom.ts";
import { inTransaction, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import type { PersonId } from "../platform/ids.ts";
import { isRefusal } from "../platform/refusal.ts";
import { aBusyParty, type BusyParty } from "./a-busy-party.ts";
import { aHouse } from "./a-house.ts";
import { takeOffice } from "./officers.ts";
import { passDays } from "./pass-days.ts";
import { aCrowd, aMember } from "./people.ts";
import { fill, hasParameter, listRoutes, MINUTES, sendAll } from "./routes-of-the-house.ts";
import { type Got, Walker } from "./walker.ts";

const at = aHouse();

/** A word of each name that stands nowhere else; what a reader types stands on their page again, in small letters. */
const NAMES: Readonly<Record<Seen, string>> = {
  listed: "Listedquill",
  unlisted: "Unseenquill",
  imported: "Importedquill",
  onPaper: "Postalquill",
  writer: "Writerquill",
  supporter: "Supporterquill",
  holder: "Holderquill",
  former: "Formerquill",
};

/** Like the holder's, but for a letter that looks the same. */
const LOOKALIKE = "Ho1derquill";

const ids = new Map<Seen, PersonId>();
let party: BusyParty;
/** The ballot on whose roll many are not listed. */
let apart: string;
let walkers: Readonly<Record<Exclude<Viewer, "officer">, Walker>>;

const rename = async ({ personId }: Pick<Person, "personId">, name: string, isListed: boolean) =>
  inTransaction(at.house, (tx) =>
    saveDetails(tx, personId, { name, about: undefined, postcode: undefined, isListed }),
  );

async function done(act: Parameters<typeof perform>[1], input: unknown, actor: Person) {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
}

/**
 * Whom a file of members brought, by the way on which such files come in: somebody who has come since, and somebody
 * without a mailbox.
 */
async function theImported(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "list-"));
  const path = join(folder, "members.csv");
  writeFileSync(
    path,
    [
      "name,email,joined,address,postcode",
      `${NAMES.imported} Person,imported@example.org,2020-01-01,,`,
      `${NAMES.onPaper} Person,,2020-01-01,"1 High St, Plymouth",PL4 0AB`,
    ].join("\n"),
  );
  const as = "member" as const;
  const wanted = { path, as, isPreview: false, corrections: [], isFounding: async () => true };
  const teller = {
    columns() {},
    choices() {},
    questions() {},
    example() {},
    progress() {},
    row() {},
  };
  await importAtFounding(at.house, wanted, teller);
  rmSync(folder, { recursive: true });
  const found = await findByEmail(at.house.database, "imported@example.org");
  const [byPost] = await listByPost(at.house.database);
  if (found === undefined || byPost === undefined) throw new Error("somebody was not imported");
  await new Walker(at, { personId: found.id }).signIn();
  ids.set("imported", found.id);
  ids.set("onPaper", byPost.personId);
}

/** A ballot of everybody who is here now, in which these people vote, and that is over. */
async function aBallotOf(voters: readonly Person[]): Promise<string> {
  const id = String(await aBallot(at.house));
  const choices = { proposal: "yes", "alternative-1": "no" };
  for (const voter of voters) await done(vote, { ballotId: id, choices }, voter);
  passDays(at.clock, 7);
  await closeDue(at.house);
  return id;
}

beforeAll(async () => {
  const named = (seen: Seen) => ({ name: `${NAMES[seen]} Person`, email: `${seen}@example.org` });
  const voter = await aMember(at.house);
  // So many that those without a mailbox are no more of a roll than the rulebook lets vote on paper.
  await aCrowd(at.house, 20);
  const listed = await aMember(at.house, named("listed"));
  const unlisted = await aMember(at.house, named("unlisted"));
  const former = await aMember(at.house, named("former"));
  await rename(unlisted, `${NAMES.unlisted} Person`, false);
  await theImported();
  party = await aBusyParty(at);
  await rename(party.member, `${NAMES.writer} Person`, true);
  await rename(party.supporter, `${NAMES.supporter} Person`, true);
  await rename(party.officer, `${NAMES.holder} Person`, true);
  const people = { listed, unlisted, former, writer: party.member, holder: party.officer };
  for (const [seen, { personId }] of Object.entries(people)) ids.set(seen as Seen, personId);
  ids.set("supporter", party.supporter.personId);
  await anArticle(at, party.member, listed, { byline: "name" });
  await anArticle(at, listed, party.member, { title: "Of nobody", byline: "member" });
  await aBallotOf([listed, unlisted, former, party.member]);
  for (const other of party.others) await rename(other, "Somebody Else", false);
  await sql`update membership.person set is_listed = false where name = 'Crowd'`.execute(
    at.house.database,
  );
  apart = await aBallotOf([listed, unlisted, former, party.member]);
  await inTransaction(at.house, (tx) => at.house.forget(tx, former.personId, at.clock.now()));
  // One that is open, for which ballot papers wait.
  await aBallot(at.house);
  const signIn = (person?: Person) => new Walker(at, person).signIn();
  walkers = {
    visitor: await signIn(),
    supporter: await signIn(await aMember(at.house, { standing: "supporter" })),
    newcomer: await signIn(await aMember(at.house, { belongsFor: 13 })),
    member: await signIn(await aMember(at.house, { belongsFor: 14 })),
    voter: await signIn(voter),
  };
}, 3 * MINUTES);

/** Every address of the house that answers something, with every item and every one of these people in it. */
function everyPath(): readonly string[] {
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));
  const asked = listRoutes(at, "GET").flatMap((route) =>
    hasParameter(route)
      ? [...numbers, ...ids.values()].map((id) => fill(route.path, id))
      : [route.path],
  );
  const words = Object.values(NAMES);
  const queries = [
    "/search?q=",
    "/party/people?q=",
    "/party/suspend?q=",
    "/party/offices/grant?q=",
  ];
  const searched = queries.flatMap((query) => words.map((word) => query + word.toLowerCase()));
  const sides = numbers.map((id) => `/discussions/${id}/arguments?camp=against`);
  return [...new Set([...asked, ...searched, ...sides, "/search?q=person&in=people"])];
}

const PLACE_OF: readonly (readonly [RegExp, Place])[] = [
  [/^\/(search|party\/people)\b/, "people"],
  [/^\/(party\/suspend|party\/offices\/grant)\b/, "choosing"],
  [/^\/(party|party\/offices|press)$/, "offices"],
  [/^\/(proposals|discussions)\//, "writing"],
  [/^\/(?:news(?:$|\/news\.atom$))?$/, "bylines"],
  [/^\/(juries|recalls)\//, "reasons"],
  [/^\/record$/, "record"],
  [/^\/party\/post\b/, "post"],
  [/^\/decide\/packs\b/, "packs"],
  [/^\/decide\/\d+\/lines$/, "votes"],
];

function placeOf(path: string): Place | string {
  if (path === `/decide/${apart}/lines`) return "roll";
  return PLACE_OF.find(([pattern]) => pattern.test(path))?.[1] ?? path;
}

/** In the order of the table, so that what differs is plain. */
async function seenBy(walker: Walker): Promise<Readonly<Record<string, readonly string[]>>> {
  const answers = await sendAll(
    walker,
    everyPath().map((path) => ({ path })),
  );
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  const found = (name: string) =>
    new Set(
      answers.filter(({ page }) => page.includes(name)).map(({ sent }) => placeOf(sent.path)),
    );
  return Object.fromEntries(
    Object.entries(NAMES).map(([seen, name]) => [seen, [...found(name)].sort()]),
  );
}

const allowedTo = (viewer: Viewer, but: readonly Place[] = []) =>
  Object.fromEntries(
    (Object.keys(SEEN) as Seen[]).map((seen) => {
      const sight = WHO_SEES_WHOM[seen];
      const places = (Object.keys(PLACES) as Place[]).filter(
        (place) => sight[place]?.includes(viewer) && !but.includes(place),
      );
      return [seen, places.sort()];
    }),
  );

describe("whose name stands where", () => {
  it.each(["visitor", "supporter", "newcomer", "member", "voter"] as const)(
    "for a %s is what docs/who-sees-whom.md says, and nothing else",
    async (viewer) => {
      expect(await seenBy(walkers[viewer])).toEqual(allowedTo(viewer));
    },
    3 * MINUTES,
  );

  const choosers = [...officesThatAsk("suspend-member"), ...officesThatAsk("grant-office")];
  const printers = officeNames().filter((office) => printsSheets({ offices: [office] }));
  it.each(officeNames())(
    "for an officer (%s) too",
    async (office) => {
      const officer = await aMember(at.house, { belongsFor: 14 });
      await takeOffice(at, officer, office);
      const walker = await new Walker(at, officer).signIn();
      const but: readonly Place[] = [
        ...(choosers.includes(office) ? [] : (["choosing"] as const)),
        ...(officesThatAsk("import-members").includes(office) ? [] : (["post"] as const)),
        ...(printers.includes(office) ? [] : (["packs"] as const)),
      ];
      expect(await seenBy(walker)).toEqual(allowedTo("officer", but));
    },
    3 * MINUTES,
  );

  it("everybody finds their own name in their own pages, and the page that others would see", async () => {
    for (const [seen, personId] of ids) {
      if (seen === "former") continue;
      const walker = await new Walker(at, { personId }).signIn();
      for (const path of ["/me", "/me/details", "/me/download", `/party/people/${personId}`]) {
        const { status, page } = await walker.get(path);
        expect([seen, path, status]).toEqual([seen, path, 200]);
        expect(page.replace(/<header.*?<\/header>/s, ""), path).toContain(NAMES[seen]);
      }
    }
  });

  it("a letter holds nobody's name but its reader's, and no log line anybody's", async () => {
    const { rows } = await sql<{ person_id: PersonId | null; text: string }>`
      select person_id, subject || body as text from mail.letter
      union all select person_id, subject || body from mail.by_post
      union all select null, body from mail.text`.execute(at.house.database);
    expect(rows.length).toBeGreaterThan(50);
    for (const { person_id, text } of rows) {
      const named = (Object.keys(NAMES) as Seen[]).filter((seen) => text.includes(NAMES[seen]));
      for (const seen of named) expect([seen, person_id]).toEqual([seen, ids.get(seen)]);
    }
    for (const name of Object.values(NAMES)) {
      expect(at.logged.filter((line) => line.includes(name))).toEqual([]);
    }
  });
});

/** Names that no mark follows where one should: the page, and what stands behind the name. */
function unmarked(answers: readonly Got[], name: string, mark: string): readonly string[] {
  const found = answers.flatMap(({ sent, page }) =>
    [
      ...page.matchAll(
        new RegExp(`<bdi(?: class="person")?>${name}[^<]*</bdi>(?:</a>)?(.{0,120})`, "gs"),
      ),
    ].map(([, behind = ""]) => ({ path: sent.path, behind })),
  );
  expect(found.length, name).toBeGreaterThan(5);
  return found
    .filter(({ behind }) => !/^\s*<span class="badge/.test(behind) || !behind.includes(mark))
    .map(({ path, behind }) => `${path} ${behind}`);
}

describe("beside a name stands what keeps it from being taken for another's", () => {
  it(
    "on every page: the office, that somebody is a supporter, or that they are not that officer",
    async () => {
      await rename(party.member, `${LOOKALIKE} Person`, true);
      const answers = await sendAll(
        walkers.voter,
        everyPath().map((path) => ({ path })),
      );
      expect(unmarked(answers, NAMES.holder, "Safety officer")).toEqual([]);
      expect(unmarked(answers, LOOKALIKE, "Not the Safety officer of that name")).toEqual([]);
      expect(unmarked(answers, NAMES.supporter, "Supporter")).toEqual([]);
    },
    3 * MINUTES,
  );

  it("and in what whoever signs an act about somebody is shown", async () => {
    const { house } = at;
    const { personId: person } = party.member;
    const granted = { person, office: "treasurer", months: 1 } as const;
    const suspended = { person, days: 1, ground: "abuse" } as const;
    const shown = [
      await grant.shows?.(house.database, granted, house),
      await suspend.shows?.(house.database, suspended, house),
    ].flatMap((shows) => shows ?? []);
    const says = `${LOOKALIKE} Person (Not the Safety officer of that name)`;
    expect(shown.map((one) => one.says)).toEqual([says, says]);
  });

  it("since no page shows a name but by the component that marks it, and one's own on one's own page", () => {
    const root = join(import.meta.dirname, "..");
    const pages = globSync("app/**/*.tsx", { cwd: root });
    expect(pages.length).toBeGreaterThan(50);
    const isNaming = (page: string) => /<PersonName\b/.test(readFileSync(join(root, page), "utf8"));
    expect(pages.filter(isNaming).sort()).toEqual([
      "app/me/pages/me-page.tsx",
      "app/membership/standing/pages/marked-name.tsx",
    ]);
  });
});
