import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";
import { timePasses } from "./setting/time-passes.ts";

test.use({ holds: "demonstration" });

/** Twelve weeks of the life of hundreds, on a slow machine. */
test.setTimeout(1_200_000);

const MOST_WEEKS = 12;

const PROPOSAL = {
  title: "Benches where people wait",
  problem:
    "My mother cannot stand for twenty minutes, and there is nowhere to sit at our bus stop.",
  body: "Each bus stop has a bench and a roof within three years.\n\nCouncils pay for it, and ask those who wait there where it should stand.",
};

test("a visitor is one member, proposes something, and sees it in the manifesto within ten weeks", async ({
  browser,
  party,
}) => {
  const visitor = await Somebody.at(browser, party, "Visitor");
  let item = "";

  await test.step("they are the member, and propose something", async () => {
    await visitor.goesTo("/demo");
    const card = visitor.page.getByRole("article").filter({
      has: visitor.page.getByText("A member", { exact: true }),
    });
    const name = (await card.getByRole("heading").textContent())?.trim() ?? "";
    await visitor.presses(`Be ${name}`);
    await visitor.follows("Propose something");
    await visitor.follows("New policy");
    await visitor.picks("Health and care", "Chapter of the manifesto");
    await visitor.fills("Title", PROPOSAL.title);
    await visitor.fills("What is wrong today?", PROPOSAL.problem);
    await visitor.fills("What do you propose?", PROPOSAL.body);
    await visitor.presses("Save the draft");
    item = new URL(visitor.page.url()).pathname;
    await visitor.presses("Publish as an idea");
  });

  let weeks = 0;
  await test.step("week after week others support it, talk it over, hear both cases and vote", async () => {
    while (!(await standsInManifesto(visitor)) && weeks < MOST_WEEKS) {
      await timePasses(visitor, "A week");
      weeks += 1;
      await visitor.goesTo(item);
      const finished = visitor.page.getByRole("button", { name: "The text is finished" });
      if ((await finished.count()) > 0) await visitor.presses("The text is finished");
    }
  });

  await test.step("it stands in the manifesto, and leads back to a vote of hundreds", async () => {
    expect(weeks).toBeLessThanOrEqual(MOST_WEEKS);
    await visitor.goesTo("/policy");
    await visitor.follows(PROPOSAL.title);
    await visitor.follows(/^How we voted/);
    await visitor.sees(`Adopted: ${PROPOSAL.title}`);
    await visitor.goesTo(`${item}/discussion`);
    await visitor.sees("Both camps call it fair");
  });
});

async function standsInManifesto(visitor: Somebody): Promise<boolean> {
  await visitor.goesTo("/policy");
  return (await visitor.page.getByRole("link", { name: PROPOSAL.title }).count()) > 0;
}
