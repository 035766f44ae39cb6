import { beforeAll, expect, test } from "vitest";
import { type Group, groupsOf, rebuild } from "../test-support/archive-surgery.ts";
import { verifyBytes } from "../test-support/cases.ts";
import { inventElection } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { sealBallot } from "./ballot/booth.ts";
import type { Question } from "./election/election.ts";
import { toolsOf } from "./groups/proofs.ts";
import { expectAccepted } from "./refusal.ts";

const backend = sodiumNativeBackend();
const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};
const blank: Question = { ...motion, blank: true };
const asked = [motion, blank];
const plan = { seed: "several", questions: asked, votes: [], voters: 3 };
const made = inventElection(backend, {
  ...plan,
  trustees: ["single", "single"],
  stopAfter: "ballots",
});
let setup: Group;

beforeAll(async () => {
  setup = (await groupsOf(backend, made.bytes))[0] as Group;
});

/** Why an archive with this ballot alone is refused. */
async function refused(text: string): Promise<string | undefined> {
  const bytes = rebuild(backend, [setup, { type: "Ballot", texts: [text] }]);
  return (await verifyBytes(backend, bytes)).problems[0]?.code;
}

// Signed by its own voter, for the right text of the election: only the questions are not those that it asks.
test.each<[string, readonly Question[], number[][], string | undefined]>([
  ["too few answers", [motion], [[1, 0]], "json.shape"],
  [
    "too many answers",
    [motion, blank, blank],
    [
      [1, 0],
      [0, 1, 0],
      [0, 1, 0],
    ],
    "json.shape",
  ],
  [
    "the answers that are asked for",
    asked,
    [
      [1, 0],
      [0, 1, 0],
    ],
    undefined,
  ],
  ["no answer", [], [], "json.shape"],
  [
    "two answers to one question",
    [{ ...motion, max: 2 }, blank],
    [
      [1, 1],
      [0, 1, 0],
    ],
    "ballot.proof",
  ],
  [
    "answers in another order",
    [blank, motion],
    [
      [0, 1, 0],
      [1, 0],
    ],
    "ballot.answers",
  ],
])("a ballot with %s is judged by what the election asks", async (_, questions, choices, code) => {
  const tools = { ...toolsOf(backend), randomness: seededRandomness("several") };
  const told = { ...made.election, questions };
  const { ballotText } = expectAccepted(
    expectAccepted(sealBallot(tools, told, made.credentials[2] ?? "", choices)).cast(),
  );
  expect(await refused(ballotText)).toBe(code);
});
