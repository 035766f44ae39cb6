import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

/** A trustee at a browser of their own, whose only memory between two visits is the file that they saved. */
export class TrusteeAtBrowser {
  readonly passphrase: string;
  private readonly page: Page;
  private readonly sealed: string;
  private saved: string | undefined;

  /** @param sealed the ballot's page */
  constructor(page: Page, sealed: string, passphrase: string) {
    this.page = page;
    this.sealed = sealed;
    this.passphrase = passphrase;
  }

  async looks(): Promise<string> {
    await this.page.goto(`${this.sealed}/keys`);
    return (await this.page.locator("main").textContent()) ?? "";
  }

  /** What the page asks of them now; undefined where it asks nothing. */
  async asked(): Promise<string | undefined> {
    await this.looks();
    const desk = this.page.locator("#trustee-desk");
    const heading = desk.getByRole("heading", { level: 2 });
    await heading.or(desk.getByText("There is nothing for you to do")).waitFor();
    return (await heading.count()) > 0 ? ((await heading.textContent()) ?? "") : undefined;
  }

  /** Does one step as the page leads. Answers its heading. */
  async works(): Promise<string> {
    await this.looks();
    const desk = this.page.locator("#trustee-desk");
    const heading = (await desk.getByRole("heading", { level: 2 }).textContent()) ?? "";
    if (this.saved !== undefined) {
      const buffer = Buffer.from(this.saved);
      const file = { name: "key.json", mimeType: "application/json", buffer };
      await desk.getByLabel("Your key file").setInputFiles(file);
    }
    await desk.getByLabel("Passphrase", { exact: true }).fill(this.passphrase);
    if (this.saved === undefined) {
      await desk.getByLabel("The same passphrase again").fill(this.passphrase);
    }
    await desk.locator("form button[type=submit]").click();
    const save = desk.getByRole("button", { name: "1. Save the key file" });
    // The key file's lock is made to be dear, and a crowded machine takes its time over it.
    await save.waitFor({ timeout: 180_000 });
    const downloading = this.page.waitForEvent("download");
    await save.click();
    this.saved = await readFile((await (await downloading).path()) ?? "", "utf8");
    await desk.getByLabel("I have saved it, and know where it is").check();
    const compared = desk.getByLabel(/I have compared this row/);
    if ((await compared.count()) > 0) await compared.check();
    const loaded = this.page.waitForEvent("load");
    await desk.getByRole("button", { name: "2. Hand in the answer" }).click();
    await loaded;
    return heading;
  }
}
