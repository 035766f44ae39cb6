import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeCodes } from "@breakthrough/sealed-ballot/registrar-desk";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildClientInto } from "../../../../bin/booth-hash.mjs";
import { inTransaction } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { postedTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { listen, type Serving } from "../../../front/serve.ts";
import { beginSession, cookieName } from "../../../sign-in/door.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { aBallotAtItsCodes, handInText, registrarsTools, taskAt } from "../testing/a-registrar.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
if (executablePath === undefined) console.warn("Skipped: no browser to open the booth in.");
const root = path.join(import.meta.dirname, "../../../..");
const at = aHouse();

describe.skipIf(executablePath === undefined)(
  "the booth on the house",
  { timeout: 180_000 },
  () => {
    const dist = mkdtempSync(path.join(tmpdir(), "booth-house-"));
    const complaints: string[] = [];
    let browser: Browser;
    let serving: Serving;
    let origin: string;

    beforeAll(async () => {
      for (const client of ["booth", "registrar"]) {
        buildClientInto(root, client, path.join(dist, "clients", client));
      }
      serving = await listen("127.0.0.1", 0, path.join(dist, "client"));
      serving.open(at.app as unknown as Hono<never>);
      origin = `http://localhost:${serving.port}`;
      const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
      browser = await chromium.launch({ executablePath, args });
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await serving?.stop();
      rmSync(dist, { recursive: true });
    });

    /** A device of somebody's, on which they are signed in; of nobody's without them. */
    async function aDeviceOf(person?: Person): Promise<Page> {
      const context = await browser.newContext();
      if (person !== undefined) {
        const session = { personId: person.personId, method: "code", device: "Chromium" } as const;
        const value = await inTransaction(at.house, (tx) =>
          beginSession(tx, session, at.clock.now()),
        );
        await context.addCookies([{ name: cookieName("session", at.house), value, url: origin }]);
      }
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on("console", (message) => {
        // The house's own style sheet is not built here.
        const isStyle = `${message.location().url} ${message.text()}`.includes("/assets/");
        if (message.type() === "error" && !isStyle) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      return page;
    }
    const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
    async function opens(id: SealedBallotId): Promise<void> {
      const ballot = await findSealedBallot(at.house.database, id);
      at.clock.moveForward((ballot?.opensAt.getTime() ?? 0) - at.clock.now().getTime());
      await at.house.runDueJobs();
    }
    async function seals(page: Page, answer: string): Promise<string> {
      await page.getByLabel(answer, { exact: false }).first().check();
      await press(page, "Look over my vote");
      await press(page, "Seal my vote");
      await page.getByText("Your vote is sealed").waitFor();
      return ((await page.locator(".booth-number code").textContent()) ?? "").trim();
    }

    async function saves(page: Page, name: string): Promise<string> {
      const downloading = page.waitForEvent("download");
      await page.getByRole("link", { name }).click();
      return readFileSync((await (await downloading).path()) ?? "", "utf8");
    }
    async function makesCodes(id: SealedBallotId, registrar: Person) {
      const page = await aDeviceOf(registrar);
      await page.goto(`${origin}/sealed/${id}/registrar`);
      await press(page, "Make the codes in this browser");
      const codes = await saves(page, "Save the file with the codes");
      const sheets = await saves(page, "Save the sheets to print");
      await press(page, "Hand in the list and the envelopes");
      await page.getByText("There is nothing for you to do now.").waitFor();
      return { codes, sheets };
    }

    it("takes a code in an envelope, a challenge, a vote, and another vote that counts instead", async () => {
      const [voter, registrar] = [await aMember(at.house), await aMember(at.house)];
      const page = await aDeviceOf(voter);

      await page.goto(`${origin}/sealed/key`);
      await press(page, "Give this device a key");
      await page.getByText("This device has a key already").waitFor();
      expect((await postedTo(at.house, voter.personId)).at(-1)?.subject).toMatch(/device/);

      const id = await aBallotAtItsCodes(at.house, [voter], registrar);
      const made = await makeCodes(registrarsTools, await taskAt(at.house, id, "codes"));
      await handInText(at.house, id, registrar, made.answerText);
      await opens(id);

      await page.goto(`${origin}/sealed/${id}/booth`);
      await press(page, "Use the code that was sent to this device");
      const sealNumber = await seals(page, "No");
      await press(page, "Open and check this vote");
      const links = (await page.locator("textarea").inputValue()).split("\n");
      const other = await aDeviceOf();
      await other.goto(`${origin}/sealed/check`);
      await other.getByLabel("Text of the opened vote").fill(links.join("\n"));
      await press(other, "Check it");
      await other.getByText("The sealed vote holds this").waitFor();
      expect((await other.locator(".booth-number code").textContent())?.trim()).toBe(sealNumber);
      expect(await other.locator(".booth-said dd").textContent()).toMatch(/^No/);

      await press(page, "Make a new ballot");
      await seals(page, "No");
      await press(page, "Cast my vote");
      await page.getByText("Your vote is in the archive").waitFor();
      await press(page, "Vote again");
      await seals(page, "Yes");
      await press(page, "Cast my vote");
      await page.getByText("Your vote is in the archive").waitFor();
      await page.getByRole("link", { name: "Look it up now" }).click();
      await page.waitForURL(/\/ballots\//);
      expect(complaints).toEqual([]);
    });

    it("takes a code that a registrar made in their browser and somebody types, and refuses one that is not on the list", async () => {
      const [voter, registrar] = [await aMember(at.house), await aMember(at.house)];
      const id = await aBallotAtItsCodes(at.house, [voter], registrar);
      const { codes, sheets } = await makesCodes(id, registrar);
      const [{ code = "" } = {}] = JSON.parse(codes).codes;
      expect(sheets).toContain(`Hello ${voter.name}`);
      expect(sheets).toContain(code);
      await opens(id);
      const page = await aDeviceOf();
      await page.goto(`${origin}/sealed/${id}/booth?kiosk`);
      const votes = async (typed: string) => {
        await page.getByLabel("Your voting code").fill(typed);
        await press(page, "Go to the ballot paper");
        await seals(page, "Yes");
        await press(page, "Cast my vote");
      };
      await votes("2bZcL-xQ4mNa-7TgVu-KpRs3w");
      await page.getByText("This voting code is not on the list of this ballot.").waitFor();
      await press(page, "Use another code");
      await votes(code);
      await page.getByText("Your vote is in the archive").waitFor();
    });

    it("says without scripts why it cannot seal, and where one can vote instead", async () => {
      const registrar = await aMember(at.house);
      const id = await aBallotAtItsCodes(at.house, [registrar], registrar);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${origin}/sealed/${id}/booth`);
      await page.getByText("The booth needs a browser that runs its program").waitFor();
      await page.getByText("Vote on any other phone or computer").waitFor();
    });
  },
);
