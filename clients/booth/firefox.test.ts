import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFakeBoard, buildBooth, type FakeBoard } from "./testing/a-fake-board.ts";
import { aFirefox, type Firefox, firefoxHere } from "./testing/a-firefox.ts";

if (firefoxHere === undefined) {
  console.warn(
    "Skipped: no Firefox is installed here (apt-get install firefox-esr), so that the booth was opened in Chromium alone.",
  );
}

describe.skipIf(firefoxHere === undefined)("the booth in Firefox", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "booth-firefox-"));
  let board: FakeBoard;
  let firefox: Firefox;

  beforeAll(async () => {
    buildBooth(folder);
    board = await aFakeBoard(folder);
    firefox = await aFirefox(firefoxHere ?? "");
  }, 240_000);
  afterAll(async () => {
    await firefox?.stop();
    board?.close();
    rmSync(folder, { recursive: true });
  });

  async function enter(ballot: string): Promise<void> {
    await firefox.goTo(`${board.origin}/sealed/${ballot}/booth`);
    await firefox.fill("input.booth-code", board.code);
    await firefox.press("Go to the ballot paper");
  }
  async function seal(): Promise<string> {
    await firefox.press("Look over my vote");
    await firefox.press("Seal my vote");
    await firefox.sees("Your vote is sealed");
    const sealNumber = await firefox.read<string>(".booth-number code", "textContent");
    return sealNumber.replace(/\s/g, "");
  }

  it("takes a ranking from code to receipt, and has one opened and checked before", async () => {
    await enter("ranked");
    await firefox.press("Rank next: Candidate C");
    await firefox.press("Rank next: Candidate A");
    const sealNumber = await seal();
    await firefox.press("Open and check this vote");
    const link = await firefox.read<string>("textarea", "value");
    await firefox.press("Make a new ballot");
    expect(await seal()).not.toBe(sealNumber);
    await firefox.press("Cast my vote");
    await firefox.sees("Your vote is in the archive");
    expect(board.cast).toHaveLength(1);
    await firefox.goTo(link);
    await firefox.sees("The sealed vote holds this");
    const said = `[...document.querySelectorAll(".booth-said li")].map((one) => one.innerText)`;
    expect(await firefox.find(said)).toEqual(["1 Candidate C", "2 Candidate A"]);
  });

  it("seals an answer to each question", async () => {
    await enter("motion");
    await firefox.sees("Free buses?");
    await firefox.click("fieldset input[type=radio]");
    await seal();
    await firefox.press("Cast my vote");
    await firefox.sees("Your vote is in the archive");
    expect(board.cast.length).toBeGreaterThan(0);
  });
});
