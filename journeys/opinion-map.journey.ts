import pg from "pg";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

const OTHERS = Array.from({ length: 22 }, (_, nth) => `Member${nth}`);

test.use({ founders: ["Ada", "Ben", ...OTHERS] });

const RENTS = {
  title: "Rents that follow wages",
  problem: "Rents rise faster than wages in every town.",
  body: "Rents rise no faster than wages.",
};
const UNITES = "Repairs must be done within a month";
const PARTS = "Landlords should need a licence";

/** What the other members say: two camps, which agree on the first statement alone. Their browsers are left out. */
async function othersAnswer(databaseUrl: string, topic: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into opinions.statement (topic_id, text, likeness, written_at)
       select $1, text, text, now() from unnest($2::text[]) text`,
      [topic, ["Rents should be set by councils", "Letting agents should be banned"]],
    );
    await client.query(
      `insert into opinions.answer (topic_id, statement_id, person_id, says, answered_at)
       select s.topic_id, s.id, p.id,
         case when s.text = $2 or p.nth % 2 = 0 then 1 else -1 end, now()
       from opinions.statement s,
         (select id, row_number() over (order by id) as nth from membership.person
          where name like 'Member%') p
       where s.topic_id = $1`,
      [topic, UNITES],
    );
  } finally {
    await client.end();
  }
}

test("an opinion map changes a draft", async ({ browser, party }) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  for (const member of [ada, ben]) await member.comesInByLetter();
  let item = "";
  let opinions = "";

  await test.step("Ada publishes an idea, and says in one sentence what she thinks", async () => {
    await ada.goesTo("/proposals/new");
    await ada.follows("New policy");
    await ada.picks("Homes", "Chapter of the manifesto");
    await ada.fills("Title", RENTS.title);
    await ada.fills("What is wrong today?", RENTS.problem);
    await ada.fills("What do you propose?", RENTS.body);
    await ada.presses("Save the draft");
    item = new URL(ada.page.url()).pathname;
    await ada.presses("Publish as an idea");
    await ada.follows("Say where you agree");
    opinions = new URL(ada.page.url()).pathname;
    await ada.sees("There are no statements yet");
    await ada.follows("Add a statement");
    await ada.fills("Your statement", UNITES);
    await ada.presses("Add it");
    await ada.sees("You agree");
  });

  await test.step("Ben agrees, adds another, and is told when he says the same", async () => {
    await ben.goesTo(opinions);
    await ben.sees(UNITES);
    await ben.presses("Agree");
    await ben.sees("You have answered every statement");
    await ben.follows("Add a statement");
    await ben.fills("Your statement", `${UNITES}!`);
    await ben.presses("Add it");
    await ben.sees("This has been said already");
    await ben.fills("Your statement", PARTS);
    await ben.presses("Add it");
    await ada.goesTo(opinions);
    await ada.sees(PARTS);
    await ada.presses("Disagree");
    await ada.goesTo(`${opinions}/map`);
    await ada.sees("There is no map yet");
  });

  await test.step("the others answer, and the map shows what unites and what parts them", async () => {
    await othersAnswer(party.databaseUrl, opinions.split("/").at(-1) ?? "");
    await ben.waitsFor(`${opinions}/map`, "The answers make 2 groups");
    await ben.goesTo(`${opinions}/map`);
    await ben.sees("What unites us");
    await ben.sees(UNITES);
    await ben.sees("What parts us");
    await ben.sees(PARTS);
  });

  await test.step("Ada takes what unites them into her draft, and Ben reads it there", async () => {
    await ada.goesTo(item);
    await ada.sees("Common ground");
    await ada.follows(/^Take into the draft/);
    await ada.sees("stands at the end of the text below");
    await expect(ada.page.getByLabel("What do you propose?")).toHaveValue(
      `${RENTS.body}\n\n${UNITES}`,
    );
    await ada.presses("Save the new version");
    await ben.goesTo(`${item}/versions/2`);
    await ben.sees(UNITES);
  });
});
