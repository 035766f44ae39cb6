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
import { accept, parseChoice, refuse } from "../src/refusal.ts";
import { day, type Fields, optional, pence, readFields } from "./fields.ts";

type UnderLaw = (commencements: Commencements) => Fields;

/** The same facts under today's law and as if the Bill were in force. */
export function answerBillWatch(input: Fields): Outcome<Fields> {
  if (input.donorType === "overseas-elector") return answerOverseas(input);
  if (input.donorType === "company") return answerCompany(input);
  if (input.medium !== undefined) return answerCrypto(input);
  if (input.event !== undefined) return answerClosingTime(input);
  if (input.amount !== undefined) return answerRiskAssessment(input);
  return refuse("input", "Give amount, donorType, medium or event: what should be compared?");
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
  const read = readFields(input, { yearTotal: pence, received: optional(day) });
  if (!read.ok) return read;
  const { yearTotal, received = LAW_READ_ON } = read.value;
  return compare("overseas-elector-cap", received, (law) => ({
    permissible: isOverseasGiftWithinCap(yearTotal, received, law),
  }));
}

function answerCompany(input: Fields): Outcome<Fields> {
  const read = readFields(input, { yearTotal: pence, revenueOfTwoYears: pence });
  if (!read.ok) return read;
  const { yearTotal, revenueOfTwoYears } = read.value;
  return compare("company-revenue-limit", LAW_READ_ON, (law) => ({
    permissible: isCompanyGiftWithinRevenue(yearTotal, revenueOfTwoYears, LAW_READ_ON, law),
  }));
}

function answerCrypto(input: Fields): Outcome<Fields> {
  const medium = parseChoice(input.medium, "medium", ["cryptoasset"]);
  if (!medium.ok) return medium;
  const read = readFields(input, { received: day });
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
  const events = ["registration", "nominationsClose"] as const;
  const event = parseChoice(input.event, "event", events);
  if (!event.ok) return event;
  const read = readFields(input, { poll: day });
  if (!read.ok) return read;
  const proposal = EVENT_PROPOSALS[event.value];
  const timeUnder = (commencements: Commencements) =>
    timetable({
      election: String(input.electionType ?? "uk-parliament-general"),
      nation: String(input.nation ?? "ENG"),
      poll: read.value.poll,
      commencements,
    });
  const today = timeUnder(NOTHING_COMMENCED);
  if (!today.ok) return today;
  const enacted = timeUnder(asIfEnacted(proposal, read.value.poll));
  if (!enacted.ok) return enacted;
  const timeIn = (table: typeof today) =>
    table.value.rows.find((row) => row.event === event.value)?.time;
  return accept({ lawToday: { time: timeIn(today) }, ifBillEnacted: { time: timeIn(enacted) } });
}
