import { beforeAll, describe, expect, it } from "vitest";
import { aBusyParty, type BusyParty, PLANTED } from "./a-busy-party.ts";
import { aHouse, PARTY_URL } from "./a-house.ts";
import { listLostIds } from "./html.ts";
import { JUNK_IN_PATHS, JUNK_QUERIES } from "./junk.ts";
import {
  bugsLogged,
  fill,
  hasParameter,
  isAnswered,
  listInlineIn,
  listRoutes,
  MINUTES,
  sendAll,
  troubles,
  WHO,
  type Who,
  walkersOf,
  walkPages,
} from "./routes-of-the-house.ts";
import { fingerprintOf, type Got, isPage, type Walker } from "./walker.ts";

const at = aHouse({ isDemonstration: true });
let party: BusyParty;
let walkers: Readonly<Record<Who, Walker>>;

beforeAll(async () => {
  party = await aBusyParty(at);
  walkers = await walkersOf(at, party);
}, 2 * MINUTES);

const gets = () => listRoutes(at, "GET");

describe.each(WHO)("every page, seen as %s,", (who) => {
  let pages: readonly Got[];
  beforeAll(async () => {
    pages = await walkPages(at, party, walkers[who]);
  }, 2 * MINUTES);

  it("answers, and many are there", () => {
    expect(troubles(pages, isAnswered)).toEqual([]);
    expect(bugsLogged(at)).toEqual([]);
    expect(pages.filter(({ status }) => status === 200).length).toBeGreaterThan(20);
  });

  it("has nothing inline, and a policy that would not let it run", () => {
    const isStrict = ({ headers }: Got) => {
      const policy = headers.get("content-security-policy") ?? "";
      return policy.includes("default-src 'none'") && !/unsafe-|\*|http/.test(policy);
    };
    expect(troubles(pages, isStrict)).toEqual([]);
    expect(listInlineIn(pages)).toEqual([]);
  });

  it("has each id once, and every label, hint and link within it leads to one", () => {
    const lost = ({ sent, page }: Got) => listLostIds(page).map((id) => `${sent.path} ${id}`);
    expect(pages.flatMap(lost)).toEqual([]);
  });

  it("shows what somebody planted as text", () => {
    const shown = pages.filter(({ page }) => page.includes("&lt;script>planted()"));
    expect(shown.length).toBeGreaterThan(5);
    expect(troubles(pages, ({ page }) => !page.includes("<script>planted"))).toEqual([]);
  });
});

describe.each(WHO)("whatever the address holds, asked as %s,", (who) => {
  const limit = 2 * MINUTES;

  it("what stands in the place of an item is an item or is not there", {
    timeout: limit,
  }, async () => {
    const paths = gets()
      .filter(hasParameter)
      .flatMap(({ path }) => JUNK_IN_PATHS.map((junk) => ({ path: fill(path, junk) })));
    const answers = await sendAll(walkers[who], paths);
    const isUnknown = ({ status }: Got) => status < 500 && status !== 200;
    expect(troubles(answers, isUnknown)).toEqual([]);
    expect(bugsLogged(at)).toEqual([]);
  });

  it("junk in the query breaks nothing", { timeout: limit }, async () => {
    const paths = gets().flatMap((route) =>
      JUNK_QUERIES.map((query) => ({ path: fill(route.path, "1") + query })),
    );
    const answers = await sendAll(walkers[who], paths);
    expect(troubles(answers, isAnswered)).toEqual([]);
    expect(bugsLogged(at)).toEqual([]);
    expect(listInlineIn(answers)).toEqual([]);
  });
});

const JUNK_COOKIES = [
  "session=; attempt=",
  `session=${"x".repeat(43)}; attempt=${"y".repeat(43)}`,
  `session=${"x".repeat(7000)}`,
  "session=%00; attempt=%E0%A4%A; __proto__=1",
  "session=a; session=b; =; ;;; session",
  `session=${encodeURIComponent(PLANTED)}`,
];

describe("cookies and methods", () => {
  it("junk for a cookie is no session, and no bug", { timeout: 2 * MINUTES }, async () => {
    const all = gets().flatMap((route) =>
      JUNK_COOKIES.map((cookie) => ({ path: fill(route.path, "1"), headers: { cookie } })),
    );
    const answers = await sendAll(walkers.visitor, all);
    expect(troubles(answers, isAnswered)).toEqual([]);
    const own = answers.filter(({ sent }) => sent.path === "/me");
    expect(troubles(own, ({ status }) => status === 303)).toEqual([]);
  });

  it("a method that nobody offers is answered plainly", { timeout: 2 * MINUTES }, async () => {
    const methods = ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];
    const headers = { origin: PARTY_URL, "sec-fetch-site": "same-origin" };
    const all = [...gets(), ...listRoutes(at, "POST")].flatMap(({ path }) =>
      methods.map((method) => ({ method, path: fill(path, "1"), headers })),
    );
    const before = await fingerprintOf(at);
    const answers = await sendAll(walkers.member, all);
    expect(troubles(answers, isAnswered)).toEqual([]);
    expect(
      troubles(answers.filter(isPage), ({ headers: got }) => got.has("content-security-policy")),
    ).toEqual([]);
    expect(await fingerprintOf(at)).toEqual(before);
  });
});
