import "@breakthrough/sealed-ballot/old-browsers";
import { isRefusal, type MakingTools, type Refusal, toolsOf } from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import {
  type CodesMade,
  type CodeToSend,
  makeCodes,
  readCodesFile,
  readRegistrarTask,
  replaceCodes,
  writeCodesFile,
} from "@breakthrough/sealed-ballot/registrar-desk";
import type { Asked, Made, Sheet, Told } from "./messages.ts";

const starting: Promise<MakingTools> = libsodiumBackend().then((backend) => ({
  ...toolsOf(backend),
  randomness: (length) => crypto.getRandomValues(new Uint8Array(length)),
}));

/** An expected no on the way to an answer. */
class Refused extends Error {}

function accepted<Value extends object>(value: Value | Refusal): Value {
  if (isRefusal(value)) throw new Refused(value.code);
  return value;
}

const sheetOf = ({ voter, code }: CodeToSend): Sheet => ({
  name: voter.name ?? "",
  address: voter.address ?? voter.email ?? "",
  language: voter.language === "cy" ? "cy" : "en",
  code,
});

async function make(asked: Asked): Promise<Made> {
  const tools = await starting;
  const task = accepted(readRegistrarTask(asked.taskText));
  let made: CodesMade;
  if (asked.kind === "make" && task.step === "codes") made = await makeCodes(tools, task);
  else if (asked.kind === "replace" && task.step === "replace") {
    made = accepted(await replaceCodes(tools, task, accepted(readCodesFile(asked.codesText))));
  } else throw new Refused("other-step");
  return {
    answerText: made.answerText,
    codesText: `${writeCodesFile(made.file)}\n`,
    sheets: made.toSend.map(sheetOf),
    sealed: task.voters.length - made.toSend.length,
  };
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  make(data).then(
    (made) => postMessage({ made } satisfies Told),
    (error: unknown) => {
      const refused = error instanceof Refused ? error.message : "broken";
      postMessage({ refused } satisfies Told);
    },
  );
});
