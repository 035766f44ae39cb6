import type { Page } from "@playwright/test";
import { findPages, heightOfFoot, listOverlaps, listTooWide } from "./setting/looking.ts";
import { expect, test } from "./setting/party.ts";

test.use({ holds: "demonstration" });

const NARROWEST = { width: 320, height: 640 };
const PHONE = { width: 360, height: 640 };
const LATER_DAYS = 60;

/** Whom the demonstration lets one be; nobody for a visitor. */
const WHO = ["visitor", "member", "trustee"] as const;

async function becomes(page: Page, role: (typeof WHO)[number]): Promise<void> {
  if (role === "visitor") return;
  await page.goto("/demo");
  const form = page.locator("form", { has: page.locator(`input[value="${role}"]`) });
  await form.getByRole("button").click();
  await page.waitForLoadState();
}

for (const role of WHO) {
  test(`no page that a ${role} comes to is wider than the narrowest phone, and none has words over words`, async ({
    page,
  }) => {
    await becomes(page, role);
    await page.setViewportSize(NARROWEST);
    const pages = await findPages(page, ["/", "/me", "/desk", "/style", "/proposals/new?kind=new"]);
    expect(pages.length).toBeGreaterThan(30);
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      for (const fault of await listTooWide(page)) faults.push(`${path} is too wide: ${fault}`);
      for (const fault of await listOverlaps(page)) faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

test("the foot of every page takes half a phone's screen at the most, in both languages", async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  for (const path of ["/", "/?lang=cy", "/record", "/join?lang=cy"]) {
    await page.goto(path);
    expect(await heightOfFoot(page), path).toBeLessThanOrEqual(PHONE.height / 2);
  }
});

test("lines of an earlier year stand beside their dates in the record, at every width", async ({
  page,
  party,
}) => {
  await party.daysPass(LATER_DAYS);
  for (const path of ["/record", "/record?lang=cy", "/party"]) {
    for (const width of [320, 768, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (path === "/record")
        await expect(page.getByText(/on \d+ \w+ 20\d\d at/)).not.toHaveCount(0);
      expect(await listOverlaps(page), `${path} at ${width}`).toEqual([]);
      expect(await listTooWide(page), `${path} at ${width}`).toEqual([]);
    }
  }
});
