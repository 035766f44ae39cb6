export { checkRecord, type RecordReport } from "./checking/check.ts";
export { rootText } from "./lines/line.ts";
export { addLine, type Behind, WAITING_IN_BACKUP, waitingSince } from "./lines/store.ts";
export { findFirstPublishedAfter } from "./publishing/published-after-queries.ts";
export { findPublished, findVerifierKey, type Published } from "./publishing/published-queries.ts";
export { listLines, type RecordLine } from "./queries.ts";
export { replaceKey, WrongKey } from "./sealing/seal.ts";
export { isStuck } from "./sealing/seal-state.ts";
export { commitmentToText, textOpeningOf } from "./text-commitment.ts";
