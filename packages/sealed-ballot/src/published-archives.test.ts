import { describe, expect, test } from "vitest";
import { type Group, groupsOf, rebuild, withText } from "../test-support/archive-surgery.ts";
import {
  ARCHIVES,
  caseArchive,
  caseText,
  hasCases,
  plainResult,
  verifyBytes,
} from "../test-support/cases.ts";
import { libsodiumBackend } from "./backends/libsodium.ts";
import { nobleBackend } from "./backends/noble.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";

const native = sodiumNativeBackend();

/** The reference tool's archive as it stood before the close. */
async function openArchive(): Promise<readonly Group[]> {
  const [folder, uuid] = ARCHIVES[0];
  const groups = await groupsOf(native, caseArchive(folder, uuid));
  return groups.slice(
    0,
    groups.findIndex(({ type }) => type === "EndBallots"),
  );
}

/** One number of one ballot plus one; every hash and reference of the file fits again. */
async function withAlteredBallot(number: number, field: RegExp): Promise<Uint8Array> {
  const groups = await openArchive();
  const ballots = groups.flatMap(({ type }, at) => (type === "Ballot" ? [at] : []));
  const at = ballots[number - 1] ?? -1;
  const text = groups[at]?.texts[0] ?? "";
  const altered = text.replace(field, (_, before, value) => `${before}${BigInt(value) + 1n}`);
  expect(altered).not.toBe(text);
  return rebuild(native, withText(native, groups, at, 0, altered));
}

describe.skipIf(!hasCases)("archives made by the reference tool", () => {
  test.each(ARCHIVES)(
    "%s verifies and gives its published result and checksums",
    async (folder, uuid) => {
      const report = await verifyBytes(native, caseArchive(folder, uuid));
      expect(report.problems).toEqual([]);
      expect(report).toMatchObject({ verdict: "valid", stage: "finished", countedCount: 20 });
      expect(plainResult(report)).toEqual(JSON.parse(caseText(folder, "result.json")));
      expect(report.checksums).toEqual(JSON.parse(caseText(folder, "checksums.json")));
    },
  );

  test("the WebAssembly backend comes to the same verdict on every archive", async () => {
    const backend = await libsodiumBackend();
    for (const [folder, uuid] of ARCHIVES) {
      expect(await verifyBytes(backend, caseArchive(folder, uuid))).toMatchObject({
        verdict: "valid",
      });
    }
  });

  test("the independent noble backend verifies the ranked archive too", async () => {
    const report = await verifyBytes(
      nobleBackend(),
      caseArchive("d-stv5-ed25519-2mixers", "mBk4BqZoLLsTMp"),
    );
    expect(report).toMatchObject({ verdict: "valid", stage: "finished" });
  });

  test.each([
    ["proof", "ballot.proof", /("individual_proofs":\[\[\{"challenge":"\d+","response":")(\d+)/],
    ["signature", "ballot.signature", /("signature":\{.*"challenge":")(\d+)/],
  ])(
    "an archive whose ballot has an altered %s is refused, naming ballot and part",
    async (_, code, field) => {
      const report = await verifyBytes(native, await withAlteredBallot(5, field));
      expect(report).toMatchObject({ verdict: "invalid", problems: [{ code, ballot: 5 }] });
    },
  );

  test("the same archive put together without a change is accepted, still open for votes", async () => {
    const report = await verifyBytes(native, rebuild(native, await openArchive()));
    expect(report).toMatchObject({ verdict: "valid", stage: "voting", problems: [] });
  });
});
