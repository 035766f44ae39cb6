export {
  countOnPaper,
  listOnPaper,
  noteSentOnPaper,
  type PaperLetter,
  sendInstead,
} from "./by-post-store.ts";
export { coverQuotes, uncoverQuotes } from "./covering-store.ts";
export type { Letter, LetterKind, Mailing, Recipient, Written, WrittenToMany } from "./letter.ts";
export { OutboxHint } from "./pages/outbox-hint.tsx";
export { type Preview, previewOf } from "./preview.ts";
export { quote, unfilled } from "./quoting.ts";
export { releaseWaitingLetters } from "./sending-store.ts";
export { type ListReaders, postSlice } from "./slice.ts";
export { postLetter, postToMany, settleLetters, silenceReaders } from "./store.ts";
