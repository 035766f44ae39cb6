import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CDPSession, Page } from "@playwright/test";
import type axe from "axe-core";
import type { NodeResult, RunOptions } from "axe-core";

/**
 * A third of the size of what the package names as its source, and does the same. Its seventeen letters beyond ASCII would
 * make each of its letters two bytes, on the way and in the browser.
 */
const SOURCE = readFileSync(
  fileURLToPath(import.meta.resolve("axe-core/axe.min.js")),
  "utf8",
).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Straight to Chromium: `page.evaluate` first tries the text as a function, and sends it as another script's argument. */
async function bringAxe(page: Page): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const sent = await (await session).send("Runtime.evaluate", { expression: `${SOURCE};0` });
  if (sent.exceptionDetails !== undefined) throw new Error(sent.exceptionDetails.text);
}

/** One rule that does not hold, and the places where. */
export interface Fault {
  readonly id: string;
  readonly nodes: readonly NodeResult[];
}

/**
 * What axe finds on a page that has no frames. It is half a megabyte of script: it is put into a page once, however often
 * that is asked about.
 */
export async function listFaults(page: Page, options: RunOptions = {}): Promise<readonly Fault[]> {
  if (page.frames().length > 1)
    throw new Error(`${page.url()} has frames, which are not looked into`);
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await bringAxe(page);
  return page.evaluate(async (asked) => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await here.run(document, { ...asked, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({ id, nodes }));
  }, options);
}
