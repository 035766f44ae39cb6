import { writeAnswer } from "@breakthrough/sealed-ballot/trustee-desk";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { postedTo } from "../../../../testing/letters.ts";
import { takeOffice } from "../../../../testing/officers.ts";
import { aMember } from "../../../../testing/people.ts";
import { inventCodes, inventVote } from "../between/invented.ts";
import { countSealed, moveSealed } from "../between/moving.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { aCalledSealedBallot, aRanking } from "../testing/a-sealed-ballot.ts";
import {
  ballotNow,
  listLeft,
  listSaid,
  seatAll,
  type TrusteeAtWork,
  trusteesOf,
  workAll,
} from "../testing/some-trustees.ts";
import { castTogether } from "../what/casting/casting.ts";
import { readSetup } from "../what/setup.ts";
import { seatTrusteesDue } from "./trustee-jobs.ts";

const at = aHouse();
const members: PersonId[] = [];
beforeAll(async () => {
  for (const office of ["national-committee", "safety-officer", "facilitator"] as const) {
    const person = await aMember(at.house, { offices: [office] });
    await takeOffice(at, person, office);
  }
  for (let i = 0; i < 6; i++) members.push((await aMember(at.house)).personId);
});

const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");
const says = (outcome: unknown) => (isRefusal(outcome) ? outcome.says : "done");
const passDays = (days: number) => at.clock.moveForward(days * 86_400_000);
const subjectsTo = async (personId: PersonId) =>
  (await postedTo(at.house, personId)).map(({ subject }) => subject);
const recordOf = (id: SealedBallotId) => listSaid(at.house, id);

/** Three rankings are cast, and the ballot waits for its first mixer. */
async function aBallotToMix() {
  const id = await aCalledSealedBallot(at.house, members, { question: aRanking });
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
  return { id, trustees };
}

describe("after the close", () => {
  it("a ranked ballot is mixed and opened by two of three, though the third has gone missing, and who is silent is named", async () => {
    const { id, trustees } = await aBallotToMix();
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

  it("of two who mix or open at once the slower one is asked again and named nowhere", async () => {
    const { id, trustees } = await aBallotToMix();
    const [first, second, third] = trustees as [TrusteeAtWork, TrusteeAtWork, TrusteeAtWork];
    await seatTrusteesDue(at.house);
    const move = async () => {
      await moveSealed(at.house);
      await countSealed(at.house);
      await seatTrusteesDue(at.house);
    };
    const slower = writeAnswer(await second.answer());
    const slowest = writeAnswer(await third.answer());
    expect(kindOf(await first.work())).toBe("done");
    expect(says(await second.handIn(slower))).toContain("is being checked");
    await move();
    expect(says(await second.handIn(slower))).toContain("was quicker");
    expect((await second.task()).step).toBe("shuffle");
    expect(kindOf(await second.work())).toBe("done");
    await move();
    expect((await ballotNow(at.house, id)).stage).toBe("decrypting");
    expect(says(await third.handIn(slowest))).toContain("enough of them");
    const opened = await Promise.all(trustees.map(async (one) => writeAnswer(await one.answer())));
    expect(kindOf(await third.handIn(opened[2] as string))).toBe("done");
    expect(kindOf(await first.handIn(opened[0] as string))).toBe("done");
    for (let turn = 0; turn < 3; turn++) await move();
    expect((await ballotNow(at.house, id)).stage).toBe("counted");
    expect(says(await second.handIn(opened[1] as string))).toContain("enough of them");
    expect(await listLeft(at.house, id)).toEqual([]);
    expect((await trusteesOf(at.house, id)).handedIn.map(({ state }) => state)).toEqual(
      Array(4).fill("accepted"),
    );
    const lines = (await recordOf(id)).join();
    expect(lines).not.toContain("does not hold");
    expect(lines.match(/a mixing of the papers/g)).toHaveLength(2);
  });
});
