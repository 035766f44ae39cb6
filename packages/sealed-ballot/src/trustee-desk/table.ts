export { type Answer, readAnswer } from "./answer.ts";
export { findAccused } from "./messages.ts";
export {
  assemble,
  type Handed,
  listMissing,
  privateKeyTextOf,
  roundOf,
  type Table,
  type Taken,
  takeAnswer,
  taskFor,
} from "./round-table.ts";
export { ROUNDS, type Round } from "./seat.ts";
export { type Task, writeTask } from "./task.ts";
