export type { Letter, LetterKind, Mailing, Recipient } from "./letter.ts";
export { postLetter, postToMany } from "./store.ts";
