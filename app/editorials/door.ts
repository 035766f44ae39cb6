export { correct } from "./acts/correct.ts";
export { publish } from "./acts/publish.ts";
export { write } from "./acts/write.ts";
export { fingerprintOf } from "./editorial.ts";
export { findEditorial } from "./in-editorial.ts";
