import { addDaysTo } from "../platform/time/days.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy"] });

const EVENT = "Market square";
const ASKED = "What would you like to see changed?";

test("a volunteer's phone without a signal keeps three answers through being killed, and sends them once", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const others = [
    await Somebody.at(browser, party, "Ben"),
    await Somebody.at(browser, party, "Cy"),
  ];
  const volunteer = await Somebody.at(browser, party, "Vic", { way: "phone" });
  for (const member of [ada, ...others]) await member.comesInByLetter();
  let desk = "";
  let link = "";

  await test.step("a team holds a stall, and its host makes a link", async () => {
    await ada.goesTo("/teams/new");
    await ada.fills("What is it called?", "Stallholders");
    await ada.fills("What does it do?", "We stand in the market square and listen.");
    await ada.presses("Begin it");
    for (const other of others) {
      await other.goesTo("/teams");
      await other.follows("Stallholders");
      await other.presses("Join this team");
    }
    await ada.goesTo("/events/new");
    await ada.picks("Stallholders", "Who holds it?");
    await ada.picks("Stall", "What is it?");
    await ada.fills("Title", EVENT);
    await ada.fills("What happens there?", "We ask people what they want changed.");
    await ada.fills("The place, with its address", "The market square");
    await ada.fills("Day", addDaysTo(party.today(), 1));
    await ada.fills("Begins at", "00:05");
    await ada.fills("Ends at", "23:58");
    await ada.presses("Hold it");
    await ada.follows(EVENT);
    await ada.follows("The stall");
    desk = new URL(ada.page.url()).pathname;
    await ada.presses("Ask this");
    await ada.presses("Make a link");
    const shown = await ada.page
      .getByText(/\/canvass\/stall\//)
      .first()
      .textContent();
    link = new URL(/http\S+/.exec(shown ?? "")?.[0] ?? "").pathname;
  });

  await test.step("sheets on paper are printed, each on one page of A4, and its slips on two", async () => {
    const pagesIn = async () =>
      (await ada.page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
    await ada.goesTo(`${desk}/sheets`);
    await ada.fills("How many sheets", "2");
    await ada.presses("Make sheets");
    await ada.sees("Talked to");
    expect(await pagesIn()).toBe(2);
    await ada.goesTo(`${desk}/print-slips?from=1&to=1`);
    expect(await pagesIn()).toBe(2);
  });

  await party.daysPass(1);

  await test.step("the link opens the app without an account", async () => {
    await volunteer.goesTo(link);
    await volunteer.sees(ASKED);
    await volunteer.sees("Everything is sent.");
    await volunteer.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await volunteer.looks();
  });

  const context = volunteer.page.context();
  const { page } = volunteer;
  const save = async (said: string) => {
    await volunteer.fills("What they said, in their words", said);
    await volunteer.chooses("Housing");
    await page.getByRole("button", { name: "More: Leaflets given" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await volunteer.sees("Saved on this phone.");
  };

  await test.step("a phone that is full says that it saved nothing, and what was typed stays", async () => {
    await page.evaluate(fill);
    await volunteer.fills("What they said, in their words", "A park.");
    await page.getByRole("button", { name: "Save" }).click();
    await volunteer.sees(/This phone is full: it was NOT saved/);
    await expect(page.getByLabel("What they said, in their words")).toHaveValue("A park.");
    await page.reload();
    await volunteer.sees("Everything is sent.");
  });

  await test.step("without a signal three answers are saved, and a killed page has them still", async () => {
    await context.setOffline(true);
    for (const [nth, said] of ["Warm homes.", "A bus on Sundays.", "A nurse."].entries()) {
      await save(said);
      await volunteer.sees(`${nth + 1} not sent yet`);
    }
    // A page that is opened anew reaches out before Chromium has taken its network away again.
    await party.closes();
    await page.goto("about:blank");
    await page.goto(link);
    await volunteer.sees("3 not sent yet");
    await volunteer.sees(ASKED);
    await page.goto("/canvass/stall/app");
    await volunteer.sees("3 not sent yet");
  });

  await test.step("whoever wants to hear what becomes of it sees what is kept before it is", async () => {
    await page.goto(link);
    await page.getByText("Stay in touch").click();
    await volunteer.fills("What they said, in their words", "Trees.");
    await volunteer.fills("Their name", "Jo Bloggs");
    await volunteer.fills("Their email address", "jo@example.org");
    await page.getByLabel("They read this").check();
    await page.getByRole("button", { name: "Save" }).click();
    await volunteer.sees(/Show this to them: Jo Bloggs, jo@example.org/);
    await volunteer.looks();
    await page.getByRole("button", { name: "It is right: save" }).click();
    await volunteer.sees("4 not sent yet");
    await page.goto("/canvass/stall/app");
    // It has tried and given up: what is told of a signal while it tries is not heard.
    await volunteer.sees("No signal. It is kept on this phone");
  });

  await test.step("with a signal again they are sent, once", async () => {
    // What the phone has is put back as it was, as if its answer from the party had been lost on the way.
    const kept = await page.evaluate(readAll);
    await party.restart();
    await context.setOffline(false);
    await volunteer.sees("Everything is sent.");
    await volunteer.sees("From this phone: talked to 4, leaflets 3, answers 4.");
    await page.evaluate(putBack, kept);
    await page.reload();
    await volunteer.sees("Everything is sent.");
    await ada.goesTo(desk);
    await ada.sees("By email 0, not confirmed yet 1, by phone 0.");
    await expect(ada.page.getByRole("row", { name: /^All 4 3 4$/ })).toBeVisible();
  });

  const back = page.getByRole("button", { name: "Put it back into the form" });
  const said = page.getByLabel("What they said, in their words");
  const notTaken = (id: string, key: string, text: string) => ({
    ...{ id, key, said: text, themes: ["Housing"], talkedTo: 1, leaflets: 1, why: "too-long" },
    savedAt: new Date().toISOString(),
  });
  const key = link.split("/").at(-1) ?? "";

  await test.step("what was not taken is put back without losing it, or what is typed", async () => {
    await page.evaluate(putBack, [
      notTaken("f0000000-0000-4000-8000-000000000001", key, "Homes that are warm."),
      notTaken("f0000000-0000-4000-8000-000000000002", "another", "Of another stall."),
    ]);
    await page.reload();
    await volunteer.sees("It was saved at another stall.");
    await expect(back).toHaveCount(1);
    await volunteer.looks();
    await said.fill("Half a word");
    await back.click();
    await volunteer.sees("There is something in the form already.");
    await expect(said).toHaveValue("Half a word");
    await said.fill("");
    await back.click();
    await expect(said).toHaveValue("Homes that are warm.");
    await page.reload();
    await back.click();
    await page.getByRole("button", { name: "Save" }).click();
    await volunteer.sees("Saved on this phone.");
    await volunteer.sees("Everything is sent.");
    await expect(back).toHaveCount(0);
    await volunteer.sees("Of another stall.");
    await ada.page.reload();
    await expect(ada.page.getByRole("row", { name: /^All 5 4 5$/ })).toBeVisible();
  });

  await test.step("a link that was ended says so, and what was not taken is there still", async () => {
    await ada.presses(/^End it/);
    await page.evaluate(putBack, [
      notTaken("f0000000-0000-4000-8000-000000000003", key, "Too late to change."),
    ]);
    await page.reload();
    await volunteer.sees("Your link was ended by whoever runs the stall.");
    await volunteer.sees("Too late to change.");
    await expect(back).toHaveCount(0);
  });
});

/** Runs on the phone: what waits there. */
function readAll(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("stall");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction("answers").objectStore("answers").getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });
}

/** Runs on the phone: as if nothing of it had been sent. */
function putBack(answers: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("stall");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction("answers", "readwrite");
      for (const answer of answers) tx.objectStore("answers").put(answer);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs on the phone, until its page is opened again: nothing more can be written, as on one that is full. */
function fill(): void {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    this.transaction.abort();
    return request;
  };
  Object.defineProperty(IDBTransaction.prototype, "error", {
    get: () => new DOMException("full", "QuotaExceededError"),
  });
}
