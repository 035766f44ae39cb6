import { expectAccepted } from "@breakthrough/sealed-ballot";
import {
  type CodesMade,
  makeCodes,
  publicHalf,
  readRegistrarTask,
  replaceCodes,
  writeRegistrarAnswer,
} from "@breakthrough/sealed-ballot/registrar-desk";
import { describe, expect, it } from "vitest";
import { perform } from "../../../../../platform/act.ts";
import type { Person } from "../../../../../platform/actor.ts";
import { isRefusal } from "../../../../../platform/refusal.ts";
import { aHouse } from "../../../../../testing/a-house.ts";
import { postedTo } from "../../../../../testing/letters.ts";
import { aMember } from "../../../../../testing/people.ts";
import { Visitor } from "../../../../../testing/visit.ts";
import type { SealedBallotId } from "../../sealed-ballot.ts";
import { findSealedBallot } from "../../sealed-queries.ts";
import {
  aBallotAtItsCodes,
  aDevice,
  envelopesOf,
  handInText,
  registrarsTools,
  taskAt,
} from "../../testing/a-registrar.ts";
import { castTogether } from "../../what/casting/casting.ts";
import { readSetup } from "../../what/setup.ts";
import { askNewCode } from "../../who/acts/ask-new-code.ts";
import { findSealedLine } from "../../who/sealed-roll-queries.ts";
import { inventVote } from "../invented.ts";

const at = aHouse();
const tools = registrarsTools;
const device = (of: Person) => aDevice(at.house, of);
const atItsCodes = (people: readonly Person[], registrar: Person) =>
  aBallotAtItsCodes(at.house, people, registrar);
const handIn = (id: SealedBallotId, actor: Person, text: string) =>
  handInText(at.house, id, actor, text);
const stageOf = async (id: SealedBallotId) =>
  (await findSealedBallot(at.house.database, id))?.stage;

async function voters(count: number): Promise<readonly Person[]> {
  const made: Person[] = [];
  for (let i = 0; i < count; i += 1) made.push(await aMember(at.house));
  return made;
}

describe("a registrar's codes", () => {
  it("are taken as a list and as envelopes, of which each opens on its member's device alone", async () => {
    const [registrar, ...people] = (await voters(4)) as [Person, Person, Person, Person];
    const phone = await device(people[0]);
    const id = await atItsCodes(people, registrar);
    const made = await makeCodes(tools, await taskAt(at.house, id, "codes"));
    expect(isRefusal(await handIn(id, registrar, made.answerText))).toBe(false);
    expect(await stageOf(id)).toBe("ready");
    const [envelope = ""] = await envelopesOf(at.house, id, people[0]);
    expect(made.file.codes.map(({ code }) => code)).toContain(phone.open(envelope));
    expect(await envelopesOf(at.house, id, people[1])).toEqual([]);
    expect(made.toSend.map(({ voter }) => voter.name).toSorted()).toEqual(
      [people[1].name, people[2].name].toSorted(),
    );
  });

  it("are refused with the reason where one byte of them was changed", async () => {
    const [registrar, ...people] = (await voters(3)) as [Person, Person, Person];
    const id = await atItsCodes(people, registrar);
    const { answerText } = await makeCodes(tools, await taskAt(at.house, id, "codes"));
    for (let place = 3; place < answerText.length; place += 97) {
      const byte = answerText[place] === "7" ? "6" : "7";
      const changed = answerText.slice(0, place) + byte + answerText.slice(place + 1);
      const outcome = await handIn(id, registrar, changed);
      expect(isRefusal(outcome), changed.slice(place - 9, place + 9)).toBe(true);
    }
    expect(await stageOf(id)).toBe("codes");
  });

  it("are refused from anybody else, for another ballot, and without their envelopes", async () => {
    const [registrar, ...people] = (await voters(3)) as [Person, Person, Person];
    await device(people[0]);
    const id = await atItsCodes(people, registrar);
    const other = await atItsCodes(people, registrar);
    const { answerText } = await makeCodes(tools, await taskAt(at.house, id, "codes"));
    expect(await handIn(id, people[0], answerText)).toMatchObject({
      code: "ballots.sealed.booth.registrar.notYou",
    });
    expect(await handIn(other, registrar, answerText)).toMatchObject({
      code: "ballots.sealed.booth.registrar.otherBallot",
    });
    const { envelopes, check: _check, ...rest } = JSON.parse(answerText);
    const without = writeRegistrarAnswer({ ...rest, envelopes: envelopes.slice(1) });
    expect(await handIn(id, registrar, without)).toMatchObject({
      code: "ballots.sealed.booth.registrar.otherDevices",
    });
  });

  it("know nothing of a device that was enrolled after the roll was frozen", async () => {
    const [registrar, ...people] = (await voters(2)) as [Person, Person];
    const id = await atItsCodes(people, registrar);
    await device(people[0]);
    const { voters: listed } = await taskAt(at.house, id, "codes");
    expect(listed.map(({ keys }) => keys)).toEqual([[]]);
  });

  it("tell the registrar neither name nor address of whoever has a device", async () => {
    const [registrar, ...people] = (await voters(2)) as [Person, Person];
    await device(people[0]);
    const id = await atItsCodes(people, registrar);
    const [voter] = (await taskAt(at.house, id, "codes")).voters;
    expect(voter).toMatchObject({ keys: [expect.any(String)], language: "en" });
    expect(voter).not.toHaveProperty("name");
    expect(voter).not.toHaveProperty("email");
  });
});

describe("a lost code", () => {
  async function withCodes() {
    const [registrar, ...people] = (await voters(4)) as [Person, Person, Person, Person];
    const id = await atItsCodes(people, registrar);
    const made = await makeCodes(tools, await taskAt(at.house, id, "codes"));
    await handIn(id, registrar, made.answerText);
    const codeOf = async ({ personId }: Person, { file }: CodesMade) => {
      const line = await findSealedLine(at.house.database, id, personId);
      return file.codes.find((one) => one.line === line)?.code ?? "";
    };
    return { id, registrar, people, made, codeOf };
  }
  const lose = (id: SealedBallotId, actor: Person) =>
    perform(at.house, askNewCode, { ballotId: String(id) }, { actor });

  it("is replaced once: the old one is refused by the box, both stand in the record", async () => {
    const { id, registrar, people, made, codeOf } = await withCodes();
    const [loser] = people;
    await lose(id, loser);
    expect(await lose(id, loser)).toMatchObject({
      code: "ballots.sealed.booth.code.onlyOnce",
    });
    expect((await postedTo(at.house, registrar.personId)).at(-1)?.subject).toMatch(/lost/);
    const again = expectAccepted(
      await replaceCodes(tools, await taskAt(at.house, id, "replace"), made.file),
    );
    expect(isRefusal(await handIn(id, registrar, again.answerText))).toBe(false);
    const ballot = await findSealedBallot(at.house.database, id);
    at.clock.moveForward((ballot?.opensAt.getTime() ?? 0) - at.clock.now().getTime());
    await at.house.runDueJobs();
    const { election } = await readSetup(at.house.database, id);
    const cast = async (code: string) =>
      castTogether(at.house, id, inventVote(election, code, [[0, 1, 0]]).ballotText);
    const [old, spare] = [await codeOf(loser, made), await codeOf(loser, again)];
    expect(await cast(old)).toMatchObject({ code: "ballots.sealed.box.revoked" });
    expect(isRefusal(await cast(spare))).toBe(false);
    const record = await new Visitor(at).get("/record");
    expect(record.status).toBe(200);
    expect(publicHalf(tools.backend, old, election.uuid)).toHaveLength(64);
    expect(await handIn(id, registrar, again.answerText)).toMatchObject({
      code: "ballots.sealed.booth.registrar.otherLost",
    });
  });

  it("is not replaced for somebody who is not on the roll", async () => {
    const { id, registrar } = await withCodes();
    expect(await lose(id, registrar)).toMatchObject({
      code: "ballots.sealed.booth.code.notOnRoll",
    });
  });

  it("is not given two members, and not more often than somebody asked", async () => {
    const { id, registrar, people, made } = await withCodes();
    const [one, other, third] = people;
    await lose(id, one);
    await lose(id, other);
    const again = expectAccepted(
      await replaceCodes(tools, await taskAt(at.house, id, "replace"), made.file),
    );
    const { check: _check, ...answer } = JSON.parse(again.answerText);
    const [first, second] = answer.replaced;
    const twice = { ...answer, replaced: [first, { ...second, spare: first.spare }] };
    expect(await handIn(id, registrar, writeRegistrarAnswer(twice))).toMatchObject({
      code: "ballots.sealed.booth.registrar.otherCodes",
    });
    const line = await findSealedLine(at.house.database, id, third.personId);
    const unasked = { ...answer, lines: [answer.lines[0], line] };
    expect(await handIn(id, registrar, writeRegistrarAnswer(unasked))).toMatchObject({
      code: "ballots.sealed.booth.registrar.otherLost",
    });
  });
});

describe("the pages of codes", () => {
  it("give the task to the registrar alone, and an envelope to nobody but its member", async () => {
    const [registrar, ...people] = (await voters(3)) as [Person, Person, Person];
    await device(people[0]);
    const id = await atItsCodes(people, registrar);
    const as = async (person: Person) => new Visitor(at).signInAs(person);
    expect((await (await as(people[0])).get(`/sealed/${id}/registrar/task.json`)).status).toBe(403);
    const { page } = await (await as(registrar)).get(`/sealed/${id}/registrar/task.json`);
    const task = expectAccepted(readRegistrarTask(page));
    if (task.step !== "codes") throw new Error("another step");
    const made = await makeCodes(tools, task);
    const form = new FormData();
    form.set("file", new File([made.answerText], "answer.json"));
    const sent = await (await as(registrar)).send(`/sealed/${id}/registrar/list`, form);
    expect(sent.leadsTo).toBe(`/sealed/${id}/registrar`);
    const envelopes = async (person: Person) =>
      JSON.parse((await (await as(person)).get(`/sealed/${id}/code/envelopes.json`)).page);
    expect((await envelopes(people[0])).envelopes).toHaveLength(1);
    expect((await envelopes(people[1])).envelopes).toEqual([]);
    expect((await new Visitor(at).get(`/sealed/${id}/code/envelopes.json`)).status).toBe(401);
    for (const path of [`/sealed/${id}/code`, `/sealed/${id}/booth`, "/sealed/key"]) {
      expect((await (await as(people[0])).get(path)).status, path).toBe(200);
    }
    expect((await new Visitor(at).get("/sealed/check")).status).toBe(200);
  });
});
