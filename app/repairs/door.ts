export { close } from "./acts/close.ts";
export { open } from "./acts/open.ts";
export { repair } from "./acts/repair.ts";
export { findOpenUntil } from "./queries.ts";
export { words as repairWords } from "./words.ts";
