import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerAs, emptyTable, holdCeremony, type Keys } from "../../test-support/hold-ceremony.ts";
import { seededRandomness } from "../../test-support/randomness.ts";
import { sodiumNativeBackend } from "../backends/sodium-native.ts";
import { elementText } from "../groups/group.ts";
import { toolsOf } from "../groups/proofs.ts";
import { expectAccepted, isRefusal, type Refusal } from "../refusal.ts";
import { decodeText } from "../text/json-text.ts";
import { polynomialMessageCodec } from "../trustees/pedersen.ts";
import { checkTrustees } from "../trustees/trustees.ts";
import { type Answer, readAnswer, writeAnswer } from "./answer.ts";
import { doTask, type WorkingTask } from "./do-task.ts";
import { findAccused } from "./messages.ts";
import { assemble, listMissing, roundOf, type Table, takeAnswer, taskFor } from "./round-table.ts";
import { ROUNDS, type Round } from "./seat.ts";
import { readTask, writeTask } from "./task.ts";
import { trusteeKeyCodec } from "./trustee-key.ts";

const backend = sodiumNativeBackend();
const tools = { ...toolsOf(backend), randomness: seededRandomness("desk") };

const accused = (found: unknown) => (isRefusal(found) ? findAccused(found as Refusal) : undefined);
const codeOf = (found: unknown) => (isRefusal(found) ? found.code : undefined);
const work = (table: Table, number: number) => taskFor(tools, table, number) as WorkingTask;
const readAs = <S extends Answer["step"]>(text: string, _step: S) =>
  expectAccepted(readAnswer(text)) as Extract<Answer, { step: S }>;

describe.each([
  [2, 3],
  [3, 5],
])("a ceremony for any %i of %i", (threshold, size) => {
  test("makes one group, which all confirm by the same fingerprint", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(threshold, size));
    expect(roundOf(table)).toBe("made");
    const made = assemble(tools, table);
    const { publicKey, trustees } = expectAccepted(checkTrustees(tools, made.trusteesText));
    expect(elementText(publicKey)).toBe(made.publicKeyText);
    expect(trustees[0]?.[1]).toMatchObject({ threshold });
    expect(keys.map((key) => key?.trustees)).toEqual(keys.map(() => made.fingerprint));
  });

  test("goes on whoever comes first in each round, and says for whom it waits", async () => {
    const orders = fc.array(
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, i) => i + 1),
        { minLength: size },
      ),
      {
        minLength: ROUNDS.length,
        maxLength: ROUNDS.length,
      },
    );
    await fc.assert(
      fc.asyncProperty(orders, async (rounds) => {
        let table = emptyTable(threshold, size);
        const keys: Keys[number][] = [];
        for (const [r, order] of rounds.entries()) {
          for (const [at, number] of order.entries()) {
            expect(listMissing(table)).toEqual([...order.slice(at)].sort((a, b) => a - b));
            const { text, key } = await answerAs(tools, work(table, number), keys[number]);
            keys[number] = key;
            const taken = expectAccepted(takeAnswer(tools, table, number, text));
            if (taken.kind !== "taken") throw new Error("not taken");
            table = taken.table;
            expect(taken.round).toBe(ROUNDS[r]);
            const isLast = at === order.length - 1;
            expect(taskFor(tools, table, number).step === "wait").toBe(!isLast || r === 4);
          }
        }
        expect(roundOf(table)).toBe("made");
      }),
      { numRuns: 4 },
    );
  });
});

test("a ceremony left half done is taken up by the files alone, as they were written down", async () => {
  const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "reveal");
  const laterTable = JSON.parse(JSON.stringify(table)) as Table;
  const later = { ...toolsOf(backend), randomness: seededRandomness("another machine") };
  let now = laterTable;
  const files = keys.map((key) => trusteeKeyCodec.write(key as NonNullable<typeof key>));
  for (const round of ROUNDS.slice(2)) {
    for (let number = 1; number <= 3; number++) {
      const task = expectAccepted(readTask(writeTask(taskFor(later, now, number))));
      const opened = expectAccepted(decodeText(trusteeKeyCodec, files[number - 1] ?? ""));
      const { text, key } = await answerAs(later, task, opened);
      files[number - 1] = trusteeKeyCodec.write(key);
      const taken = expectAccepted(takeAnswer(later, now, number, text));
      expect(taken).toMatchObject({ kind: "taken", round });
      if (taken.kind === "taken") now = taken.table;
    }
  }
  expect(roundOf(now)).toBe("made");
});

describe("a trustee who cheats is named by number,", () => {
  const cheat = async (round: Round, number: number, change: (answer: Answer) => Answer) => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), round);
    const { answer } = await answerAs(tools, work(table, number), keys[number - 1]);
    return takeAnswer(tools, table, number, writeAnswer(change(answer)));
  };
  const altered = (text: string) =>
    text.replace(/"response":"(\d)/, (_, d: string) => `"response":"${(Number(d) % 8) + 1}`);

  test("with a certificate that its own key did not sign", async () => {
    const found = await cheat("certificate", 2, (answer) => {
      if (answer.step !== "certificate") throw new Error("another step");
      const { challenge, response } = answer.certificate.signature;
      const signature = { challenge, response: response + 1n };
      return { ...answer, certificate: { ...answer.certificate, signature } };
    });
    expect(accused(found)).toBe(2);
  });

  test("with another's commitment", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "commit");
    const first = await answerAs(tools, work(table, 1), keys[0]);
    const taken = expectAccepted(takeAnswer(tools, table, 1, first.text));
    if (taken.kind !== "taken") throw new Error("not taken");
    const copied = writeAnswer({ ...first.answer, number: 3 } as Answer);
    expect(accused(takeAnswer(tools, taken.table, 3, copied))).toBe(3);
  });

  test("with a reveal that is not what it committed to", async () => {
    const found = await cheat("reveal", 3, (answer) => {
      if (answer.step !== "reveal") throw new Error("another step");
      return { ...answer, reveal: { ...answer.reveal, message: altered(answer.reveal.message) } };
    });
    expect(accused(found)).toBe(3);
  });

  test("with a public key that does not follow from what all dealt", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "share");
    const own = await answerAs(tools, work(table, 2), keys[1]);
    const other = await answerAs(tools, work(table, 3), keys[2]);
    const swapped = { ...own.answer, output: readAs(other.text, "share").output } as Answer;
    expect(accused(takeAnswer(tools, table, 2, writeAnswer(swapped)))).toBe(2);
  });

  test("with the confirmation of another group", async () => {
    const found = await cheat(
      "confirm",
      1,
      (answer) => ({ ...answer, fingerprint: "A".repeat(43) }) as Answer,
    );
    expect(accused(found)).toBe(1);
  });

  test("with a wrong share for one other, who alone can see it and complains", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "commit");
    // Trustee 1 commits to a message in which the share for 3 is the one for 2.
    const first = await answerAs(tools, work(table, 1), keys[0]);
    const message = expectAccepted(
      decodeText(polynomialMessageCodec, first.key.reveal?.message ?? ""),
    );
    const [a = "", b = ""] = message.secrets;
    const forged = polynomialMessageCodec.write({ ...message, secrets: [a, b, b] });
    const key = { ...first.key, reveal: { nonce: first.key.reveal?.nonce ?? "", message: forged } };
    let now = table;
    const held: Keys[number][] = [key, keys[1], keys[2]];
    for (const _ of ["commit", "reveal"]) {
      for (const number of [1, 2, 3]) {
        const { text, key: next } = await answerAs(tools, work(now, number), held[number - 1]);
        held[number - 1] = next;
        const taken = expectAccepted(takeAnswer(tools, now, number, text));
        if (taken.kind === "taken") now = taken.table;
      }
    }
    const fine = await answerAs(tools, work(now, 2), held[1]);
    expect(fine.answer.step).toBe("share");
    const { answer, text, complaint } = await answerAs(tools, work(now, 3), held[2]);
    expect(answer).toMatchObject({ step: "complaint", number: 3, about: 1 });
    expect(accused(complaint)).toBe(1);
    expect(takeAnswer(tools, now, 3, text)).toEqual({ kind: "complaint", about: 1 });
  });

  test("and no complaint is heard at another step, or about oneself", async () => {
    const { table } = await holdCeremony(tools, emptyTable(2, 3), "reveal");
    const { ballot, attempt } = table;
    const complaint = (about: number): string =>
      writeAnswer({ step: "complaint", form: 1, ballot, attempt, number: 1, about });
    expect(codeOf(takeAnswer(tools, table, 1, complaint(2)))).toBe(
      "sealed.ceremony.answer.complaint",
    );
    const shared = (await holdCeremony(tools, emptyTable(2, 3), "share")).table;
    expect(codeOf(takeAnswer(tools, shared, 1, complaint(1)))).toBe(
      "sealed.ceremony.answer.complaint",
    );
    expect(codeOf(takeAnswer(tools, shared, 1, complaint(9)))).toBe(
      "sealed.ceremony.answer.complaint",
    );
  });
});

describe("a table that deceives a trustee is found out by the trustee's own file,", () => {
  test("where a certificate or a commitment is exchanged after it was seen", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "reveal");
    const strangers = await holdCeremony(tools, emptyTable(2, 3), "share");
    const task = work(table, 1);
    const other = work((await holdCeremony(tools, emptyTable(2, 3), "reveal")).table, 1);
    if (task.step !== "reveal" || other.step !== "reveal") throw new Error("another step");
    const certificates = task.certificates.with(2, other.certificates[2] as never);
    expect(codeOf(await doTask(tools, { ...task, certificates }, keys[0]))).toBe(
      "sealed.ceremony.task.changed",
    );
    const shared = await holdCeremony(tools, table, "reveal");
    expect(shared.table).toBe(table);
    const stranger = work(strangers.table, 1);
    if (stranger.step !== "share") throw new Error("another step");
    const revealed = expectAccepted(await doTask(tools, task, keys[0])).key;
    const swapped = { ...stranger, certificates: task.certificates };
    expect(codeOf(await doTask(tools, swapped, revealed))).toBe("sealed.ceremony.task.changed");
  });

  test("and where a group is shown that is not the one it made", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "confirm");
    const others = await holdCeremony(tools, emptyTable(2, 3), "confirm");
    const task = work(table, 2);
    const other = work(others.table, 2);
    if (task.step !== "confirm" || other.step !== "confirm") throw new Error("another step");
    expect(codeOf(await doTask(tools, { ...task, trustees: other.trustees }, keys[1]))).toBe(
      "sealed.ceremony.task.changed",
    );
  });
});

describe("files that come to the wrong place are refused in words", () => {
  test("the answer or the key of another trustee, ballot or beginning", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "commit");
    const first = await answerAs(tools, work(table, 1), keys[0]);
    expect(codeOf(takeAnswer(tools, table, 2, first.text))).toBe("sealed.ceremony.answer.number");
    expect(codeOf(await doTask(tools, work(table, 2), keys[0]))).toBe(
      "sealed.ceremony.file.number",
    );
    const elsewhere = { ...table, ballot: "BFyHJTEQLbP8Q2" };
    expect(codeOf(takeAnswer(tools, elsewhere, 1, first.text))).toBe(
      "sealed.ceremony.answer.ballot",
    );
    expect(
      codeOf(await doTask(tools, { ...work(table, 1), ballot: "BFyHJTEQLbP8Q2" }, keys[0])),
    ).toBe("sealed.ceremony.file.ballot");
    const again = { ...table, attempt: 2 };
    expect(codeOf(takeAnswer(tools, again, 1, first.text))).toBe("sealed.ceremony.answer.attempt");
    expect(codeOf(await doTask(tools, { ...work(table, 1), attempt: 2 }, keys[0]))).toBe(
      "sealed.ceremony.file.attempt",
    );
    expect(codeOf(await doTask(tools, work(table, 1), undefined))).toBe(
      "sealed.ceremony.file.missing",
    );
  });

  test("the same step twice: once the same, never another; and a step too soon", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "commit");
    const first = await answerAs(tools, work(table, 1), keys[0]);
    const taken = expectAccepted(takeAnswer(tools, table, 1, first.text));
    if (taken.kind !== "taken") throw new Error("not taken");
    expect(takeAnswer(tools, taken.table, 1, first.text)).toEqual({ kind: "again" });
    const redone = await answerAs(tools, work(table, 1), first.key);
    expect(redone.text).toBe(first.text);
    const other = await answerAs(tools, work(table, 1), keys[0]);
    expect(codeOf(takeAnswer(tools, taken.table, 1, other.text))).toBe(
      "sealed.ceremony.answer.twice",
    );
    const reveal = { ...first.answer, step: "reveal", reveal: first.key.reveal } as Answer;
    expect(codeOf(takeAnswer(tools, taken.table, 1, writeAnswer(reveal)))).toBe(
      "sealed.ceremony.answer.round",
    );
    const old = keys[1];
    const later = (await holdCeremony(tools, emptyTable(2, 3), "reveal")).table;
    expect(isRefusal(await doTask(tools, work(later, 2), old))).toBe(true);
  });

  test("of which any one byte was changed, without accusing anybody", async () => {
    const { table, keys } = await holdCeremony(tools, emptyTable(2, 3), "reveal");
    const { text } = await answerAs(tools, work(table, 1), keys[0]);
    const changes = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }));
    fc.assert(
      fc.property(changes, ([at, code]) => {
        const letter = String.fromCharCode(code);
        fc.pre(text[at] !== letter);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        expect(codeOf(takeAnswer(tools, table, 1, changed))).toBe("sealed.ceremony.answer.changed");
      }),
      { numRuns: 300 },
    );
  });

  test("whatever a stranger sends", () => {
    const table = emptyTable(2, 3);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(isRefusal(takeAnswer(tools, table, 1, text))).toBe(true);
        expect(isRefusal(readTask(text))).toBe(true);
      }),
    );
  });
});
