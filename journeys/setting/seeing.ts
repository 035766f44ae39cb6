import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { listTooWide } from "./looking.ts";

/** WCAG 2.2, levels A and AA. */
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** WCAG 2.2, 1.4.10: what has to fit without a second direction of scrolling. */
const NARROWEST = { width: 320, height: 720 };

const seen = new Set<string>();

/**
 * Looks at the page as everybody might: by day and by night, through axe, and on the narrowest screen. A page that
 * was seen before, and has not changed, is not looked at again.
 */
export async function expectFitForEverybody(
  page: Page,
  { hasScripts }: { hasScripts: boolean },
): Promise<void> {
  const looks = await page.evaluate(lookOf);
  if (seen.has(looks)) return;
  // Without scripts axe does not run either: those pages differ from the others only in what scripts add.
  if (hasScripts) {
    await expectAccessible(page, "light");
    await expectAccessible(page, "dark");
    seen.add(looks);
  }
  await expectFits(page);
}

/** What the page shows, without the secrets that are new with each load. */
function lookOf(): string {
  return document.documentElement.outerHTML.replace(/value="[\w-]{16,}"/g, "");
}

async function expectAccessible(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // By night only the colours are others.
  if (colorScheme === "light") axe.withTags(LEVELS);
  else axe.withRules(["color-contrast", "link-in-text-block"]);
  const { violations } = await axe.analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`,
  );
  expect(told, `${page.url()} in ${colorScheme}`).toEqual([]);
}

async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROWEST);
  const wide = await listTooWide(page);
  if (before !== null) await page.setViewportSize(before);
  expect(wide, `${page.url()} at 320 pixels`).toEqual([]);
}
