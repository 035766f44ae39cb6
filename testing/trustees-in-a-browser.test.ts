import type { BrowserContext, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventCodes, inventVote } from "../app/ballots/sealed/between/invented.ts";
import { countSealed, moveSealed } from "../app/ballots/sealed/between/moving.ts";
import { aCalledSealedBallot, aRanking } from "../app/ballots/sealed/testing/a-sealed-ballot.ts";
import {
  ballotNow,
  type TrusteeAtWork,
  trusteesAtWork,
} from "../app/ballots/sealed/testing/some-trustees.ts";
import { seatTrusteesDue } from "../app/ballots/sealed/trustees/trustee-jobs.ts";
import { castTogether } from "../app/ballots/sealed/what/casting/casting.ts";
import { readSetup } from "../app/ballots/sealed/what/setup.ts";
import { beginSession, cookieName } from "../app/sign-in/door.ts";
import { chromiumHere, openClient } from "../clients/keys/testing/a-browser.ts";
import { inTransaction } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { aHouse } from "./a-house.ts";
import { TrusteeAtBrowser } from "./a-trustee-at-a-browser.ts";
import { takeOffice } from "./officers.ts";
import { aMember } from "./people.ts";
import { listFaults } from "./setting/axe.ts";

if (chromiumHere === undefined) console.warn("Skipped: no browser for the trustees' ceremony.");

const at = aHouse();

async function axe(page: Page): Promise<readonly string[]> {
  const faults = await listFaults(page);
  // The house's stylesheet is not built here.
  return faults.map(({ id }) => id).filter((id) => !/contrast|target-size/.test(id));
}

describe.skipIf(chromiumHere === undefined)("a trustee at a browser, with two others", () => {
  let client: Awaited<ReturnType<typeof openClient>>;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    client = await openClient((request) =>
      at.app.fetch(request, { incoming: { socket: { remoteAddress: "10.0.0.1" } } }),
    );
  }, 60_000);
  afterAll(() => client.stop());

  async function browserOf({ personId }: Person): Promise<Page> {
    const session = { personId, method: "code", device: "Chromium" } as const;
    const now = at.clock.now();
    const value = await inTransaction(at.house, (tx) => beginSession(tx, session, now));
    const context = await client.browser.newContext({ baseURL: client.address });
    contexts.push(context);
    const name = cookieName("session", at.house);
    await context.addCookies([{ name, value, url: client.address }]);
    return context.newPage();
  }

  it("makes a key in five steps; after the close mixes and opens with one of them, though the other is gone", {
    timeout: 400_000,
  }, async () => {
    const people: Person[] = [];
    for (const office of ["national-committee", "safety-officer", "treasurer"]) {
      const person = await aMember(at.house, { offices: [office] });
      await takeOffice(at, person, office);
      people.push(person);
    }
    const voters = [(await aMember(at.house)).personId, (await aMember(at.house)).personId];
    const id = await aCalledSealedBallot(at.house, voters, { question: aRanking });
    await seatTrusteesDue(at.house);
    const page = await browserOf(people[0] as Person);
    await page.goto(`/sealed/${id}/keys`);
    await page.getByRole("button", { name: "I will be a trustee" }).click();
    await page.getByRole("heading", { name: "Your part" }).waitFor();
    const first = new TrusteeAtBrowser(page, `/sealed/${id}`, "three herons on wall 1");
    // The others do by the same acts what their browsers would send.
    const [, second, third] = (await trusteesAtWork(at.house, id)) as [
      unknown,
      TrusteeAtWork,
      TrusteeAtWork,
    ];
    for (const trustee of [second, third]) await trustee.serve();
    for (const step of [1, 2, 3, 4, 5]) {
      expect(await first.works()).toContain(`Step ${step} of 5`);
      for (const trustee of [second, third]) await trustee.work();
    }
    expect((await ballotNow(at.house, id)).stage).toBe("codes");
    expect(await first.looks()).toContain("The common key's row of letters");
    expect(await axe(page)).toEqual([]);
    const codes = await inventCodes(at.house, id);
    const { election } = await readSetup(at.house.database, id);
    const move = async () => {
      await moveSealed(at.house);
      await countSealed(at.house);
      await seatTrusteesDue(at.house);
    };
    const moveTo = async (when: Date) => {
      at.clock.moveForward(when.getTime() - at.clock.now().getTime());
      await move();
    };
    await moveTo((await ballotNow(at.house, id)).opensAt);
    for (const place of [0, 1]) {
      const { ballotText } = inventVote(election, codes[place] ?? "", [[1, 2, 0, 0]]);
      await castTogether(at.house, id, ballotText);
    }
    await moveTo((await ballotNow(at.house, id)).closesAt);
    for (const title of ["Mix the sealed papers", "Open the count"]) {
      expect(await first.works()).toBe(title);
      await move();
      await third.work();
      await move();
    }
    const { stage, outcome } = await ballotNow(at.house, id);
    expect(stage).toBe("counted");
    expect(outcome).toMatchObject({ kind: "ranked", voted: 2, elected: ["ash", "birch"] });
  });
});
