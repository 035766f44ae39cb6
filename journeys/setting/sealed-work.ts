import type { TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { TrusteeAtBrowser } from "../../testing/a-trustee-at-a-browser.ts";
import { each } from "./crowd.ts";
import { expect } from "./party.ts";
import { type Folder, leads, runs } from "./sealed.ts";
import type { Somebody } from "./somebody.ts";

const PATIENCE_MS = 180_000;
const NEEDED = 3;

/** What a sealed ballot asks of trustees and the registrar, each at a browser or a computer of their own. */
export class SealedWork {
  readonly trustees = new Map<string, TrusteeAtBrowser>();
  /** Who looks how far it is, and is its registrar. */
  private readonly registrar: Somebody;
  private readonly sealed: string;

  constructor(registrar: Somebody, sealed: string) {
    this.registrar = registrar;
    this.sealed = sealed;
  }

  /** Until the sealed ballot has come so far: its clock and its count are jobs of the party's. */
  reaches(...stages: readonly string[]): Promise<void> {
    return expect(async () => {
      const board = await this.registrar.page.request.get(`${this.sealed}/board.json`);
      expect(stages).toContain((await board.json()).stage);
    }).toPass({ timeout: PATIENCE_MS, intervals: [300] });
  }

  async isAsked({ page }: Somebody): Promise<boolean> {
    await page.goto(`${this.sealed}/keys`);
    return (await page.getByRole("button", { name: "I will be a trustee" }).count()) > 0;
  }

  /** Three of these say yes, whoever of them are asked. */
  async findTrustees(willing: readonly Somebody[]): Promise<void> {
    await expect(async () => {
      for (const who of willing.filter(({ name }) => !this.trustees.has(name))) {
        if (!(await this.isAsked(who))) continue;
        await leads(who.page, who.page.getByRole("button", { name: "I will be a trustee" }));
        const passphrase = `three herons on ${who.name}'s wall`;
        this.trustees.set(who.name, new TrusteeAtBrowser(who.page, this.sealed, passphrase));
      }
      expect(this.trustees.size).toBe(NEEDED);
    }).toPass({ timeout: PATIENCE_MS, intervals: [500] });
  }

  async makeTheKey(): Promise<void> {
    for (const step of [1, 2, 3, 4, 5]) {
      await each([...this.trustees], async ([name, trustee]) => {
        expect(await trustee.works(), name).toContain(`Step ${step} of 5`);
      });
    }
  }

  /** @param mail the registrar's own mail server */
  async makeCodes(own: Folder, mail: TestSmtpServer): Promise<void> {
    const { page } = this.registrar;
    // The task names people, so that it is given to nobody who signed in long ago.
    await this.registrar.goesTo(this.sealed);
    await this.registrar.presses("Sign out");
    await this.registrar.signsInByCode();
    const fetchTask = () => page.request.get(`${this.sealed}/registrar/task.json`);
    await expect(async () =>
      expect((await fetchTask()).headers()["content-type"]).toContain("json"),
    ).toPass({ timeout: PATIENCE_MS, intervals: [300] });
    const task = await fetchTask();
    const run = await runs(process.execPath, [
      "dist/server/registrar.js",
      own.write("task.json", await task.body()),
      ...["--codes", own.file("codes.json"), "--smtp", mail.url],
      ...["--from", `The registrar <${this.registrar.email}>`],
    ]);
    expect(run.code, run.said).toBe(0);
    await this.registrar.goesTo(`${this.sealed}/registrar`);
    await page.locator("#hand-in-codes input[type=file]").setInputFiles({
      name: "answer.json",
      mimeType: "application/json",
      buffer: Buffer.from(run.out),
    });
    await leads(page, page.getByRole("button", { name: "Hand it in" }));
    await this.reaches("ready");
  }

  /** The trustees who are there mix the sealed papers and open the count. */
  async open(atHand: readonly string[]): Promise<void> {
    for (const title of ["Mix the sealed papers", "Open the count"]) {
      for (const name of atHand) {
        const trustee = this.trustees.get(name) as TrusteeAtBrowser;
        await expect(async () => expect(await trustee.asked()).toBe(title)).toPass({
          timeout: PATIENCE_MS,
          intervals: [500],
        });
        await trustee.works();
      }
    }
    await this.reaches("counted");
  }
}

/** The code in the letter that the registrar sent to this person. */
export async function codeInLetter(mail: TestSmtpServer, { email }: Somebody): Promise<string> {
  const letter = await mail.waitFor(({ envelopeTo }) => envelopeTo.includes(email));
  return /[1-9A-HJ-NP-Za-km-z]{5}-\w{6}-\w{5}-\w{6}/.exec(letter.text ?? "")?.[0] ?? "";
}
