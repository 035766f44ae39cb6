export { type Answer, readAnswer, writeAnswer } from "./answer.ts";
export type { ArchiveAtHand } from "./count.ts";
export type { Done } from "./desk.ts";
export { doTask, isWork, type WorkingTask } from "./do-task.ts";
export {
  type Hardening,
  LEAST_PASSPHRASE,
  openKeyFile,
  readKeyFile,
  sealKeyFile,
} from "./key-file.ts";
export { findAccused } from "./messages.ts";
export { type Rehearsal, startRehearsal } from "./rehearsal.ts";
export { ROUNDS, type Round, type Seat } from "./seat.ts";
export { readTask, type Task, type TaskOf, writeTask } from "./task.ts";
export { checkSeat, type TrusteeKey } from "./trustee-key.ts";
