import { writePounds } from "@breakthrough/uk-election-law";
import { CSV_MARK, csvLine } from "../../platform/text/csv.ts";
import { type Refund, referenceOf } from "./refund.ts";
import { words } from "./words.ts";

export interface PaymentToMake extends Refund {
  /** As the bank has them who paid; banks compare it with the name of the account. */
  readonly payer: string;
  readonly who: string;
  /** To whose account it came; undefined of a party without accounting units. */
  readonly unit: string | undefined;
}

/** What is to be paid, for whoever types it into the bank. No number of an account: we have none. RFC 4180. */
export const paymentsFile = (payments: readonly PaymentToMake[]): string => {
  const { payee, member, amount, reference, on, unit } = words.file;
  const hasUnits = payments.some((payment) => payment.unit !== undefined);
  const rows = payments.map((payment) => [
    payment.payer,
    payment.who,
    writePounds(payment.pence),
    referenceOf(payment),
    payment.on,
    ...(hasUnits ? [payment.unit ?? ""] : []),
  ]);
  return (
    CSV_MARK +
    [[payee, member, amount, reference, on, ...(hasUnits ? [unit] : [])], ...rows]
      .map(csvLine)
      .join("")
  );
};
