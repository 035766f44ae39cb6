import type { Page } from "@playwright/test";
import { anSmtpServer } from "../platform/testing/an-smtp-server.ts";
import { TrusteeAtBrowser } from "../testing/a-trustee-at-a-browser.ts";
import { expect, test } from "./setting/party.ts";
import { Folder, leads, runs, sends, types, Voter } from "./setting/sealed.ts";
import { Somebody } from "./setting/somebody.ts";

/** Seven are the committee until the first election, and the last is the safety officer. */
const FOUNDERS = ["Ada", "Ben", "Cat", "Dan", "Eve", "Fay", "Gil", "Hal"];
const JOINERS = ["Ida", "Jon", "Kim", "Liv", "Max", "Ned"];
const ALL = [...FOUNDERS, ...JOINERS];
const WOMEN = ["Cat", "Eve", "Fay", "Ida"];
const MEN = ["Ben", "Dan", "Gil", "Jon"];
/** Of the eight, who will be under thirty. */
const YOUNG = ["Ida", "Jon"];
const CANDIDATES = [...WOMEN, ...MEN];
/** Their devices have keys; everybody else gets their code by letter. */
const WITH_DEVICE = ["Cat", "Dan", "Kim"];
const SEALED = "/sealed/1";

test.use({ founders: FOUNDERS });
// So many people on a crowded machine: what is slow there is no fault of the story.
test.setTimeout(3_000_000);
const PATIENCE_MS = 180_000;

/** A few at a time, as they come. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const AT_ONCE = 3;
  const left = [...items];
  const take = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

async function joins({ page, name, email }: Somebody): Promise<void> {
  await page.goto("/imprint");
  const fields = { name, email, postcode: "pl4 0ab" };
  const ticks = [
    '[name="kind"][value="member"]',
    '[name="age"][value="adult"]',
    '[name="consent"]',
  ];
  await sends(page, "/join", fields, { ticks });
}

async function comesIn(person: Somebody): Promise<void> {
  const letter = await person.letter(/\/join\/confirm\?key=/);
  await person.page.goto("/imprint");
  await sends(person.page, /\/join\/confirm\?key=\S+/.exec(letter)?.[0] ?? "", {});
}

async function stands({ page, name }: Somebody, election: string): Promise<void> {
  const statement = `I am ${name}, and I keep my word.`;
  const fields = { statement, interests: "Nothing.", memberships: "A union." };
  const groups = [
    ...(WOMEN.includes(name) ? ['[name="women"]'] : []),
    ...(YOUNG.includes(name) ? ['[name="underThirty"]'] : []),
  ];
  await sends(page, `${election}/stand`, fields, { ticks: ['[name="groupsSaid"]', ...groups] });
  const handsIn = { form: '[action$="/hand-in"]', ticks: ['[name="agrees"]'] };
  await sends(page, `${election}/stand`, {}, handsIn);
}

const STAGES = "#played-stages > li";

/** By buttons and by keys, one stage after the other, then all of them. */
async function stepsThrough(page: Page): Promise<void> {
  const shown = () => page.locator(`${STAGES}:not([hidden]) h3`).allTextContents();
  const press = (name: string) => page.getByRole("button", { name }).click();
  const last = (await page.locator(STAGES).count()).toString();
  expect(await shown()).toEqual(["Stage 1"]);
  await press("Next stage");
  expect(await shown()).toEqual(["Stage 2"]);
  const says = page.locator('[data-island="stage-player"] [role="status"]');
  await expect(says).toHaveText(`Stage 2 of ${last}`);
  await page.keyboard.press("End");
  expect(await shown()).toEqual([`Stage ${last}`]);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  expect(await shown()).toEqual([`Stage ${last}`]);
  await press("First stage");
  expect(await shown()).toEqual(["Stage 1"]);
  await expect(page.getByRole("button", { name: "Stage before" })).toBeDisabled();
  await press("Show all stages");
  expect(await shown()).toHaveLength(Number(last));
}

/** Most put men first, so that without the reserved seats fewer women would be elected than are now. */
function rankingOf(voter: number): readonly string[] {
  const turned = (names: readonly string[]) =>
    names.map((_, at) => names[(at + voter) % names.length] ?? "");
  const [men, women] = [turned(MEN), turned(WOMEN)];
  return voter % 5 === 4 ? [...women, ...men].slice(0, 5) : [...men, ...women];
}

test("a National Committee is elected by a sealed ballot, and anybody can check it", async ({
  browser,
  party,
}) => {
  const everybody = new Map<string, Somebody>();
  for (const name of ALL) {
    const person = await Somebody.at(browser, party, name);
    person.page.setDefaultTimeout(PATIENCE_MS);
    everybody.set(name, person);
  }
  const by = (name: string) => everybody.get(name) as Somebody;
  const [ada, own] = [by("Ada"), new Folder()];
  const registrarsMail = await anSmtpServer();
  let election = "";
  /** Until the sealed ballot has come so far: its clock and its count are jobs of the party's. */
  const reaches = (...stages: readonly string[]) =>
    expect(async () => {
      const board = await ada.page.request.get(`${SEALED}/board.json`);
      expect(stages).toContain((await board.json()).stage);
    }).toPass({ timeout: PATIENCE_MS, intervals: [300] });

  await test.step("fourteen members; some give their device a key for their voting code", async () => {
    await each(JOINERS, (name) => joins(by(name)));
    await each(ALL, (name) => comesIn(by(name)));
    for (const name of WITH_DEVICE) {
      const { page } = by(name);
      await page.goto("/sealed/key");
      await leads(page, page.getByRole("button", { name: "Give this device a key" }));
    }
    await by("Kim").looks();
  });

  await test.step("eight stand for seven seats, of which at least four are women's", async () => {
    await ada.waitsFor("/elections", /National committee/);
    await ada.follows(/Election \d+: National committee/);
    election = new URL(ada.page.url()).pathname;
    await each(CANDIDATES, (name) => stands(by(name), election));
    await ada.goesTo(election);
    const links = ada.page.locator('a[href^="/elections/candidates/"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const candidates = [...new Set(hrefs.flatMap((href) => href ?? []))];
    expect(candidates).toHaveLength(CANDIDATES.length);
    for (const href of candidates) await sends(ada.page, href, {});
    await ada.goesTo(candidates[0] ?? "");
    await party.daysPass(14);
    await ada.waitsFor(election, "The papers are frozen");
    await party.minutesPass(121);
    await reaches("keys");
    await ada.goesTo(SEALED);
  });

  const trustees = new Map<string, TrusteeAtBrowser>();
  await test.step("one declines to be a trustee; three serve, none of whom stands", async () => {
    const isAsked = async ({ page }: Somebody) => {
      await page.goto(`${SEALED}/keys`);
      return (await page.getByRole("button", { name: "I will be a trustee" }).count()) > 0;
    };
    for (const name of CANDIDATES) expect(await isAsked(by(name)), name).toBe(false);
    await ada.waitsFor(`${SEALED}/keys`, "I will be a trustee");
    await leads(ada.page, ada.page.getByRole("button", { name: "I will not" }));
    const others = ALL.filter((name) => name !== "Ada" && !CANDIDATES.includes(name));
    await expect(async () => {
      for (const name of others.filter((one) => !trustees.has(one))) {
        const who = by(name);
        if (!(await isAsked(who))) continue;
        await leads(who.page, who.page.getByRole("button", { name: "I will be a trustee" }));
        const passphrase = `three herons on ${name}'s wall`;
        trustees.set(name, new TrusteeAtBrowser(who.page, SEALED, passphrase));
      }
      expect(trustees.size).toBe(3);
    }).toPass({ timeout: PATIENCE_MS, intervals: [500] });
  });

  await test.step("they make the common key in five steps, at their own browsers", async () => {
    for (const step of [1, 2, 3, 4, 5]) {
      await each([...trustees], async ([name, trustee]) => {
        expect(await trustee.works(), name).toContain(`Step ${step} of 5`);
      });
    }
  });

  await test.step("Ada, who is another body's, is the registrar: she makes codes at her own computer", async () => {
    // The task names people, so that it is given to nobody who signed in long ago.
    await ada.goesTo(SEALED);
    await ada.presses("Sign out");
    await ada.signsInByCode();
    const fetchTask = () => ada.page.request.get(`${SEALED}/registrar/task.json`);
    await expect(async () =>
      expect((await fetchTask()).headers()["content-type"]).toContain("json"),
    ).toPass({
      timeout: PATIENCE_MS,
      intervals: [300],
    });
    const task = await fetchTask();
    const run = await runs(process.execPath, [
      "dist/server/registrar.js",
      own.write("task.json", await task.body()),
      ...["--codes", own.file("codes.json"), "--smtp", registrarsMail.url],
      ...["--from", "The registrar <ada@example.org>"],
    ]);
    expect(run.code, run.said).toBe(0);
    await ada.page.locator("#hand-in-codes input[type=file]").setInputFiles({
      name: "answer.json",
      mimeType: "application/json",
      buffer: Buffer.from(run.out),
    });
    await leads(ada.page, ada.page.locator("#hand-in-codes").getByRole("button"));
    await reaches("ready");
    await ada.goesTo(`${SEALED}/registrar`);
  });

  const codeOf = async (name: string): Promise<string | undefined> => {
    if (WITH_DEVICE.includes(name)) return undefined;
    const letter = await registrarsMail.waitFor(({ envelopeTo }) =>
      envelopeTo.includes(by(name).email),
    );
    return /[1-9A-HJ-NP-Za-km-z]{5}-\w{6}-\w{5}-\w{6}/.exec(letter.text ?? "")?.[0] ?? "";
  };

  const tracking = new Map<string, string>();
  await test.step("all fourteen vote; one has a vote opened first, and one votes again", async () => {
    await party.daysPass(7);
    await reaches("open");
    await each([...ALL.entries()], async ([at, name]) => {
      const voter = new Voter(by(name), SEALED);
      const ranking = rankingOf(at);
      await voter.enters(await codeOf(name));
      await voter.ranks(ranking);
      const sealNumber = await voter.seals();
      if (name === "Eve") {
        await voter.challenges(browser, sealNumber, ranking);
        expect(await voter.seals()).not.toBe(sealNumber);
      }
      tracking.set(name, await voter.casts());
    });
    const max = new Voter(by("Max"), SEALED);
    const first = tracking.get("Max");
    await max.votesAgain();
    await max.ranks(["Re-open nominations"]);
    await max.seals();
    tracking.set("Max", await max.casts());
    expect(tracking.get("Max")).not.toBe(first);
    await max.who.looks();
    await max.who.goesTo(`${SEALED}/ballots/${encodeURIComponent(tracking.get("Max") ?? "")}`);
  });

  const [missing, ...atHand] = [...trustees.keys()];
  await test.step(`after the close two trustees mix and open; ${missing} has gone missing`, async () => {
    const earlier = await ada.page.request.get(`${SEALED}/archive.bel`);
    own.write("earlier.bel", await earlier.body());
    await party.daysPass(7);
    await reaches("checking", "mixing");
    // What is to be counted is looked for each minute, and when the doors open.
    await party.minutesPass(1);
    await reaches("mixing");
    for (const title of ["Mix the sealed papers", "Open the count"]) {
      for (const name of atHand) {
        const trustee = trustees.get(name) as TrusteeAtBrowser;
        await expect(async () => expect(await trustee.asked()).toBe(title)).toPass({
          timeout: PATIENCE_MS,
          intervals: [500],
        });
        await trustee.works();
      }
    }
    await reaches("counted");
  });

  let elected: readonly string[] = [];
  await test.step("the result has all women who stood, and three men; its stages can be stepped through", async () => {
    await ada.goesTo(`${SEALED}/result`);
    await stepsThrough(ada.page);
    const without = await Somebody.at(browser, party, "Ned", { way: "no scripts" });
    await without.goesTo(`${SEALED}/result`);
    for (const stage of await without.page.locator(STAGES).all()) await expect(stage).toBeVisible();
    await without.leaves();
    await ada.goesTo(election);
    const lines = await ada.page.locator("#result ol li").allTextContents();
    elected = CANDIDATES.filter((name) => lines.some((line) => line.includes(name)));
    expect(lines).toHaveLength(7);
    expect(elected).toHaveLength(7);
    expect(elected).toEqual(expect.arrayContaining(WOMEN));
  });

  await test.step("anybody verifies the archive, finds every vote in it, and counts it again", async () => {
    const archive = await ada.page.request.get(`${SEALED}/archive.bel`);
    own.write("archive.bel", await archive.body());
    for (const file of ["rankings.blt", "constraints.json"]) {
      own.write(file, await (await ada.page.request.get(`${SEALED}/${file}`)).body());
    }
    await ada.goesTo(`${SEALED}/recount`);
    const lines = await ada.page.locator("code.long-code").allInnerTexts();
    const uuid = /-o (\w+)\.bel/.exec(lines.join(" "))?.[1] ?? "";
    const files = {
      [`${uuid}.bel`]: own.file("archive.bel"),
      [`${uuid}.blt`]: own.file("rankings.blt"),
      "constraints.json": own.file("constraints.json"),
      "EARLIER.bel": own.file("earlier.bel"),
    };
    const shown = lines.filter((line) => !line.startsWith("curl") && !line.includes("index.html"));
    for (const line of shown.filter(
      (one) => !one.includes("NUMBER") && !one.endsWith("build:verifier"),
    )) {
      const run = await types(line, files);
      expect(run.code, `${line}\n${run.out}${run.said}`).toBe(0);
      if (!line.startsWith("npx tally")) continue;
      for (const name of elected) expect(run.out).toContain(name);
    }
    const finding = shown.find((line) => line.includes("NUMBER")) ?? "";
    for (const number of tracking.values()) {
      const run = await types(finding.replace("NUMBER", `'${number}'`), files);
      expect(run.code, `${run.out}${run.said}`).toBe(0);
    }
  });

  await test.step("with one byte changed it is refused", async () => {
    const bytes = own.read("archive.bel");
    const at = bytes.lastIndexOf('"challenge":"') + 20;
    bytes[at] = bytes[at] === 0x37 ? 0x36 : 0x37;
    const run = await runs("npm", ["run", "verify", "--", own.write("changed.bel", bytes)]);
    expect(run.code).not.toBe(0);
  });

  await test.step("when the result stands, those elected hold the office", async () => {
    await party.daysPass(3);
    const held = ada.page.getByRole("table", { name: /National committee/ });
    await expect(async () => {
      await ada.page.goto("/party/offices");
      for (const name of elected) {
        const row = held.getByRole("row").filter({ hasText: name });
        await expect(row).toContainText("the members' election", { timeout: 1000 });
      }
    }).toPass({ timeout: PATIENCE_MS, intervals: [500] });
    await ada.looks();
  });

  own.remove();
  await registrarsMail.close();
});
