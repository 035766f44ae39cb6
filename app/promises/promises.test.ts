import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../platform/act.ts";
import type { Actor, Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { postedTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { ask as proposeQuestion } from "../elections/asking/acts/ask.ts";
import { anElectionHouse } from "../elections/testing/an-election-house.ts";
import { answerNotice } from "./acts/answer.ts";
import { ask } from "./acts/ask.ts";
import { sayWhatBecame } from "./acts/say-what-became.ts";

const party = anElectionHouse();
const { at } = party;
const office = "trustee";
let holder: Person;
let nomination: number;

async function outcomeOf(act: AnyAct, input: object, actor: Actor): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  if (typeof outcome === "symbol") return "done already";
  return isRefusal(outcome) ? outcome.code : "done";
}

beforeAll(async () => {
  const [member] = party.members as [Person];
  await outcomeOf(proposeQuestion, { text: "Will you publish every invoice?" }, member);
  const election = await party.called(office);
  holder = await aMember(at.house, { name: "Hal Holder" });
  const own = await party.candidate(election, holder, { answer1: "Yes, each month." });
  nomination = own.id;
  const counted = await party.counted(await party.frozen(election), [own]);
  await party.stood(counted);
  holder = { ...holder, offices: [office] };
});

const page = async (person?: Person) => {
  const visitor = new Visitor(at);
  if (person !== undefined) await visitor.signInAs(person);
  return (await visitor.get(`/promises/${office}`)).page;
};

describe("whoever was elected", () => {
  it("has their answers beside their office, and alone says what became of them", async () => {
    expect(await page()).toContain("Yes, each month.");
    const says = "The first month is published.";
    const input = { office, promise: `${nomination}/0`, says };
    const stranger = party.members[1] as Person;
    expect(await outcomeOf(sayWhatBecame, input, stranger)).toBe("promises.refuse.notYours");
    const none = { ...input, promise: `${nomination}/1` };
    expect(await outcomeOf(sayWhatBecame, none, holder)).toBe("promises.refuse.notYours");
    expect(await outcomeOf(sayWhatBecame, input, holder)).toBe("done");
    expect(await page()).toContain(says);
  });

  it("is asked on notice, and a question without an answer is shown as such", async () => {
    const member = party.members[2] as Person;
    const text = "Where are the invoices of March?";
    const input = { office, whom: holder.personId, text };
    expect(await outcomeOf(ask, input, member)).toBe("done");
    expect((await postedTo(at.house, holder.personId)).at(-1)?.subject).toMatch(/asks you/);
    expect(await outcomeOf(ask, input, member)).toBe("done");
    expect(await outcomeOf(ask, input, member)).toBe("promises.refuse.askedEnough");
    expect(await outcomeOf(ask, input, holder)).toBe("promises.refuse.oneself");
    passDays(at.clock, 15);
    expect(await page()).toContain("Not answered.");
    const answer = { id: "1", answer: "They are in the list of April." };
    expect(await outcomeOf(answerNotice, answer, member)).toBe("promises.refuse.notAsked");
    expect(await outcomeOf(answerNotice, answer, holder)).toBe("done");
    expect(await outcomeOf(answerNotice, answer, holder)).toBe("promises.refuse.answered");
    expect(await page(member)).toContain("They are in the list of April.");
    expect((await postedTo(at.house, member.personId)).at(-1)?.subject).toMatch(/is answered/);
  });

  it("is asked by name, and who asks is for members alone to see", async () => {
    const asker = await aMember(at.house, { name: "Quin Asker" });
    const input = { office, whom: holder.personId, text: "Who pays for the hall in May?" };
    expect(await outcomeOf(ask, input, asker)).toBe("done");
    expect(await page()).not.toContain("Quin Asker");
    expect(await page(asker)).toContain("Quin Asker");
  });
});
