import "@breakthrough/sealed-ballot/old-browsers";
import {
  checkCredentialForm,
  checkOpening,
  type Election,
  isRefusal,
  type MakingTools,
  type Question,
  type Refusal,
  readElection,
  type SealedVote,
  sealBallot,
  toolsOf,
} from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import { findDeviceKey, forgetDeviceKey, openEnvelope } from "./device-key.ts";
import { type Answers, type Asked, type Paper, RefusedByWorker, type Told } from "./messages.ts";

const starting: Promise<MakingTools> = libsodiumBackend().then((backend) => ({
  ...toolsOf(backend),
  randomness: (length) => crypto.getRandomValues(new Uint8Array(length)),
}));

let election: Election | undefined;
let sealed: SealedVote | undefined;

const shortCode = ({ code }: Refusal): string => code.replace(/^sealed\./, "");

function accepted<Value extends object>(value: Value | Refusal): Value {
  if (isRefusal(value)) throw new RefusedByWorker(shortCode(value));
  return value;
}

function theElection(): Election {
  if (election === undefined) throw new RefusedByWorker("no-election");
  return election;
}

function theSealed(): SealedVote {
  if (sealed === undefined) throw new RefusedByWorker("ballot.spent");
  return sealed;
}

function seatsIn(extra: unknown): number {
  const seats = (extra as { seats?: unknown } | null | undefined)?.seats;
  return typeof seats === "number" ? seats : 1;
}

/** Papers that this booth can show: one ranking, or a yes and a no for each option, with abstaining. */
function paperOf(questions: readonly Question[]): Paper {
  const [first] = questions;
  if (first?.type === "NonHomomorphic" && questions.length === 1) {
    const { question, answers } = first.value;
    return { kind: "ranked", question, candidates: answers, seats: seatsIn(first.extra) };
  }
  const options = questions.map((one) => {
    const fits = one.type === "Homomorphic" && one.blank === true && one.min === 1 && one.max === 1;
    if (!fits || one.answers.length !== 2) throw new RefusedByWorker("unknown-paper");
    return { question: one.question, answers: one.answers };
  });
  return { kind: "motion", options };
}

function read(tools: MakingTools, electionText: string): Answers["read"] {
  election = accepted(readElection(tools.backend, electionText));
  const { questions, name, fingerprint } = election;
  return { paper: paperOf(questions), name, fingerprint };
}

function cast(): Answers["cast"] {
  const made = accepted(theSealed().cast());
  sealed = undefined;
  return made;
}

function challenge(): Answers["challenge"] {
  const made = accepted(theSealed().challenge());
  sealed = undefined;
  return made;
}

/** The seal number that an opened ballot claims: whether it is its own is checked after. */
function sealIn(openingText: string): string {
  const found = /^\{"seal":"([A-Za-z0-9+/]{43})"/.exec(openingText)?.[1];
  if (found === undefined) throw new RefusedByWorker("no-opening");
  return found;
}

async function answer(asked: Asked): Promise<Answers[keyof Answers]> {
  const tools = await starting;
  switch (asked.kind) {
    case "read":
      return read(tools, asked.electionText);
    case "check-code": {
      const refusal = checkCredentialForm(asked.code);
      if (refusal !== undefined) throw new RefusedByWorker(shortCode(refusal));
      return {};
    }
    case "seal":
      sealed = accepted(sealBallot(tools, theElection(), asked.code, asked.choices));
      return { sealNumber: sealed.sealNumber };
    case "cast":
      return cast();
    case "challenge":
      return challenge();
    case "check-opening": {
      const sealNumber = asked.sealNumber ?? sealIn(asked.openingText);
      const choices = checkOpening(tools, theElection(), sealNumber, asked.openingText);
      return { sealNumber, choices: accepted(choices) as Answers["check-opening"]["choices"] };
    }
    case "device-key": {
      const publicKey = await findDeviceKey(asked.makesOne);
      return publicKey === undefined ? {} : { publicKey };
    }
    case "open-envelope": {
      const code = await openEnvelope(asked.envelope);
      if (code === undefined) throw new RefusedByWorker("other-device");
      return { code };
    }
    case "forget-device":
      await forgetDeviceKey();
      return {};
  }
}

addEventListener("message", ({ data }: MessageEvent<{ number: number; asked: Asked }>) => {
  const { number, asked } = data;
  answer(asked).then(
    (made) => postMessage({ number, answer: made } satisfies Told),
    (error: unknown) => {
      // Nothing of an error's own text goes on: it could quote a code or a choice.
      const refused = error instanceof RefusedByWorker ? error.code : "broken";
      postMessage({ number, refused } satisfies Told);
    },
  );
});
