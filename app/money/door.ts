export type { DuesEnded, GiftAlarm } from "./announcements.ts";
export {
  notePartGivenBack,
  noteProviderFee,
  takeBackProviderPayment,
  takeProviderPayment,
} from "./clearing/clearing-store.ts";
export { type DuesToCollect, listToCollect } from "./clearing/collecting.ts";
export type { DuesEvery } from "./dues/plan.ts";
export { findDonor } from "./gifts/gift-queries.ts";
export { DAYS_KEPT } from "./kept.ts";
export { CENTRAL_PARTY, type ClearingAccount } from "./ledger/accounts.ts";
export { checkLedger, type LedgerReport } from "./ledger/check-queries.ts";
export type { Pence } from "./ledger/entry.ts";
export { findPence } from "./ledger/pence.ts";
export { booksKeptBy, KEEPING, mayKeepBooks } from "./may.ts";
export { isUnsaid, noteSpent } from "./statements/spending.ts";
export { linesNotSpent, listPaymentsOut, type PaymentOut } from "./statements/spending-queries.ts";
export { type BankLine, lockBankLine } from "./statements/statement-queries.ts";
