import { expect, test } from "./setting/party.ts";
import { Somebody, type Way } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben"] });

const ABOUT = "About you (if you like)";

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

/** In one tab by the shore, in the other by the canal: the second is shown both, and chooses its own. */
async function savesTwice(
  person: Somebody,
  path: string,
  [field, button]: readonly [string, string],
  text: string,
): Promise<void> {
  await person.goesTo(path);
  const tab = await person.page.context().newPage();
  await tab.goto(path);
  await tab.getByLabel(field).fill(text.replace("river", "shore"));
  await tab.getByRole("button", { name: button }).click();
  await tab.waitForLoadState();
  await tab.close();
  await person.fills(field, text.replace("river", "canal"));
  await person.presses(button);
  await person.sees("Nothing was overwritten");
  await expect(person.page.locator("del", { hasText: "shore" })).toBeVisible();
  await expect(person.page.locator("ins", { hasText: "canal" })).toBeVisible();
  await person.presses(button);
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
      await savesTwice(ada, edit, ["What do you propose?", "Save the draft"], TRAMS.body);
      await ada.sees(/along the canal/);
    });

    await test.step("so it is with what she says about herself", async () => {
      const about = "I live by the river, and count the cars.";
      await savesTwice(ada, "/me/details", [ABOUT, "Save"], about);
      await ada.goesTo("/me/details");
      await expect(ada.page.getByLabel(ABOUT)).toHaveValue(about.replace("river", "canal"));
    });
  });
}
