import type { Page } from "@playwright/test";

/*
 * What a page looks like where it looks wrong: said by the browser, one line for each fault. Asked of the document itself:
 * for the first `Locator.evaluateAll` on a page a third of a megabyte of script is sent there, a tenth of a second.
 */

/** Where the page has to be moved sideways: the elements that stick out farthest in. */
export const listTooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    // In the letters in which it is read, and not in those that stand in for them until they have come.
    await document.fonts.ready;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return out.slice(-3).map((element) => `${element.tagName} .${element.className}`);
  });

/** WCAG 2.2, 2.5.8: how high and wide what one touches is at least. */
const TARGET_PX = 24;

/**
 * Links in the foot that are too low to touch, by what they say. Axe lets a low link pass where none is near, and how far
 * the foot's last line reaches depends on a seal's letters.
 */
export const listLowLinks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (least) =>
      [...document.querySelectorAll(".foot a")]
        .filter((link) => link.getBoundingClientRect().height < least)
        .map((link) => link.textContent),
    TARGET_PX,
  );

/** Words that lie over other words. What floats above the page on purpose is left out, and so is what only ears get. */
export const listOverlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Written {
      readonly of: Element;
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const isLeftOut = (element: Element): boolean => {
      if (element.closest(".main-pages, .skip-link, svg") !== null) return true;
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        if (getComputedStyle(one).clipPath === "inset(50%)") return true;
      }
      return false;
    };
    /** The letters of a line, without the room that a face keeps above and below them. */
    const lettersIn = (box: DOMRect, size: number) => {
      const middle = (box.top + box.bottom) / 2;
      return {
        left: box.left,
        right: box.right,
        top: middle - size * 0.35,
        bottom: middle + size * 0.35,
      };
    };
    const writtenIn = (node: Node): Written[] => {
      const of = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (of === null || text === "" || !of.checkVisibility() || isLeftOut(of)) return [];
      const size = Number.parseFloat(getComputedStyle(of).fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width }) => width > 2)
        .map((box) => ({ of, text: text.slice(0, 40), ...lettersIn(box, size) }));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const written: Written[] = [];
    while (walker.nextNode()) written.push(...writtenIn(walker.currentNode));
    written.sort((one, other) => one.top - other.top);
    const isOver = (one: Written, other: Written) =>
      one.of !== other.of &&
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
      Math.min(one.bottom, other.bottom) - other.top > 2;
    const found = new Set<string>();
    for (const [index, one] of written.entries()) {
      for (const other of written.slice(index + 1)) {
        if (other.top >= one.bottom) break;
        if (isOver(one, other)) found.add(`“${one.text}” and “${other.text}”`);
      }
    }
    return [...found];
  });

/** How high the foot of the page is, in pixels, without the room that it leaves for the bar of places. */
export const heightOfFoot = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const foot = document.querySelector(".foot");
    const inside = document.querySelector(".foot-inside");
    if (foot === null || inside === null) return Number.NaN;
    return inside.getBoundingClientRect().bottom - foot.getBoundingClientRect().top;
  });

/** Addresses of one kind differ only in what they name. */
const kindOf = (path: string): string =>
  path
    .replace(/people\/[^/?]+/, "people/x")
    .replace(/\d+/g, "1")
    .replace(/=[^&]*/g, "=");

const IS_NO_PAGE =
  /\.(?:json|csv|ics|atom|txt|svg|css|bel|blt)|\/(?:entry|proof|checkpoint|download)/;

/** The pages of the party that links on this one lead to. */
const listLinks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href^="/"]')];
    const paths = links.map((link) => link.getAttribute("href")?.split("#")[0] ?? "");
    return paths.filter((path) => path !== "");
  });

/** Follows every link from these pages on, and looks at one page of each kind. Answers their addresses. */
export async function walkPages(
  page: Page,
  from: readonly string[],
  look: (path: string) => Promise<void>,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  const queue = [...from];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (found.has(kindOf(path)) || IS_NO_PAGE.test(path)) continue;
    const answer = await page.goto(path);
    found.set(kindOf(path), path);
    if (!answer?.headers()["content-type"]?.startsWith("text/html")) continue;
    await look(path);
    queue.push(...(await listLinks(page)));
  }
  return [...found.values()];
}
