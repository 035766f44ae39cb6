import { writePounds } from "@breakthrough/uk-election-law";
import type { BooksOfYear } from "./books.ts";

const signed = (pence: number): string =>
  pence < 0 ? `-${writePounds(-pence)}` : writePounds(pence);

/**
 * A year's statement as the Electoral Commission's form for a statement of accounts heads it, in pounds with two
 * decimals. In English in every language: the form is. RFC 4180.
 */
export function yearFile(books: BooksOfYear): string {
  const income = books.dues + books.gifts + books.otherIncome;
  const spending = books.bankCharges + books.otherSpending;
  const rows: readonly (readonly [string, string, number])[] = [
    ...(books.areApart
      ? ([
          ["Income", "Donations", books.gifts],
          ["Income", "Membership and subscription fees", books.dues],
        ] as const)
      : ([
          ["Income", "Donations, membership and subscription fees", books.gifts + books.dues],
        ] as const)),
    ["Income", "Affiliation fees", 0],
    ["Income", "Fundraising income", 0],
    ["Income", "Investment income", 0],
    ["Income", "Miscellaneous income", books.otherIncome],
    ["Income", "Total income", income],
    ["Expenditure", "Financing charges", books.bankCharges],
    ["Expenditure", "Miscellaneous expenditure", books.otherSpending],
    ["Expenditure", "Total expenditure", spending],
    ["Result", "Surplus or deficit for the year", income - spending],
    ["Balance sheet", "Cash at bank and in hand", books.inBank],
    ...(books.notOurs === undefined
      ? []
      : ([
          [
            "Balance sheet",
            "Creditors: loans, and receipts not yet identified or accepted",
            books.notOurs,
          ],
        ] as const)),
  ];
  const lines = rows.map(([part, heading, pence]) => `${part},"${heading}",${signed(pence)}`);
  return [`Statement,Heading,${books.year} (GBP)`, ...lines, ""].join("\r\n");
}
