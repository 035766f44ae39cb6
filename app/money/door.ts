export type { DuesEnded, GiftAlarm } from "./announcements.ts";
export { booksAsOf } from "./books/books-queries.ts";
export {
  notePartGivenBack,
  noteProviderFee,
  takeBackProviderPayment,
  takeProviderPayment,
} from "./clearing/clearing-store.ts";
export { type DuesToCollect, listToCollect } from "./clearing/collecting.ts";
export { findMoneyTasks, type MoneyTasks } from "./desk/task-queries.ts";
export { setDues } from "./dues/acts/set-dues.ts";
export { duesFactsOf, listRunningPlans, referencesOf } from "./dues/dues-queries.ts";
export { type DuesFacts, type DuesReceipt, paidTimeOf } from "./dues/paid-time.ts";
export { type DuesEvery, paymentOf } from "./dues/plan.ts";
export { acceptGift } from "./gifts/acts/accept-gift.ts";
export { acceptLargeGift } from "./gifts/acts/accept-large-gift.ts";
export { checkGift } from "./gifts/acts/check-gift.ts";
export { give as giveMoney } from "./gifts/acts/give.ts";
export { returnGift } from "./gifts/acts/return-gift.ts";
export { CHECKED_OVER, type GiftState } from "./gifts/gift.ts";
export {
  findDonor,
  findGift,
  type Gift,
  giftsAsOf,
  listOpenGifts,
  listReceivedGifts,
  listSettledGifts,
  listSmallPayments,
  type SmallPayments,
} from "./gifts/gift-queries.ts";
export { alarmGifts, closeMonths } from "./jobs.ts";
export { DAYS_KEPT } from "./kept.ts";
export {
  CENTRAL_ID as CENTRAL_UNIT,
  CENTRAL_PARTY,
  type ClearingAccount,
} from "./ledger/accounts.ts";
export { checkLedger, type LedgerReport } from "./ledger/check-queries.ts";
export type { Pence } from "./ledger/entry.ts";
export { writtenAnywhere } from "./ledger/in-backup.ts";
export { firstDayOfBooks } from "./ledger/ledger-queries.ts";
export { findPence } from "./ledger/pence.ts";
export { booksKeptBy, KEEPING, mayKeepBooks } from "./may.ts";
export { postReceipts, postYearStatements } from "./receipts/letters.ts";
export { isRefundable, type PaymentIn, REFUNDED_UP_TO } from "./refunding/payment.ts";
export {
  findPayers,
  listLikelyDoublePayers,
  listOutWithWords,
  listOwnAccounts,
  listPaymentsBetween,
  listPaymentsOf,
  listPaymentsOn,
  type OwnBankAccount,
  type ProviderLine,
  providerLinesAmong,
  takenBackAmong,
  unitsOfLines,
} from "./refunding/payment-queries.ts";
export { holdForRefund, noteRefundPaid } from "./refunding/refunding-store.ts";
export { handInStatement } from "./statements/acts/hand-in-statement.ts";
export { importStatement } from "./statements/acts/import-statement.ts";
export { nameBankAccount } from "./statements/acts/name-bank-account.ts";
export { settle as settleLine } from "./statements/acts/settle-line.ts";
export { isUnsaid, noteSpent } from "./statements/spending.ts";
export { linesNotFor, listPaymentsOut, type PaymentOut } from "./statements/spending-queries.ts";
export {
  type BankLine,
  findLastStatement,
  listSuspense,
  lockBankLine,
} from "./statements/statement-queries.ts";
export { setUnit } from "./units/acts/set-unit.ts";
export { namesOfBranchUnits } from "./units/unit-names.ts";
