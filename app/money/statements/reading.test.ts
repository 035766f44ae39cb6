import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { namingLines, tellingNew } from "./identity.ts";
import { matchLines } from "./match.ts";
import { readStatement } from "./reading/read.ts";
import {
  isAccount,
  type StatementLine,
  UnreadableStatement,
  withoutAccounts,
} from "./statement.ts";

/* The files and what must stand after them: ../shared/cases/bank. */
const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, "cases", name));
const OURS = { sortCode: "089999", number: "66374958" };
const text = (content: string) => new TextEncoder().encode(content);

const brief = ({ on, pence, payer, reference, text: says }: StatementLine) =>
  [on, pence, [payer, reference, says].filter(Boolean).join(" | ")] as const;

function whyNot(bytes: Uint8Array): string {
  try {
    readStatement(bytes);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableStatement) return error.why;
    throw error;
  }
}

describe("a bank's file", () => {
  it("in MT940: what is taken back goes the other way, and a January entry is of its own year", () => {
    const { format, lines, warnings, accounts, opening, closing } = readStatement(
      bytesOf("mt940.txt"),
    );
    expect(format).toBe("mt940");
    expect(lines.map(({ on, pence }) => [on, pence])).toEqual([
      ["2026-10-01", 1010],
      ["2026-10-05", -1010],
      ["2026-10-06", -500],
      ["2026-10-07", 50],
      ["2027-01-02", 700],
    ]);
    expect(lines[0]?.reference).toBe("MEM-000123");
    expect(lines[1]).toMatchObject({ isReversal: true, reference: "MEM-000123" });
    expect(lines[2]).toMatchObject({ isCharge: true });
    expect(warnings).toEqual([{ kind: "after-closing", count: 1, closesOn: "2026-10-31" }]);
    expect([opening, closing]).toEqual([100_000, 100_250]);
    expect(isAccount(accounts[0] ?? "", { sortCode: "601613", number: "31926819" })).toBe(true);
  });

  it("in CAMT.053: a batch is several payments, and what is pending is no money", () => {
    const { lines, warnings, opening, closing, accounts } = readStatement(bytesOf("camt053.txt"));
    expect(lines.map(brief)).toEqual([
      ["2026-11-03", 1010, "Payer One | MEM-000201"],
      ["2026-11-03", 1010, "Payer Two | MEM-000202"],
      ["2026-11-03", 1010, "Payer Three | MEM-000203"],
      ["2026-11-10", -510, "CHARGE"],
    ]);
    expect(lines[3]).toMatchObject({ isCharge: true });
    expect([opening, closing]).toEqual([10_000, 12_520]);
    expect(warnings).toEqual([{ kind: "pending", count: 1 }]);
    expect(accounts.every((digits) => isAccount(digits, OURS))).toBe(true);
  });

  it("in OFX", () => {
    const { lines, accounts } = readStatement(bytesOf("ofx.txt"));
    expect(lines.map(brief)).toEqual([
      ["2026-10-01", 1010, "A OKAFOR & SON | MEM-000123"],
      ["2026-10-03", 123_456, "LLOYDS & CO | DONATION"],
      ["2026-10-05", -1010, "A OKAFOR | RETURNED SO MEM-000123"],
    ]);
    expect(accounts.every((digits) => isAccount(digits, OURS))).toBe(true);
  });

  it.each([
    [
      "lloyds.csv",
      [
        ["2026-10-05", 1010, "A OKAFOR MEM-000123"],
        ["2026-10-05", 1010, "A OKAFOR MEM-000123"],
        ["2026-10-07", -12_000, "PRINTER, LEEDS"],
        ["2026-12-31", 125_000, "Z WYN GIFT"],
      ],
    ],
    [
      "barclays.csv",
      [
        ["2026-10-05", 1010, "A OKAFOR | MEM-000123 | A OKAFOR MEM-000123 BGC"],
        ["2026-10-06", -1010, "UNPAID SO | MEM-000123 | UNPAID SO MEM-000123"],
      ],
    ],
    [
      "natwest.csv",
      [
        ["2026-10-05", 1010, "A OKAFOR | MEM-000123 | A OKAFOR , MEM-000123"],
        ["2026-10-06", 50_100, "Ŵyn Parry | gift | Ŵyn Parry , gift"],
      ],
    ],
  ])("of %s", (name, expected) => {
    const { lines, accounts } = readStatement(bytesOf(name));
    expect(lines.map(brief)).toEqual(expected);
    expect(accounts.every((digits) => isAccount(digits, OURS))).toBe(true);
    expect(accounts.every((digits) => isAccount(digits, { ...OURS, number: "66374959" }))).toBe(
      false,
    );
  });

  it("that ends in the middle gives nothing, wherever it was cut", () => {
    for (const name of ["mt940.txt", "camt053.txt", "ofx.txt", "lloyds.csv", "natwest.csv"]) {
      const bytes = bytesOf(name);
      for (const share of [0.5, 0.7, 0.85, 0.93]) {
        expect(whyNot(bytes.subarray(0, Math.floor(bytes.length * share)))).not.toBe("read");
      }
    }
  });

  it.each([
    ["", "empty"],
    ["Name,Email\nAda,ada@example.org\n", "unknown"],
    ["<html><body>Sign in</body></html>", "unknown"],
    ["PK\u0003\u0004\0\0\0", "unknown"],
    [
      'Number,Date,Account,Amount,Subcategory,Memo\n ,05/10/2026,08-99-99 66374958,"10,10",X,Y\n',
      "amount",
    ],
    [
      "Number,Date,Account,Amount,Subcategory,Memo\n ,05/10/2026,08-99-99 66374958,0.001,X,Y\n",
      "amount",
    ],
    [
      "Number,Date,Account,Amount,Subcategory,Memo\n ,31/02/2026,08-99-99 66374958,1.00,X,Y\n",
      "day",
    ],
    [
      "Number,Date,Account,Amount,Subcategory,Memo\n ,05/10/2026,08-99-99 66374958,1.00,X,Y,new\n",
      "columns",
    ],
    [
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">&b;</Document>`,
      "doctype",
    ],
    [`OFXHEADER:100\n\n<OFX><${"A".repeat(60)}>x</OFX>`, "broken"],
    [":20:A\n:25:1\n:60F:C261001EUR1000,00\n:62F:C261031EUR1000,00\n-}", "currency"],
  ])("%#: is refused in words: %s", (content, why) => expect(whyNot(text(content))).toBe(why));

  it("is read in the letters that British banks write, by whatever bytes", () => {
    const header = "Date,Type,Description,Value,Balance,Account Name,Account Number\r\n";
    const row = `06 Oct 2026,BAC,"Zoë £5, gift",5.00,5.00,"P","089999-66374958"\r\n`;
    const latin = Buffer.from(header + row, "latin1");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(header + row, "utf16le")]);
    for (const bytes of [latin, utf16])
      expect(readStatement(bytes).lines[0]?.text).toBe("Zoë £5, gift");
  });

  it("keeps no number of an account or a card", () => {
    expect(withoutAccounts("FROM GB29NWBK60161331926819 AND 08-99-99 66374958")).toBe(
      "FROM …6819 AND …4958",
    );
    expect(withoutAccounts("CARD 4929 1234 5678 9012")).toBe("CARD …9012");
    for (const kept of ["RF04 0000 0000 00", "RF18539007547034", "MEM-000123", "10000123"])
      expect(withoutAccounts(kept)).toBe(kept);
  });
});

const line = (on: string, pence: number, says: string, bankId?: string): StatementLine => ({
  ...{ on: on as Day, pence, payer: undefined, reference: undefined, text: says, bankId },
  ...{ isReversal: false, isCharge: false },
});

describe("which lines are new", () => {
  const toCompare = (format: "ofx" | "csv-lloyds", lines: readonly StatementLine[]) =>
    lines.map(namingLines(format)).map(({ key, line: { on, pence } }) => ({ key, on, pence }));
  const asKnown = (format: "ofx" | "csv-lloyds", lines: readonly StatementLine[]) =>
    toCompare(format, lines).map((one) => ({ ...one, format }));

  it("is each once, however many files overlap, and two equal ones on a day are two", () => {
    const aLine = fc
      .record({ day: fc.integer({ min: 1, max: 3 }), pence: fc.integer({ min: 1, max: 2 }) })
      .map(({ day, pence }) => line(`2026-10-0${day}`, pence, "SO"));
    fc.assert(
      fc.property(
        fc.array(aLine, { maxLength: 20 }),
        fc.integer({ min: 0, max: 3 }),
        (all, until) => {
          const sorted = all.toSorted((one, other) => one.on.localeCompare(other.on));
          const first = sorted.filter(({ on }) => on <= `2026-10-0${until}`);
          const known = asKnown("csv-lloyds", first);
          const added = toCompare("csv-lloyds", sorted).filter(tellingNew("csv-lloyds", known));
          expect(added.length).toBe(sorted.length - first.length);
          // The same days from a file of another kind add nothing, and one more line adds one.
          const elsewhere = sorted.map((one, index) => ({ ...one, bankId: `F${index}` }));
          const stands = asKnown("csv-lloyds", sorted);
          expect(toCompare("ofx", elsewhere).filter(tellingNew("ofx", stands))).toEqual([]);
          const more = [...elsewhere, line("2026-10-02", 1, "SO", "more")];
          expect(toCompare("ofx", more).filter(tellingNew("ofx", stands))).toHaveLength(1);
        },
      ),
    );
  });
});

describe("where a line's money goes", () => {
  const [ada, ben] = ["ada", "ben"] as unknown as [PersonId, PersonId];
  const facts = {
    owners: new Map([
      ["MEM000123", { personId: ada, isGift: false }],
      ["MEM000124", { personId: ben, isGift: false }],
      ["GIVE0001", { personId: ada, isGift: true }],
    ]),
    payers: new Map([["AOKAFORSTAND 500", ada]]),
    ended: new Set<PersonId>(),
    reversible: [],
    heldOver: 50_000,
    given: new Map([["ada 2026", 499_000]]),
    yearMost: 500_000,
  } as Parameters<typeof matchLines>[1];
  const one = (added: StatementLine, more = {}) =>
    matchLines([{ key: "k", line: added }], { ...facts, ...more }).get("k");

  it("is by reference, else by payer and amount, and waits where that is not sure", () => {
    expect(one(line("2026-10-01", 1010, "x MEM-000123"))).toMatchObject({
      account: "dues",
      personId: ada,
    });
    expect(one(line("2026-10-01", 500, "A OKAFOR STAND 01"))).toMatchObject({
      how: "payer",
      personId: ada,
    });
    expect(one(line("2026-10-01", 501, "A OKAFOR STAND 01"))).toMatchObject({
      account: "suspense",
    });
    const both = one(line("2026-10-01", 500, "MEM-000123 MEM-000124"));
    expect(both).toMatchObject({ account: "suspense", how: "not-one" });
    const over = one(line("2026-10-01", 50_001, "MEM-000123"));
    expect(over).toMatchObject({ account: "gifts-held", personId: ada });
    const ended = one(line("2026-10-01", 500, "MEM-000123"), { ended: new Set([ada]) });
    expect(ended).toMatchObject({ account: "suspense", how: "ended" });
  });

  it("is a gift by a reference for gifts, as far as one person may give in a year", () => {
    expect(one(line("2026-10-01", 1000, "GIVE-0001"))).toMatchObject({
      account: "gifts",
      personId: ada,
    });
    expect(one(line("2027-10-01", 1001, "GIVE-0001"))).toMatchObject({ account: "gifts" });
    const over = one(line("2026-10-01", 1001, "GIVE-0001"));
    expect(over).toMatchObject({ account: "gifts-held", how: "over-cap", personId: ada });
    expect(one(line("2026-10-01", 1001, "MEM-000123"))).toMatchObject({ account: "dues" });
  });

  it("waits where it goes out with a member's reference and the bank does not say that it takes it back", () => {
    const lines = [
      { key: "came", line: line("2026-10-05", 1010, "MEM-000123") },
      { key: "out", line: line("2026-10-09", -1010, "FASTER PAYMENT MEM-000123") },
    ];
    const out = matchLines(lines, facts).get("out");
    expect(out).toMatchObject({ account: "suspense", how: "went-out", personId: ada });
    expect(out?.undoes).toBeUndefined();
    const said = lines.map(({ key, line: one }) => ({
      key,
      line: { ...one, isReversal: one.pence < 0 },
    }));
    expect(matchLines(said, facts).get("out")).toMatchObject({ account: "dues", undoes: "came" });
  });

  it("takes back the payment of the same member and sum, once", () => {
    const lines = [
      { key: "came", line: line("2026-10-05", 1010, "MEM-000123") },
      { key: "back", line: line("2026-10-05", -1010, "UNPAID MEM-000123") },
      { key: "again", line: line("2026-10-06", -1010, "UNPAID MEM-000123") },
    ];
    const matched = matchLines(lines, facts);
    expect(matched.get("back")).toMatchObject({ account: "dues", undoes: "came" });
    expect(matched.get("again")).toMatchObject({ account: "suspense" });
  });
});
