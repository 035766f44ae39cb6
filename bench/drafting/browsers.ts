import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../bin/browser.mjs";
import type { Row } from "../rows/row.ts";
import { secretOf } from "../setting/fill.ts";
import type { Program } from "../setting/programs.ts";

const KEYS = 30;
const BETWEEN_KEYS_MS = 200;
const LONGEST_MS = 10_000;
/** Each key is another sign, so that it is found wherever the others' typing has moved it. */
const FIRST_SIGN = 0x2460;

/** Two real browsers in one text, each at a process of its own. */
export interface Browsers {
  /** How long each key that is typed in one takes until it is drawn in the other, in milliseconds, shortest first. */
  type(): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** @param members who writes in each. Undefined where there is no browser */
export async function openBrowsers(
  programs: readonly [Program, Program],
  members: readonly [number, number],
): Promise<Browsers | undefined> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const open = ([program, member]: readonly [Program, number]) =>
    openText(browser, program, member);
  const pages = [
    await open([programs[0], members[0]]),
    await open([programs[1], members[1]]),
  ] as const;
  return {
    type: async () => {
      const waits: number[] = [];
      for (let key = 0; key < KEYS; key += 1) {
        const [from, to] = key % 2 === 0 ? pages : ([pages[1], pages[0]] as const);
        waits.push(await waitFor(from, to, String.fromCharCode(FIRST_SIGN + key)));
        await pause(BETWEEN_KEYS_MS);
      }
      return waits.sort((one, other) => one - other);
    },
    close: () => browser.close(),
  };
}

const editorOf = (page: Page) =>
  page.getByRole("textbox", { name: "The text that you write together" });

async function openText(browser: Browser, { port }: Program, member: number): Promise<Page> {
  const url = `http://127.0.0.1:${port}`;
  const context = await browser.newContext();
  await context.addCookies([{ name: "session", value: secretOf(member), url }]);
  const page = await context.newPage();
  await page.goto(`${url}/drafting/proposals/1`);
  await editorOf(page).press("ControlOrMeta+Home");
  return page;
}

/** One key; both browsers have the machine's clock. */
async function waitFor(from: Page, to: Page, sign: string): Promise<number> {
  const drawn = to.waitForFunction(
    ({ editor, wanted }) =>
      editor?.textContent?.includes(wanted)
        ? performance.timeOrigin + performance.now()
        : undefined,
    { editor: await editorOf(to).elementHandle(), wanted: sign },
    { polling: "raf", timeout: LONGEST_MS },
  );
  await from.evaluate(() => {
    const note = () => {
      document.body.dataset.typedAt = String(performance.timeOrigin + performance.now());
    };
    document.addEventListener("beforeinput", note, { capture: true, once: true });
  });
  await from.keyboard.insertText(sign);
  const at = (await (await drawn).jsonValue()) as number;
  return at - Number(await from.evaluate(() => document.body.dataset.typedAt));
}

export const browsersRow = (waits: readonly number[]): Row => {
  const of = (share: number) => waits[Math.floor(waits.length * share)] ?? Number.POSITIVE_INFINITY;
  return {
    what: `two real browsers among them: a key typed in one until it is drawn in the other, p95 (median ${of(0.5).toFixed(0)} ms)`,
    ours: `${of(0.95).toFixed(0)} ms`,
    peer: `${waits.length} keys`,
    ratio: "–",
    reach: "–",
    isReached: true,
  };
};
