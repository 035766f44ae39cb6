import { commitmentOf, commitTo, type Reveal } from "../election/ceremony.ts";
import { isSameBytes } from "../groups/backend.ts";
import type { MakingTools } from "../groups/proofs.ts";
import { baseToSecret } from "../groups/secret-scalar.ts";
import { textFingerprint } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import {
  dealShares,
  distributeShares,
  makeCertificate,
  makeShareOutput,
  openDecryptionKey,
  polynomialMessageCodec,
  type ShareInput,
} from "../trustees/pedersen.ts";
import { type SignedText, signText } from "../trustees/signed-text.ts";
import { channelKeys, drawSeed } from "../trustees/trustee-channel.ts";
import { checkTrustees } from "../trustees/trustees.ts";
import type { Answer } from "./answer.ts";
import {
  accuse,
  certificatesFingerprint,
  checkCommitments,
  confirmation,
  findAccused,
  readCertificates,
  readReveals,
} from "./messages.ts";
import type { Seat } from "./seat.ts";
import type { TaskOf } from "./task.ts";
import { checkSeat, type TrusteeKey } from "./trustee-key.ts";

/** What a trustee hands in, and the key file's new contents, which are to be saved before that. */
export interface Done {
  readonly answer: Answer;
  readonly key: TrusteeKey;
  /** Why the answer is a complaint, and about whom. */
  readonly complaint?: Refusal;
  /** Of the whole group, to be compared with what the other trustees see. */
  readonly fingerprint?: string;
}

const seatOf = ({ ballot, number, attempt }: Seat) => ({
  form: 1 as const,
  ballot,
  number,
  attempt,
});

const outdated = (): Refusal =>
  refuse(
    "ceremony.file.outdated",
    "",
    "A newer key file was saved than this one. Load the newest.",
  );

const changed = (): Refusal =>
  refuse(
    "ceremony.task.changed",
    "",
    "What others handed in was changed since your last step. Tell the other trustees before you go on.",
  );

/** Round one: a new seed, and the certificate of the keys that come from it. */
export function answerCertificate(
  tools: MakingTools,
  task: TaskOf<"certificate">,
  old: TrusteeKey | undefined,
): Done | Refusal {
  const isOwn = old !== undefined && checkSeat(old, task) === undefined;
  const { size, threshold, number } = task;
  const seed = isOwn ? old.seed : drawSeed(tools);
  const keys = channelKeys(tools.backend, seed);
  const certificate = makeCertificate(tools, keys, { size, threshold }, number);
  return {
    answer: { step: "certificate", ...seatOf(task), certificate },
    key: isOwn ? old : { ...seatOf(task), size, threshold, seed },
  };
}

/** Whether the task's certificates hold, hold ours at our place, and are those of our last step. */
function checkOwnPlace(
  tools: MakingTools,
  task: TaskOf<"commit" | "reveal" | "share">,
  key: TrusteeKey,
): Refusal | undefined {
  const wrong = checkSeat(key, task);
  if (wrong !== undefined) return wrong;
  if (key.size !== task.size || key.threshold !== task.threshold) return changed();
  const certificates = readCertificates(tools, task, task.certificates);
  if (isRefusal(certificates)) return certificates;
  const own = baseToSecret(tools.backend, channelKeys(tools.backend, key.seed).signing);
  const placed = certificates[task.number - 1]?.verification;
  if (placed === undefined || !isSameBytes(placed, own)) return changed();
  const kept = key.certificates ?? certificatesFingerprint(tools, task.certificates);
  return kept === certificatesFingerprint(tools, task.certificates) ? undefined : changed();
}

/** Round two: deals the shares, and commits to what was dealt without showing it. */
export function answerCommit(
  tools: MakingTools,
  task: TaskOf<"commit">,
  key: TrusteeKey,
): Done | Refusal {
  const wrong = checkOwnPlace(tools, task, key);
  if (wrong !== undefined) return wrong;
  const { backend, randomness } = tools;
  // Dealt anew, it would not fit a commitment that has been handed in already.
  if (key.reveal !== undefined) {
    const commitment = commitmentOf(backend, key.reveal);
    return { answer: { step: "commit", ...seatOf(task), commitment }, key };
  }
  const keys = channelKeys(backend, key.seed);
  const dealt = dealShares(tools, keys, task.certificates, task.threshold);
  if (isRefusal(dealt)) return dealt;
  const { commitment, reveal } = commitTo(backend, randomness, polynomialMessageCodec.write(dealt));
  const certificates = certificatesFingerprint(tools, task.certificates);
  return {
    answer: { step: "commit", ...seatOf(task), commitment },
    key: { ...key, certificates, reveal },
  };
}

/** Whether everybody's commitments are all there, hold ours, and are those of our last step. */
function checkOwnCommitment(
  task: TaskOf<"reveal" | "share">,
  key: TrusteeKey,
): Refusal | undefined {
  if (key.reveal === undefined) return outdated();
  const wrong = checkCommitments(task.size, task.commitments);
  if (wrong !== undefined) return wrong;
  const kept = key.commitments ?? task.commitments;
  return kept.every((own, i) => own === task.commitments[i]) ? undefined : changed();
}

/** Round three: everybody has committed, so what was dealt may be shown. */
export function answerReveal(
  tools: MakingTools,
  task: TaskOf<"reveal">,
  key: TrusteeKey,
): Done | Refusal {
  const wrong = checkOwnPlace(tools, task, key) ?? checkOwnCommitment(task, key);
  if (wrong !== undefined) return wrong;
  const reveal = key.reveal as Reveal;
  return {
    answer: { step: "reveal", ...seatOf(task), reveal },
    key: { ...key, commitments: task.commitments },
  };
}

/** Round four: checks what everybody dealt, and makes this trustee's part of the key, or the complaint about one of them. */
export function answerShare(
  tools: MakingTools,
  task: TaskOf<"share">,
  key: TrusteeKey,
): Done | Refusal {
  const wrong = checkOwnPlace(tools, task, key) ?? checkOwnCommitment(task, key);
  if (wrong !== undefined) return wrong;
  if (key.commitments === undefined) return outdated();
  const { certificates, commitments, reveals, threshold, number } = task;
  const dealt = readReveals(tools, certificates, commitments, reveals, task);
  if (isRefusal(dealt)) return complain(task, key, dealt);
  const inputs = distributeShares(dealt.map(({ message }) => message));
  const keys = channelKeys(tools.backend, key.seed);
  const input = inputs[number - 1] as ShareInput;
  const output = makeShareOutput(tools, keys, certificates, threshold, input);
  if (isRefusal(output)) return complain(task, key, nameSender(output));
  return {
    answer: { step: "share", ...seatOf(task), output },
    key: { ...key, privateKey: output.private_key },
  };
}

function nameSender(refusal: Refusal): Refusal {
  const sender = /^secrets\[(\d+)\]/.exec(refusal.where)?.[1];
  return sender === undefined ? refusal : accuse(Number(sender) + 1, "share", refusal);
}

function complain(task: TaskOf<"share">, key: TrusteeKey, complaint: Refusal): Done | Refusal {
  const about = findAccused(complaint);
  if (about === undefined) return complaint;
  return { answer: { step: "complaint", ...seatOf(task), about }, key, complaint };
}

/** Whether the group is the one that this trustee helped to make, and its own key stands in it. */
function checkOwnGroup(
  tools: MakingTools,
  task: TaskOf<"confirm">,
  key: TrusteeKey,
): Refusal | undefined {
  if (key.privateKey === undefined) return outdated();
  const checked = checkTrustees(tools, task.trustees);
  if (isRefusal(checked)) return checked;
  const [item, ...others] = checked.trustees;
  if (item?.[0] !== "Pedersen" || others.length > 0) return changed();
  const { threshold, certs, verification_keys } = item[1];
  const isOurs = threshold === key.threshold && certs.length === key.size;
  if (!isOurs || certificatesFingerprint(tools, certs as SignedText[]) !== key.certificates) {
    return changed();
  }
  const secret = openDecryptionKey(tools, channelKeys(tools.backend, key.seed), key.privateKey);
  if (isRefusal(secret)) return secret;
  const own = verification_keys[key.number - 1]?.public_key;
  const isOwn = own !== undefined && isSameBytes(own, baseToSecret(tools.backend, secret));
  secret.erase();
  return isOwn ? undefined : changed();
}

/** Round five: says with a signature that this is the group, by the fingerprint that all of them compare. */
export function answerConfirm(
  tools: MakingTools,
  task: TaskOf<"confirm">,
  key: TrusteeKey,
): Done | Refusal {
  const wrong = checkSeat(key, task) ?? checkOwnGroup(tools, task, key);
  if (wrong !== undefined) return wrong;
  const fingerprint = textFingerprint(tools.backend, task.trustees);
  const { signing } = channelKeys(tools.backend, key.seed);
  const signature = signText(tools, signing, confirmation(task.ballot, task.attempt, fingerprint));
  return {
    answer: { step: "confirm", ...seatOf(task), fingerprint, signature },
    key: { ...key, trustees: fingerprint },
    fingerprint,
  };
}
