export { listLines, type RecordLine } from "./queries.ts";
export { addLine } from "./store.ts";
