import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { listFaults } from "../../testing/setting/axe.ts";
import { listLowLinks, listTooWide } from "./looking.ts";

/** WCAG 2.2, levels A and AA. */
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const COLOURS = ["color-contrast", "link-in-text-block"];
/** WCAG 2.2, 1.4.10: what has to fit without a second direction of scrolling. */
const NARROWEST = { width: 320, height: 720 };

/** Where it is kept what was looked at, and found fit, by any worker of this run: an empty file for each. */
const SEEN = process.env.JOURNEYS_SEEN ?? "";

const placeOf = (what: string): string =>
  join(SEEN, createHash("sha256").update(what).digest("hex"));
const wasSeen = (what: string): boolean => existsSync(placeOf(what));
const isSeen = (what: string): void => writeFileSync(placeOf(what), "");

/**
 * Looks at the page as everybody might: by day and by night, through axe, and on the narrowest screen. Axe asks for
 * names, roles, order and colours, so it looks once at each shape; how wide it is depends on its words, so that is
 * looked at wherever one has changed.
 */
export async function expectFitForEverybody(
  page: Page,
  { hasScripts }: { hasScripts: boolean },
): Promise<void> {
  const { shape, words } = await page.evaluate(lookOf);
  // Without scripts axe does not run either: those pages differ from the others only in what scripts add.
  if (hasScripts && !wasSeen(shape)) {
    await expectAccessible(page, "light");
    await expectAccessible(page, "dark");
    isSeen(shape);
  }
  const whole = `${shape} ${words}`;
  if (wasSeen(whole)) return;
  await expectFits(page);
  isSeen(whole);
}

/** How the page is made, whatever it says, with one of several things alike; and its words, but not its numbers. */
function lookOf(): { readonly shape: string; readonly words: string } {
  const valued = new Set(["class", "role", "type", "lang", "dir", "tabindex", "open", "hidden"]);
  const shapeOf = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      valued.has(name) || name.startsWith("aria-hidden") ? `${name}=${value}` : name,
    );
    const inside: string[] = [];
    for (const child of element.childNodes) {
      const isText = child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== "";
      const part = child instanceof Element ? shapeOf(child) : isText ? "words" : "";
      if (part !== "" && part !== inside.at(-1)) inside.push(part);
    }
    return `<${element.tagName} ${attributes.sort().join(" ")}>${inside.join("")}</>`;
  };
  const words = document.body.textContent.replace(/\d+/g, "1");
  return { shape: shapeOf(document.documentElement), words };
}

async function expectAccessible(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  // By night only the colours are others.
  const runOnly =
    colorScheme === "light"
      ? { type: "tag" as const, values: LEVELS }
      : { type: "rule" as const, values: COLOURS };
  const faults = await listFaults(page, { runOnly });
  const told = faults.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`,
  );
  expect(told, `${page.url()} in ${colorScheme}`).toEqual([]);
}

async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROWEST);
  const wide = await listTooWide(page);
  const low = await listLowLinks(page);
  expect(low, `Links in the foot of ${page.url()} too low to touch`).toEqual([]);
  if (before !== null) await page.setViewportSize(before);
  expect(wide, `${page.url()} at 320 pixels`).toEqual([]);
}
