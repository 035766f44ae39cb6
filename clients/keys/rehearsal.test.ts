import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFaults } from "../../testing/setting/axe.ts";
import { chromiumHere, openClient, pageAround } from "./testing/a-browser.ts";

/** A key file opens slowly, as it is meant to, and slower where others use the machine. */
const PATIENTLY = { timeout: 30_000 };

if (chromiumHere === undefined) console.warn("Skipped: no browser for the trustees' page.");

/** Only the house puts a heading and its regions around this. */
const OF_A_WHOLE_PAGE: readonly string[] = ["page-has-heading-one", "region", "landmark-one-main"];

const PASSPHRASE = "three herons on a wall";

describe.skipIf(chromiumHere === undefined)("the trustees' page, rehearsed in a browser", () => {
  let client: Awaited<ReturnType<typeof openClient>>;
  const complaints: string[] = [];

  beforeAll(async () => {
    client = await openClient(() => pageAround('<div id="trustee-desk" data-rehearsal></div>'));
    client.tab.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    client.tab.on("pageerror", (error) => complaints.push(error.message));
  }, 60_000);
  afterAll(() => client.stop());

  test("leads through all seven steps under the house's own policy, with files saved and loaded again", {
    timeout: 180_000,
  }, async () => {
    const { tab, address } = client;
    await tab.goto(`${address}/sealed/rehearsal`);
    await tab.getByRole("button", { name: "Begin the rehearsal" }).click();
    const titles: string[] = [];
    let saved: string | undefined;
    for (let step = 0; step < 7; step++) {
      const heading = tab.getByRole("heading", { level: 2 });
      titles.push((await heading.textContent()) ?? "");
      if (saved !== undefined) {
        const buffer = Buffer.from(saved);
        const file = { name: "key.json", mimeType: "application/json", buffer };
        await tab.getByLabel("Your key file").setInputFiles(file);
      }
      await tab.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
      if (saved === undefined) {
        await tab.getByLabel("The same passphrase again").fill("another one than that");
        await tab.getByRole("button", { name: "Make my key file" }).click();
        await expect
          .poll(() => tab.getByRole("alert").textContent(), PATIENTLY)
          .toContain("not the same");
        await tab.getByLabel("The same passphrase again").fill(PASSPHRASE);
      }
      if (step < 2) {
        const faults = await listFaults(tab);
        const ids = faults.map(({ id }) => id).filter((id) => !OF_A_WHOLE_PAGE.includes(id));
        expect(ids).toEqual([]);
      }
      await tab.locator("form button[type=submit]").click();
      const hand = tab.getByRole("button", { name: "2. Hand in the answer" });
      await hand.waitFor();
      expect(await hand.isDisabled()).toBe(true);
      const downloading = tab.waitForEvent("download");
      await tab.getByRole("button", { name: "1. Save the key file" }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^trustee-key-1-\w{14}-1-\d\.json$/);
      saved = await readFile((await download.path()) ?? "", "utf8");
      expect(saved).toContain('"argon2id13"');
      await tab.getByLabel("I have saved it, and know where it is").check();
      const compared = tab.getByLabel(/I have compared this row/);
      if ((await compared.count()) > 0) {
        expect(await hand.isDisabled()).toBe(true);
        expect(await tab.locator("#fingerprint").textContent()).toMatch(/^(\S{4} ){10}\S{3}$/);
        await compared.check();
      }
      await hand.click();
      await hand.waitFor({ state: "detached" });
    }
    await tab.getByText("That was all.").waitFor();
    expect(new Set(titles).size).toBe(7);
    expect(complaints).toEqual([]);
  });

  test("refuses a wrong passphrase, a file with a byte changed and no file in words", {
    timeout: 60_000,
  }, async () => {
    const { tab } = client;
    await tab.reload();
    await tab.getByRole("button", { name: "Begin the rehearsal" }).click();
    await tab.getByLabel("Passphrase", { exact: true }).fill("short");
    await tab.getByLabel("The same passphrase again").fill("short");
    await tab.getByRole("button", { name: "Make my key file" }).click();
    await expect
      .poll(() => tab.getByRole("alert").textContent(), PATIENTLY)
      .toContain("twelve letters");
    await tab.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await tab.getByLabel("The same passphrase again").fill(PASSPHRASE);
    await tab.getByRole("button", { name: "Make my key file" }).click();
    const downloading = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "1. Save the key file" }).click();
    const text = await readFile((await (await downloading).path()) ?? "", "utf8");
    await tab.getByLabel("I have saved it").check();
    await tab.getByRole("button", { name: "2. Hand in the answer" }).click();
    const say = async (file: string | undefined, passphrase: string) => {
      await tab.getByRole("heading", { name: /Step 2/ }).waitFor();
      if (file !== undefined) {
        const named = { name: "key.json", mimeType: "application/json", buffer: Buffer.from(file) };
        await tab.getByLabel("Your key file").setInputFiles(named);
      }
      await tab.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await tab.getByRole("button", { name: "Seal my part" }).click();
      const alert = tab.getByRole("alert");
      await alert.waitFor();
      return (await alert.textContent()) ?? "";
    };
    expect(await say(undefined, PASSPHRASE)).toContain("Choose your key file first");
    const changed = text.replace(/"sealed":"(.)/, (_, d) => `"sealed":"${d === "0" ? "1" : "0"}`);
    await expect
      .poll(() => say(changed, PASSPHRASE), PATIENTLY)
      .toContain("was changed since it was saved");
    await expect.poll(() => say("a photo", PASSPHRASE), PATIENTLY).toContain("no key file");
    await expect.poll(() => say(text, "another passphrase"), PATIENTLY).toContain("does not open");
  });
});
