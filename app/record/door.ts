export { checkRecord, type RecordReport } from "./checking/check.ts";
export { rootText } from "./line.ts";
export { findPublished, findVerifierKey, type Published } from "./published.ts";
export { findFirstPublishedAfter } from "./published-after.ts";
export { listLines, type RecordLine } from "./queries.ts";
export { replaceKey, WrongKey } from "./seal.ts";
export { isStuck } from "./seal-state.ts";
export { addLine, type Behind } from "./store.ts";
export { commitmentToText, textOpeningOf } from "./text-commitment.ts";
