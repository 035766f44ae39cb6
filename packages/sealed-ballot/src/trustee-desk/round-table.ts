import { isSameBytes, type Point } from "../groups/backend.ts";
import { elementText } from "../groups/group.ts";
import type { Tools } from "../groups/proofs.ts";
import { textFingerprint } from "../groups/suite.ts";
import { expectAccepted, isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { decodeText } from "../text/json-text.ts";
import { type Certificate, checkCertificate } from "../trustees/certificates.ts";
import { type PolynomialMessage, polynomialMessageCodec } from "../trustees/pedersen.ts";
import { isTextSigned, type SignedText } from "../trustees/signed-text.ts";
import {
  checkTrustees,
  checkVerificationKey,
  sharePublicKey,
  trusteesCodec,
} from "../trustees/trustees.ts";
import { type Answer, type AnswerOf, readAnswer } from "./answer.ts";
import {
  accuse,
  checkCommitments,
  confirmation,
  readCertificates,
  readReveal,
} from "./messages.ts";
import { ROUNDS, type Round } from "./seat.ts";
import type { Task } from "./task.ts";

/** What one trustee has handed in, round by round, as it was written. */
export type Handed = { readonly [R in Round]?: string };

/** The making of one ballot's keys, as far as it has come. Nothing here is secret. */
export interface Table {
  readonly ballot: string;
  readonly title: string;
  /** How often it has begun, from 1. */
  readonly attempt: number;
  readonly size: number;
  readonly threshold: number;
  /** In the order of the trustees' numbers, as many as `size`. */
  readonly handed: readonly Handed[];
}

/** The round that the table is at, or "made" when all have confirmed the group. */
export function roundOf({ handed }: Table): Round | "made" {
  return ROUNDS.find((round) => handed.some((own) => own[round] === undefined)) ?? "made";
}

/** The numbers of those who have not handed in what this round asks for. */
export function listMissing(table: Table): readonly number[] {
  const round = roundOf(table);
  if (round === "made") return [];
  return table.handed.flatMap((own, i) => (own[round] === undefined ? [i + 1] : []));
}

function readHanded<R extends Round>(table: Table, round: R): readonly AnswerOf<R>[] {
  return table.handed.flatMap((own) => {
    const text = own[round];
    return text === undefined ? [] : [expectAccepted(readAnswer(text)) as AnswerOf<R>];
  });
}

const certificatesOf = (table: Table): readonly SignedText[] =>
  readHanded(table, "certificate").map(({ certificate }) => certificate);

const dealtAt = (table: Table): readonly PolynomialMessage[] =>
  readHanded(table, "reveal").map(({ reveal }) =>
    expectAccepted(decodeText(polynomialMessageCodec, reveal.message)),
  );

/**
 * What a trustee is to do now; "wait" where others are to do something first.
 * @param number the trustee's, from 1
 */
export function taskFor(tools: Tools, table: Table, number: number): Task {
  const { ballot, title, attempt, size, threshold } = table;
  const head = { form: 1 as const, ballot, title, attempt, size, threshold, number };
  const round = roundOf(table);
  if (round === "made") return { step: "wait", ...head, waitsFor: [] };
  const waitsFor = listMissing(table);
  if (!waitsFor.includes(number)) return { step: "wait", ...head, waitsFor };
  if (round === "certificate") return { step: round, ...head };
  if (round === "confirm") {
    return { step: round, ...head, trustees: assemble(tools, table).trusteesText };
  }
  const certificates = certificatesOf(table);
  if (round === "commit") return { step: round, ...head, certificates };
  const commitments = readHanded(table, "commit").map(({ commitment }) => commitment);
  if (round === "reveal") return { step: round, ...head, certificates, commitments };
  const reveals = readHanded(table, "reveal").map(({ reveal }) => reveal);
  return { step: round, ...head, certificates, commitments, reveals };
}

/** The group, once everybody's share was taken. */
export function assemble(
  tools: Tools,
  table: Table,
): {
  readonly trusteesText: string;
  readonly publicKeyText: string;
  /** Of the trustees' text: what the trustees compare. */
  readonly fingerprint: string;
} {
  const dealt = dealtAt(table);
  const group = {
    threshold: table.threshold,
    certs: certificatesOf(table),
    coefexps: dealt.map(({ coefexps }) => coefexps),
    signatures: dealt.map(({ signature }) => signature),
    verification_keys: readHanded(table, "share").map(({ output }) => output.public_key),
  };
  const trusteesText = trusteesCodec.write([["Pedersen", group]]);
  const { publicKey } = expectAccepted(checkTrustees(tools, trusteesText));
  return {
    trusteesText,
    publicKeyText: elementText(publicKey),
    fingerprint: textFingerprint(tools.backend, trusteesText),
  };
}

/**
 * A trustee's key in the message that only its own seed opens: kept at the table, so that an old key file is enough.
 * @param number the trustee's, from 1
 */
export function privateKeyTextOf(table: Table, number: number): string | undefined {
  const text = table.handed[number - 1]?.share;
  if (text === undefined) return undefined;
  return (expectAccepted(readAnswer(text)) as AnswerOf<"share">).output.private_key;
}

export type Taken =
  | { readonly kind: "taken"; readonly round: Round; readonly table: Table }
  /** The same file once more. */
  | { readonly kind: "again" }
  | { readonly kind: "complaint"; readonly about: number };

function checkHead(table: Table, number: number, answer: Answer): Refusal | undefined {
  if (answer.ballot !== table.ballot) {
    return refuse("ceremony.answer.ballot", "ballot", "This file is for another ballot.");
  }
  if (answer.number !== number) {
    const says = worded`This is the file of trustee ${answer.number}; yours is that of trustee ${number}.`;
    return refuse("ceremony.answer.number", "number", says);
  }
  if (answer.attempt !== table.attempt) {
    const sentence = "This file is from before the making of the keys began again.";
    return refuse("ceremony.answer.attempt", "attempt", sentence);
  }
  return undefined;
}

/**
 * Takes what a trustee hands in for the round that the table is at. Refuses what is not for this seat and round, and,
 * naming the trustee, what does not hold. A complaint is told, not judged: it stands between two.
 * @param number the seat of whoever hands it in, from 1
 * @param text as it was handed in
 */
export function takeAnswer(
  tools: Tools,
  table: Table,
  number: number,
  text: string,
): Taken | Refusal {
  const answer = readAnswer(text);
  if (isRefusal(answer)) return answer;
  const wrong = checkHead(table, number, answer);
  if (wrong !== undefined) return wrong;
  const round = roundOf(table);
  if (answer.step === "complaint") return takeComplaint(table, number, answer, round);
  const before = table.handed[number - 1]?.[answer.step as Round];
  if (before === text) return { kind: "again" };
  if (before !== undefined) {
    return refuse("ceremony.answer.twice", "step", "You have handed in this step already.");
  }
  if (answer.step !== round) {
    return refuse("ceremony.answer.round", "step", "This step is not the one that is next.");
  }
  const refusal = checkAnswer(tools, table, number, answer);
  if (refusal !== undefined) return refusal;
  const handed = table.handed.with(number - 1, { ...table.handed[number - 1], [round]: text });
  return { kind: "taken", round, table: { ...table, handed } };
}

function takeComplaint(
  { size }: Table,
  number: number,
  { about }: AnswerOf<"complaint">,
  round: Round | "made",
): Taken | Refusal {
  return round === "share" && about <= size && about !== number
    ? { kind: "complaint", about }
    : refuse("ceremony.answer.complaint", "about", "Nobody can be complained of at this step.");
}

function checkAnswer(
  tools: Tools,
  table: Table,
  number: number,
  answer: Answer,
): Refusal | undefined {
  if (answer.step === "certificate") return checkOwnCertificate(tools, table, number, answer);
  if (answer.step === "commit") {
    const others = readHanded(table, "commit").map(({ commitment }) => commitment);
    return checkCommitments(others.length + 1, [...others, answer.commitment]) === undefined
      ? undefined
      : accuse(number, "commit");
  }
  if (answer.step === "reveal") return checkOwnReveal(tools, table, number, answer);
  if (answer.step === "share") return checkOwnShare(tools, table, number, answer);
  return answer.step === "confirm" ? checkOwnConfirm(tools, table, number, answer) : undefined;
}

function checkOwnCertificate(
  tools: Tools,
  table: Table,
  number: number,
  { certificate }: AnswerOf<"certificate">,
): Refusal | undefined {
  const own = checkCertificate(tools, certificate, { ...table, index: number });
  if (isRefusal(own)) return accuse(number, "certificate", own);
  const isTaken = readHanded(table, "certificate").some((other) => {
    const place = { ...table, index: other.number };
    const { verification } = expectAccepted(checkCertificate(tools, other.certificate, place));
    return isSameBytes(verification, own.verification);
  });
  return isTaken ? accuse(number, "certificate") : undefined;
}

function checkOwnReveal(
  tools: Tools,
  table: Table,
  number: number,
  { reveal }: AnswerOf<"reveal">,
): Refusal | undefined {
  const commitment = readHanded(table, "commit")[number - 1]?.commitment ?? "";
  const dealt = readReveal(tools, certificatesOf(table), number, commitment, reveal, table);
  return isRefusal(dealt) ? dealt : undefined;
}

const certificatesAt = (tools: Tools, table: Table): readonly Certificate[] =>
  expectAccepted(readCertificates(tools, table, certificatesOf(table)) as readonly Certificate[]);

function checkOwnShare(
  tools: Tools,
  table: Table,
  number: number,
  { output }: AnswerOf<"share">,
): Refusal | undefined {
  const certificates = certificatesOf(table);
  const polynomials: (readonly Point[])[] = readHanded(table, "reveal").map(
    ({ reveal, number: dealer }) => {
      const { commitment = "" } = readHanded(table, "commit")[dealer - 1] ?? {};
      const dealt = readReveal(tools, certificates, dealer, commitment, reveal, table);
      return expectAccepted(dealt).coefficients;
    },
  );
  const expected = sharePublicKey(tools.backend, polynomials, number);
  const certificate = certificatesAt(tools, table)[number - 1] as Certificate;
  const wrong = checkVerificationKey(tools, certificate, output.public_key, expected);
  return wrong && accuse(number, "share", wrong);
}

function checkOwnConfirm(
  tools: Tools,
  table: Table,
  number: number,
  { fingerprint, signature }: AnswerOf<"confirm">,
): Refusal | undefined {
  const { verification } = certificatesAt(tools, table)[number - 1] as Certificate;
  const signed = confirmation(table.ballot, table.attempt, fingerprint);
  const isSound =
    fingerprint === assemble(tools, table).fingerprint &&
    isTextSigned(tools, verification, signed, signature);
  return isSound ? undefined : accuse(number, "confirm");
}
