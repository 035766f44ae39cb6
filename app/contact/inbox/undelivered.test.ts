import { beforeAll, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { addDays } from "../../../platform/time/days.ts";
import { Visitor } from "../../../testing/visit.ts";
import { comeBack } from "../../mail/testing/come-back.ts";
import { sendAll } from "../../mail/testing/send-all.ts";
import { aDutyHouse } from "../../teams/testing/a-duty-house.ts";
import { inboxPath, messagePath } from "../addresses.ts";
import { addMessage } from "../writing/message-store.ts";
import { answerMessage } from "./acts/answer-message.ts";
import { noteUndelivered } from "./undelivered.ts";

const DAY_MS = 86_400_000;
const { at, outcomeOf, aTeamOnDuty } = aDutyHouse("contact");
let ada: Person;
beforeAll(async () => {
  [ada] = await aTeamOnDuty();
  await inTransaction(at.house, (tx, now) =>
    addMessage(
      tx,
      {
        ...({ state: "open", subject: "question", language: "en", name: "Jo" } as const),
        ...{ email: "jo@example.org", emailKey: "jo@example.org", body: "When do you open?" },
        ...{ keyHash: undefined, confirmBy: undefined, endsAt: addDays(now, 99) },
      },
      now,
    ),
  );
});

const answers = async (answer: string, mailbox: "refused" | "sent") => {
  expect(await outcomeOf(answerMessage, { id: "1", answer }, ada)).toBe("done");
  await noteUndelivered(at.house);
  const mail = { send: async () => mailbox, close: () => undefined };
  await sendAll({ ...at.house, mail });
  await noteUndelivered(at.house);
};

it("an answer that the mailbox's server refuses for good is open again, and the team sees why", async () => {
  const desk = await new Visitor(at).signInAs(ada);
  const answered = `${inboxPath}?list=answered`;
  const isOn = async (list: string) => (await desk.get(list)).page.includes(messagePath(1));
  await answers("It opens on Monday.", "refused");
  expect(await isOn(answered)).toBe(false);
  expect((await desk.get(inboxPath)).page).toContain("Our answer did not arrive");
  await answers("It opens on Monday, at nine.", "sent");
  expect(await isOn(answered)).toBe(true);
  expect((await desk.get(answered)).page).not.toContain("did not arrive");
  const { page } = await desk.get(messagePath(1));
  expect(page.match(/This answer did not arrive/g)).toHaveLength(1);
});

it("one that was sent and comes back within a week is open again too, but for a later answer", async () => {
  const desk = await new Visitor(at).signInAs(ada);
  const isOpen = async () => (await desk.get(inboxPath)).page.includes(messagePath(1));
  at.clock.moveForward(6 * DAY_MS);
  await comeBack(at.house, "jo@example.org", "soft");
  await noteUndelivered(at.house);
  expect(await isOpen()).toBe(false);
  await comeBack(at.house, "jo@example.org");
  await noteUndelivered(at.house);
  expect(await isOpen()).toBe(true);
  await answers("It opens at nine, on Mondays.", "sent");
  await comeBack(at.house, "jo@example.org", "refused");
  await answers("At nine, always.", "sent");
  expect(await isOpen()).toBe(false);
  at.clock.moveForward(8 * DAY_MS);
  await noteUndelivered(at.house);
  await comeBack(at.house, "jo@example.org");
  await noteUndelivered(at.house);
  expect(await isOpen()).toBe(false);
});
