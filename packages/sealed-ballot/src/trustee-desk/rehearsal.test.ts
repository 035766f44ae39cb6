import { expect, test } from "vitest";
import { answerAs } from "../../test-support/hold-ceremony.ts";
import { seededRandomness } from "../../test-support/randomness.ts";
import { sodiumNativeBackend } from "../backends/sodium-native.ts";
import { toolsOf } from "../groups/proofs.ts";
import { isRefusal } from "../refusal.ts";
import { startRehearsal } from "./rehearsal.ts";
import type { TrusteeKey } from "./trustee-key.ts";

const tools = { ...toolsOf(sodiumNativeBackend()), randomness: seededRandomness("rehearsal") };

test("a rehearsal leads through every step that a trustee will meet, and then ends", async () => {
  const rehearsal = startRehearsal(tools, "Rehearsal");
  const steps: string[] = [];
  let key: TrusteeKey | undefined;
  while (rehearsal.task().step !== "done") {
    const task = rehearsal.task();
    steps.push(task.step);
    expect(isRefusal(await rehearsal.handIn("{}"))).toBe(true);
    const { text, key: next } = await answerAs(tools, task, key, rehearsal.archive);
    key = next;
    expect(await rehearsal.handIn(text)).toBeUndefined();
  }
  expect(steps).toEqual([
    "certificate",
    "commit",
    "reveal",
    "share",
    "confirm",
    "shuffle",
    "decrypt",
  ]);
});
