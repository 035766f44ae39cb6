import type { Page } from "@playwright/test";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

const TEXT = "Rents rise no faster than wages.\n\nCouncils publish both each year.";

const FROM_WORD = `<html><body><h1>What we ask</h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>First thing</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second <b>thing</b></p>
<script>document.title = "executed"</script><img src=x onerror="document.title='executed'"></body></html>`;

const FROM_GOOGLE = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>Second part</span></p>
<ol><li dir="ltr"><p dir="ltr"><span>One</span></p></li><li><p>Two</p></li></ol></b>`;

const editorOf = (page: Page) =>
  page.getByRole("textbox", { name: "The text that you write together" });

/** As when something is pasted from a word processor. */
async function pastes(page: Page, html: string): Promise<void> {
  await editorOf(page).evaluate((content, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, html);
}

test("two write a text in two browsers, while a third reads and saves without a script", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "phone" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "no scripts" });
  for (const member of [ada, ben, cy]) await member.comesInByLetter();
  let item = "";
  let drafting = "";

  await test.step("Ada writes a draft, and asks Ben and Cy to write along", async () => {
    await ada.goesTo("/");
    await ada.follows("Propose something");
    await ada.follows("New policy");
    await ada.picks("Homes", "Chapter of the manifesto");
    await ada.fills("Title", "Rents that follow wages");
    await ada.fills("What is wrong today?", "Rents rise faster than wages in every town.");
    await ada.fills("What do you propose?", TEXT);
    await ada.presses("Save the draft");
    item = new URL(ada.page.url()).pathname;
    await ada.follows("Write together");
    drafting = new URL(ada.page.url()).pathname;
    for (const name of ["Ben", "Cy"]) {
      await ada.goesTo(`${drafting}?q=${name}`);
      await ada.follows(/^Choose/);
      await ada.presses("Invite");
    }
  });

  await test.step("both accept; somebody else sees nothing of it", async () => {
    for (const member of [ben, cy]) {
      await member.goesTo(drafting);
      await member.presses("Accept");
    }
    const di = await Somebody.at(browser, party, "Di");
    await di.comesInByLetter();
    expect((await di.page.goto(drafting))?.status()).toBe(404);
  });

  await test.step("each sees at once what the other types, also with a clock a day off", async () => {
    await ben.page.clock.setFixedTime(party.now().getTime() + 86_400_000);
    for (const member of [ada, ben]) await member.page.goto(drafting);
    await expect(editorOf(ada.page)).toContainText("Rents rise no faster");
    await expect(editorOf(ben.page)).toContainText("Rents rise no faster");
    await editorOf(ada.page).press("ControlOrMeta+Home");
    await editorOf(ada.page).pressSequentially("Ada begins. ");
    await editorOf(ben.page).press("ControlOrMeta+End");
    await editorOf(ben.page).pressSequentially(" Ben ends.");
    await expect(editorOf(ben.page)).toContainText("Ada begins. Rents rise");
    await expect(editorOf(ada.page)).toContainText("each year. Ben ends.");
    await expect(ada.page.getByText("Also here: Ben.")).toBeVisible();
    await expect(ada.page.getByText("Everything is saved.")).toBeVisible();
    await ada.looks();
    await ben.looks();
  });

  await test.step("Cy saves from a plain box what he began before, and nothing is lost", async () => {
    await cy.goesTo(drafting);
    const box = cy.page.getByLabel("The text", { exact: true });
    const text = await box.inputValue();
    expect(text).toContain("Ada begins.");
    await editorOf(ada.page).press("ControlOrMeta+Home");
    await editorOf(ada.page).pressSequentially("Now. ");
    await expect(ada.page.getByText("Everything is saved.")).toBeVisible();
    await box.fill(text.replace("Councils publish both", "Every council publishes both"));
    await cy.presses("Save the text");
    await expect(editorOf(ada.page)).toContainText("Every council publishes both");
    await expect(editorOf(ben.page)).toContainText("Now. Ada begins.");
    expect(await cy.page.getByLabel("The text", { exact: true }).inputValue()).toContain(
      "Now. Ada begins.",
    );
  });

  await test.step("where both changed the same words, Cy is shown both, and decides", async () => {
    const box = cy.page.getByLabel("The text", { exact: true });
    const text = await box.inputValue();
    await editorOf(ada.page).press("ControlOrMeta+Home");
    for (let left = 4; left > 0; left -= 1) await editorOf(ada.page).press("Delete");
    await editorOf(ada.page).pressSequentially("Soon.");
    await expect(ada.page.getByText("Everything is saved.")).toBeVisible();
    await box.fill(text.replace("Now.", "Today."));
    await cy.presses("Save the text");
    await cy.sees("Others changed the same words");
    await expect(editorOf(ada.page)).toContainText("Soon. Ada begins.");
    await box.fill(text.replace("Now.", "Today."));
    await cy.presses("Save the text");
    await expect(editorOf(ada.page)).toContainText("Today. Ada begins.");
  });

  await test.step("pages from Word and Google Docs come in as plain text", async () => {
    await editorOf(ada.page).press("ControlOrMeta+End");
    await editorOf(ada.page).pressSequentially("\n\n");
    await pastes(ada.page, FROM_WORD);
    await editorOf(ada.page).pressSequentially("\n\n");
    await pastes(ada.page, FROM_GOOGLE);
    await expect(ada.page.getByText("Everything is saved.")).toBeVisible();
    await cy.goesTo(drafting);
    const text = await cy.page.getByLabel("The text", { exact: true }).inputValue();
    expect(text).toContain("What we ask\n\n- First thing\n- Second thing");
    expect(text).toContain("Second part\n\n1. One\n2. Two");
    expect(await ada.page.title()).not.toContain("executed");
  });

  await test.step("what is written while the connection is gone comes later", async () => {
    await ben.page.context().setOffline(true);
    await ben.page.evaluate(() => dispatchEvent(new Event("offline")));
    await editorOf(ben.page).press("ControlOrMeta+Home");
    await editorOf(ben.page).pressSequentially("In a tunnel. ");
    await ben.page.context().setOffline(false);
    await expect(editorOf(ada.page)).toContainText("In a tunnel.");
  });

  await test.step("Ben puts it into the draft, Ada publishes it, and all three are named", async () => {
    await ben.presses("Put it into the draft");
    await ada.goesTo(item);
    await ada.sees("In a tunnel.");
    await ada.presses("Publish as an idea");
    await ada.sees(/Ada.*Ben.*Cy/);
  });

  await test.step("they ask for knowledge, and the page says that none came, until some does", async () => {
    await ada.goesTo(drafting);
    await ada.unfolds("Ask for notes");
    await ada.picks("Housing law and tenants’ rights", "Which knowledge does this text need?");
    await ada.presses("Ask for notes");
    await ada.goesTo(item);
    await ada.sees("None came.");
    const ed = await Somebody.at(browser, party, "Ed");
    await ed.comesInByLetter();
    await ed.goesTo("/me/knowledge");
    await ed.picks("Housing law and tenants’ rights", "Field");
    await ed.fills(/In your own words/, "Housing lawyer");
    await ed.presses("Save");
    await ed.goesTo(item);
    await ed.follows("Read the notes");
    await ed.fills("Your note", "Wages are published by district, so this can be done.");
    await ed.presses("Save the note");
    await ed.sees("(Housing lawyer)");
    await ada.goesTo(item);
    await ada.sees("1 note");
  });

  await test.step("Cy takes his name off the version", async () => {
    await cy.goesTo(drafting);
    await cy.unfolds("Versions that name you");
    await cy.presses("Take my name off");
    await ada.goesTo(item);
    await ada.sees(/Ada.*Ben/);
    await ada.doesNotSee(/Ada.*Ben.*Cy/);
  });
});
