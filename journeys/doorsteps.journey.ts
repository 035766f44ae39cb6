import pg from "pg";
import { addDaysTo } from "../platform/time/days.ts";
import { expect, type Party, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben"] });

const BRANCH = "Penzance";
const REGISTER = `Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2
PZ,1,0,,,Abbot,Ann,TR18 1AA,1 Mill Lane,Penzance
PZ,2,0,,,Baker,Bob,TR18 1AA,2 Mill Lane,Penzance
PZ,3,0,,,Cook,Cat,TR18 1AA,3 Mill Lane,Penzance
PZ,4,0,,,Dyer,Dee,TR18 1AA,4 Mill Lane,Penzance
PZ,5,0,,,,,TR18 1AA,5 Mill Lane,Penzance
`;

/** A branch as its members would have founded it, with Ada as its convenor. */
async function aBranchAlready({ databaseUrl }: Party): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    `insert into branches.branch (name, kind, founded_at) values ('${BRANCH}', 'branch', now()) returning id`,
  );
  await client.query(`
    insert into branches.belonging (person_id, branch_id, is_home, why, since, votes_from)
      select p.id, b.id, true, 'choice', now(), now() from membership.person p, branches.branch b
      where b.name = '${BRANCH}';
    insert into branches.holding (branch_id, office, person_id, begins_at, ends_at, held_by)
      select b.id, 'branch-convenor', p.id, now(), now() + interval '300 days', '{"kind":"election"}'
      from membership.person p, branches.branch b where p.name = 'Ada' and b.name = '${BRANCH}'`);
  await client.end();
  return rows[0].id;
}

test("a canvasser knocks at three doors without a signal, and nothing of the list is on the phone after the shift", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "phone" });
  for (const member of [ada, ben]) await member.comesInByLetter();
  const branch = await aBranchAlready(party);
  const today = party.today();

  await test.step("an officer holds a canvass, takes a copy of the register in and makes a round", async () => {
    await ada.goesTo("/events/new");
    await ada.picks(BRANCH, "Who holds it?");
    await ada.picks("Canvass", "What is it?");
    await ada.fills("Title", "Doors of Penzance");
    await ada.fills("What happens there?", "We knock at doors.");
    await ada.fills("The place, with its address", "The library");
    await ada.fills("Day", addDaysTo(today, 1));
    await ada.fills("Begins at", "00:05");
    await ada.fills("Ends at", "23:58");
    await ada.presses("Hold it");
    await ada.goesTo(`/doorsteps/branches/${branch}`);
    await ada.fills("Which council supplied it?", "Cornwall Council");
    await ada.fills("Which area is it of?", "Penzance East");
    for (const [part, text] of [
      ["Day", today.slice(8)],
      ["Month", today.slice(5, 7)],
      ["Year", today.slice(0, 4)],
    ] as const)
      await ada.fills(part, text);
    await ada.page
      .getByLabel("The file")
      .setInputFiles({ name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(REGISTER) });
    await ada.chooses("It is used for electoral purposes alone");
    await ada.presses("Look at it");
    await ada.sees("It has no name, and is not marked as anonymous.");
    await ada.looks();
    await ada.presses("Keep it");
    await ada.goesTo(`/doorsteps/branches/${branch}/new-round`);
    const event = ada.page.getByLabel("During which event?").and(ada.page.locator("select"));
    await event.selectOption({ index: 1 });
    await ada.chooses(/Mill Lane/);
    await ada.looks();
    await ada.presses("Make it");
    await ada.fills("Name or email address", ben.email);
    await ada.presses("Find");
    await ada.follows(/^Choose/);
    await ada.presses("Name them");
    await ada.sees("Take off");
    await ada.looks();
  });

  await party.daysPass(1);
  const { page } = ben;
  const context = page.context();
  const knock = async () => {
    await page.getByRole("button", { name: "Absent" }).click();
    await ben.sees("Saved on this phone.");
  };

  await test.step("Ben loads his round, and knocks at three doors without a signal", async () => {
    await ben.goesTo("/doorsteps");
    await ben.follows("Round 1");
    await ben.sees("1, Mill Lane");
    await ben.sees(/Copy of Ben, taken/);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await ben.looks();
    await context.setOffline(true);
    for (const door of ["1, Mill Lane", "3, Mill Lane", "4, Mill Lane"]) {
      await expect(page.getByRole("heading", { name: door })).toBeVisible();
      await knock();
    }
    await ben.sees("3 not sent yet");
  });

  await test.step("a killed app has them still, and they are sent once", async () => {
    // A page that is opened anew reaches out before Chromium has taken its network away again.
    await party.closes();
    await page.goto("about:blank");
    await page.goto("/doorsteps/walk/1");
    await ben.sees("3 not sent yet");
    await ben.sees("2, Mill Lane");
    await party.restart();
    await context.setOffline(false);
    await ben.sees("Everything is sent.");
    await page.reload();
    await ben.sees("2, Mill Lane");
    await ada.goesTo("/doorsteps/registers/1");
    await expect(ada.page.getByRole("row", { name: /^Mill Lane 4 3 0 3 0 0 0$/ })).toBeVisible();
  });

  await test.step("after the shift nothing of the list is on the phone, without a signal too", async () => {
    await context.setOffline(true);
    await party.closes();
    await page.addInitScript(() => {
      const now = Date.now.bind(Date);
      // The party's time is ahead of the phone's by up to three days here.
      Date.now = () => now() + 5 * 86_400_000;
    });
    await page.goto("about:blank");
    await page.goto("/doorsteps/walk/1");
    await ben.sees("The list of this round is no longer on this phone");
    expect(await page.evaluate(listsHere)).toBe(0);
  });
});

/** Runs on the phone: how many lists are on it. */
function listsHere(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("doorsteps");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction("rounds").objectStore("rounds").count();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });
}
