import pg from "pg";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ holds: "demonstration" });

const WEEKS = 2;
/** What a member with the usual letters gets in a week, the weekly one among them. */
const MOST_A_WEEK = 8;
const MINUTES_A_WEEK = 10;
/** How fast one reads at one's ease (Brysbaert 2019: 238 for non-fiction). */
const WORDS_A_MINUTE = 200;

interface Read {
  readonly subject: string;
  readonly body: string;
}

test("a member with the usual letters reads a week of them in ten minutes, and each leads to what it says", async ({
  browser,
  party,
}) => {
  const visitor = await Somebody.at(browser, party, "Visitor");
  let name = "";

  await test.step("they are the member, and one week after the other goes by", async () => {
    await visitor.goesTo("/demo");
    const card = visitor.page.getByRole("article").filter({
      has: visitor.page.getByText("A member", { exact: true }),
    });
    name = (await card.getByRole("heading").textContent())?.trim() ?? "";
    await visitor.presses(`Be ${name}`);
    for (let week = 0; week < WEEKS; week += 1) {
      await visitor.goesTo("/demo");
      await visitor.page.getByRole("button", { name: "A week" }).click();
      await expect(visitor.page.getByText("A week has passed.")).toBeVisible({ timeout: 180_000 });
    }
  });

  const letters = await lettersOfAWeek(party.databaseUrl, name);
  await test.step("their letters of the last week are few, and read in ten minutes", async () => {
    const words = letters.flatMap(({ body }) => body.split(/\s+/));
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.map(({ subject }) => subject).length).toBeLessThanOrEqual(MOST_A_WEEK);
    expect(words.length / WORDS_A_MINUTE).toBeLessThanOrEqual(MINUTES_A_WEEK);
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(letters.length);
  });

  await test.step("each says who it is for, and when in words that nobody misreads", async () => {
    for (const { subject, body } of letters) {
      expect(body, subject).toContain(name);
      expect(`${subject}\n${body}`).not.toMatch(/tomorrow at midnight|\b1 days\b|undefined|NaN/);
    }
  });

  await test.step("each link in them opens for its reader", async () => {
    const links = new Set(
      letters.flatMap(({ body }) => body.match(/https?:\/\/localhost:\d+[^\s)]*/g) ?? []),
    );
    expect(links.size).toBeGreaterThan(0);
    for (const link of links) await visitor.goesTo(new URL(link).pathname);
  });
});

/**
 * To this member, of the seven days that end with the newest of them. Whole days: batches go at one hour, and a window of
 * 168 hours took in two of them where the earlier was some seconds late.
 */
async function lettersOfAWeek(databaseUrl: string, name: string): Promise<readonly Read[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Read>(
      `with mine as (
         select letter.* from mail.letter
         join membership.person on person.id = letter.person_id where person.name = $1)
       select subject, coalesce(text.body, mine.body) as body from mine left join mail.text on text.hash = mine.text_hash
       where (posted_at at time zone 'Europe/London')::date >
         (select max((posted_at at time zone 'Europe/London')::date) - 7 from mine)
       order by posted_at`,
      [name],
    );
    return rows;
  } finally {
    await client.end();
  }
}
