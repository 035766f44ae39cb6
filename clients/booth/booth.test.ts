import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listFaults } from "../../testing/setting/axe.ts";
import {
  aFakeBoard,
  buildBooth,
  buildStyles,
  CANDIDATES,
  type FakeBoard,
} from "./testing/a-fake-board.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
if (executablePath === undefined) console.warn("Skipped: no browser to open the booth in.");

describe.skipIf(executablePath === undefined)("the booth", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "booth-"));
  let browser: Browser;
  let board: FakeBoard;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    buildBooth(folder);
    await buildStyles(folder);
    board = await aFakeBoard(folder);
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath, args });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    board?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    board.mood = "takes";
    board.stage = "open";
    board.envelopes = [];
    board.cast.length = 0;
    complaints.length = 0;
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: "session", value: "secret", url: board.origin }]);
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
  });
  afterEach(() => context.close());

  const open = (address: string) => page.goto(`${board.origin}${address}`);
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
  const place = (name: string) => page.getByLabel(`Place of ${name}`);
  async function enter(address: string): Promise<void> {
    await open(address);
    await page.getByLabel(/type or paste your code|Your voting code/).fill(` ${board.code} `);
    await press("Go to the ballot paper");
  }
  async function seal(): Promise<string> {
    await press("Look over my vote");
    await press("Seal my vote");
    await page.getByText("Your vote is sealed").waitFor();
    return ((await page.locator(".booth-number code").textContent()) ?? "").replace(/\s/g, "");
  }
  async function look(): Promise<void> {
    const faults = await listFaults(page);
    expect(faults.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
  const order = () => page.locator(".booth-order .booth-name").allInnerTexts();

  it("takes a vote from code to receipt, without the cookie, and says where to look", async () => {
    await enter("/sealed/motion/booth");
    const buses = page.getByRole("group", { name: "Free buses?" });
    await buses.getByLabel("Yes").check();
    await press("Look over my vote");
    expect(await page.locator(".booth-notice").textContent()).toContain("You abstain on 1 option");
    await press("Change it");
    expect(await buses.getByLabel("Yes").isChecked()).toBe(true);
    await seal();
    await press("Cast my vote");
    await page.getByText("Your vote is in the archive").waitFor();
    expect(board.cast).toHaveLength(1);
    expect(board.cast[0]?.cookie).toBeUndefined();
    const number = ((await page.locator(".booth-number code").textContent()) ?? "").replace(
      /\s/g,
      "",
    );
    const link = await page.getByRole("link", { name: "Look it up now" }).getAttribute("href");
    expect(link).toBe(`${board.origin}/sealed/motion/ballots/${encodeURIComponent(number)}`);
    await page.reload();
    await page.getByText("Your vote is in the archive").waitFor();
    expect(complaints).toEqual([]);
  });

  it("ranks by typing, by buttons and by dragging, and all three agree", async () => {
    await enter("/sealed/ranked/booth");
    await place("Candidate C").fill("1");
    await press("Rank next: Candidate A");
    await press("Rank next: Candidate K");
    expect(await order()).toEqual(["Candidate C", "Candidate A", "Candidate K"]);
    await press("Move Candidate K up");
    expect(await order()).toEqual(["Candidate C", "Candidate K", "Candidate A"]);
    const grips = page.locator(".booth-grip");
    await grips.nth(2).scrollIntoViewIfNeeded();
    const [last, first] = [await grips.nth(2).boundingBox(), await grips.nth(0).boundingBox()];
    if (last === null || first === null) throw new Error("no rows");
    await page.mouse.move(last.x + 60, last.y + 15);
    await page.mouse.down();
    await page.mouse.move(first.x + 60, first.y + 20, { steps: 5 });
    await page.mouse.up();
    expect(await order()).toEqual(["Candidate A", "Candidate C", "Candidate K"]);
    expect(await place("Candidate A").inputValue()).toBe("1");
    await press("Look over my vote");
    expect(await page.locator(".booth-notice").textContent()).toContain("You rank 3 of 12");
  });

  it("refuses equal places and gaps in words, and closes gaps when asked", async () => {
    await enter("/sealed/ranked/booth");
    await place("Candidate A").fill("2");
    await place("Candidate B").fill("2");
    await press("Look over my vote");
    const alert = page.getByRole("alert");
    expect(await alert.textContent()).toContain(
      "Candidate A and Candidate B have the same place 2",
    );
    expect(await alert.textContent()).toContain("Nobody has place 1");
    await press("Number them 1, 2, 3 in this order");
    await press("Look over my vote");
    await page.getByText("Is this what you want?").waitFor();
  });

  it("draws another order for each page, and shows the printed one when asked", async () => {
    const orders = new Set<string>();
    for (let times = 0; times < 3; times += 1) {
      await enter("/sealed/ranked/booth");
      orders.add((await page.locator(".booth-paper .booth-name").allInnerTexts()).join());
    }
    expect(orders.size).toBe(3);
    await press("Show the order of the printed paper");
    expect(await page.locator(".booth-paper .booth-name").allInnerTexts()).toEqual(CANDIDATES);
  });

  it("opens a sealed vote for another device, which finds the same number and the same ranking", async () => {
    await enter("/sealed/ranked/booth");
    await press("Rank next: Candidate B");
    await press("Rank next: Candidate L");
    const sealNumber = await seal();
    await press("Open and check this vote");
    const link = await page.locator("textarea").inputValue();
    const other = await browser.newContext();
    const device = await other.newPage();
    await device.goto(link);
    await device.getByText("The sealed vote holds this").waitFor();
    expect(await device.locator(".booth-said li").allInnerTexts()).toEqual([
      "1 Candidate B",
      "2 Candidate L",
    ]);
    const shown = await device.locator(".booth-number code").textContent();
    expect(shown?.replace(/\s/g, "")).toBe(sealNumber);
    const mistyped = `${sealNumber.startsWith("A") ? "B" : "A"}${sealNumber.slice(1)}`;
    await device.getByLabel("Seal number that you noted").fill(mistyped);
    await device.getByLabel("Text of the opened vote").fill(link);
    await device.getByRole("button", { name: "Check it" }).click();
    await device.getByText("not the vote whose seal number you noted").waitFor();
    await other.close();
    await press("Make a new ballot");
    expect(await order()).toEqual(["Candidate B", "Candidate L"]);
    expect(await seal()).not.toBe(sealNumber);
  });

  it("gathers the codes of a long opening from several windows", async () => {
    await enter("/sealed/motion/booth");
    await seal();
    await press("Open and check this vote");
    const links = (await page.locator("textarea").inputValue()).split("\n");
    expect(links.length).toBeGreaterThan(1);
    const windows = [];
    for (const link of links) {
      const one = await context.newPage();
      await one.goto(link);
      windows.push(one);
    }
    for (const one of windows) await one.getByText("The sealed vote holds this").waitFor();
  });

  it("sends the very same bytes again when it is not known whether they arrived, also after a reload", async () => {
    await enter("/sealed/ranked/booth");
    await seal();
    board.mood = "is-down";
    await press("Cast my vote");
    await page.getByText("It is not known whether your vote arrived").waitFor();
    const sent: (string | null)[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.postData());
    });
    board.mood = "is-busy";
    await press("Send it again");
    await page.getByText("The platform is very busy").waitFor();
    await page.reload();
    board.mood = "takes";
    await press("Send it again");
    await page.getByText("Your vote is in the archive").waitFor();
    expect(new Set(sent).size).toBe(1);
    expect(board.cast[0]?.text).toBe(sent[0]);
  });

  it("keeps neither the code nor the choice in any storage", async () => {
    await enter("/sealed/ranked/booth");
    await press("Rank next: Candidate B");
    await seal();
    await press("Cast my vote");
    await page.getByText("Your vote is in the archive").waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
    );
    expect(kept).not.toContain(board.code);
    expect(kept).not.toContain("Candidate");
    expect(kept).not.toContain("ballotText");
  });

  it("says a refusal in the platform's words, and takes another code", async () => {
    await enter("/sealed/ranked/booth");
    await seal();
    board.mood = "is-closed";
    await press("Cast my vote");
    await page.getByText("This ballot has closed.").waitFor();
    await press("Use another code");
    await page.getByText("Your voting code").waitFor();
  });

  it.each([
    ["ready", /It opens on Tuesday,? 1 December 2026/],
    ["checking", /Voting is over/],
    ["void", /This ballot is void/],
  ])("says of a ballot that is %s: %s", async (stage, says) => {
    board.stage = stage;
    await open("/sealed/ranked/booth");
    await page.getByText(says).waitFor();
  });

  it("for a meeting keeps nothing, and forgets everything for the next voter", async () => {
    await enter("/sealed/ranked/booth?kiosk");
    await press("Rank next: Candidate B");
    await seal();
    await press("Cast my vote");
    await press("I have finished: next voter");
    await page.getByLabel("Your voting code").waitFor();
    expect(await page.getByLabel("Your voting code").inputValue()).toBe("");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it("for a meeting forgets by itself when nobody touches it, and warns before", async () => {
    await page.clock.install();
    await enter("/sealed/ranked/booth?kiosk");
    await press("Rank next: Candidate B");
    await page.clock.runFor(160_000);
    await page.getByText("It forgets everything in").waitFor();
    await press("I am still here");
    expect(await order()).toEqual(["Candidate B"]);
    await page.clock.runFor(181_000);
    await page.getByLabel("Your voting code").waitFor();
  });

  it("speaks Welsh on a Welsh page", async () => {
    await open("/sealed/ranked/booth?lang=cy");
    await page.getByText("Eich cod pleidleisio").first().waitFor();
  });

  it("asks each amendment by itself, by keyboard alone; opened, all of it is text to paste elsewhere", async () => {
    await enter("/sealed/amended/booth");
    const groups = page.getByRole("group");
    expect(await groups.count()).toBe(8);
    await look();
    // Space chooses, an arrow goes on within a question, a tab to the next.
    for (const keys of [
      ["Space"],
      ["Space", "ArrowDown"],
      [],
      ["Space", "ArrowDown", "ArrowDown"],
    ]) {
      await page.keyboard.press("Tab");
      for (const key of keys) await page.keyboard.press(key);
    }
    await groups.last().getByLabel("Yes").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Is this what you want?").waitFor();
    const said = ["Yes", "No", ...Array.from({ length: 5 }, () => "Abstain"), "Yes"];
    expect(await page.locator(".booth-said dd").allInnerTexts()).toEqual(said);
    await look();
    await press("Seal my vote");
    await page.getByText("Your vote is sealed").waitFor();
    await press("Open and check this vote");
    await page.getByText("asks too much for codes").waitFor();
    expect(await page.locator(".booth-qr").count()).toBe(0);
    await look();
    const links = await page.locator("textarea").inputValue();
    const device = await context.newPage();
    await device.goto(`${board.origin}/sealed/check`);
    await device.getByLabel("Text of the opened vote").fill(links);
    await device.getByRole("button", { name: "Check it" }).click();
    await device.getByText("The sealed vote holds this").waitFor();
    expect(await device.locator(".booth-said dd").allInnerTexts()).toEqual(said);
  });

  it("has nothing that axe finds, in each step", async () => {
    await open("/sealed/ranked/booth");
    await page.getByText("Your voting code").waitFor();
    await look();
    await enter("/sealed/ranked/booth");
    await press("Rank next: Candidate B");
    await place("Candidate C").fill("x");
    await press("Look over my vote");
    await look();
    await place("Candidate C").fill("");
    await press("Look over my vote");
    await look();
    await press("Seal my vote");
    await page.getByText("Your vote is sealed").waitFor();
    await look();
    await press("Open and check this vote");
    await look();
    await press("Make a new ballot");
    await seal();
    await press("Cast my vote");
    await page.getByText("Your vote is in the archive").waitFor();
    await look();
  });
});
