import { writeAnswer } from "@breakthrough/sealed-ballot/trustee-desk";
import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import { theClock } from "../../../../platform/actor.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { postedTo } from "../../../../testing/letters.ts";
import { takeOffice } from "../../../../testing/officers.ts";
import { aMember } from "../../../../testing/people.ts";
import { listLines } from "../../../record/door.ts";
import { inventCodes, inventVote } from "../between/invented.ts";
import { countSealed, moveSealed } from "../between/moving.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { aCalledSealedBallot, aRanking } from "../testing/a-sealed-ballot.ts";
import {
  ballotNow,
  seatAll,
  type TrusteeAtWork,
  trusteesAtWork,
  trusteesOf,
  workAll,
} from "../testing/some-trustees.ts";
import { castTogether } from "../what/casting/casting.ts";
import { readSetup } from "../what/setup.ts";
import { callTrustees } from "./acts/call-trustees.ts";
import { declineTrustee } from "./acts/decline-trustee.ts";
import { seatTrustees } from "./acts/seat-trustees.ts";
import { isTaken } from "./seats.ts";
import { seatTrusteesDue } from "./trustee-jobs.ts";
import { roundNow } from "./whose-turn.ts";

const at = aHouse();
const OFFICES = ["national-committee", "safety-officer", "facilitator", "treasurer"] as const;

const officers: PersonId[] = [];
const members: PersonId[] = [];
beforeAll(async () => {
  for (const office of OFFICES) {
    const person = await aMember(at.house, { offices: [office] });
    await takeOffice(at, person, office);
    officers.push(person.personId);
  }
  const second = await aMember(at.house, { offices: ["national-committee"] });
  await takeOffice(at, second, "national-committee");
  for (let i = 0; i < 6; i++) members.push((await aMember(at.house)).personId);
});

type Changes = Parameters<typeof aCalledSealedBallot>[2];
const called = (changes: Changes = {}) => aCalledSealedBallot(at.house, members, changes);
const officesNow = async (id: SealedBallotId) =>
  (await trusteesOf(at.house, id)).seats
    .filter(isTaken)
    .map(({ number, office }) => [number, office ?? "lot"]);
const whyLeft = async (id: SealedBallotId) =>
  (await trusteesOf(at.house, id)).seats.flatMap(({ number, why }) => (why ? [[number, why]] : []));
const roundOf = async (id: SealedBallotId) => roundNow(await trusteesOf(at.house, id));
const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const says = (outcome: unknown) => (isRefusal(outcome) ? outcome.says : "done");
const passDays = (days: number) => at.clock.moveForward(days * 86_400_000);
const subjectsTo = async (personId: PersonId) =>
  (await postedTo(at.house, personId)).map(({ subject }) => subject);
const recordOf = async (id: SealedBallotId) => {
  const { lines } = await listLines(at.house.database, { subject: `/sealed/${id}`, most: 100 });
  return lines.map((line) => line.says).reverse();
};

describe("who is asked to keep the keys", () => {
  it("is one officer of each body, in the order of the rulebook, and each is written to", async () => {
    const id = await called();
    await seatTrusteesDue(at.house);
    expect(await officesNow(id)).toEqual([
      [1, "national-committee"],
      [2, "safety-officer"],
      [3, "facilitator"],
    ]);
    const { title } = await ballotNow(at.house, id);
    expect(await subjectsTo(officers[1] as PersonId)).toContain(
      `Will you keep a part of the key? ${title}`,
    );
  });

  it("never a candidate; where bodies run out, members of the roll as the lot falls", async () => {
    const never = [...officers.slice(0, 2), ...members.slice(0, 3)];
    const id = await called({ never });
    await seatTrusteesDue(at.house);
    const { seats } = await trusteesOf(at.house, id);
    expect(seats.some(({ personId }) => never.includes(personId as PersonId))).toBe(false);
    expect((await officesNow(id)).map(([, office]) => office)).toEqual([
      "national-committee",
      "facilitator",
      "treasurer",
    ]);
    const [asked] = await trusteesAtWork(at.house, id);
    await perform(at.house, declineTrustee, { id: String(id) }, { actor: asked?.person as never });
    await seatTrusteesDue(at.house);
    expect((await officesNow(id))[0]).toEqual([1, "lot"]);
    expect(await whyLeft(id)).toEqual([[1, "declined"]]);
  });

  it("the next in line when somebody does not answer in time, and nobody twice", async () => {
    const id = await called({
      opensAt: addDays(at.clock.now(), 20),
      closesAt: addDays(at.clock.now(), 30),
    });
    await seatTrusteesDue(at.house);
    const [first] = await trusteesAtWork(at.house, id);
    await first?.serve();
    passDays(2);
    await seatTrusteesDue(at.house);
    expect(await whyLeft(id)).toEqual([
      [2, "no-answer"],
      [3, "no-answer"],
    ]);
    expect(await officesNow(id)).toEqual([
      [1, "national-committee"],
      [2, "treasurer"],
      [3, "lot"],
    ]);
    expect(await recordOf(id)).toContainEqual(expect.stringContaining("did not answer in time"));
    for (const act of [seatTrustees, callTrustees]) {
      const outcome = await perform(
        at.house,
        act as typeof seatTrustees,
        { id },
        { actor: theClock },
      );
      expect(kindOf(outcome)).toBe("conflict");
    }
  });

  it("only those asked can say yes, and only the clock asks", async () => {
    const id = await called();
    await seatTrusteesDue(at.house);
    const [asked] = await trusteesAtWork(at.house, id);
    const stranger = await aMember(at.house);
    const outcome = await perform(
      at.house,
      declineTrustee,
      { id: String(id) },
      { actor: stranger },
    );
    expect(kindOf(outcome)).toBe("not-allowed");
    const actor = asked?.person as never;
    expect(kindOf(await perform(at.house, seatTrustees, { id }, { actor }))).toBe("not-allowed");
    await asked?.serve();
    expect(kindOf(await asked?.serve())).toBe("conflict");
  });
});

describe("the keys of a ballot", () => {
  it("are made by three trustees through five rounds, and the ballot then waits for its codes", async () => {
    const id = await called();
    const trustees = await seatAll(at.house, id);
    expect(await roundOf(id)).toBe("certificate");
    await workAll(trustees);
    expect((await ballotNow(at.house, id)).stage).toBe("codes");
    const lines = await recordOf(id);
    expect(lines.filter((line) => line.includes("handed in"))).toHaveLength(15);
    expect(lines.join()).toContain("trustee 2 (Safety officer)");
    expect(lines.join()).not.toContain("Member ");
    for (const { person } of trustees) expect(await subjectsTo(person.personId)).not.toEqual([]);
  });

  it("a ceremony left half done is taken up a day later, by the key files alone", async () => {
    const id = await called({
      opensAt: addDays(at.clock.now(), 20),
      closesAt: addDays(at.clock.now(), 30),
    });
    const trustees = await seatAll(at.house, id);
    for (const trustee of trustees) await trustee.work();
    for (const trustee of trustees.slice(0, 2)) await trustee.work();
    passDays(1);
    await seatTrusteesDue(at.house);
    const later = await trusteesAtWork(at.house, id);
    for (const [i, trustee] of later.entries()) {
      trustee.key = JSON.parse(JSON.stringify(trustees[i]?.key));
    }
    await workAll(later);
    expect((await ballotNow(at.house, id)).stage).toBe("codes");
  });

  it("a file with any one byte changed, of another trustee or of another step is refused, and nothing is kept", async () => {
    const id = await called();
    const [first, second, third] = (await seatAll(at.house, id)) as [
      TrusteeAtWork,
      TrusteeAtWork,
      TrusteeAtWork,
    ];
    const text = writeAnswer(await first.answer());
    for (let from = 0; from < text.length; from += Math.ceil(text.length / 40)) {
      const letter = text[from] === "7" ? "8" : "7";
      const changed = text.slice(0, from) + letter + text.slice(from + 1);
      expect(kindOf(await first.handIn(changed))).toBe("invalid");
    }
    expect(says(await second.handIn(text))).toContain("another trustee’s file".replace("’", "'"));
    expect(kindOf(await third.handIn("no file of ours"))).toBe("invalid");
    expect(await roundOf(id)).toBe("certificate");
  });

  it("whoever hands in what does not hold is named by their office and replaced, and the keys begin again", async () => {
    const id = await called();
    const trustees = await seatAll(at.house, id);
    for (const trustee of trustees) await trustee.work();
    for (const trustee of trustees) await trustee.work();
    const cheat = trustees[1] as TrusteeAtWork;
    const answer = await cheat.answer();
    if (answer.step !== "reveal") throw new Error("another step");
    const message = answer.reveal.message.replace(
      /"response":"(\d)/,
      (_, d) => `"response":"${(Number(d) % 8) + 1}`,
    );
    await cheat.handIn(writeAnswer({ ...answer, reveal: { ...answer.reveal, message } }));
    expect(await whyLeft(id)).toEqual([[2, "cheated"]]);
    expect(await roundOf(id)).toBeUndefined();
    expect(kindOf(await trustees[0]?.handIn("{}"))).not.toBe("done");
    expect((await recordOf(id)).join()).toContain("What the trustee 2 (Safety officer)");
    await seatTrusteesDue(at.house);
    const others = await trusteesAtWork(at.house, id, trustees);
    expect(await officesNow(id)).toContainEqual([2, "treasurer"]);
    await others[1]?.serve();
    expect((await trusteesOf(at.house, id)).ceremony).toMatchObject({
      attempt: 2,
      isRunning: true,
    });
    await workAll(others);
    expect((await ballotNow(at.house, id)).stage).toBe("codes");
  });

  it("a silent trustee is named by their office and replaced when the time for the step is over", async () => {
    const id = await called({
      opensAt: addDays(at.clock.now(), 20),
      closesAt: addDays(at.clock.now(), 30),
    });
    const trustees = await seatAll(at.house, id);
    await trustees[0]?.work();
    await trustees[1]?.work();
    passDays(1);
    await seatTrusteesDue(at.house);
    expect(await whyLeft(id)).toEqual([]);
    passDays(1);
    await seatTrusteesDue(at.house);
    expect(await whyLeft(id)).toEqual([[3, "silent"]]);
    expect((await recordOf(id)).join()).toContain("trustee 3 (Facilitator)");
    expect(kindOf(await trustees[2]?.handIn("{}"))).toBe("conflict");
  });

  it("two who accuse each other both leave: nobody else can see which of them is at fault", async () => {
    const id = await called();
    const trustees = await seatAll(at.house, id);
    for (const _ of ["certificate", "commit", "reveal"]) {
      for (const trustee of trustees) await trustee.work();
    }
    const { uuid: ballot } = await ballotNow(at.house, id);
    const complaint = {
      step: "complaint",
      form: 1,
      ballot,
      attempt: 1,
      number: 3,
      about: 1,
    } as const;
    await trustees[2]?.handIn(writeAnswer(complaint));
    expect(await whyLeft(id)).toEqual([
      [1, "in-dispute"],
      [3, "in-dispute"],
    ]);
    expect((await recordOf(id)).join()).toContain(
      "Nobody else can see which of the two is at fault",
    );
  });
});

describe("after the close", () => {
  it("a ranked ballot is mixed and opened by two of three, though the third has gone missing, and who is silent is named", async () => {
    const id = await called({ question: aRanking });
    const trustees = await seatAll(at.house, id);
    await workAll(trustees);
    const codes = await inventCodes(at.house, id);
    const { election } = await readSetup(at.house.database, id);
    const moveTo = async (when: Date) => {
      at.clock.moveForward(when.getTime() - at.clock.now().getTime());
      await moveSealed(at.house);
      await countSealed(at.house);
    };
    await moveTo((await ballotNow(at.house, id)).opensAt);
    for (const place of [0, 1, 2]) {
      const { ballotText } = inventVote(election, codes[place] ?? "", [[1, 2, 0, 0]]);
      expect(kindOf(await castTogether(at.house, id, ballotText))).toBe("done");
    }
    await moveTo((await ballotNow(at.house, id)).closesAt);
    expect((await ballotNow(at.house, id)).stage).toBe("mixing");
    await seatTrusteesDue(at.house);
    const [, missing, third] = trustees as [TrusteeAtWork, TrusteeAtWork, TrusteeAtWork];
    expect((await subjectsTo(missing.person.personId)).join()).toContain("Mix the sealed papers");
    passDays(2);
    await seatTrusteesDue(at.house);
    expect((await recordOf(id)).join()).toContain(
      "trustee 2 (Safety officer) of the sealed ballot",
    );
    const here = [trustees[0] as TrusteeAtWork, third];
    for (let turn = 0; turn < 4; turn++) {
      for (const trustee of here) {
        const { step } = await trustee.task();
        if (step === "shuffle" || step === "decrypt") await trustee.work();
        await moveSealed(at.house);
        await countSealed(at.house);
        await seatTrusteesDue(at.house);
      }
    }
    const { stage, outcome } = await ballotNow(at.house, id);
    expect(stage).toBe("counted");
    expect(outcome).toMatchObject({ kind: "ranked", voted: 3 });
    expect((await missing.task()).step).toBe("done");
  });
});
