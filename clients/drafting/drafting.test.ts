import type { Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFakeText } from "./testing/a-fake-text.ts";

const LONGEST_MS = 180_000;
const BEGUN = "Rents rise no faster than wages.\n\nBuses run at night.";

const FROM_WORD = `<html><body><h1>What we ask</h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>First thing</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second <b>thing</b></p>
<table><tr><td>Fare</td><td>£2</td></tr></table>
<script>document.title = "executed"</script><img src=x onerror="document.title='executed'"></body></html>`;

const FROM_GOOGLE = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h2>Second part</h2><p dir="ltr"><span>A line<br>and one more</span></p>
<ol><li dir="ltr"><p dir="ltr"><span>One\u0000\u202e</span></p></li><li><p>Two</p></li></ol></b>`;

const editorOf = (tab: Page) => tab.getByRole("textbox", { name: /write together/ });

async function pastes(tab: Page, html: string): Promise<void> {
  await editorOf(tab).evaluate((content, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    content.dispatchEvent(paste);
  }, html);
}

describe("the editor in a browser", { timeout: LONGEST_MS }, () => {
  let text: Awaited<ReturnType<typeof openFakeText>>;
  beforeAll(async () => {
    text = await openFakeText(BEGUN);
  }, LONGEST_MS);
  afterAll(() => text.stop(), LONGEST_MS);
  const until = (isSo: () => boolean) => expect.poll(isSo, { timeout: 60_000 }).toBe(true);

  it("shows what another writes, keeps the plain box filled, and breaks no policy", async () => {
    const [one, other] = [await text.open(), await text.open()];
    await editorOf(one.tab).press("ControlOrMeta+Home");
    await editorOf(one.tab).pressSequentially("Now. ");
    await editorOf(other.tab).getByText("Now. Rents rise").waitFor();
    await one.tab.getByText("Everything is saved.").waitFor();
    expect(await one.tab.locator("#plain-box").isVisible()).toBe(false);
    expect(await one.tab.locator("textarea").inputValue()).toBe(text.text());
    expect(await one.tab.locator('input[name="base"]').inputValue()).toBe(text.text());
    const whiteSpace = await editorOf(one.tab).evaluate((el) => getComputedStyle(el).whiteSpace);
    expect(whiteSpace).toMatch(/pre-wrap|break-spaces/);
    expect([...one.complaints, ...other.complaints]).toEqual([]);
    if (process.env.SHOTS) await one.tab.screenshot({ path: `${process.env.SHOTS}/editor.png` });
    await one.tab.close();
    await other.tab.close();
  });

  it("takes pages from Word and Google Docs as plain text, and executes nothing", async () => {
    // Without the page's policy, which would refuse what a pasted page brings along even if it came into ours.
    const { tab, complaints, fetched } = await text.open({ hasPolicy: false });
    await editorOf(tab).press("ControlOrMeta+End");
    await editorOf(tab).pressSequentially("\n\n");
    const before = fetched.length;
    await pastes(tab, FROM_WORD);
    await editorOf(tab).pressSequentially("\n\n");
    await pastes(tab, FROM_GOOGLE);
    await until(() => text.text().includes("2. Two"));
    expect(text.text()).toContain("What we ask\n\n- First thing\n- Second thing\n\nFare | £2");
    expect(text.text()).toContain("Second part\n\nA line\nand one more\n\n1. One\n2. Two");
    expect(await tab.title()).toBe("Draft");
    expect(complaints).toEqual([]);
    expect(fetched.slice(before)).toEqual([]);
    await tab.close();
  });

  it("keeps what is written while there is no connection, and sends it afterwards", async () => {
    const { tab } = await text.open();
    await editorOf(tab).waitFor();
    text.cutAll();
    await editorOf(tab).press("ControlOrMeta+Home");
    await editorOf(tab).pressSequentially("In a tunnel. ");
    await until(() => text.text().startsWith("In a tunnel."));
    await tab.getByText("Everything is saved.").waitFor();
    await tab.close();
  });

  it("leads on by Tab, and undoes only one's own", async () => {
    const [one, other] = [await text.open(), await text.open()];
    await editorOf(other.tab).press("ControlOrMeta+Home");
    await editorOf(other.tab).pressSequentially("Theirs. ");
    await editorOf(one.tab).getByText("Theirs. ").waitFor();
    await editorOf(one.tab).press("ControlOrMeta+End");
    await editorOf(one.tab).pressSequentially("Mine.");
    await editorOf(one.tab).press("ControlOrMeta+z");
    await until(() => !text.text().includes("Mine."));
    expect(text.text()).toContain("Theirs.");
    await editorOf(one.tab).press("Tab");
    expect(text.text()).not.toContain("\t");
    await one.tab.close();
    await other.tab.close();
  });

  it("gives the plain box back, with all that was written, when it may not go on", async () => {
    const { tab } = await text.open();
    await editorOf(tab).press("ControlOrMeta+Home");
    const before = text.text();
    text.fake.refuses = "drafting.refuse.closed";
    await editorOf(tab).pressSequentially("Late. ");
    await tab.getByText("Not so.").waitFor();
    expect(await tab.locator("#plain-box").isVisible()).toBe(true);
    expect(await tab.locator("textarea").inputValue()).toMatch(/^L/);
    expect(await tab.locator('input[name="base"]').inputValue()).toBe(before);
    await tab.close();
  });
});
