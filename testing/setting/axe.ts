import type { Page } from "@playwright/test";
import axe, { type NodeResult, type RunOptions } from "axe-core";

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
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await here.run(document, { ...asked, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({ id, nodes }));
  }, options);
}
