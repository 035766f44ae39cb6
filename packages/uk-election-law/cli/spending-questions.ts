import {
  addUpSpending,
  candidatePeriod,
  decideItem,
  decideValue,
  findCandidatePeriod,
  findSpendingLimit,
  isReceiptRequired,
  isWithinLocalCampaignerSum,
  LIMIT_KINDS,
  longCampaignStart,
  notionalSpending,
  type Outcome,
  partyPeriod,
  partyReturn,
  SPENDING_REGIMES,
  writePounds,
} from "../src/index.ts";
import { accept, parseChoice } from "../src/refusal.ts";
import { day, type Fields, listOf, optional, pence, present, readFields, text } from "./fields.ts";

type Question = (input: Fields) => Outcome<Fields>;

/** One question for each `kind` of the spending cases; the answer has the shape of `expected`. */
export const SPENDING_QUESTIONS: Readonly<Record<string, Question>> = {
  ...Object.fromEntries(LIMIT_KINDS.map((kind) => [kind, limitQuestion(kind)])),
  "long-campaign-start": answerLongCampaignStart,
  "party-return-deadline": answerPartyReturn,
  "regulated-period": answerPeriod,
  "what-counts": answerWhatCounts,
  "running-total": answerRunningTotal,
};

function limitQuestion(kind: string): Question {
  return (input) => {
    const found = findSpendingLimit(kind, {
      ...input,
      isVacancy: input.isVacancy ?? input.vacancy,
    });
    if (!found.ok) return found;
    const isLong = kind === "uk-parliament-general-long";
    if (found.value.limit === null) {
      return accept({ limit: null, applies: false, reason: found.value.reason });
    }
    const { limit, proportion, source, caution } = found.value;
    const applies = isLong ? true : undefined;
    return accept(present({ limit, applies, proportion, source, caution }));
  };
}

function answerLongCampaignStart(input: Fields): Outcome<Fields> {
  const read = readFields(input, { parliamentFirstMet: day });
  return read.ok ? accept({ starts: longCampaignStart(read.value.parliamentFirstMet) }) : read;
}

function answerPartyReturn(input: Fields): Outcome<Fields> {
  const read = readFields(input, { poll: day, spend: pence });
  return read.ok ? accept({ ...partyReturn(read.value.poll, read.value.spend) }) : read;
}

function answerPeriod(input: Fields): Outcome<Fields> {
  if (input.regime === "party") {
    const read = readFields(input, { poll: day });
    return read.ok ? accept({ ...partyPeriod(read.value.poll) }) : read;
  }
  if (input.electionType !== undefined) return answerPeriodOfElection(input);
  const read = readFields(input, {
    becameCandidate: day,
    poll: day,
    dissolved: optional(day),
    lastDateForNotice: optional(day),
  });
  if (!read.ok) return read;
  const { becameCandidate, poll, dissolved, lastDateForNotice } = read.value;
  const period = candidatePeriod(becameCandidate, poll, dissolved ?? lastDateForNotice);
  return period.ok ? accept({ ...period.value }) : period;
}

function answerPeriodOfElection(input: Fields): Outcome<Fields> {
  const named = { electionType: text, nation: text, poll: text, becameCandidate: text };
  const read = readFields(input, named);
  if (!read.ok) return read;
  const period = findCandidatePeriod({ ...read.value, election: read.value.electionType });
  return period.ok ? accept({ ...period.value }) : period;
}

/** The receipt, the local campaigner's sum, and the item: each answered if its field is given. */
function answerWhatCounts(input: Fields): Outcome<Fields> {
  if (input.regime === "uk-parliament-non-party-local") {
    const read = readFields(input, { spend: pence });
    if (!read.ok) return read;
    return accept({ withinPermittedSum: isWithinLocalCampaignerSum(read.value.spend) });
  }
  const regime = parseChoice(input.regime, "regime", SPENDING_REGIMES);
  if (!regime.ok) return regime;
  if (input.payment !== undefined) {
    const read = readFields(input, { payment: pence });
    if (!read.ok) return read;
    return accept({ receiptRequired: isReceiptRequired(regime.value, read.value.payment) });
  }
  const item = decideItem(regime.value, input.item);
  if (!item.ok) return item;
  const value = item.value.counts ? readValue(regime.value, input) : accept({});
  return value.ok
    ? accept({ counts: item.value.counts, because: item.value.because, ...value.value })
    : value;
}

function readValue(regime: (typeof SPENDING_REGIMES)[number], input: Fields): Outcome<Fields> {
  const market = input.marketValue ?? input.commercialValue ?? input.marketPrice;
  if (market !== undefined) {
    const read = readFields(
      { marketValue: market, paid: input.paid ?? input.pricePaid ?? "0" },
      { marketValue: pence, paid: pence },
    );
    if (!read.ok) return read;
    const { marketValue, paid } = read.value;
    const notional = notionalSpending(regime, marketValue, paid);
    const value = writePounds(notional > 0 ? notional : paid);
    return accept({ counts: notional + paid > 0, value, total: writePounds(notional + paid) });
  }
  if (input.net === undefined) return accept({});
  const read = readFields(input, { net: pence, vat: optional(pence) });
  if (!read.ok) return read;
  return accept({ value: writePounds(decideValue(read.value.net, read.value.vat ?? 0)) });
}

function answerRunningTotal(input: Fields): Outcome<Fields> {
  const expense = { id: text, usedOn: day, value: pence, authorisedBy: optional(text) };
  const read = readFields(input, { limit: pence, start: day, end: day, expenses: listOf(expense) });
  if (!read.ok) return read;
  const { limit, start, end, expenses } = read.value;
  const listed = expenses.map((one) => ({ ...one, valuePence: one.value }));
  const total = addUpSpending(limit, { start, end }, listed);
  const { spentPence, remainingPence, ...rest } = total;
  const over = writePounds(Math.max(0, -remainingPence));
  const remaining = writePounds(Math.max(0, remainingPence));
  return accept({ spent: writePounds(spentPence), remaining, over, ...rest });
}
