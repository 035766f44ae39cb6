import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../platform/act.ts";
import { type Actor, type Person, theClock } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { takeOffice } from "../../testing/officers.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { leave } from "../membership/door.ts";
import { anAdoptedStatement } from "../proposals/testing.ts";
import { listLines } from "../record/door.ts";
import { answer } from "./acts/answer.ts";
import { askForNone } from "./acts/ask-for-none.ts";
import { doubt } from "./acts/doubt.ts";
import { end } from "./acts/end.ts";
import { name } from "./acts/name.ts";
import { note } from "./acts/note.ts";
import { notice } from "./acts/notice.ts";
import { take } from "./acts/take.ts";
import { deedPath, whatBecamePath } from "./addresses.ts";
import { isNoticeDue, isOverdue, nextDue } from "./deed.ts";
import { findDeed, listDeedsOnAgenda, listDeedTasks, listNotes } from "./deed-queries.ts";
import { noticeDeeds } from "./jobs.ts";

const at = aHouse();
let people: Person[];
const author = () => people[0] as Person;
const other = () => people[1] as Person;

beforeAll(async () => {
  people = await Promise.all(
    Array.from({ length: 8 }, (_, n) => aMember(at.house, { email: `d${n}@example.org` })),
  );
});

async function codeOf(act: AnyAct, input: object, actor: Actor): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
}

const deedOf = async (id: number) => {
  const deed = await findDeed(at.house.database, id);
  if (deed === undefined) throw new Error("no deed");
  return deed;
};
const person = (who: Person) => `person:${who.personId}`;
const says = "Write to every nurse's branch";
const lettersOf = async (who: Person) =>
  (await postedTo(at.house, who.personId)).map(({ subject }) => subject);

describe("what members decided", () => {
  let id: number;

  it("asks its authors who answers for it, and nobody answers who has not said yes", async () => {
    id = await anAdoptedStatement(at, people, "We stand with the nurses");
    expect(await deedOf(id)).toMatchObject({ state: "unsaid", answerable: undefined });
    expect(await lettersOf(author())).toContain(
      "Adopted: “We stand with the nurses”. Who answers for it?",
    );
    const input = { id: String(id), says, who: person(other()) };
    expect(await codeOf(name, input, other())).toBe("deeds.notYours");
    for (const who of ["nobody", "-".repeat(36), "a".repeat(36)])
      expect(await codeOf(name, { ...input, who: `person:${who}` }, author())).toBe(
        "platform.malformed-field",
      );
    const unknown = `person:${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`;
    expect(await codeOf(name, { ...input, who: unknown }, author())).toBe("deeds.noMember");
    expect(await codeOf(name, { ...input, who: "office:king" }, author())).toBe("deeds.fields.who");
    expect(await codeOf(name, input, author())).toBe("done");
    expect((await deedOf(id)).answerable).toBeUndefined();
    expect(await lettersOf(other())).toContain("Will you answer for “We stand with the nurses”?");
    const yes = { id: String(id), answer: "yes" };
    expect(await codeOf(answer, yes, people[2] as Person)).toBe("deeds.notNamed");
    expect(await codeOf(answer, yes, other())).toBe("done");
    expect(await deedOf(id)).toMatchObject({
      state: "open",
      answerable: { kind: "person", personId: other().personId },
    });
    expect(await codeOf(take, { id: String(id), says, as: "me" }, author())).toBe("deeds.taken");
  });

  it("is overdue when no word came in time, after a letter that said so", async () => {
    passDays(at.clock, 52);
    await noticeDeeds(at.house);
    expect(await lettersOf(other())).not.toContain("How does “We stand with the nurses” stand?");
    passDays(at.clock, 1);
    await noticeDeeds(at.house);
    await noticeDeeds(at.house);
    const due = (await lettersOf(other())).filter((one) => one.startsWith("How does"));
    expect(due).toEqual(["How does “We stand with the nurses” stand?"]);
    expect(await codeOf(notice, { id }, theClock)).toBe("deeds.notDue");
    passDays(at.clock, 7);
    expect(isOverdue(await deedOf(id), at.clock.now())).toBe(true);
    const page = (await new Visitor(at).get(deedPath(id))).page;
    expect(page).toContain("Overdue");
    // The public sees that somebody answers, and not who.
    expect(page).toContain("A member");
    expect(page).not.toContain(other().name);
    const list = (await new Visitor(at).get(`${whatBecamePath}?show=overdue`)).page;
    expect(list).toContain("We stand with the nurses");
  });

  it("is no longer overdue when they say how it stands", async () => {
    const input = { id: String(id), note: "We wrote to sixty of ninety branches." };
    expect(await codeOf(note, input, author())).toBe("deeds.notYours");
    expect(await codeOf(note, { ...input, note: "" }, other())).not.toBe("done");
    expect(await codeOf(note, input, other())).toBe("done");
    const deed = await deedOf(id);
    expect(deed.dueAt).toEqual(nextDue(deed, at.clock.now()));
    expect(isNoticeDue(deed, at.clock.now())).toBe(false);
  });

  it("comes back when it is said to be done and enough members say that it is not", async () => {
    const done = { id: String(id), how: "done", why: "All branches have the letter." };
    expect(await codeOf(end, done, author())).toBe("deeds.notYours");
    expect(await codeOf(end, { ...done, how: "lost" }, other())).toBe("platform.malformed-field");
    expect(await codeOf(end, done, other())).toBe("done");
    expect(await codeOf(note, { id: String(id), note: "And more." }, other())).toBe(
      "deeds.notOpen",
    );
    const doubting = (who: Person) => codeOf(doubt, { id: String(id) }, who);
    expect(await doubting(other())).toBe("deeds.ownDeed");
    expect(await doubting(people[2] as Person)).toBe("done");
    expect(await doubting(people[2] as Person)).toBe("deeds.askedAlready");
    for (const who of people.slice(3, 6)) expect(await doubting(who)).toBe("done");
    expect((await deedOf(id)).state).toBe("done");
    expect(await doubting(people[6] as Person)).toBe("done");
    expect(await deedOf(id)).toMatchObject({ state: "open", agendaAt: at.clock.now() });
    const agenda = await listDeedsOnAgenda(at.house.database, 5);
    expect(agenda.map(({ proposalId }) => proposalId)).toEqual([id]);
    const { lines } = await listLines(at.house.database, { subject: deedPath(id) });
    expect(lines.map(({ act }) => act)).toEqual(["deeds.doubt", "deeds.end", "deeds.answer"]);
    const tasks = await listDeedTasks(at.house.database, other(), at.clock.now());
    expect(tasks.map(({ asks }) => asks)).toEqual(["note"]);
  });

  it("is handed over when the other says yes, and waits for anybody when they leave", async () => {
    const heir = people[3] as Person;
    const input = { id: String(id), says, who: person(heir) };
    expect(await codeOf(name, input, other())).toBe("done");
    expect((await deedOf(id)).answerable).toMatchObject({ personId: other().personId });
    expect(await codeOf(answer, { id: String(id), answer: "no" }, heir)).toBe("done");
    expect(await codeOf(name, input, other())).toBe("done");
    expect(await codeOf(answer, { id: String(id), answer: "yes" }, heir)).toBe("done");
    const left = await perform(at.house, leave, { after: "supporter" }, { actor: heir });
    if (isRefusal(left)) throw new Error(left.says);
    expect(await deedOf(id)).toMatchObject({ state: "unsaid", answerable: undefined });
    const notes = await listNotes(at.house.database, id);
    expect(notes[0]?.kind).toBe("left");
    const taken = { id: String(id), says: "Something else", as: "me" };
    expect(await codeOf(take, { ...taken, as: "treasurer" }, people[4] as Person)).toBe(
      "deeds.fields.as",
    );
    expect(await codeOf(take, taken, people[4] as Person)).toBe("done");
    // What is to be done stands as it was said first.
    expect((await deedOf(id)).says).toBe(says);
  });
});

describe("a decision that an office answers for", () => {
  it("is answered by whoever holds it, one after the other", async () => {
    const id = await anAdoptedStatement(at, people.slice(0, 3).concat(people.slice(4)));
    const treasurer = { ...(people[5] as Person), offices: ["treasurer"] };
    await takeOffice(at, treasurer, "treasurer");
    expect(await codeOf(take, { id: String(id), says, as: "me" }, people[6] as Person)).toBe(
      "deeds.authorsFirst",
    );
    expect(await codeOf(name, { id: String(id), says, who: "office:treasurer" }, author())).toBe(
      "done",
    );
    expect(await codeOf(answer, { id: String(id), answer: "yes" }, treasurer)).toBe("done");
    expect(await deedOf(id)).toMatchObject({ answerable: { kind: "office", office: "treasurer" } });
    const next = { ...(people[6] as Person), offices: ["treasurer"] };
    await takeOffice(at, next, "treasurer");
    expect(await codeOf(note, { id: String(id), note: "I go on with it." }, next)).toBe("done");
    const page = (await new Visitor(at).get(deedPath(id))).page;
    expect(page).toContain("Treasurer");
  });
});

describe("a decision that asks for nothing", () => {
  it("is said to by its authors, once, and by nobody else", async () => {
    const id = await anAdoptedStatement(at, people.slice(0, 3).concat(people.slice(4)));
    expect(await codeOf(askForNone, { id: String(id) }, people[4] as Person)).toBe(
      "deeds.notYours",
    );
    expect(await codeOf(askForNone, { id: String(id) }, author())).toBe("done");
    expect(await codeOf(askForNone, { id: String(id) }, author())).toBe("deeds.taken");
    const page = (await new Visitor(at).get(whatBecamePath)).page;
    expect(page).toContain("ask for no deed");
    expect((await new Visitor(at).get(deedPath(99_999))).status).toBe(404);
  });
});
