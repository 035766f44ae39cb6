import type { Election } from "../election/election.ts";
import { elementText, findGroup } from "../groups/group.ts";
import type { Ciphertext, Tools } from "../groups/proofs.ts";
import { isRefusal, type refuse } from "../refusal.ts";
import { type MixList, type Shuffle, shuffleCodec } from "../shuffle/shuffle.ts";
import { checkResult, type Result, resultCodec } from "../tally/result.ts";
import {
  type EncryptedTally,
  encryptedTallyCodec,
  finishTally,
  type PartialTally,
  tallyTexts,
} from "../tally/tally.ts";
import { decodeText } from "../text/json-text.ts";
import {
  decryptTally,
  type PartialDecryption,
  partialDecryptionCodec,
} from "../trustees/decryption.ts";
import { listOwners } from "../trustees/trustees.ts";
import { type JobRunner, mixListCodec, type Problem, problemOf } from "./jobs.ts";
import type { Outline, OwnedText } from "./verify-outline.ts";
import type { CheckedSetup } from "./verify-setup.ts";

/** Compares the published encrypted tally with the one made of the checked ballots (§14.5). */
export function checkTally(
  { backend }: Tools,
  election: Election,
  part: PartialTally,
  [claimedTally = "", claimedSized = ""]: readonly string[],
): Problem | undefined {
  const { tallyText, sizedText } = tallyTexts(backend, election, part);
  if (tallyText !== claimedTally) {
    const sentence = "The encrypted tally is not the product of the ballots that count.";
    return { code: "tally.mismatch", where: "encrypted_tally", sentence };
  }
  if (sizedText === claimedSized) return undefined;
  const sentence = `The number of ballots or their weight is not ${part.counted} and ${part.totalWeight}.`;
  return { code: "tally.size", where: "sized", sentence };
}

function rankedParts(election: Election, tally: EncryptedTally): MixList {
  return tally.filter((_, i) => election.questions[i]?.type === "NonHomomorphic") as MixList;
}

function replaceRanked(election: Election, tally: EncryptedTally, mixed: MixList): EncryptedTally {
  const parts = [...mixed];
  return tally.map((shaped, i) =>
    election.questions[i]?.type === "NonHomomorphic"
      ? (parts.shift() as readonly Ciphertext[])
      : shaped,
  );
}

function checkOwners(
  list: readonly OwnedText[],
  owners: number,
  code: "shuffle.owner" | "decryption.owner",
): Problem | undefined {
  const seen = new Set<number>();
  for (const [i, { owner }] of list.entries()) {
    const where = `${code === "shuffle.owner" ? "shuffle" : "decryption"} ${i + 1}`;
    if (owner > owners) return { code, where, sentence: `There is no trustee ${owner}.` };
    if (seen.has(owner)) return { code, where, sentence: `Trustee ${owner} stands here twice.` };
    seen.add(owner);
  }
  return undefined;
}

interface MixStep {
  readonly input: MixList;
  readonly step: OwnedText;
  readonly index: number;
}

async function runShuffles(
  runner: JobRunner,
  election: Election,
  steps: readonly MixStep[],
): Promise<readonly Problem[]> {
  const results = await Promise.all(
    steps.map(async ({ input, step, index }) => {
      const inputText = mixListCodec.write(input);
      const texts = { electionText: election.text, inputText, shuffleText: step.text };
      const { problems } = await runner.run({ kind: "shuffle", ...texts });
      return problems.map((p) => ({ ...p, where: `shuffle ${index + 1}: ${p.where}` }));
    }),
  );
  return results.flat();
}

/** Checks every mixer against the one before (§14.6); gives the tally that is to be decrypted. */
export async function checkShuffles(
  runner: JobRunner,
  { election, trustees }: CheckedSetup,
  outline: Outline,
  start: EncryptedTally,
  leastMixers: number,
): Promise<{ readonly problems: readonly Problem[]; readonly tally: EncryptedTally }> {
  const steps: MixStep[] = [];
  let tally = start;
  const wrongOwner = checkOwners(outline.shuffles, listOwners(trustees).length, "shuffle.owner");
  if (wrongOwner !== undefined) return { problems: [wrongOwner], tally };
  for (const [index, step] of outline.shuffles.entries()) {
    const shuffle: Shuffle | ReturnType<typeof refuse> = decodeText(
      shuffleCodec,
      step.text,
      findGroup(election.group),
    );
    if (isRefusal(shuffle))
      return { problems: [problemOf(shuffle.within(`shuffle ${index + 1}`))], tally };
    const input = rankedParts(election, tally);
    steps.push({ input, step, index });
    if (shuffle.ciphertexts.length !== input.length) break;
    tally = replaceRanked(election, tally, shuffle.ciphertexts);
  }
  const problems = [...(await runShuffles(runner, election, steps))];
  if (outline.isMixed && outline.shuffles.length < leastMixers) {
    const sentence = `At least ${leastMixers} trustees should have mixed; ${outline.shuffles.length} did.`;
    problems.push({ code: "shuffle.missing", where: "EndShuffles", sentence });
  }
  return { problems, tally };
}

/** Checks every trustee's contribution to the decryption (first half of §14.7). */
export async function checkDecryptions(
  runner: JobRunner,
  { election, trustees }: CheckedSetup,
  outline: Outline,
  tally: EncryptedTally,
): Promise<{
  readonly problems: readonly Problem[];
  readonly parts: Map<number, PartialDecryption>;
}> {
  const owners = listOwners(trustees);
  const parts = new Map<number, PartialDecryption>();
  const wrongOwner = checkOwners(outline.decryptions, owners.length, "decryption.owner");
  if (wrongOwner !== undefined) return { problems: [wrongOwner], parts };
  const tallyText = encryptedTallyCodec(election).write(tally);
  const results = await Promise.all(
    outline.decryptions.map(async ({ owner, text }, i) => {
      const key = owners[owner - 1]?.public_key;
      const trusteeKey = key === undefined ? "" : elementText(key);
      const texts = { electionText: election.text, tallyText, decryptionText: text, trusteeKey };
      const { problems } = await runner.run({ kind: "decryption", ...texts });
      const part = decodeText(partialDecryptionCodec(election), text, findGroup(election.group));
      if (!isRefusal(part)) parts.set(owner, part);
      return problems.map((p) => ({ ...p, where: `decryption ${i + 1}: ${p.where}` }));
    }),
  );
  return { problems: results.flat(), parts };
}

/** Combines the contributions and compares the published result (second half of §14.7). */
export function checkFinalResult(
  tools: Tools,
  { election, trustees }: CheckedSetup,
  tally: EncryptedTally,
  parts: ReadonlyMap<number, PartialDecryption>,
  totalWeight: bigint,
  resultText: string,
): { readonly problem?: Problem; readonly result?: Result } {
  const plain = decryptTally(tools, trustees, tally, parts);
  if (isRefusal(plain)) return { problem: problemOf(plain) };
  const result = decodeText(resultCodec(election), resultText);
  if (isRefusal(result)) return { problem: problemOf(result.within("result")) };
  const wrong = checkResult(tools.backend, election, plain, totalWeight, result);
  return wrong === undefined ? { result } : { problem: problemOf(wrong) };
}

/** The tally as the first mixer or decrypting trustee finds it. */
export function openingTally(election: Election, part: PartialTally): EncryptedTally {
  return finishTally(election, part);
}
