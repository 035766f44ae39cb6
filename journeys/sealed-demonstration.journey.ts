import { expect, test } from "./setting/party.ts";
import { Folder, runs } from "./setting/sealed.ts";
import { Somebody } from "./setting/somebody.ts";
import { timePasses } from "./setting/time-passes.ts";
import { verify } from "./setting/verifier.ts";

test.use({ holds: "demonstration" });
test.setTimeout(1_800_000);

/** Until the votes that are open at its start are counted. */
const MOST_DAYS = 14;

test("the demonstration's offices came by elections, a lot and an appointment that anybody verifies, and its committee is elected anew", async ({
  browser,
  party,
}) => {
  const visitor = await Somebody.at(browser, party, "Visitor", { way: "no scripts" });
  const { page } = visitor;
  const own = new Folder();
  const cameBy = async (office: RegExp, way: string): Promise<boolean> => {
    await page.goto("/party/offices");
    const rows = await page
      .getByRole("table", { name: office })
      .locator("tbody tr")
      .allTextContents();
    return rows.length > 0 && rows.every((row) => row.includes(way));
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
    for (const office of [/Safety officer/, /National committee/, /Trustee/]) {
      expect(await cameBy(office, "the members' election")).toBe(true);
    }
    const closed = await sealedOf(/Election \d+: Safety officer/);
    expect(await stageOf(closed)).toBe("counted");
    const archive = await page.request.get(`${closed}/archive.bel`);
    const file = own.write("archive.bel", await archive.body());
    const run = await runs("npm", ["run", "verify", "--", file, "--mixers", "2"]);
    expect(run.code, `${run.out}${run.said}`).toBe(0);
    expect(await stageOf(await sealedOf(/Election \d+: National committee/))).toBe("open");
  });

  await test.step("the facilitators came by a lot that anybody draws again, the treasurer by an appointment", async () => {
    expect(await cameBy(/Facilitator/, "the lot")).toBe(true);
    expect(await cameBy(/Treasurer/, "appointment by a body, which members did not stop")).toBe(
      true,
    );
    await visitor.follows(/Lots and their proofs/);
    await visitor.follows(/The lot that filled it last/);
    const draw = await page.request.get(`${new URL(page.url()).pathname}/draw.json`);
    const file = own.write("draw.json", await draw.body());
    // Its past names the record of the address for which it was played, which is not this one's.
    expect(verify("draw", file)).toContain("VALID");
  });

  await test.step("some days later the committee is elected anew, and its count is there to verify", async () => {
    const isCounted = async () =>
      (await stageOf(await sealedOf(/Election \d+: National committee/))) === "counted";
    for (let days = 0; days < MOST_DAYS && !(await isCounted()); days += 1) {
      await timePasses(visitor, "A day");
    }
    expect(await isCounted()).toBe(true);
  });

  own.remove();
});
