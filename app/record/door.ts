export { findPublished, findVerifierKey, type Published } from "./published.ts";
export { listLines, type RecordLine } from "./queries.ts";
export { addLine, type Behind } from "./store.ts";
