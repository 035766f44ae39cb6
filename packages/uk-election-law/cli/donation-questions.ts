import {
  decideAssociationRegistration,
  decideCandidateGifts,
  decideCryptoGift,
  decideNilReport,
  decidePermissibility,
  decideUnlawfulGift,
  isRegulatedBenefit,
  lastDayToReturn,
  type Outcome,
  parseDay,
  parseRegime,
  quarterlyDue,
  reportQuarterly,
  weeklyReport,
  writePounds,
} from "../src/index.ts";
import { accept, parseChoice, quote, refuse } from "../src/refusal.ts";
import { answerBillWatch } from "./bill-questions.ts";
import {
  count,
  day,
  type Fields,
  flag,
  listOf,
  optional,
  pence,
  present,
  readFields,
  text,
} from "./fields.ts";

type Question = (input: Fields) => Outcome<Fields>;

/** One question for each `kind` of the donation cases; the answer has the shape of `expected`. */
export const DONATION_QUESTIONS: Readonly<Record<string, Question>> = {
  "is-regulated-benefit": answerRegulated,
  "permissible-donor": answerDonor,
  impermissible: answerUnlawfulGift,
  "return-deadline": answerReturnDeadline,
  "quarterly-report": answerQuarterlyReport,
  "quarterly-due": answerQuarterlyDue,
  "nil-report": answerNilReport,
  "weekly-report": answerWeeklyReport,
  "unincorporated-association-registration": answerAssociation,
  "candidate-return": answerCandidateGifts,
  "bill-watch": answerBillWatch,
};

function answerRegulated(input: Fields): Outcome<Fields> {
  const read = readFields(input, { regime: parseRegime, amount: pence });
  if (!read.ok) return read;
  return accept({ regulated: isRegulatedBenefit(read.value.regime, read.value.amount) });
}

const DONOR_ALIASES: Readonly<Record<string, string>> = {
  "limited-liability-partnership": "llp",
  "registered-society": "friendly-society",
  "industrial-and-provident-society": "friendly-society",
  party: "registered-party",
  "overseas-elector": "individual",
};

function answerDonor(input: Fields): Outcome<Fields> {
  const type = DONOR_ALIASES[String(input.type)] ?? input.type;
  const donor = decidePermissibility(type, input);
  if (!donor.ok) return donor;
  const { permissible, failed, mustCheck } = donor.value;
  if (input.medium === undefined) return accept({ permissible, failed, mustCheck });
  const medium = parseChoice(input.medium, "medium", MEDIA);
  if (!medium.ok) return medium;
  if (medium.value !== "cryptoasset") return accept({ permissible, failed, mustCheck });
  const received = parseDay(input.received, "received");
  if (!received.ok) return received;
  const { policy, lawToday, billAsAnnounced, isLawfulMedium } = decideCryptoGift(received.value);
  const isPermissible = permissible && isLawfulMedium;
  return accept({
    permissible: isPermissible,
    failed,
    mustCheck,
    policy,
    lawToday,
    billAsAnnounced,
  });
}

const MEDIA = ["cryptoasset", "bank-transfer", "card", "cheque", "cash", "in-kind"] as const;

function answerUnlawfulGift(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    amount: pence,
    identified: optional(flag),
    transferKnown: optional(readWay),
    received: optional(day),
    returned: optional(day),
    asOf: optional(day),
  });
  if (!read.ok) return read;
  const { amount, identified, transferKnown, received, returned, asOf } = read.value;
  for (const [field, later] of Object.entries({ returned, asOf })) {
    if (later !== undefined && received !== undefined && later < received) {
      return refuse(field, `${later} is before the day of receipt, ${received}.`);
    }
  }
  const gift = { amountPence: amount, received, returned, asOf };
  const isIdentified = identified ?? true;
  const cameThrough = transferKnown ?? "unknown";
  return accept({ ...decideUnlawfulGift({ ...gift, isIdentified, cameThrough }) });
}

const INSTITUTIONS = ["bank", "building-society", "financial institution", "institution", "card"];
const TRANSFERORS = ["transferor", "person", "agent", "intermediary"];

function readWay(
  given: unknown,
  field: string,
): Outcome<"financial institution" | "transferor" | "unknown"> {
  if (given === false || given === "unknown") return accept("unknown");
  if (INSTITUTIONS.includes(String(given))) return accept("financial institution");
  if (TRANSFERORS.includes(String(given))) return accept("transferor");
  return refuse(field, `${quote(given)} is not bank, person, unknown or null.`);
}

function answerReturnDeadline(input: Fields): Outcome<Fields> {
  const read = readFields(input, { received: day });
  return read.ok ? accept({ lastDayToReturn: lastDayToReturn(read.value.received) }) : read;
}

const BENEFIT = { accepted: day, amount: pence, section: optional(text), donor: optional(text) };

function answerQuarterlyReport(input: Fields): Outcome<Fields> {
  const read = readFields(input, { donor: optional(text), benefits: listOf(BENEFIT) });
  if (!read.ok) return read;
  const benefits = read.value.benefits.map(({ accepted, amount, section, donor }) => ({
    donor: donor ?? read.value.donor ?? "the donor",
    accepted,
    amountPence: amount,
    section: section ?? "central",
  }));
  const report = reportQuarterly(benefits);
  if (!report.ok) return report;
  const { reportedIn, evasionFlags } = report.value;
  return accept({ reportedIn, evasionFlag: evasionFlags.length > 0 });
}

function answerQuarterlyDue(input: Fields): Outcome<Fields> {
  const due = quarterlyDue(input.quarter);
  return due.ok ? accept({ due: due.value }) : due;
}

function answerNilReport(input: Fields): Outcome<Fields> {
  const read = readFields(input, { consecutiveNilReports: count() });
  return read.ok ? accept({ ...decideNilReport(read.value.consecutiveNilReports) }) : read;
}

function answerWeeklyReport(input: Fields): Outcome<Fields> {
  const read = readFields(input, { dissolved: day, poll: day, week: count(1, 60) });
  if (!read.ok) return read;
  const week = weeklyReport(read.value.dissolved, read.value.poll, read.value.week);
  if (!week.ok) return week;
  const { from, to, due, thresholdPence } = week.value;
  const thresholdExceeds = writePounds(thresholdPence);
  return accept({ from, to, due, thresholdExceeds, countWhenReceivedNotAccepted: true });
}

function answerAssociation(input: Fields): Outcome<Fields> {
  const contributions = listOf({ date: day, amount: pence });
  const read = readFields(input, { year: count(2001, 2199), contributions });
  if (!read.ok) return read;
  const counted = read.value.contributions.map(({ date, amount }) => ({
    on: date,
    amountPence: amount,
  }));
  const decision = decideAssociationRegistration(read.value.year, counted);
  if (!decision.ok) return decision;
  const { mustRegister, countedPence, passedOn, notifyBy } = decision.value;
  const total = writePounds(countedPence);
  return accept(present({ mustRegister, total, passedOn, notifyBy }));
}

function answerCandidateGifts(input: Fields): Outcome<Fields> {
  const donation = { id: text, amount: pence, addressKnown: optional(flag) };
  const read = readFields(input, {
    platformPaidOut: day,
    donations: listOf(donation),
  });
  if (!read.ok) return read;
  const { platformPaidOut, donations } = read.value;
  const gifts = donations.map(({ id, amount, addressKnown }) => ({
    id,
    amountPence: amount,
    isAddressKnown: addressKnown ?? true,
  }));
  return accept({ ...decideCandidateGifts(gifts, platformPaidOut) });
}
