import { row } from "./legislation-row.ts";

export const DONATIONS = [
  row("Floor: party; candidate", "over £500; over £50", "PPERA 2000 s. 52; RPA 1983 Sch. 2A", "S"),
  row(
    "Permissible donors, tested at receipt",
    "see `src/donations/permissible-donor.ts`",
    "PPERA 2000 s. 54",
    "S",
  ),
  row("Days to decide", "30, receipt being day 1; not rolled", "PPERA 2000 s. 56(2)", "S/D"),
  row("Kept longer", "an offence; the gift can be forfeited", "PPERA 2000 ss. 56(3)-(4), 58", "D"),
  row(
    "Impermissible or unidentified",
    "every one over £500 reported, none aggregated",
    "PPERA 2000 ss. 56-57, 62",
    "S",
  ),
  row(
    "Quarterly: centre first; then; accounting unit",
    "over £11,180; £2,230; £2,230",
    "SI 2023/1235, from 2024-01-01",
    "S",
  ),
  row("the same, before", "over £7,500; £1,500; £1,500", "PPERA 2000 s. 62, to 2023-12-31", "S"),
  row(
    "Quarterly due",
    "30 Apr, 30 Jul, 30 Oct, 30 Jan; not rolled",
    "PPERA 2000 s. 65; Electoral Commission",
    "S",
  ),
  row("Nil reports before exemption", "4 in a row", "PPERA 2000 s. 62A", "S"),
  row(
    "Weekly at a general election",
    "over £11,180, when received; due 7 days after the week",
    "PPERA 2000 ss. 63, 65; SI 2023/1235",
    "S",
  ),
  row(
    "the same, without a candidate",
    "none, if the party has declared that",
    "PPERA 2000 s. 64",
    "S",
  ),
  row(
    "Loans, credit facilities and security",
    "over £500; counted with donations; void with whoever may not; weekly over £11,180",
    "PPERA 2000 ss. 71F, 71G, 71I, 71M, 71Q; Sch. 6A",
    "S",
  ),
  row(
    "Donations for a visit abroad of a member or officer",
    "reported with dates, destination and purpose",
    "PPERA 2000 s. 55(3)-(4); Sch. 6 para. 5(2)",
    "S",
  ),
  row(
    "Unincorporated association registers",
    "over £37,270 a year in gifts over £500; within 30 days beginning with that gift",
    "PPERA 2000 Sch. 19A para. 1; SI 2023/1235",
    "S",
  ),
  row(
    "Its report of gifts over £11,180 to it",
    "within 60 days beginning with that gift; then within 30 days after each quarter, to the end of the next year",
    "PPERA 2000 Sch. 19A para. 2",
    "S",
  ),
];
