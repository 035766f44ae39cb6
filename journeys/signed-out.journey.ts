import { expect, test } from "./setting/party.ts";
import { Somebody, type Way } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben"] });

const TRAMS = {
  title: "Trams along the river",
  problem: "Ten thousand cars cross the bridge each morning.",
  body: "A tram line runs along the river, from the harbour to the hospital.",
};

/** The same browser's other tab, where somebody does something meanwhile. */
async function inAnotherTab(person: Somebody, path: string, button: string): Promise<void> {
  const tab = await person.page.context().newPage();
  await tab.goto(path);
  await tab.getByRole("button", { name: button }).first().click();
  await tab.waitForLoadState();
  await tab.close();
}

for (const way of ["phone", "no scripts"] as const satisfies readonly Way[]) {
  test(`what was written on a browser that signed out meanwhile is not lost: ${way}`, async ({
    browser,
    party,
  }) => {
    const ada = await Somebody.at(browser, party, "Ada", { way });
    await ada.comesInByLetter();

    await test.step("Ada writes, is signed out in another tab, and saves", async () => {
      await ada.goesTo("/proposals/new");
      await ada.follows("New policy");
      await ada.picks("Homes", "Chapter of the manifesto");
      await ada.fills("Title", TRAMS.title);
      await ada.fills("What is wrong today?", TRAMS.problem);
      await ada.fills("What do you propose?", TRAMS.body);
      await inAnotherTab(ada, "/", "Sign out");
      await ada.presses("Save the draft");
      await ada.sees("It is kept in this browser for an hour");
      expect(ada.page.url()).not.toContain("ram");
    });

    await test.step("she signs in, and is back at her form with all that she wrote in it", async () => {
      await ada.fills("Email address", ada.email);
      await ada.presses("Send me a code");
      const code = /^\d{4} ?\d{4}$/m.exec(await ada.letter(/this is your code/))?.[0] ?? "";
      await ada.fills("Code from the letter", code);
      await ada.presses(/^Sign in$/);
      await ada.sees("so this has not been sent");
      await expect(ada.page.getByLabel("What do you propose?")).toHaveValue(TRAMS.body);
      await ada.presses("Save the draft");
      await ada.sees("Only you can see this draft.");
      await ada.sees(TRAMS.title);
    });

    await test.step("two tabs change the draft, and the second is shown both texts", async () => {
      const edit = `${new URL(ada.page.url()).pathname}/edit`;
      await ada.goesTo(edit);
      const tab = await ada.page.context().newPage();
      await tab.goto(edit);
      await tab.getByLabel("What do you propose?").fill(TRAMS.body.replace("river", "shore"));
      await tab.getByRole("button", { name: "Save the draft" }).click();
      await tab.waitForLoadState();
      await tab.close();
      await ada.fills("What do you propose?", TRAMS.body.replace("river", "canal"));
      await ada.presses("Save the draft");
      await ada.sees("Nothing was overwritten");
      await expect(ada.page.locator("del", { hasText: "shore" })).toBeVisible();
      await expect(ada.page.locator("ins", { hasText: "canal" })).toBeVisible();
      await ada.presses("Save the draft");
      await ada.sees(/along the canal/);
    });
  });
}
