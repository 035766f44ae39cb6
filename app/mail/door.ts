export { unsubscribeKey } from "./acts/unsubscribe.ts";
export {
  ADDED,
  type Added,
  type AddedKind,
  added,
  type Happened,
  happened,
  type Replied,
  type TookPart,
  tookPart,
} from "./announcements.ts";
export { liftStops, liftStopsAt } from "./bounces/bounce-store.ts";
export { findMailboxState } from "./bounces/mailbox-store.ts";
export { type BounceServer, openBounceServer } from "./bounces/taking.ts";
export {
  countOnPaper,
  listOnPaper,
  noteSentOnPaper,
  type PaperLetter,
  sendInstead,
} from "./by-post-store.ts";
export { asReadNow, coverQuotes, uncoverQuotes } from "./covering-store.ts";
export {
  factOf,
  type Letter,
  type LetterKind,
  type LetterSender,
  type Mailing,
  NOTICES,
  NOTICES_BY_DEFAULT,
  type Notices,
  type Recipient,
  type Thread,
  type Written,
  type WrittenToMany,
} from "./letter.ts";
export { OutboxHint } from "./pages/outbox-hint.tsx";
export { type Preview, previewOf } from "./preview.ts";
export {
  type Became,
  countOfList,
  fatesOfLetters,
  findReaderOfKey,
  type LetterFate,
  listTold,
  noticesOf,
  noticesOfMany,
} from "./queries.ts";
export { quote, unfilled } from "./quoting.ts";
export { releaseWaitingLetters } from "./sending/sending-store.ts";
export { type ListReaders, postSlice } from "./slice.ts";
export {
  dropUnsent,
  dropWaitingOf,
  dropWaitingTo,
  postLetter,
  postToMany,
  settleLetters,
  silenceReaders,
} from "./store.ts";
