export { type Place, PlacedRefusal, sentenceOf } from "./placed.ts";
export { isRefusal, Refusal, type RefusalOf, type Worded, worded, wordsOf } from "./refusal.ts";
export { findNameTwice, findTypedTwice } from "./twice.ts";
