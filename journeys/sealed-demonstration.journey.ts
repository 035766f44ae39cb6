import { expect, test } from "./setting/party.ts";
import { Folder, runs } from "./setting/sealed.ts";
import { Somebody } from "./setting/somebody.ts";
import { timePasses } from "./setting/time-passes.ts";

test.use({ holds: "demonstration" });
test.setTimeout(1_800_000);

/** Until the votes that are open at its start are counted, and those elected hold their office. */
const MOST_DAYS = 14;

test("the demonstration's committee is elected by its sealed ballot, whose archive anybody verifies", async ({
  browser,
  party,
}) => {
  const visitor = await Somebody.at(browser, party, "Visitor", { way: "no scripts" });
  const { page } = visitor;
  const own = new Folder();
  const areElected = async (office: RegExp): Promise<boolean> => {
    await page.goto("/party/offices");
    const rows = await page
      .getByRole("table", { name: office })
      .locator("tbody tr")
      .allTextContents();
    return rows.length > 0 && rows.every((row) => row.includes("the members' election"));
  };
  const stageOf = async (sealed: string): Promise<string> =>
    (await (await page.request.get(`${sealed}/board.json`)).json()).stage;
  const sealedOf = async (office: RegExp): Promise<string> => {
    await page.goto("/elections");
    await page.getByRole("link", { name: office }).first().click();
    const link = page.locator('a[href^="/sealed/"]').first();
    return (await link.getAttribute("href")) ?? "";
  };

  await test.step("one sealed ballot is closed, with its archive to fetch; one is open", async () => {
    expect(await areElected(/Safety officer/)).toBe(true);
    const closed = await sealedOf(/Election \d+: Safety officer/);
    expect(await stageOf(closed)).toBe("counted");
    const archive = await page.request.get(`${closed}/archive.bel`);
    const file = own.write("archive.bel", await archive.body());
    const run = await runs("npm", ["run", "verify", "--", file, "--mixers", "2"]);
    expect(run.code, `${run.out}${run.said}`).toBe(0);
    expect(await stageOf(await sealedOf(/Election \d+: National committee/))).toBe("open");
  });

  await test.step("some days later the committee is elected, and the offices page says so", async () => {
    for (let days = 0; days < MOST_DAYS && !(await areElected(/National committee/)); days += 1) {
      await timePasses(visitor, "A day");
    }
    expect(await areElected(/National committee/)).toBe(true);
    expect(await stageOf(await sealedOf(/Election \d+: National committee/))).toBe("counted");
  });

  own.remove();
});
