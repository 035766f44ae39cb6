import {
  type Benefit,
  CENTRAL,
  DONOR_FIELDS,
  decideAssociationRegistration,
  decideCandidateGifts,
  decideCryptoGift,
  decideNilReport,
  decidePermissibility,
  decideUnlawfulGift,
  type IsoDay,
  isRegulatedBenefit,
  lastDayToReturn,
  type Outcome,
  parseRegime,
  quarterlyDue,
  reportQuarterly,
  weeklyReport,
  writePounds,
} from "../src/index.ts";
import { accept, quote, refuse, refuseUnknownFields, worded } from "../src/refusal.ts";
import { answerBillWatch } from "./bill-questions.ts";
import {
  choice,
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

/** What a gift came as decides nothing today but for cryptoassets; the rest are facts of the donor. */
function answerDonor(input: Fields): Outcome<Fields> {
  const known = refuseUnknownFields(input, ["type", "medium", "received", ...DONOR_FIELDS]);
  if (!known.ok) return known;
  const { type, medium, received, ...facts } = input;
  const donor = decidePermissibility(type, facts);
  if (!donor.ok) return donor;
  const gift = readFields(present({ medium, received }), {
    medium: optional(choice(MEDIA)),
    received: medium === "cryptoasset" ? day : optional(day),
  });
  if (!gift.ok) return gift;
  const { permissible, failed, mustCheck, assumed } = donor.value;
  const answer = { permissible, failed, mustCheck, assumed };
  if (gift.value.medium !== "cryptoasset" || gift.value.received === undefined) {
    return accept(answer);
  }
  const { isLawfulMedium, ...crypto } = decideCryptoGift(gift.value.received);
  return accept({ ...answer, ...crypto, permissible: permissible && isLawfulMedium });
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
    if (later === undefined) continue;
    if (received === undefined) {
      return refuse(
        "law.case.no-received",
        "received",
        worded`${field} says nothing without the day of receipt: give received.`,
      );
    }
    if (later < received) {
      return refuse(
        "law.case.before-received",
        field,
        worded`${later} is before the day of receipt, ${received}.`,
      );
    }
  }
  const gift = { amountPence: amount, received, returned, asOf };
  // Whoever does not say that the donor is known does not know the donor.
  const isIdentified = identified ?? false;
  const cameThrough = transferKnown ?? "unknown";
  const decision = decideUnlawfulGift({ ...gift, isIdentified, cameThrough });
  if (!decision.regulated) return accept({ ...decision });
  return accept(present({ ...decision, assumed: listAssumed(identified, transferKnown) }));
}

function listAssumed(
  identified: boolean | undefined,
  transferKnown: string | undefined,
): string | undefined {
  if (identified === undefined) {
    return "Taken as from an unknown donor, because identified was not given.";
  }
  const isWayTaken = !identified && transferKnown === undefined;
  return isWayTaken ? "Taken as come by an unknown way: transferKnown was not given." : undefined;
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
  return refuse(
    "law.case.donor-word-unknown",
    field,
    worded`${quote(given)} is not bank, person, unknown or null.`,
  );
}

function answerReturnDeadline(input: Fields): Outcome<Fields> {
  const read = readFields(input, { received: day });
  return read.ok ? accept({ lastDayToReturn: lastDayToReturn(read.value.received) }) : read;
}

/** PPERA 2000 s. 62 has donations reported in one report, s. 71M loans and credit in another. */
const REPORT_OF = {
  donation: "donation report",
  loan: "report of regulated transactions",
  credit: "report of regulated transactions",
  security: "report of regulated transactions",
} as const;

const BENEFIT = {
  accepted: day,
  amount: pence,
  section: optional(text),
  donor: optional(text),
  type: optional(choice(Object.keys(REPORT_OF) as (keyof typeof REPORT_OF)[])),
};

function answerQuarterlyReport(input: Fields): Outcome<Fields> {
  const read = readFields(input, { donor: optional(text), benefits: listOf(BENEFIT) });
  if (!read.ok) return read;
  const { donor, benefits } = read.value;
  const named = nameDonors(donor, benefits);
  if (!named.ok) return named;
  const report = reportQuarterly(named.value);
  if (!report.ok) return report;
  const { reportedIn, evasionFlags } = report.value;
  const isSplit = evasionFlags.length > 0;
  const reports = benefits.map(({ type }) => (type === undefined ? null : REPORT_OF[type]));
  const isCentreTaken = benefits.some(({ section }) => section === undefined);
  return accept(
    present({
      reportedIn,
      assumed: isCentreTaken ? "Given to the centre, where section was not given." : undefined,
      reports: reports.some((one) => one !== null) ? reports : undefined,
      evasionFlag: isSplit,
      evasionSays: isSplit ? EVASION : undefined,
    }),
  );
}

const EVASION =
  "Payments of £500 or less that pass £500 together. One gift split to escape the checks is one gift, and knowingly to take part in that is an offence (PPERA 2000 s. 61): look at them.";

/** One donor for all, or one at each benefit; several benefits of nobody in particular are no group. */
function nameDonors(
  donor: string | undefined,
  benefits: readonly {
    accepted: IsoDay;
    amount: number;
    section?: string | undefined;
    donor?: string | undefined;
  }[],
): Outcome<Benefit[]> {
  const named: Benefit[] = [];
  for (const [index, one] of benefits.entries()) {
    const field = `benefits[${index}].donor`;
    if (one.donor !== undefined && donor !== undefined && one.donor !== donor) {
      return refuse(
        "law.case.donors-differ",
        field,
        worded`${quote(one.donor)} is not ${quote(donor)}, whom donor names for all.`,
      );
    }
    const name = one.donor ?? donor;
    if (name === undefined && benefits.length > 1) {
      return refuse(
        "law.case.no-donor",
        field,
        "Say whose this is: give donor, or a donor at every benefit.",
      );
    }
    const { accepted, amount, section } = one;
    named.push({ donor: name ?? "", accepted, amountPence: amount, section: section ?? CENTRAL });
  }
  return accept(named);
}

function answerQuarterlyDue(input: Fields): Outcome<Fields> {
  const read = readFields(input, { quarter: quarterlyDue });
  return read.ok ? accept({ due: read.value.quarter }) : read;
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
  const { year, contributions: given } = read.value;
  const outside = given.findIndex(({ date }) => !date.startsWith(`${year}-`));
  if (outside >= 0) {
    const { date } = given[outside] ?? { date: "" };
    return refuse(
      "law.case.other-year",
      `contributions[${outside}].date`,
      worded`${date} is not in ${year}: each calendar year counts by itself.`,
    );
  }
  const counted = given.map(({ date, amount }) => ({ on: date, amountPence: amount }));
  const decision = decideAssociationRegistration(year, counted);
  if (!decision.ok) return decision;
  const { countedPence, giftOverPence, ...rest } = decision.value;
  const giftsOver = giftOverPence === undefined ? undefined : writePounds(giftOverPence);
  return accept(present({ ...rest, total: writePounds(countedPence), giftsOver }));
}

function answerCandidateGifts(input: Fields): Outcome<Fields> {
  const donation = { id: text, amount: pence, addressKnown: optional(flag) };
  const read = readFields(input, {
    platformPaidOut: day,
    regulatedPeriodStart: optional(day),
    poll: optional(day),
    donations: listOf(donation),
  });
  if (!read.ok) return read;
  const { platformPaidOut, regulatedPeriodStart, poll, donations } = read.value;
  if (poll !== undefined && regulatedPeriodStart !== undefined && poll < regulatedPeriodStart) {
    return refuse(
      "law.case.before-period",
      "poll",
      worded`${poll} is before the period began, on ${regulatedPeriodStart}.`,
    );
  }
  const gifts = donations.map(({ id, amount, addressKnown }) => ({
    id,
    amountPence: amount,
    isAddressKnown: addressKnown ?? false,
  }));
  const unsaid = donations.filter((one) => one.addressKnown === undefined).map(({ id }) => id);
  const decision = decideCandidateGifts(gifts, platformPaidOut);
  const assumed = decision.cannotAccept.filter((id) => unsaid.includes(id));
  return accept(
    present({
      ...decision,
      assumed:
        assumed.length > 0
          ? `No address, because addressKnown was not given: ${assumed.join(", ")}.`
          : undefined,
      receivedWhen: decideWhen(platformPaidOut, regulatedPeriodStart, poll),
    }),
  );
}

/** A gift counts by the day on which the platform paid out, whenever it was pledged. */
function decideWhen(received: IsoDay, start?: IsoDay, poll?: IsoDay): string | undefined {
  if (start !== undefined && received < start) return "before the regulated period";
  if (poll !== undefined && received > poll) return "after the poll";
  return start === undefined && poll === undefined ? undefined : "in the regulated period";
}
