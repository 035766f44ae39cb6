import { describe, expect, test } from "vitest";
import { answerAs, emptyTable, holdCeremony } from "../../test-support/hold-ceremony.ts";
import { seededRandomness } from "../../test-support/randomness.ts";
import { sodiumNativeBackend } from "../backends/sodium-native.ts";
import { type Question, rankedQuestion } from "../election/election.ts";
import type { Choice } from "../election/vote.ts";
import { toolsOf } from "../groups/proofs.ts";
import { expectAccepted, isRefusal } from "../refusal.ts";
import { makeResult } from "../tally/result.ts";
import { encryptedTallyCodec } from "../tally/tally.ts";
import { decodeText } from "../text/json-text.ts";
import {
  decryptTally,
  type PartialDecryption,
  partialDecryptionCodec,
} from "../trustees/decryption.ts";
import { checkTrustees } from "../trustees/trustees.ts";
import { localRunner } from "../verify/jobs.ts";
import { verifyArchive } from "../verify/verify.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { doTask } from "./do-task.ts";
import { assemble, privateKeyTextOf, type Table } from "./round-table.ts";
import { sealedCount } from "./sealed-count.ts";
import type { TaskOf } from "./task.ts";
import type { TrusteeKey } from "./trustee-key.ts";

const backend = sodiumNativeBackend();
const tools = { ...toolsOf(backend), randomness: seededRandomness("count") };
const yesNo: Question = {
  type: "Homomorphic",
  question: "Buses?",
  answers: ["Yes", "No"],
  blank: false,
  min: 1,
  max: 1,
};
const ranked = rankedQuestion("Who?", ["Ash", "Bo", "Cy"], {
  method: "STV",
  blank: true,
  seats: 1,
});
const yes: Choice = [1, 0];
const no: Choice = [0, 1];

const taskOf = <S extends "shuffle" | "decrypt">(table: Table, number: number, step: S) => {
  const { ballot, title, attempt, size, threshold } = table;
  const head = { form: 1, ballot, title, attempt, size, threshold, number, archive: "" };
  return { step, ...head, ...(step === "decrypt" ? { leastMixers: 0 } : {}) } as TaskOf<S>;
};
const codeOf = (found: unknown) => (isRefusal(found) ? found.code : undefined);
const readAs = <S extends Answer["step"]>(text: string, _step: S) =>
  expectAccepted(readAnswer(text)) as Extract<Answer, { step: S }>;

describe("any two of three open a sum of yes and no", () => {
  test.each([
    [1, 2],
    [1, 3],
    [2, 3],
  ])("trustees %i and %i", async (first, second) => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3));
    const count = sealedCount(tools, table, yesNo, [[yes], [yes], [no]]);
    const parts = new Map<number, PartialDecryption>();
    for (const number of [first, second]) {
      const task = taskOf(table, number, "decrypt");
      const { text, key } = await answerAs(tools, task, keys[number - 1], count);
      expect(key.opened).toHaveLength(43);
      const { decryption } = readAs(text, "decrypt");
      parts.set(
        number,
        expectAccepted(decodeText(partialDecryptionCodec(count.election), decryption)),
      );
      count.addDecryption(number, decryption);
    }
    const verified = await verifyArchive({
      backend,
      runner: localRunner(backend),
      open: count.open,
    });
    expect(verified.problems).toEqual([]);
    const { trustees } = expectAccepted(checkTrustees(tools, assemble(tools, table).trusteesText));
    const text = new TextDecoder().decode(count.bytes());
    const tallyText = /\[\[\{"alpha"[^\n\0]*?\}\]\]/.exec(text)?.[0] ?? "";
    const tally = expectAccepted(decodeText(encryptedTallyCodec(count.election), tallyText));
    const plain = expectAccepted(decryptTally(tools, trustees, tally, parts));
    expect(expectAccepted(makeResult(backend, count.election, plain, 3n)).result).toEqual([
      [2n, 1n],
    ]);
  });
});

describe("a trustee's key opens one count, and only a whole and right one:", () => {
  test("it is refused for another ballot's file, for one with a byte changed, and before the close", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3));
    const others = await holdCeremony(tools, emptyTable(2, 3));
    const task = taskOf(table, 1, "decrypt");
    const foreign = sealedCount(tools, others.table, yesNo, [[yes]]);
    expect(codeOf(await doTask(tools, task, keys[0], foreign))).toBe(
      "sealed.ceremony.task.archive",
    );
    const count = sealedCount(tools, table, yesNo, [[yes], [no]]);
    const bytes = count.bytes().slice();
    const at = new TextDecoder().decode(bytes).indexOf('"response":"') + 12;
    bytes[at] = bytes[at] === 0x31 ? 0x32 : 0x31;
    const open = async function* () {
      yield bytes;
    };
    expect(isRefusal(await doTask(tools, task, keys[0], { open }))).toBe(true);
    expect(codeOf(await doTask(tools, task, keys[0]))).toBe("sealed.ceremony.task.no-archive");
  });

  test("a server that asks for fewer ballots to be opened later, or sooner, is refused", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3));
    const task = taskOf(table, 1, "decrypt");
    const whole = sealedCount(tools, table, yesNo, [[yes], [no], [no]]);
    const { key } = await answerAs(tools, task, keys[0], whole);
    const one = sealedCount(tools, table, yesNo, [[yes]]);
    expect(codeOf(await doTask(tools, task, key, one))).toBe("sealed.ceremony.task.opened");
    expect(isRefusal(await doTask(tools, task, key, whole))).toBe(false);
  });

  test("an old file, from before the key was made, opens it with what the table kept, and a stranger's does not", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3));
    const count = sealedCount(tools, table, yesNo, [[yes], [no]]);
    const { privateKey, trustees, reveal, commitments, ...old } = keys[1] as TrusteeKey;
    const task = { ...taskOf(table, 2, "decrypt"), privateKey: privateKeyTextOf(table, 2) ?? "" };
    expect(isRefusal(await doTask(tools, task, old, count))).toBe(false);
    const stranger = { ...old, seed: (keys[0] as TrusteeKey).seed };
    expect(isRefusal(await doTask(tools, task, stranger, count))).toBe(true);
  });
});

test("ranked ballots are mixed by two trustees one after the other, then opened, and no sooner", async () => {
  const { table, keys } = await holdCeremony(tools, emptyTable(2, 3));
  const votes: Choice[][] = [[[1, 2, 3]], [[3, 1, 0]], [[0, 0, 1]]];
  const count = sealedCount(tools, table, ranked, votes);
  const decryptTask = { ...taskOf(table, 1, "decrypt"), leastMixers: 2 };
  expect(codeOf(await doTask(tools, decryptTask, keys[0], count))).toMatch(/stage|unsound/);
  for (const number of [1, 3]) {
    const { text } = await answerAs(
      tools,
      taskOf(table, number, "shuffle"),
      keys[number - 1],
      count,
    );
    count.addShuffle(number, readAs(text, "shuffle").shuffle);
  }
  count.endShuffles();
  expect(codeOf(await doTask(tools, taskOf(table, 2, "shuffle"), keys[1], count))).toBe(
    "sealed.ceremony.task.stage",
  );
  for (const number of [1, 2]) {
    const { text } = await answerAs(tools, { ...decryptTask, number }, keys[number - 1], count);
    count.addDecryption(number, readAs(text, "decrypt").decryption);
  }
  const report = await verifyArchive({
    backend,
    runner: localRunner(backend),
    open: count.open,
    expectations: { leastMixers: 2 },
  });
  expect(report.problems).toEqual([]);
});
