import type { Question } from "@breakthrough/sealed-ballot";
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonId } from "../../../../../platform/ids.ts";
import { aHouse, PARTY_URL } from "../../../../../testing/a-house.ts";
import { aMember } from "../../../../../testing/people.ts";
import { castPath } from "../../../addresses.ts";
import { inventVote } from "../../between/invented.ts";
import { MOST_OPTIONS, type SealedMotion } from "../../sealed-ballot.ts";
import {
  type ASealedBallot,
  aCalledSealedBallot,
  aMotion,
  aSealedBallot,
} from "../../testing/a-sealed-ballot.ts";
import { questionsOf } from "../election-text.ts";

const at = aHouse();
const YES = [0, 1, 0];
const NO = [0, 0, 1];
const BLANK = [1, 0, 0];

const amendment = (number: number) =>
  ({ id: `amendment-${number}`, label: `Amendment ${number}`, isAmendment: true }) as const;
const question: SealedMotion = {
  ...aMotion,
  options: [amendment(1), amendment(2), ...aMotion.options],
};

let roll: readonly PersonId[];
let ballot: ASealedBallot;
let twin: ASealedBallot;

beforeAll(async () => {
  const made: PersonId[] = [];
  for (let i = 0; i < 4; i++) made.push((await aMember(at.house)).personId);
  roll = made;
  ballot = await aSealedBallot(at.house, at.clock, roll, { question });
  twin = await aSealedBallot(at.house, at.clock, roll, { question });
  await ballot.open();
});

async function cast(text: string, { id } = ballot) {
  const sent = await at.app.request(`${PARTY_URL}${castPath(id)}`, {
    method: "POST",
    body: text,
    headers: { "content-type": "application/json" },
  });
  return { status: sent.status, ...((await sent.json()) as { code?: string; says?: string }) };
}

/** By a booth that believes that other questions are asked: all else of it is right, and its voter has signed it. */
const sealedFor = (questions: readonly Question[], choices: readonly number[][]) =>
  inventVote({ ...ballot.election, questions }, ballot.codes[0] ?? "", choices).ballotText;

const LONG = { timeout: 90_000 };

describe("a ballot that answers", () => {
  const asked = () => ballot.election.questions;
  const yesOrNo = () => asked()[0] as Extract<Question, { type: "Homomorphic" }>;

  it.each([0, 1, 2, 4, 40])(
    "%i of three questions is refused, though its voter signed it",
    async (count) => {
      const questions = Array.from({ length: count }, yesOrNo);
      const sent = await cast(
        sealedFor(
          questions,
          questions.map(() => YES),
        ),
      );
      expect(sent).toMatchObject({ status: 422, code: "ballots.sealed.box.wrongText" });
    },
  );

  it("one question with yes and no at once is refused, and so is one that says nothing to it", async () => {
    for (const [choice, bounds] of [
      [[0, 1, 1], { max: 2 }],
      [[0, 0, 0], { min: 0 }],
    ] as const) {
      const questions = [...asked().slice(0, 2), { ...yesOrNo(), ...bounds }];
      const sent = await cast(sealedFor(questions, [YES, YES, [...choice]]));
      expect(sent).toMatchObject({ status: 422, code: "ballots.sealed.box.wrongText" });
    }
  });

  it("questions of another ballot is refused, also where it says that it is one of this", async () => {
    const foreign = JSON.parse(twin.seal(0, [YES, YES, YES]).ballotText);
    expect((await cast(JSON.stringify(foreign))).says).toContain("another election");
    const own = JSON.parse(ballot.seal(0, [YES, YES, YES]).ballotText);
    const { election_uuid, election_hash, credential } = own;
    const renamed = { ...foreign, election_uuid, election_hash, credential };
    expect((await cast(JSON.stringify(renamed))).status).toBe(422);
    const [first, second, third] = own.answers;
    const mixed = { ...own, answers: [first, second, foreign.answers[2]] };
    expect((await cast(JSON.stringify(mixed))).status).toBe(422);
    // Its own answers in another order: it is not what its voter signed.
    expect((await cast(JSON.stringify({ ...own, answers: [third, second, first] }))).status).toBe(
      422,
    );
    expect((await cast(JSON.stringify(own))).status).toBe(200);
  });
});

describe("who abstains on one of several questions", () => {
  it("casts what looks like every other ballot: all are answered, and nothing tells which of them are blank", async () => {
    const shapes = [
      [YES, NO, YES],
      [BLANK, BLANK, YES],
      [BLANK, BLANK, BLANK],
    ].map((choices) =>
      ballot
        .seal(1, choices)
        .ballotText.replace(/"\d+"/g, '"1"')
        .replace(/"[0-9a-zA-Z+/]{43,64}"/g, '"a"'),
    );
    expect(new Set(shapes).size).toBe(1);
  });
});

describe("the questions in the public file", () => {
  it("are the amendments, each by its name, and then what they are made to", () => {
    const asks = (options: SealedMotion["options"]) =>
      questionsOf({ ...aMotion, options }).map((one) => (one as { question: string }).question);
    const [way] = aMotion.options as [SealedMotion["options"][number]];
    expect(asks(question.options)).toEqual([
      "Shall this change be made? Amendment 1",
      "Shall this change be made? Amendment 2",
      aMotion.question,
    ]);
    // As they always were.
    expect(asks([way])).toEqual([aMotion.question]);
    expect(asks([way, { id: "other", label: "Cap them at prices" }])).toEqual([
      `${aMotion.question} ${way.label}`,
      `${aMotion.question} Cap them at prices`,
    ]);
  });

  it("are as many as a show of hands can ask, up to the result, and no more", LONG, async () => {
    const options = Array.from({ length: MOST_OPTIONS }, (_, index) => amendment(index)).slice(1);
    const call = (more: SealedMotion["options"]) =>
      aCalledSealedBallot(at.house, roll, { question: { ...aMotion, options: more } });
    const asked = { ...aMotion, options: [...options, ...aMotion.options] };
    const longest = await aSealedBallot(at.house, at.clock, roll, { question: asked });
    await longest.open();
    const choices = asked.options.map((_, place) => [YES, NO, BLANK][place % 3] ?? BLANK);
    const { ballotText } = longest.seal(0, choices);
    expect((await cast(ballotText, longest)).status).toBe(200);
    const counted = await longest.finish();
    expect(counted.outcome).toMatchObject({ kind: "motion", voted: 1 });
    await expect(call([amendment(200), ...options, ...aMotion.options])).rejects.toThrow(
      "at most 131",
    );
  });
});
