import type { Page } from "@playwright/test";
import { heightOfFoot, listOverlaps, listTooWide, walkPages } from "./setting/looking.ts";
import { expect, test } from "./setting/party.ts";

test.use({ holds: "demonstration" });

const NARROWEST = { width: 320, height: 640 };
const PHONE = { width: 360, height: 640 };
/** From any day on, far enough that the newest lines were written in the year before. */
const LATER_DAYS = 366;
const LONGEST_MS = 1_200_000;
const TO_REST_MS = 500;
/** Where the walk begins; it follows every link from there. */
const FROM = ["/", "/me", "/desk", "/style", "/proposals/new?kind=new"];

/** Whom the demonstration lets one be; nobody for a visitor. */
const WHO = ["visitor", "member", "trustee"] as const;

async function becomes(page: Page, role: (typeof WHO)[number]): Promise<void> {
  if (role === "visitor") return;
  await page.goto("/demo");
  const form = page.locator("form", { has: page.locator(`input[value="${role}"]`) });
  await form.getByRole("button").click();
  await page.waitForLoadState();
}

test("no page that a visitor, a member or a trustee comes to is too wide or has words over words, its foot is low, and lines of an earlier year stand beside their dates", async ({
  page,
  party,
}) => {
  // Some four hundred pages.
  test.setTimeout(LONGEST_MS);
  for (const role of WHO) {
    await test.step(`as ${role}, on the narrowest phone`, async () => {
      await becomes(page, role);
      await page.setViewportSize(NARROWEST);
      const faults: string[] = [];
      const pages = await walkPages(page, FROM, async (path) => {
        faults.push(...(await listFaultsAt(page, path)));
      });
      expect(pages.length).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    });
  }

  await test.step("the foot takes half a phone's screen at the most, in both languages", async () => {
    await page.setViewportSize(PHONE);
    for (const path of ["/", "/?lang=cy", "/record", "/join?lang=cy"]) {
      await page.goto(path);
      expect(await heightOfFoot(page), path).toBeLessThanOrEqual(PHONE.height / 2);
    }
  });

  await test.step("in the next year, at every width", async () => {
    await party.daysPass(LATER_DAYS);
    await page.goto("/record");
    await expect(page.getByText(/^on \d+ \w+ 20\d\d at/)).not.toHaveCount(0);
    for (const width of [320, 768, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ["/record", "/record?lang=cy", "/party"]) {
        await page.goto(path);
        expect(await listFaultsAt(page, path)).toEqual([]);
      }
    }
  });
});

/** What looks wrong on the page that stands there: looked at again where it may not have come to rest. */
async function listFaultsAt(page: Page, path: string): Promise<readonly string[]> {
  const first = await lookAt(page, path);
  if (first.length === 0) return [];
  await page.waitForTimeout(TO_REST_MS);
  return await lookAt(page, path);
}

async function lookAt(page: Page, path: string): Promise<readonly string[]> {
  const at = `${path} at ${page.viewportSize()?.width}`;
  const wide = await listTooWide(page);
  const overlaps = await listOverlaps(page);
  return [
    ...wide.map((fault) => `${at} is too wide: ${fault}`),
    ...overlaps.map((fault) => `${at}: ${fault}`),
  ];
}
