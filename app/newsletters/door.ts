export { testLetter } from "./acts/test-letter.ts";
export { write } from "./acts/write.ts";
export { send } from "./letting-out/acts/send.ts";
export { noteNumbers, sendDue } from "./letting-out/sending.ts";
export { fingerprintOf } from "./newsletter.ts";
export { keepThoseIn } from "./readers/reader-store.ts";
export { listUnsent } from "./store.ts";
