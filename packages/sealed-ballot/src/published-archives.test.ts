import { describe, expect, test } from "vitest";
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

  test("an archive whose ballot has an altered proof is refused, naming ballot and proof", async () => {
    const report = await verifyBytes(native, caseArchive("tampered/1.proof", "dPYcogfW9ZB97B"));
    expect(report).toMatchObject({
      verdict: "invalid",
      problems: [{ code: "ballot.proof", ballot: 5 }],
    });
  });

  test("an archive whose ballot has an altered signature is refused, naming the signature", async () => {
    const report = await verifyBytes(native, caseArchive("tampered/1.sig", "dPYcogfW9ZB97B"));
    expect(report).toMatchObject({
      verdict: "invalid",
      problems: [{ code: "ballot.signature", ballot: 5 }],
    });
  });

  test("the untouched copy of the same archive is accepted, still open for votes", async () => {
    const report = await verifyBytes(native, caseArchive("tampered/1.none", "dPYcogfW9ZB97B"));
    expect(report).toMatchObject({ verdict: "valid", stage: "voting", problems: [] });
  });
});
