import { writePounds } from "@breakthrough/uk-election-law";
import type { BooksOfYear } from "./books.ts";

interface OfWhom {
  /** Of a branch it says what came from the rest of the party; of the centre that would be a branch's own sum. */
  readonly isBranch: boolean;
}

const signed = (pence: number): string =>
  pence < 0 ? `-${writePounds(-pence)}` : writePounds(pence);

export type StatementRow = readonly [part: string, heading: string, pence: number];

/**
 * A year's statement as the Electoral Commission's form for a statement of accounts heads it. In English in every language:
 * the form is. Pure.
 */
export function statementRows(books: BooksOfYear, { isBranch }: OfWhom): readonly StatementRow[] {
  const income = books.dues + books.gifts + books.otherIncome;
  const spending = books.bankCharges + books.otherSpending;
  return [
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
    ...(isBranch
      ? ([["Result", "From other accounting units of the party, net", books.fromOthers]] as const)
      : []),
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
}

/** The same in pounds with two decimals. RFC 4180. */
export function yearFile(books: BooksOfYear, whom: OfWhom): string {
  const lines = statementRows(books, whom).map(
    ([part, heading, pence]) => `${part},"${heading}",${signed(pence)}`,
  );
  return [`Statement,Heading,${books.year} (GBP)`, ...lines, ""].join("\r\n");
}
