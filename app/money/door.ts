export type { GiftAlarm } from "./announcements.ts";
export { CHECKED_OVER, type GiftState } from "./gifts/gift.ts";
export {
  findGift,
  type Gift,
  listReceivedGifts,
  listSettledGifts,
  listSmallPayments,
  type SmallPayments,
} from "./gifts/gift-queries.ts";
export { DAYS_KEPT } from "./kept.ts";
export { CENTRAL_PARTY } from "./ledger/accounts.ts";
export { checkLedger, type LedgerReport } from "./ledger/check-queries.ts";
export type { Pence } from "./ledger/entry.ts";
export { firstDayOfBooks } from "./ledger/ledger-queries.ts";
export { findPence } from "./ledger/pence.ts";
export { booksKeptBy, KEEPING, mayKeepBooks } from "./may.ts";
export { isUnsaid, noteSpent } from "./statements/spending.ts";
export { linesNotSpent, listPaymentsOut, type PaymentOut } from "./statements/spending-queries.ts";
export { type BankLine, lockBankLine } from "./statements/statement-queries.ts";
