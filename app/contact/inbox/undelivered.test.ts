import { beforeAll, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { addDays } from "../../../platform/time/days.ts";
import { Visitor } from "../../../testing/visit.ts";
import { sendAll } from "../../mail/testing/send-all.ts";
import { aDutyHouse } from "../../teams/testing/a-duty-house.ts";
import { inboxPath, messagePath } from "../addresses.ts";
import { addMessage } from "../writing/message-store.ts";
import { answerMessage } from "./acts/answer-message.ts";
import { noteUndelivered } from "./undelivered.ts";

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

it("an answer that the mailbox's server refuses for good is open again, and the team sees why", async () => {
  const desk = await new Visitor(at).signInAs(ada);
  const answered = `${inboxPath}?list=answered`;
  const isOn = async (list: string) => (await desk.get(list)).page.includes(messagePath(1));
  const answers = async (answer: string, mailbox: "refused" | "sent") => {
    expect(await outcomeOf(answerMessage, { id: "1", answer }, ada)).toBe("done");
    await noteUndelivered(at.house);
    expect(await isOn(answered)).toBe(true);
    const mail = { send: async () => mailbox, close: () => undefined };
    await sendAll({ ...at.house, mail });
    await noteUndelivered(at.house);
  };
  await answers("It opens on Monday.", "refused");
  expect(await isOn(answered)).toBe(false);
  expect((await desk.get(inboxPath)).page).toContain("Our answer did not arrive");
  await answers("It opens on Monday, at nine.", "sent");
  expect(await isOn(answered)).toBe(true);
  expect((await desk.get(answered)).page).not.toContain("did not arrive");
  const { page } = await desk.get(messagePath(1));
  expect(page.match(/This answer did not arrive/g)).toHaveLength(1);
});
