export type { Letter, LetterKind } from "./letter.ts";
export { postLetter } from "./store.ts";
