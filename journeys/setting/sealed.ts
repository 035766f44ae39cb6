import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "@playwright/test";
import { expect } from "./party.ts";
import type { Somebody } from "./somebody.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A folder of somebody's own computer, for the files that they keep. */
export class Folder {
  private readonly path = mkdtempSync(join(tmpdir(), "breakthrough-own-"));

  file(name: string): string {
    return join(this.path, name);
  }

  write(name: string, bytes: string | Uint8Array): string {
    writeFileSync(this.file(name), bytes);
    return this.file(name);
  }

  read(name: string): Buffer {
    return readFileSync(this.file(name));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

interface Ran {
  readonly code: number | null;
  /** What it printed for another program. */
  readonly out: string;
  /** What it said besides. */
  readonly said: string;
}

/** Runs a command as somebody does at their own computer, while the party's servers go on. */
export function runs(command: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const kept = { out: "", said: "" };
  child.stdout.on("data", (chunk) => {
    kept.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    kept.said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...kept }));
  });
}

/** Types a line that a page shows into a terminal, with the files where they really lie. */
export function types(line: string, files: Readonly<Record<string, string>>): Promise<Ran> {
  let typed = line;
  for (const [name, path] of Object.entries(files)) typed = typed.replaceAll(name, `'${path}'`);
  return runs("sh", ["-c", typed]);
}

/** The seal number or the tracking number that a booth shows, without its gaps. */
const numberOn = async (page: Page): Promise<string> =>
  ((await page.locator(".booth-number code").textContent()) ?? "").replace(/\s/g, "");

/** Somebody who votes, at a browser of their own. */
export class Voter {
  readonly who: Somebody;
  readonly page: Page;
  private readonly sealed: string;

  constructor(who: Somebody, sealed: string) {
    this.who = who;
    this.page = who.page;
    this.sealed = sealed;
  }

  private press(name: string | RegExp): Promise<void> {
    return this.page.getByRole("button", { name }).click();
  }

  private number(): Promise<string> {
    return numberOn(this.page);
  }

  /** @param code the one from their letter; without one, the envelope is opened on this device */
  async enters(code: string | undefined): Promise<void> {
    await this.page.goto(`${this.sealed}/booth`);
    if (code === undefined) return this.press("Use the code that was sent to this device");
    await this.page.getByLabel("type or paste your code").fill(code);
    await this.press("Go to the ballot paper");
  }

  async ranks(names: readonly string[]): Promise<void> {
    for (const name of names) await this.press(`Rank next: ${name}`);
  }

  /** Answers the seal number. */
  async seals(): Promise<string> {
    await this.press("Look over my vote");
    await this.press("Seal my vote");
    await this.page.getByText("Your vote is sealed").waitFor();
    return this.number();
  }

  /** Has the sealed vote opened on another device, which finds the same number and the same ranking in it; makes a new one. */
  async challenges(browser: Browser, sealNumber: string, names: readonly string[]): Promise<void> {
    await this.press("Open and check this vote");
    const link = await this.page.locator("textarea").inputValue();
    const other = await browser.newContext();
    const device = await other.newPage();
    await device.goto(link);
    await device.getByText("The sealed vote holds this").waitFor();
    expect(await numberOn(device)).toBe(sealNumber);
    const said = await device.locator(".booth-said li").allInnerTexts();
    expect(said).toEqual(names.map((name, at) => `${at + 1} ${name}`));
    await other.close();
    await this.press("Make a new ballot");
  }

  /** Answers the tracking number. */
  async casts(): Promise<string> {
    await this.press("Cast my vote");
    await this.page.getByText("Your vote is in the archive").waitFor();
    return this.number();
  }

  async votesAgain(): Promise<void> {
    await this.press("Vote again");
  }
}

/** The link or button there, and the page that it leads to. */
export async function leads(page: Page, target: Locator): Promise<void> {
  const loaded = page.waitForEvent("load");
  await target.click();
  await loaded;
}

/**
 * Fills a form of a page and sends it, as a browser does that draws nothing: for what other stories show already, done by
 * very many. The page before them must be one of the party's.
 * @param ticks what is ticked, as CSS selectors; their own values are sent
 */
export async function sends(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>>,
  { form = "main form", ticks = [] }: { form?: string; ticks?: readonly string[] } = {},
): Promise<void> {
  const status = await page.evaluate(
    async ([from, selector, typed, ticked]) => {
      const shown = await (await fetch(from)).text();
      const found = new DOMParser()
        .parseFromString(shown, "text/html")
        .querySelector<HTMLFormElement>(selector);
      if (found === null) return `no ${selector} at ${from}`;
      for (const one of ticked) {
        const box = found.querySelector<HTMLInputElement>(one);
        if (box === null) return `no ${one} at ${from}`;
        box.checked = true;
      }
      const sent = new FormData(found);
      for (const [name, text] of Object.entries(typed)) sent.set(name, text);
      const body = new URLSearchParams([...sent].map(([name, text]) => [name, String(text)]));
      const answer = await fetch(found.getAttribute("action") ?? from, { method: "POST", body });
      return `${answer.status}`;
    },
    [path, form, fields, ticks] as const,
  );
  expect(status, path).toBe("200");
}
