export {
  type RegistrarAnswer,
  type RegistrarAnswerOf,
  readRegistrarAnswer,
  writeRegistrarAnswer,
} from "./answer.ts";
export { type CodesFile, readCodesFile, writeCodesFile } from "./codes-file.ts";
export { sealEnvelope } from "./envelope.ts";
export {
  type CodesMade,
  type CodeToSend,
  makeCodes,
  publicHalf,
  replaceCodes,
} from "./make-codes.ts";
export {
  type RegistrarTask,
  type RegistrarTaskOf,
  readRegistrarTask,
  type Voter,
  writeRegistrarTask,
} from "./task.ts";
