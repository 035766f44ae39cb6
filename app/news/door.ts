export { NewsThisWeek } from "./articles/pages/this-weeks.tsx";
export { type NewsWeek, readNewsWeek } from "./articles/week.ts";
export type { LetterToAll } from "./letter.ts";
export { listLettersToAll } from "./store.ts";
