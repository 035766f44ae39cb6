import type { Chunks } from "../archive/records.ts";
import { elementText } from "../groups/group.ts";
import type { MakingTools } from "../groups/proofs.ts";
import { baseToSecret } from "../groups/secret-scalar.ts";
import { textFingerprint } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { type MixList, shuffleCodec } from "../shuffle/shuffle.ts";
import { makeShuffle } from "../shuffle/shuffle-make.ts";
import { type EncryptedTally, encryptedTallyCodec } from "../tally/tally.ts";
import { decodeText } from "../text/json-text.ts";
import { makePartialDecryption, partialDecryptionCodec } from "../trustees/decryption.ts";
import { openDecryptionKey } from "../trustees/pedersen.ts";
import { channelKeys } from "../trustees/trustee-channel.ts";
import { listOwners } from "../trustees/trustees.ts";
import { localRunner } from "../verify/jobs.ts";
import { type Progress, verifyArchive } from "../verify/verify.ts";
import { type Outline, readOutline } from "../verify/verify-outline.ts";
import { type CheckedSetup, checkSetupTexts } from "../verify/verify-setup.ts";
import type { Done } from "./desk.ts";
import type { TaskOf } from "./task.ts";
import { checkSeat, type TrusteeKey } from "./trustee-key.ts";

/** The ballot's public file, from its beginning, each time it is asked for. */
export interface ArchiveAtHand {
  readonly open: () => Chunks;
  readonly onProgress?: (progress: Progress) => void;
}

interface Counted {
  readonly setup: CheckedSetup;
  readonly tally: EncryptedTally;
  readonly mixed: MixList;
  readonly outline: Outline;
}

const notYet = (): Refusal =>
  refuse(
    "ceremony.task.stage",
    "archive",
    "The public file is not at the step that you are asked for.",
  );

const isRankedAt = ({ election }: CheckedSetup, at: number): boolean =>
  election.questions[at]?.type === "NonHomomorphic";

/** The count as it stands: the tally in the archive, with what the last mixer made of its rankings. */
async function readCount(
  tools: MakingTools,
  key: TrusteeKey,
  { open, onProgress }: ArchiveAtHand,
): Promise<Counted | Refusal> {
  const outline = await readOutline(tools.backend, open(), (done) =>
    onProgress?.({ phase: "reading", done, total: 0 }),
  );
  if (outline.problems.length > 0 || outline.setup === undefined) return unsound();
  const setup = checkSetupTexts(tools, outline.setup.texts);
  if (isRefusal(setup)) return setup;
  const { election } = setup;
  const fingerprint = textFingerprint(tools.backend, outline.setup.texts[1] ?? "");
  // A file from before the last round knows the group only by its own key, which is looked for later.
  if (election.uuid !== key.ballot || fingerprint !== (key.trustees ?? fingerprint)) {
    const sentence = "The public file is not that of the ballot whose keys you made.";
    return refuse("ceremony.task.archive", "archive", sentence);
  }
  if (outline.tally === undefined) return notYet();
  const tally = decodeText(encryptedTallyCodec(election), outline.tally.texts[0] ?? "");
  if (isRefusal(tally)) return tally;
  const last = outline.shuffles.at(-1);
  const shuffled = last && decodeText(shuffleCodec, last.text);
  if (isRefusal(shuffled)) return shuffled;
  const mixed =
    shuffled?.ciphertexts ?? (tally.filter((_, i) => isRankedAt(setup, i)) as unknown as MixList);
  return { setup, tally, mixed, outline };
}

const unsound = (): Refusal =>
  refuse(
    "ceremony.task.unsound",
    "archive",
    "The public file does not hold. Do not open anything.",
  );

/** Mixes the ranked ballots once more. Refuses where the archive is another ballot's, or at another step. */
export async function answerShuffle(
  tools: MakingTools,
  task: TaskOf<"shuffle">,
  key: TrusteeKey,
  archive: ArchiveAtHand,
): Promise<Done | Refusal> {
  const wrong = checkSeat(key, task);
  if (wrong !== undefined) return wrong;
  const counted = await readCount(tools, key, archive);
  if (isRefusal(counted)) return counted;
  const { setup, mixed, outline } = counted;
  if (outline.isMixed || mixed.length === 0) return notYet();
  const { public_key, fingerprint } = setup.election;
  archive.onProgress?.({ phase: "shuffles", done: 0, total: 1 });
  const shuffle = shuffleCodec.write(makeShuffle(tools, { key: public_key, fingerprint }, mixed));
  const { ballot, number, attempt } = task;
  const after = outline.lastEvent?.hash ?? "";
  return { answer: { step: "shuffle", form: 1, ballot, number, attempt, after, shuffle }, key };
}

/** Everything is checked before anything is opened: a count that was made up could hold one single vote. */
async function checkBeforeOpening(
  tools: MakingTools,
  task: TaskOf<"decrypt">,
  archive: ArchiveAtHand,
): Promise<Refusal | undefined> {
  const { backend } = tools;
  const report = await verifyArchive({
    ...archive,
    backend,
    runner: localRunner(backend),
    expectations: { leastMixers: task.leastMixers },
  });
  if (report.verdict !== "valid") return unsound();
  return report.stage === "decrypting" ? undefined : notYet();
}

/**
 * Opens this trustee's part of the count, after checking the whole archive. Refuses where it does not hold, is another
 * ballot's, and where this key has opened another count before.
 */
export async function answerDecrypt(
  tools: MakingTools,
  task: TaskOf<"decrypt">,
  key: TrusteeKey,
  archive: ArchiveAtHand,
): Promise<Done | Refusal> {
  const counted = checkSeat(key, task) ?? (await readCount(tools, key, archive));
  if (isRefusal(counted)) return counted;
  const wrong = await checkBeforeOpening(tools, task, archive);
  if (wrong !== undefined) return wrong;
  const { setup, mixed } = counted;
  const parts = [...mixed];
  const tally: EncryptedTally = counted.tally.map((shaped, i) =>
    isRankedAt(setup, i) ? (parts.shift() ?? []) : shaped,
  );
  const opened = textFingerprint(tools.backend, encryptedTallyCodec(setup.election).write(tally));
  if (key.opened !== undefined && key.opened !== opened) {
    const sentence = "Your key has opened another count of this ballot. It opens one only.";
    return refuse("ceremony.task.opened", "archive", sentence);
  }
  archive.onProgress?.({ phase: "decryptions", done: 0, total: 1 });
  const decryption = decrypt(tools, task, key, setup, tally);
  if (isRefusal(decryption)) return decryption;
  const { ballot, number, attempt } = task;
  return {
    answer: { step: "decrypt", form: 1, ballot, number, attempt, decryption },
    key: { ...key, opened },
  };
}

function decrypt(
  tools: MakingTools,
  task: TaskOf<"decrypt">,
  key: TrusteeKey,
  { election, trustees }: CheckedSetup,
  tally: EncryptedTally,
): string | Refusal {
  const kept = key.privateKey ?? task.privateKey ?? "";
  const secret = openDecryptionKey(tools, channelKeys(tools.backend, key.seed), kept);
  if (isRefusal(secret)) return secret;
  const own = listOwners(trustees)[key.number - 1]?.public_key;
  const isOwn = own && elementText(own) === elementText(baseToSecret(tools.backend, secret));
  if (!isOwn) {
    return refuse("ceremony.file.key", "", "The key in this file is not one of this ballot's.");
  }
  const made = makePartialDecryption(tools, election, tally, secret);
  secret.erase();
  return partialDecryptionCodec(election).write(made);
}
