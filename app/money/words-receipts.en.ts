import type { GiftState } from "./gifts/gift.ts";
import type { PaidFor } from "./receipts/receipt-store.ts";

const states: Record<GiftState, string> = {
  open: "Came in; it waits for the check that the law asks for",
  accepted: "Received, with thanks",
  returned: "Not accepted: it goes back to you",
  forfeited: "Not accepted: it goes to the Electoral Commission, as the law says",
  reversed: "Taken back by the bank",
  "no-gift": "It was no gift",
};

const subject: Record<PaidFor, (party: string) => string> = {
  dues: (party) => `Receipt for your dues to ${party}`,
  gift: (party) => `Receipt for your gift to ${party}`,
};

export const receiptsEn = {
  gifts: {
    title: "What you gave",
    day: "Day",
    amount: "Amount",
    state: "What became of it",
    states,
    more: "Give",
  },
  year: {
    title: (year: number) => `What you paid in ${year}`,
    lead: "A receipt for each payment that the party has received. Print this page if you need it on paper.",
    day: "Day",
    what: "For",
    amount: "Amount",
    dues: "Dues",
    gift: "Gift",
    total: "Together",
    none: "Nothing came in from you in this year.",
    to: (name: string, party: string) => `${name}. Paid to ${party}.`,
    waits: "What waits for its check, went back or was taken back by a bank does not stand here.",
  },
  letter: {
    subject,
    line: (day: string, amount: string) => `- ${day}: ${amount}`,
    text: (name: string, lines: readonly string[], link: string) =>
      `Hello ${name},\n\nthank you. This has come in from you:\n\n${lines.join("\n")}\n\nAll receipts of the year stand here, also for paper:\n${link}\n`,
  },
  yearLetter: {
    subject: (party: string, year: number) => `What you paid to ${party} in ${year}`,
    text: (name: string, year: number, sum: string, link: string) =>
      `Hello ${name},\n\nin ${year} the party received ${sum} from you, dues and gifts together. Thank you.\n\nYour statement of the year, with a receipt for each payment:\n${link}\n`,
  },
};
