import pg from "pg";
import { asWritten } from "../app/mail/testing/as-written.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ holds: "demonstration" });

interface Read {
  readonly subject: string;
  readonly body: string;
  /** What it tells of; each comment is one by itself. */
  readonly fact: string;
}

test("in one week of a member's notices no line comes twice, and following is one press", async ({
  browser,
  party,
}) => {
  const member = await Somebody.at(browser, party, "Member");
  let name = "";

  await test.step("they are the member, who follows what they took part in", async () => {
    await member.goesTo("/demo");
    const card = member.page.getByRole("article").filter({
      has: member.page.getByText("A member", { exact: true }),
    });
    name = (await card.getByRole("heading").textContent())?.trim() ?? "";
    await member.presses(`Be ${name}`);
    await member.goesTo("/me/following");
    await expect(member.page.getByText("Because you took part").first()).toBeVisible();
  });

  await test.step("they follow one thing more, and want everything of it at once", async () => {
    await member.goesTo("/discuss");
    await member.page.locator("main .card-link").first().click();
    const button = member.page.getByRole("button", { name: "Follow", exact: true });
    if (await button.isVisible()) await button.click();
    await expect(member.page.getByText("You follow this.")).toBeVisible();
    await member.page.getByRole("link", { name: "How much you hear of it" }).click();
    await member.page.getByLabel("At once, whatever it is").check();
    await member.page.getByRole("button", { name: "Save" }).click();
    await expect(member.page.getByText("Saved.")).toBeVisible();
  });

  await test.step("a week goes by", async () => {
    await member.goesTo("/demo");
    await member.page.getByRole("button", { name: "A week" }).click();
    await expect(member.page.getByText("A week has passed.")).toBeVisible({ timeout: 180_000 });
  });

  const letters = await lettersTo(party.databaseUrl, name);
  await test.step("the week's letter is among theirs, and no line of news stands in two", async () => {
    expect(letters.filter(({ subject }) => subject.includes("the week from"))).toHaveLength(1);
    const lines = letters.flatMap(newsIn);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  await test.step("a link to stop, looked at, stops nothing; its button does", async () => {
    const links = letters.flatMap(({ body }) => body.match(/https?:\/\/\S+/g) ?? []);
    const link = links.find((one) => one.includes("/following/stop/"));
    if (link === undefined) return;
    await member.goesTo(new URL(link).pathname);
    await member.page.getByRole("button", { name: "Stop following" }).click();
    await expect(member.page.getByText("You no longer follow it").first()).toBeVisible();
  });
});

/** What a letter says happened: the lines of a digest, or the one sentence of a letter that came at once, with what it tells of. */
function newsIn({ subject, body, fact }: Read): readonly string[] {
  if (!subject.includes("the week from")) return [`${subject} ${fact}`];
  return body.split("\n").flatMap((line) => /^- (.*)$/.exec(line)?.[1] ?? []);
}

async function lettersTo(databaseUrl: string, name: string): Promise<readonly Read[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select l.subject, coalesce(t.body, l.body) as body, coalesce(l.fact, l.id::text) as fact
       from mail.letter l left join mail.text t on t.hash = l.text_hash join membership.person p on p.id = l.person_id
       where p.name = $1 and l.posted_at > (select max(posted_at) from mail.letter) - interval '7 days'
       order by l.id`,
      [name],
    );
    return rows.map(({ subject, body, fact }) => ({
      fact,
      subject: asWritten(subject),
      body: asWritten(body),
    }));
  } finally {
    await client.end();
  }
}
