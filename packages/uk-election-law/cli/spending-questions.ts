import {
  addUpSpending,
  candidatePeriod,
  daysOf,
  decideItem,
  decideLocalCampaigner,
  decideValue,
  ELECTION_ALIASES,
  ELECTION_TYPES,
  findCandidatePeriod,
  findSpendingLimit,
  isReceiptRequired,
  LIMIT_KINDS,
  longCampaignStart,
  notionalSpending,
  type Outcome,
  type Period,
  partyPeriod,
  partyReturn,
  SPENDING_REGIMES,
  scottishPreCandidacyPeriod,
  writePounds,
} from "../src/index.ts";
import { accept, refuse, worded } from "../src/refusal.ts";
import {
  choice,
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
    const fields = renameAliases(input);
    if (!fields.ok) return fields;
    const found = findSpendingLimit(kind, fields.value);
    if (!found.ok) return found;
    const isLong = kind === "uk-parliament-general-long";
    if (found.value.limit === null) {
      return accept({ limit: null, applies: false, reason: found.value.reason });
    }
    const { limit, proportion, source, caution, note } = found.value;
    const applies = isLong ? true : undefined;
    return accept(present({ limit, applies, proportion, source, caution, note }));
  };
}

/** The cases say `vacancy` for `isVacancy`; both together would leave one of them unread. */
function renameAliases({ vacancy, postponed, ...rest }: Fields): Outcome<Fields> {
  const renamed = { isVacancy: vacancy, isPostponed: postponed };
  for (const [name, value] of Object.entries(renamed)) {
    if (value === undefined || rest[name] === undefined) continue;
    return refuse(
      "law.field.under-two-names",
      name,
      worded`${name} is given twice, under two names: give one of them.`,
    );
  }
  return accept(present({ ...rest, ...present(renamed) }));
}

function answerLongCampaignStart(input: Fields): Outcome<Fields> {
  const read = readFields(input, { parliamentFirstMet: day });
  if (!read.ok) return read;
  const starts = longCampaignStart(read.value.parliamentFirstMet);
  return accept({ starts, ends: "the day on which the person becomes a candidate" });
}

function answerPartyReturn(input: Fields): Outcome<Fields> {
  const read = readFields(input, { poll: day, spend: pence });
  return read.ok ? accept({ ...partyReturn(read.value.poll, read.value.spend) }) : read;
}

function answerPeriod(input: Fields): Outcome<Fields> {
  if (input.regime === "party") return answerPartyPeriod(input);
  if (input.regime === "scottish-pre-candidacy") return answerScottishPeriod(input);
  if (input.electionType !== undefined) return answerPeriodOfElection(input);
  const read = readFields(input, {
    regime: PERIOD_REGIME,
    becameCandidate: day,
    poll: day,
    dissolved: optional(day),
    lastDateForNotice: optional(day),
  });
  if (!read.ok) return read;
  const { becameCandidate, poll, dissolved, lastDateForNotice } = read.value;
  if (dissolved !== undefined && lastDateForNotice !== undefined) {
    return refuse(
      "law.spending.no-first-day",
      "lastDateForNotice",
      "Give dissolved or lastDateForNotice: one of them is the first day.",
    );
  }
  return withDays(candidatePeriod(becameCandidate, poll, dissolved ?? lastDateForNotice));
}

const PERIOD_REGIME = optional(choice(["candidate", "party", "scottish-pre-candidacy"]));

function withDays(period: Outcome<Period>): Outcome<Fields> {
  return period.ok ? accept({ ...period.value, days: daysOf(period.value) }) : period;
}

function answerPartyPeriod(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    regime: PERIOD_REGIME,
    poll: day,
    electionType: optional(choice(ELECTION_TYPES, ELECTION_ALIASES)),
    previousGeneralElection: optional(day),
  });
  if (!read.ok) return read;
  const { poll, electionType, previousGeneralElection: previous } = read.value;
  const election = electionType ?? "uk-parliament-general";
  if (election !== "uk-parliament-general") {
    return refuse(
      "law.spending.party-period-unconfirmed",
      "electionType",
      worded`A party's regulated period was confirmed only for uk-parliament-general, not for ${election}. Ask the Electoral Commission.`,
    );
  }
  if (previous !== undefined && previous >= poll) {
    return refuse(
      "law.spending.previous-not-before-poll",
      "previousGeneralElection",
      worded`${previous} is not before the poll on ${poll}.`,
    );
  }
  return withDays(accept(partyPeriod(poll, previous)));
}

function answerScottishPeriod(input: Fields): Outcome<Fields> {
  const read = readFields(input, { regime: PERIOD_REGIME, poll: day, becameCandidate: day });
  return read.ok
    ? withDays(scottishPreCandidacyPeriod(read.value.poll, read.value.becameCandidate))
    : read;
}

function answerPeriodOfElection(input: Fields): Outcome<Fields> {
  const named = {
    regime: PERIOD_REGIME,
    electionType: text,
    nation: text,
    poll: text,
    becameCandidate: text,
    vacancyOccurred: optional(text),
  };
  const read = readFields(input, named);
  if (!read.ok) return read;
  const { regime: _regime, electionType, ...rest } = read.value;
  return withDays(findCandidatePeriod({ ...rest, election: electionType }));
}

/** One question at a time: a receipt, the local campaigner's sum, or an item and its value. */
function answerWhatCounts(input: Fields): Outcome<Fields> {
  if (input.regime === LOCAL_CAMPAIGNER) return answerLocalCampaigner(input);
  if (input.payment === undefined) return answerItem(input);
  const read = readFields(input, { regime: choice(SPENDING_REGIMES), payment: pence });
  if (!read.ok) return read;
  return accept({ receiptRequired: isReceiptRequired(read.value.regime, read.value.payment) });
}

const LOCAL_CAMPAIGNER = "uk-parliament-non-party-local";

function answerLocalCampaigner(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    regime: text,
    spend: pence,
    agentWrittenAuthorisation: optional(flag),
  });
  if (!read.ok) return read;
  const { spend, agentWrittenAuthorisation } = read.value;
  return accept({ ...decideLocalCampaigner(spend, agentWrittenAuthorisation ?? false) });
}

const MARKET_NAMES = ["marketValue", "commercialValue", "marketPrice"] as const;
const PAID_NAMES = ["paid", "pricePaid"] as const;

function answerItem(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    regime: choice(SPENDING_REGIMES),
    item: given,
    net: optional(pence),
    vat: optional(pence),
    ...readersOf(MARKET_NAMES),
    ...readersOf(PAID_NAMES),
  });
  if (!read.ok) return read;
  const { regime, item } = read.value;
  const decided = decideItem(regime, item);
  if (!decided.ok) return decided;
  const value = readValue(regime, present(read.value));
  if (!value.ok) return value;
  const { counts, because } = decided.value;
  return accept({ counts, because, ...(counts ? value.value : {}) });
}

/** Left to the decision, which says itself what is wrong with it. */
const given = (value: unknown): Outcome<unknown> => accept(value);

function readersOf<T extends string>(names: readonly T[]) {
  return Object.fromEntries(names.map((name) => [name, optional(pence)])) as Record<
    T,
    (value: unknown, field: string) => Outcome<number | undefined>
  >;
}

/** A value at a discount, or a price with its VAT: never both, and never a part that is not used. */
function readValue(regime: (typeof SPENDING_REGIMES)[number], input: Fields): Outcome<Fields> {
  const market = findOne(input, MARKET_NAMES);
  if (!market.ok) return market;
  const paid = findOne(input, PAID_NAMES);
  if (!paid.ok) return paid;
  const { net, vat } = input as { net?: number; vat?: number };
  if (market.value === undefined) {
    if (paid.value !== undefined)
      return refuse(
        "law.spending.no-market-value",
        "marketValue",
        "Give the market value beside what was paid.",
      );
    if (net === undefined) {
      return vat === undefined
        ? accept({})
        : refuse("law.spending.no-net-price", "net", "Give the price without VAT as net.");
    }
    return accept({ value: writePounds(decideValue(net, vat ?? 0)) });
  }
  const spare = ["net", "vat"].find((name) => input[name] !== undefined);
  if (spare)
    return refuse(
      "law.spending.value-twice",
      spare,
      worded`${spare} and a market value are two ways to say the value: give one.`,
    );
  const price = paid.value ?? 0;
  const notional = notionalSpending(regime, market.value, price);
  const value = writePounds(notional > 0 ? notional : price);
  return accept({ counts: notional + price > 0, value, total: writePounds(notional + price) });
}

function findOne(input: Fields, names: readonly string[]): Outcome<number | undefined> {
  const [first, second] = names.filter((name) => input[name] !== undefined);
  if (second !== undefined)
    return refuse(
      "law.field.same-meaning",
      second,
      worded`${first} and ${second} mean the same: give one.`,
    );
  return accept(first === undefined ? undefined : (input[first] as number));
}

function answerRunningTotal(input: Fields): Outcome<Fields> {
  const expense = { id: text, usedOn: day, value: pence, authorisedBy: optional(text) };
  const read = readFields(input, { limit: pence, start: day, end: day, expenses: listOf(expense) });
  if (!read.ok) return read;
  const { limit, start, end, expenses } = read.value;
  const listed = expenses.map((one) => ({ ...one, valuePence: one.value }));
  const total = addUpSpending(limit, { start, end }, listed);
  const { spentPence, remainingPence, ...rest } = total;
  const offence = findOffence(rest);
  const over = writePounds(Math.max(0, -remainingPence));
  const remaining = writePounds(Math.max(0, remainingPence));
  return accept(present({ spent: writePounds(spentPence), remaining, over, ...rest, offence }));
}

/** Said for a candidate; a party's treasurer answers under PPERA 2000 ss. 75 and 79. */
function findOffence(total: {
  isOver: boolean;
  notAuthorised: readonly string[];
}): string | undefined {
  const over =
    "More than the limit: an illegal practice of a candidate or agent who knew or ought to have known (RPA 1983 s. 76).";
  const without =
    "Spending by others without the agent's written authority: a corrupt practice beyond what the law permits them (RPA 1983 s. 75).";
  const found = [
    ...(total.isOver ? [over] : []),
    ...(total.notAuthorised.length > 0 ? [without] : []),
  ];
  return found.length === 0 ? undefined : found.join(" ");
}
