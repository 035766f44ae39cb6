import {
  asIfEnacted,
  type Commencements,
  decideCryptoGift,
  type IsoDay,
  isCompanyGiftWithinRevenue,
  isOverseasGiftWithinCap,
  isRiskAssessmentRequired,
  LAW_READ_ON,
  NOTHING_COMMENCED,
  type Outcome,
  type Proposal,
  timetable,
} from "../src/index.ts";
import { accept, parseChoice, refuse, refuseUnknownFields } from "../src/refusal.ts";
import { choice, day, type Fields, optional, pence, readFields, text } from "./fields.ts";

/** What one of the comparisons reads; each then refuses what it does not. */
const FIELDS = [
  "amount",
  "received",
  "donorType",
  "yearTotal",
  "revenueOfTwoYears",
  "medium",
  "event",
  "poll",
  "electionType",
  "nation",
];

type UnderLaw = (commencements: Commencements) => Fields;

/** The same facts under today's law and as if the Bill were in force. */
export function answerBillWatch(input: Fields): Outcome<Fields> {
  const known = refuseUnknownFields(input, FIELDS);
  if (!known.ok) return known;
  if (input.donorType !== undefined) {
    const donor = parseChoice(input.donorType, "donorType", ["overseas-elector", "company"]);
    if (!donor.ok) return donor;
    return donor.value === "company" ? answerCompany(input) : answerOverseas(input);
  }
  if (input.medium !== undefined) return answerCrypto(input);
  if (input.event !== undefined) return answerClosingTime(input);
  if (input.amount !== undefined) return answerRiskAssessment(input);
  return refuse(
    "law.case.nothing-to-compare",
    "input",
    "Give amount, donorType, medium or event: what should be compared?",
  );
}

function compare(proposal: Proposal, on: IsoDay, under: UnderLaw): Outcome<Fields> {
  const lawToday = under(NOTHING_COMMENCED);
  return accept({ lawToday, ifBillEnacted: under(asIfEnacted(proposal, on)) });
}

function answerRiskAssessment(input: Fields): Outcome<Fields> {
  const read = readFields(input, { amount: pence, received: optional(day) });
  if (!read.ok) return read;
  const { amount, received = LAW_READ_ON } = read.value;
  return compare("know-your-donor", received, (law) => ({
    riskAssessmentRequired: isRiskAssessmentRequired(amount, received, law),
  }));
}

function answerOverseas(input: Fields): Outcome<Fields> {
  const read = readFields(input, { donorType: text, yearTotal: pence, received: optional(day) });
  if (!read.ok) return read;
  const { yearTotal, received = LAW_READ_ON } = read.value;
  return compare("overseas-elector-cap", received, (law) => ({
    permissible: isOverseasGiftWithinCap(yearTotal, received, law),
  }));
}

function answerCompany(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    donorType: text,
    yearTotal: pence,
    revenueOfTwoYears: pence,
    received: optional(day),
  });
  if (!read.ok) return read;
  const { yearTotal, revenueOfTwoYears, received = LAW_READ_ON } = read.value;
  return compare("company-revenue-limit", received, (law) => ({
    permissible: isCompanyGiftWithinRevenue(yearTotal, revenueOfTwoYears, received, law),
  }));
}

function answerCrypto(input: Fields): Outcome<Fields> {
  const read = readFields(input, { medium: choice(["cryptoasset"]), received: day });
  if (!read.ok) return read;
  const { received } = read.value;
  return compare("crypto-moratorium", received, (law) => ({
    permissible: decideCryptoGift(received, law).isLawfulMedium,
  }));
}

const EVENT_PROPOSALS = {
  registration: "registration-closes-17:00",
  nominationsClose: "nominations-close-midday",
} as const;

function answerClosingTime(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    event: choice(["registration", "nominationsClose"]),
    poll: day,
    electionType: optional(text),
    nation: optional(text),
  });
  if (!read.ok) return read;
  const { event, poll, electionType, nation } = read.value;
  const proposal = EVENT_PROPOSALS[event];
  const timeUnder = (commencements: Commencements) =>
    timetable({
      election: electionType ?? "uk-parliament-general",
      nation: nation ?? "ENG",
      poll,
      commencements,
    });
  const today = timeUnder(NOTHING_COMMENCED);
  if (!today.ok) return today;
  const enacted = timeUnder(asIfEnacted(proposal, poll));
  if (!enacted.ok) return enacted;
  const timeIn = (table: typeof today) => table.value.rows.find((row) => row.event === event)?.time;
  return accept({ lawToday: { time: timeIn(today) }, ifBillEnacted: { time: timeIn(enacted) } });
}
