export { sendLetter } from "./letters/acts/send-letter.ts";
export { writeLetter } from "./letters/acts/write-letter.ts";
export { countSentSince, listLetters } from "./letters/letter-store.ts";
export { sendDue } from "./letters/sending.ts";
