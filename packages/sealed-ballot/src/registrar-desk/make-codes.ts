import { credentialText } from "../ballot/ballot.ts";
import { drawCredential, publicCredential, writeCredentialList } from "../election/credentials.ts";
import type { Backend } from "../groups/backend.ts";
import type { MakingTools } from "../groups/proofs.ts";
import { expectAccepted, type Refusal, refuse } from "../refusal.ts";
import { type RegistrarAnswerOf, writeRegistrarAnswer } from "./answer.ts";
import type { CodesFile } from "./codes-file.ts";
import { sealEnvelope } from "./envelope.ts";
import type { RegistrarTaskOf, Voter } from "./task.ts";

/** A letter or a sheet of paper that the registrar sends: whoever has no device with a key gets their code so. */
export interface CodeToSend {
  readonly voter: Voter;
  readonly code: string;
}

export interface CodesMade {
  /** What is handed in: the public list, and envelopes that only their devices open. */
  readonly answerText: string;
  /** What the registrar keeps. */
  readonly file: CodesFile;
  readonly toSend: readonly CodeToSend[];
}

type Envelopes = RegistrarAnswerOf<"codes">["envelopes"];

async function sealAll(given: readonly CodeToSend[]): Promise<Envelopes> {
  const envelopes: Envelopes[number][] = [];
  for (const { voter, code } of given) {
    for (const key of voter.keys) {
      envelopes.push({ line: voter.line, key, envelope: await sealEnvelope(key, code) });
    }
  }
  return envelopes;
}

const isSent = ({ voter }: CodeToSend): boolean => voter.keys.length === 0;

/**
 * The public half of a code, as the list has it.
 * @param code a voting code
 * @param ballot the ballot's uuid
 * @returns 64 hexadecimal digits
 * @throws for what is no code
 */
export const publicHalf = (backend: Backend, code: string, ballot: string): string =>
  credentialText(expectAccepted(publicCredential(backend, code, ballot)));

/**
 * Draws a code for each voter and the spare ones, and seals each to its voter's devices. The list stands in the order of
 * its own texts, which says nothing of the roll's.
 */
export async function makeCodes(
  { backend, randomness }: MakingTools,
  task: RegistrarTaskOf<"codes">,
): Promise<CodesMade> {
  const { ballot, title, voters, spareCodes } = task;
  const given = voters.map((voter) => ({ voter, code: drawCredential(randomness) }));
  const spares = Array.from({ length: spareCodes }, () => drawCredential(randomness));
  const entries = [...given.map(({ code }) => code), ...spares]
    .map((code) => expectAccepted(publicCredential(backend, code, ballot)))
    .map((credential) => ({ credential, weight: 1n, text: credentialText(credential) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
  const list = writeCredentialList(entries);
  const envelopes = await sealAll(given);
  return {
    answerText: writeRegistrarAnswer({ step: "codes", form: 1, ballot, list, envelopes }),
    file: {
      kind: "breakthrough-registrar-codes",
      form: 1,
      ballot,
      title,
      codes: given.map(({ voter: { line }, code }) => ({ line, code })),
      spares,
    },
    toSend: given.filter(isSent),
  };
}

/**
 * Gives spare codes to those who lost theirs, and takes back those of lines that ended. Refuses where the file is of
 * another ballot, does not know a line, or has too few spare codes left.
 */
export async function replaceCodes(
  { backend }: Pick<MakingTools, "backend">,
  task: RegistrarTaskOf<"replace">,
  file: CodesFile,
): Promise<CodesMade | Refusal> {
  const { ballot, voters, ended } = task;
  const refusal = whyNotReplaced(task, file);
  if (refusal !== undefined) return refusal;
  const codeOf = new Map(file.codes.map(({ line, code }) => [line, code]));
  const given = voters.map((voter, at) => ({ voter, code: file.spares[at] ?? "" }));
  const half = (code: string) => publicHalf(backend, code, ballot);
  const halfOfLine = (line: string) => half(codeOf.get(line) ?? "");
  const replaced = given
    .map(({ voter, code }) => ({ old: halfOfLine(voter.line), spare: half(code) }))
    .sort((one, other) => (one.old < other.old ? -1 : 1));
  const newCodeOf = new Map(given.map(({ voter, code }) => [voter.line, code]));
  const answer = {
    ...{ form: 1 as const, ballot, replaced, ended },
    envelopes: await sealAll(given),
    lines: voters.map(({ line }) => line),
    revoked: ended.map(halfOfLine).sort(),
  };
  return {
    answerText: writeRegistrarAnswer({ step: "replace", ...answer }),
    file: {
      ...file,
      codes: file.codes
        .filter(({ line }) => !ended.includes(line))
        .map((one) => ({ ...one, code: newCodeOf.get(one.line) ?? one.code })),
      spares: file.spares.slice(voters.length),
    },
    toSend: given.filter(isSent),
  };
}

function whyNotReplaced(
  { ballot, voters, ended }: RegistrarTaskOf<"replace">,
  file: CodesFile,
): Refusal | undefined {
  if (file.ballot !== ballot) {
    return refuse("registrar.file.ballot", "ballot", "These codes are of another ballot.");
  }
  if (file.spares.length < voters.length) {
    return refuse("registrar.file.spares", "spares", "There are too few spare codes left.");
  }
  const known = new Set(file.codes.map(({ line }) => line));
  const asked = [...voters.map(({ line }) => line), ...ended];
  return asked.every((line) => known.has(line))
    ? undefined
    : refuse("registrar.file.line", "codes", "The file does not know one of these lines.");
}
