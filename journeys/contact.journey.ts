import { teamOnDuty, withPasskeys } from "./setting/duty.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Ben", "Gus"] });

const QUESTION = "Can I join while I live abroad?";

test("a question finds its answer, or a team that answers by mail", async ({ browser, party }) => {
  const [ada, ben, gus] = [
    await Somebody.at(browser, party, "Ada"),
    await Somebody.at(browser, party, "Ben", { way: "keyboard" }),
    await Somebody.at(browser, party, "Gus"),
  ] as const;
  const jo = await Somebody.at(browser, party, "Jo", { way: "phone" });
  const max = await Somebody.at(browser, party, "Max", { way: "no scripts" });
  for (const founder of [ada, ben, gus]) await founder.comesInByLetter();

  await test.step("two keys name the team that answers, and it answers the first question", async () => {
    await jo.goesTo("/contact");
    await jo.sees("Nobody reads this inbox just now");
    await withPasskeys([ada, gus]);
    await teamOnDuty([ada, ben, gus], "Answers", "Answering what people ask us");
    await ben.goesTo("/questions");
    await ben.follows("Add a question");
    await ben.picks("Joining and leaving", "Topic");
    await ben.fills("Question", QUESTION);
    await ben.fills("Answer", "Yes. Choose the branch that you feel part of.");
    await ben.presses("Save");
  });

  await test.step("Jo finds it before she sends hers, and writes of something else", async () => {
    await jo.goesTo("/contact");
    await jo.fills("Your name", "Jo Bloggs");
    await jo.fills("Your email address", jo.email);
    await jo.picks("A question", "What is it about?");
    await jo.fills(
      "Your message",
      "I live abroad. Will you come to Lisbon, so that I can join you?",
    );
    await jo.presses("See whether it is answered already");
    await jo.sees("These answers may help");
    await jo.sees(QUESTION);
    await jo.presses("Send");
    await jo.sees("We have your message");
  });

  await test.step("Max has no scripts: a letter asks whether he wrote", async () => {
    await max.goesTo("/contact");
    await max.fills("Your email address", max.email);
    await max.fills("Your message", "May I bring my dog to your meetings?");
    await max.presses("Send");
    await max.sees("One more step");
    const letter = await max.letter(/Was it you\?/);
    await max.goesTo(/\/contact\/confirm\/\S+/.exec(letter)?.[0] ?? "");
    await max.presses("Yes, send my message");
    await max.sees("We have your message");
  });

  await test.step("Ben takes hers and answers by mail", async () => {
    await ben.goesTo("/contact/inbox");
    await ben.sees("A question, message 2");
    await ben.follows("A question, message 1");
    await ben.presses("I will answer it");
    await ben.fills("Your answer", "We come to Lisbon in May. Bring your friends.");
    await ben.presses("Send the answer");
    await ben.sees("Our answer");
    const letter = await jo.letter(/We come to Lisbon in May/);
    expect(letter).toContain("> I live abroad.");
    expect(letter).not.toContain(ben.email);
  });
});
