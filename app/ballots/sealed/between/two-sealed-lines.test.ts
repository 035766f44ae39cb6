import { expectAccepted } from "@breakthrough/sealed-ballot";
import {
  makeCodes,
  publicHalf,
  replaceCodes,
  writeRegistrarAnswer,
} from "@breakthrough/sealed-ballot/registrar-desk";
import { expect, it } from "vitest";
import type { Person } from "../../../../platform/actor.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { postedTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { becomeOne } from "../../../../testing/two-accounts.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { listLines } from "../../../record/door.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import {
  aBallotAtItsCodes,
  aDevice,
  envelopesOf,
  handInText,
  registrarsTools,
  taskAt,
} from "../testing/a-registrar.ts";
import { castTogether } from "../what/casting/casting.ts";
import { readSetup } from "../what/setup.ts";
import { listSealedRoll } from "../who/sealed-roll-queries.ts";
import { settleRegistrars } from "./choosing-registrar.ts";
import { inventVote } from "./invented.ts";

const at = aHouse();

async function aRollWithADouble() {
  const [registrar, kept, other, third] = [
    await aMember(at.house),
    await aMember(at.house),
    await aMember(at.house),
    await aMember(at.house),
  ];
  const device = await aDevice(at.house, other);
  const id = await aBallotAtItsCodes(at.house, [kept, other, third], registrar);
  return { registrar, kept, other, third, device, id };
}

it("before the codes are made, of two accounts that become one only one line stays, and a list for both is refused", async () => {
  const { registrar, kept, other, third, id } = await aRollWithADouble();
  const early = await makeCodes(registrarsTools, await taskAt(at.house, id, "codes"));
  await becomeOne(at.house, { kept, other });
  const roll = await listSealedRoll(at.house.database, id);
  expect(roll.map(({ personId }) => personId).sort()).toEqual(
    [kept.personId, third.personId].sort(),
  );
  expect((await findSealedBallot(at.house.database, id))?.rollSize).toBe(2);
  expect(isRefusal(await handInText(at.house, id, registrar, early.answerText))).toBe(true);
  const task = await taskAt(at.house, id, "codes");
  expect(task.voters).toHaveLength(2);
  const later = await makeCodes(registrarsTools, task);
  expect(isRefusal(await handInText(at.house, id, registrar, later.answerText))).toBe(false);
});

it("after it, what waits for the devices of the line that ends is gone, and the roll stays as it was", async () => {
  const { registrar, kept, other, device, id } = await aRollWithADouble();
  const made = await makeCodes(registrarsTools, await taskAt(at.house, id, "codes"));
  expect(isRefusal(await handInText(at.house, id, registrar, made.answerText))).toBe(false);
  const [envelope = ""] = await envelopesOf(at.house, id, other);
  expect(device.open(envelope)).not.toBe("");
  await becomeOne(at.house, { kept, other });
  expect(await envelopesOf(at.house, id, kept)).toEqual([]);
  const roll = await listSealedRoll(at.house.database, id);
  expect(roll.filter(({ personId }) => personId === kept.personId)).toHaveLength(1);
  expect(roll).toHaveLength(3);
  expect((await findSealedBallot(at.house.database, id))?.rollSize).toBe(3);
  const { rows } = await at.house.database
    .withTables<{ "ballots.who_envelope": { ballot_id: number } }>()
    .selectFrom("ballots.who_envelope")
    .select("ballot_id")
    .where("ballot_id", "=", id)
    .execute()
    .then((found) => ({ rows: found }));
  expect(rows).toEqual([]);
});

/** Made, handed in, then of two accounts one; the answer to what the registrar is asked for then. */
async function afterJoining({ isVotedBefore }: { readonly isVotedBefore: boolean }) {
  const { registrar, kept, other, third, id } = await aRollWithADouble();
  const made = await makeCodes(registrarsTools, await taskAt(at.house, id, "codes"));
  expect(isRefusal(await handInText(at.house, id, registrar, made.answerText))).toBe(false);
  const lineOf = async (person: Person) => {
    const roll = await listSealedRoll(at.house.database, id);
    return roll.find(({ personId }) => personId === person.personId)?.line;
  };
  const ends = await lineOf(other);
  const codeOf = (line: string | undefined) =>
    made.file.codes.find((one) => one.line === line)?.code ?? "";
  const cast = async (code: string) => {
    const { election } = await readSetup(at.house.database, id);
    const { ballotText } = inventVote(election, code, [[0, 1, 0]]);
    return castTogether(at.house, id, ballotText);
  };
  const opens = async () => {
    const ballot = await findSealedBallot(at.house.database, id);
    at.clock.moveForward((ballot?.opensAt.getTime() ?? 0) - at.clock.now().getTime());
    await at.house.runDueJobs();
  };
  if (isVotedBefore) {
    await opens();
    expect(isRefusal(await cast(codeOf(ends)))).toBe(false);
  }
  await becomeOne(at.house, { kept, other });
  await settleRegistrars(at.house);
  if (!isVotedBefore) await opens();
  const task = await taskAt(at.house, id, "replace");
  expect(task).toMatchObject({ voters: [], ended: [ends] });
  const answer = expectAccepted(await replaceCodes(registrarsTools, task, made.file));
  const said = async () =>
    (await listLines(at.house.database, { subject: `/sealed/${id}`, most: 100 })).lines;
  return { ...{ registrar, kept, third, id, ends, answer }, codeOf, cast, lineOf, said };
}

it("after it, the registrar hears that a code is to be taken back; then the box refuses it, and the record names it", async () => {
  const story = await afterJoining({ isVotedBefore: false });
  const { registrar, kept, id, ends, answer, codeOf, cast, lineOf, said } = story;
  const subjects = (await postedTo(at.house, registrar.personId)).map(({ subject }) => subject);
  expect(subjects.some((subject) => /taken back/.test(subject))).toBe(true);
  const page = await (await new Visitor(at).signInAs(registrar)).get(`/sealed/${id}/registrar`);
  expect(page.page).toContain("take back 1 code");
  expect(isRefusal(await handInText(at.house, id, registrar, answer.answerText))).toBe(false);
  const taken = codeOf(ends);
  expect(await cast(taken)).toMatchObject({ code: "ballots.sealed.box.revoked" });
  expect(isRefusal(await cast(codeOf(await lineOf(kept))))).toBe(false);
  const { election } = await readSetup(at.house.database, id);
  const half = publicHalf(registrarsTools.backend, taken, election.uuid);
  expect(JSON.stringify(await said())).toContain(half);
  expect(answer.file.codes.map(({ code }) => code)).not.toContain(taken);
  expect(await handInText(at.house, id, registrar, answer.answerText)).toMatchObject({
    code: "ballots.sealed.booth.registrar.otherLost",
  });
});

it("a vote by that code stands where it came first: the record says that there is one, and not which", async () => {
  const { registrar, id, ends, answer, codeOf, cast, said } = await afterJoining({
    isVotedBefore: true,
  });
  expect(isRefusal(await handInText(at.house, id, registrar, answer.answerText))).toBe(false);
  const { election } = await readSetup(at.house.database, id);
  const half = publicHalf(registrarsTools.backend, codeOf(ends), election.uuid);
  const record = JSON.stringify(await said());
  expect(record).toContain("had voted already");
  expect(record).not.toContain(half);
  expect(isRefusal(await cast(codeOf(ends)))).toBe(false);
});

it("no other code is taken back than that of the line that ended", async () => {
  const { registrar, third, id, answer, lineOf } = await afterJoining({ isVotedBefore: false });
  const { check: _check, ...text } = JSON.parse(answer.answerText);
  const wrong = writeRegistrarAnswer({ ...text, ended: [await lineOf(third)] });
  expect(await handInText(at.house, id, registrar, wrong)).toMatchObject({
    code: "ballots.sealed.booth.registrar.otherLost",
  });
  const twice = writeRegistrarAnswer({ ...text, revoked: [...text.revoked, ...text.revoked] });
  expect(isRefusal(await handInText(at.house, id, registrar, twice))).toBe(true);
});
