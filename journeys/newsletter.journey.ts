import { createTransport } from "nodemailer";
import { aComplaint, aReport } from "../app/mail/bounces/testing/a-report.ts";
import { teamOnDuty, withPasskeys } from "./setting/duty.ts";
import { expect, type Party, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Ben", "Cal", "Dora", "Gus"] });

/** The clock looks once a minute. */
const LONGEST_MS = 200_000;

const FIRST = "A good week in Bury";
const SECOND = "And a better one in Truro";

/** The newsletter as this person's mailbox got it. */
const newsletterTo = ({ mail }: Party, { email }: Somebody, subject = FIRST) =>
  mail.waitFor((one) => one.subject === subject && one.envelopeTo.includes(email), LONGEST_MS);

/** A mail server of somebody's brings this to where our letters say that they come from, or are answered. */
async function bringBack({ bouncesUrl }: Party, to: string, raw: string, from = ""): Promise<void> {
  const server = createTransport(bouncesUrl);
  await server.sendMail({ envelope: { from, to: [to] }, raw });
  server.close();
}

async function writes(ada: Somebody, subject: string): Promise<void> {
  await ada.goesTo("/newsletters");
  await ada.follows("Write a newsletter");
  await ada.fills("Subject", subject);
  await ada.fills(
    "Text",
    "Dear {name},\n\nwe won the ward. This is what comes next:\n\n- one\n- two",
  );
  await ada.picks("Campaigns", "Topic");
  await ada.picks("All members", "To whom?");
  await ada.presses("Save");
  await ada.follows(subject);
}

/** She signs it, and no member stops it within the rulebook's hours. */
async function letsOut(ada: Somebody, party: Party): Promise<void> {
  await ada.fills(
    "Say why all these people must hear this",
    "Members asked to hear of it at once.",
  );
  await ada.presses("Go on to sign");
  await ada.presses("Sign with your passkey");
  await party.daysPass(2);
}

test("a newsletter that no member stopped goes out; one comes back, one is called spam, and one reader leaves", async ({
  browser,
  party,
}) => {
  const people = ["Ada", "Ben", "Cal", "Dora", "Gus"] as const;
  const [ada, ben, cal, dora, gus] = (await Promise.all(
    people.map((name) =>
      Somebody.at(browser, party, name, { way: name === "Dora" ? "no scripts" : "mouse" }),
    ),
  )) as [Somebody, Somebody, Somebody, Somebody, Somebody];
  for (const one of [ada, ben, gus]) await one.comesInByLetter();
  await withPasskeys([ada, gus]);
  await teamOnDuty([ada, ben, gus], "Answers", "Answering what people ask us");

  await test.step("Ada writes it, sees how it will look, and has it as a test", async () => {
    await writes(ada, FIRST);
    await ada.sees("It goes to 5 people at most: all members.");
    await ada.sees("Dear Sam Reader");
    await ada.presses("Send it to me");
    await ada.sees("One letter is on its way to you.");
    expect((await newsletterTo(party, ada, `Test: ${FIRST}`)).text).toContain("Dear Ada");
  });

  await test.step("nobody stops it, and each has it in their own name", async () => {
    await letsOut(ada, party);
    for (const one of [ada, ben, cal, dora, gus]) {
      const { text, html } = await newsletterTo(party, one);
      expect(text).toContain(`Dear ${one.name}`);
      expect(html).not.toMatch(/<(img|link|script)|src=/);
    }
  });

  await test.step("Cal has no such mailbox, and Ben calls it spam", async () => {
    const toCal = await newsletterTo(party, cal);
    const fields = [
      `Final-Recipient: rfc822; ${cal.email}`,
      "Action: failed",
      "Status: 5.1.1",
      "Diagnostic-Code: smtp; 550 5.1.1 no such user",
    ];
    await bringBack(party, toCal.envelopeFrom, aReport({ fields }));
    const toBen = await newsletterTo(party, ben);
    await bringBack(party, "bounces@party.example", aComplaint(toBen.messageId ?? ""));
    await ben.waitsFor("/me/notices", /marked as spam/);
  });

  await test.step("Dora leaves by its link, without signing in and without scripts", async () => {
    const { headers } = await newsletterTo(party, dora);
    const ways = headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
    const link = /<(https?:[^>]+)>/.exec(ways)?.[1] ?? "";
    await dora.goesTo(link.slice(party.url.length));
    await dora.presses("Stop all newsletters for ever");
    await dora.sees("No more newsletters");
  });

  await test.step("Gus answers it by mail, an answering machine does too, and the team finds the one", async () => {
    const { replyTo } = await newsletterTo(party, gus);
    const to = replyTo?.[0]?.address ?? "";
    const head = `From: Gus <${gus.email}>\r\nSubject: Re: ${FIRST}\r\n`;
    await bringBack(party, to, `${head}Auto-Submitted: auto-replied\r\n\r\nAway.`, gus.email);
    await bringBack(party, to, `${head}\r\nI can help with the next one.`, gus.email);
    await ben.goesTo("/contact/inbox");
    await ben.follows("An answer to a newsletter, message 1");
    await ben.sees("I can help with the next one.");
    await ben.sees(FIRST);
    await ben.goesTo("/contact/inbox");
    await expect(ben.page.locator("ul.inbox > li")).toHaveCount(1);
  });

  await test.step("its page says to how many it went, and how many came back, left and answered", async () => {
    await ada.goesTo("/newsletters");
    await ada.follows(FIRST);
    await ada.sees("People it went to");
    const numbers = ada.page.locator("#numbers");
    await expect(numbers.getByText("5", { exact: true }).first()).toBeVisible();
    await expect(numbers.locator("dt", { hasText: "Came back" }).locator("+ dd")).toHaveText("2");
    await expect(numbers.locator("dt", { hasText: "Answered by mail" }).locator("+ dd")).toHaveText(
      "1",
    );
    await expect(numbers.locator("dt", { hasText: "Left by its link" }).locator("+ dd")).toHaveText(
      "1",
    );
  });

  await test.step("the next one reaches whoever still wants it", async () => {
    await writes(ada, SECOND);
    await letsOut(ada, party);
    await newsletterTo(party, cal, SECOND);
    await newsletterTo(party, gus, SECOND);
    const to = party.mail.messages().filter(({ subject }) => subject === SECOND);
    expect(to.flatMap(({ envelopeTo }) => envelopeTo)).not.toContain(dora.email);
    expect(to.flatMap(({ envelopeTo }) => envelopeTo)).not.toContain(ben.email);
  });
});
