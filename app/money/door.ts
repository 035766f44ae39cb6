export type { GiftAlarm } from "./announcements.ts";
export { setDues } from "./dues/acts/set-dues.ts";
export { listRunningPlans, referencesOf } from "./dues/dues-queries.ts";
export { acceptGift } from "./gifts/acts/accept-gift.ts";
export { acceptLargeGift } from "./gifts/acts/accept-large-gift.ts";
export { checkGift } from "./gifts/acts/check-gift.ts";
export { give as giveMoney } from "./gifts/acts/give.ts";
export { returnGift } from "./gifts/acts/return-gift.ts";
export { listOpenGifts } from "./gifts/gift-queries.ts";
export { alarmGifts, closeMonths } from "./jobs.ts";
export { DAYS_KEPT } from "./kept.ts";
export { CENTRAL_PARTY } from "./ledger/accounts.ts";
export { checkLedger, type LedgerReport } from "./ledger/check-queries.ts";
export type { Pence } from "./ledger/entry.ts";
export { findPence } from "./ledger/pence.ts";
export { booksKeptBy, KEEPING, mayKeepBooks } from "./may.ts";
export { postReceipts, postYearStatements } from "./receipts/letters.ts";
export { handInStatement } from "./statements/acts/hand-in-statement.ts";
export { importStatement } from "./statements/acts/import-statement.ts";
export { nameBankAccount } from "./statements/acts/name-bank-account.ts";
export { settle as settleLine } from "./statements/acts/settle-line.ts";
export { isUnsaid, noteSpent } from "./statements/spending.ts";
export { linesNotSpent, listPaymentsOut, type PaymentOut } from "./statements/spending-queries.ts";
export {
  type BankLine,
  findLastStatement,
  listSuspense,
  lockBankLine,
} from "./statements/statement-queries.ts";
