export type { LetterToAll } from "./letter.ts";
export { listLettersToAll } from "./store.ts";
