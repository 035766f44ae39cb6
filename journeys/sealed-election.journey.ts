import type { Page } from "@playwright/test";
import { anSmtpServer } from "../platform/testing/an-smtp-server.ts";
import { comesIn, each, joins, stands, supportsAll } from "./setting/crowd.ts";
import { expect, test } from "./setting/party.ts";
import { Folder, leads, runs, types, Voter } from "./setting/sealed.ts";
import { codeInLetter, SealedWork } from "./setting/sealed-work.ts";
import { Somebody } from "./setting/somebody.ts";

/** Seven are the committee until the first election, and the last is the safety officer. */
const FOUNDERS = ["Ada", "Ben", "Cat", "Dan", "Eve", "Fay", "Gil", "Hal"];
const JOINERS = ["Ida", "Jon", "Kim", "Liv", "Max", "Ned"];
const ALL = [...FOUNDERS, ...JOINERS];
const WOMEN = ["Cat", "Eve", "Fay", "Ida"];
const MEN = ["Ben", "Dan", "Gil", "Jon"];
/** Of the eight, who will be under thirty. */
const YOUNG = ["Dan", "Ida"];
const CANDIDATES = [...WOMEN, ...MEN];
/** Their devices have keys; everybody else gets their code by letter. */
const WITH_DEVICE = ["Cat", "Dan", "Kim"];
const SEALED = "/sealed/1";

test.use({ founders: FOUNDERS });
// So many people on a crowded machine: what is slow there is no fault of the story.
test.setTimeout(3_000_000);
const PATIENCE_MS = 180_000;

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

/**
 * Most put the men first, so that without the reserved seats fewer women would be elected than are now; and all of them
 * Ben before the others, so that there is a surplus to pass on from stage to stage.
 */
function rankingOf(voter: number): readonly string[] {
  const women = WOMEN.map((_, at) => WOMEN[(at + voter) % WOMEN.length] ?? "");
  return voter % 5 === 4 ? [...women, ...MEN].slice(0, 5) : [...MEN, ...women];
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
  const work = new SealedWork(ada, SEALED);

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
    await each(CANDIDATES, (name) =>
      stands(by(name), election, [
        ...(WOMEN.includes(name) ? (["women"] as const) : []),
        ...(YOUNG.includes(name) ? (["underThirty"] as const) : []),
      ]),
    );
    const candidates = await supportsAll(ada, election);
    expect(candidates).toHaveLength(CANDIDATES.length);
    await ada.goesTo(candidates[0] ?? "");
    await party.daysPass(14);
    await ada.waitsFor(election, "Read what candidates say, and ask them.");
    await party.minutesPass(121);
    await work.reaches("keys");
    await ada.goesTo(SEALED);
  });

  await test.step("one declines to be a trustee; three serve, none of whom stands", async () => {
    for (const name of CANDIDATES) expect(await work.isAsked(by(name)), name).toBe(false);
    await ada.waitsFor(`${SEALED}/keys`, "I will be a trustee");
    await leads(ada.page, ada.page.getByRole("button", { name: "I will not" }));
    const others = ALL.filter((name) => name !== "Ada" && !CANDIDATES.includes(name));
    await work.findTrustees(others.map(by));
  });

  await test.step("they make the common key in five steps, at their own browsers", () =>
    work.makeTheKey());

  await test.step("Ada, who is another body's, is the registrar: she makes codes at her own computer", () =>
    work.makeCodes(own, registrarsMail));

  const codeOf = (name: string): Promise<string | undefined> =>
    WITH_DEVICE.includes(name)
      ? Promise.resolve(undefined)
      : codeInLetter(registrarsMail, by(name));

  const tracking = new Map<string, string>();
  await test.step("all fourteen vote; one has a vote opened first, and one votes again", async () => {
    await party.daysPass(7);
    await work.reaches("open");
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

  const [missing, ...atHand] = [...work.trustees.keys()];
  await test.step(`after the close two trustees mix and open; ${missing} has gone missing`, async () => {
    const earlier = await ada.page.request.get(`${SEALED}/archive.bel`);
    own.write("earlier.bel", await earlier.body());
    await party.daysPass(7);
    await work.reaches("checking", "mixing");
    // What is to be counted is looked for each minute, and when the doors open.
    await party.minutesPass(1);
    await work.reaches("mixing");
    await work.open(atHand);
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
