import { DONATIONS } from "./donation-rows.ts";
import { type LegislationRow, row } from "./legislation-row.ts";

const AFTER_THE_POLL = [
  row(
    "Candidate, UK Parliament and councils: claims; payment; return",
    "21; 28; 35 days after the result, rolled forward",
    "RPA 1983 ss. 78-81, 119",
    "S",
  ),
  row(
    "Candidate's declaration",
    "7 working days after the return",
    "RPA 1983 s. 82; Electoral Commission",
    "S",
  ),
  row(
    "Parish and community: claims; payment; return",
    "14; 21; 28 days after the poll, rolled forward",
    "Electoral Commission",
    "R",
  ),
  row(
    "GLA: mayor and London-wide; constituency",
    "70; 35 days after the result",
    "London Elects",
    "R",
  ),
  row(
    "Northern Ireland Assembly: return",
    "35 days after the result",
    "Electoral Commission, 2022 election page",
    "S",
  ),
  row(
    "Police and crime commissioner, mayors, Senedd, Scottish Parliament",
    "refused: not confirmed",
    "-",
    "?",
  ),
  row(
    "Party, UK general: first weekly report of donations",
    "7 days after the week that begins with the dissolution",
    "PPERA 2000 ss. 63-65",
    "S",
  ),
  row(
    "Party, UK general: claims; payment",
    "30; 60 days after the poll, rolled forward",
    "PPERA 2000 s. 77",
    "S",
  ),
  row(
    "Party, UK general: return",
    "3 months; 6 with audit over £250,000; not rolled",
    "PPERA 2000 ss. 80-82",
    "S",
  ),
];

const SPENDING = [
  row(
    "UK general, short campaign",
    "£11,390 + 12p county, 8p borough",
    "RPA 1983 s. 76; SI 2023/1235, polls from 2024",
    "R",
  ),
  row(
    "UK general, long campaign",
    "(£40,220 + 12p or 8p) × 60 to 100%, months 56 to 60",
    "RPA 1983 s. 76ZA",
    "S/D",
  ),
  row(
    "UK by-election",
    "£180,050; before November 2023 £100,000",
    "RPA 1983 s. 76(2)(aa); SI 2023/1235",
    "D",
  ),
  row(
    "Council, England",
    "£960 + 8p; before November 2023 £806 + 7p",
    "RPA 1983 s. 76; SI 2023/1235",
    "S/R",
  ),
  row("Joint candidates, each", "two: less a quarter; more: less a third", "RPA 1983 s. 77", "S"),
  row("Council, Wales, Scotland, Northern Ireland", "refused: not confirmed", "-", "?"),
  row("Local authority mayor, England; Wales", "£3,040 + 8p; £2,362 + 5.9p", "SI 2024/428", "S"),
  row("Combined-authority mayor", "£3,040 × councils + 8p", "SI 2017/67, SI 2024/131", "D"),
  row("GLA mayor; constituency; London-wide", "£760,410; £63,360; £597,460", "SI 2024/428", "R"),
  row(
    "Scottish Parliament constituency; vacancy",
    "£8,700 + 9p county, 6p burgh; £100,000",
    "SSI 2015/425 art. 42; for polls after 6 May 2026 as amended by SSI 2025/313",
    "S",
  ),
  row(
    "Scottish Parliament, poll put off by proclamation",
    "greater by one half; polls after 6 May 2026",
    "SSI 2015/425 art. 42(2A)",
    "S",
  ),
  row(
    "Scottish Parliament, before candidacy",
    "refused: the sum was not confirmed",
    "SSI 2015/425 art. 43",
    "?",
  ),
  row("Police and crime commissioner", "refused: not confirmed", "-", "?"),
  row(
    "Senedd 2026, list; individual",
    "£52,500 + £3,500 each further, at most £70,000; £52,500",
    "as proposed, April 2025",
    "S/?",
  ),
  row(
    "Party, UK general",
    "£54,010 a seat; floors £1,458,440 E, £216,060 S, £108,030 W",
    "PPERA 2000 Sch. 9; SI 2023/1235",
    "S",
  ),
  row(
    "Party's period, UK general",
    "365 days ending with the poll, or from the day after a general election held within them",
    "PPERA 2000 Sch. 9 para. 3(7)",
    "S",
  ),
  row("Party's period, other elections", "refused: not confirmed", "-", "?"),
  row(
    "Candidate's period",
    "day after becoming a candidate, to the poll; not before the dissolution, the vacancy or the last day for the notice",
    "RPA 1983 s. 90ZA, 118A",
    "S",
  ),
  row(
    "Candidate's period, Senedd, Scottish Parliament and Northern Ireland",
    "refused unless the first day of candidacy is given",
    "-",
    "?",
  ),
  row(
    "Scottish Parliament, time before candidacy",
    "from the day four months before the poll to the day of becoming a candidate",
    "SSI 2015/425 art. 43(1), (3)",
    "S",
  ),
  row(
    "Local non-party campaigner, UK Parliament",
    "£700 without the agent's written authority; beyond it a corrupt practice",
    "RPA 1983 s. 75",
    "S",
  ),
  row(
    "Notional spending",
    "over 10% and over £50 candidate, £200 party",
    "RPA 1983 s. 90C; PPERA 2000 s. 73",
    "S/D",
  ),
  row("Receipts: candidate; party", "from £20; over £200", "Electoral Commission", "S"),
];

const IMPRINTS = [
  row(
    "Print",
    "printer, promoter, on whose behalf: names and addresses",
    "RPA 1983 s. 110; PPERA 2000 s. 143",
    "S",
  ),
  row(
    "Digital, from November 2023",
    "promoter, on whose behalf: names and postal addresses",
    "Elections Act 2022 Part 6",
    "S",
  ),
];

const VACANCIES = [
  row(
    "Council, England: vacancy declared",
    "poll 25 to 35 working days after the declaration",
    "LGA 1972 s. 89",
    "S",
  ),
  row(
    "Council, England: request of two electors",
    "poll within 35 working days of the request",
    "LGA 1972 s. 89",
    "S",
  ),
  row(
    "Council, England: last six months",
    "no by-election unless over a third is vacant",
    "LGA 1972 s. 89(3)",
    "S",
  ),
  row(
    "Parish, England: last six months",
    "no election, however many ask; the council may co-opt",
    "SI 2006/3305 r. 5; Electoral Commission",
    "S",
  ),
  row(
    "Scottish Parliament",
    "poll within three months beginning with the vacancy; none in the last three before a general election",
    "Scotland Act 1998 s. 9",
    "S",
  ),
  row(
    "Senedd, since 7 May 2026",
    "no by-election: the next on the list",
    "Senedd Cymru (Members and Elections) Act 2024 ss. 9, 24",
    "S",
  ),
  row(
    "Parish, England",
    "ten electors in 14 working days; poll within 60 of the notice",
    "SI 2006/3305 r. 5",
    "S",
  ),
  row("Councils in Wales, Scotland, Northern Ireland", "refused: not confirmed", "-", "?"),
];

const RECALL = [
  row(
    "Opens; open for",
    "10th working day after the Speaker's notice; six weeks beginning with that day",
    "Recall of MPs Act 2015 ss. 7, 9",
    "S/C",
  ),
  row(
    "Bank holidays while it is open",
    "a window: a day more for each, as in Peterborough in 2019",
    "petition officer",
    "C",
  ),
  row("Register published", "3rd working day before it opens", "Recall of MPs Act 2015 s. 10", "S"),
  row("Signatures", "10% of those who may sign", "Recall of MPs Act 2015 s. 14", "S"),
  row(
    "Spending: accredited; others",
    "£10,000; £500, from the day after the notice",
    "Recall of MPs Act 2015 Sch. 3",
    "S",
  ),
  row("Return", "within 30 days of the end of the period", "Electoral Commission; Sch. 5", "S"),
];

const DEATHS = [
  row(
    "Council, England and Wales",
    "poll countermanded; a new one within 35 working days beginning with the first",
    "RPA 1983 s. 39(1); Electoral Commission",
    "S",
  ),
  row(
    "UK Parliament, party's candidate",
    "countermanded; the writ taken as received on the first working day after seven days beginning with the proof; later days not confirmed",
    "RPA 1983 Sch. 1 r. 63",
    "S/?",
  ),
  row(
    "UK Parliament, independent",
    "the poll goes ahead; uncontested where only two stood",
    "RPA 1983 Sch. 1 rr. 60-62",
    "S",
  ),
  row("Other elections", "refused: not confirmed", "-", "?"),
];

export const OTHER_LAW: readonly {
  readonly title: string;
  readonly rows: readonly LegislationRow[];
}[] = [
  { title: "After the poll", rows: AFTER_THE_POLL },
  { title: "Donations", rows: DONATIONS },
  { title: "Spending", rows: SPENDING },
  { title: "Imprints", rows: IMPRINTS },
  { title: "Casual vacancies", rows: VACANCIES },
  { title: "Recall petitions", rows: RECALL },
  { title: "A candidate's death", rows: DEATHS },
];
