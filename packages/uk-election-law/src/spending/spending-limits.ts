import { type DatedFigure, findFigure, LAW_READ_ON } from "../dated-figures.ts";
import { type IsoDay, parseDay } from "../days/day.ts";
import { writeExactPounds } from "../money.ts";
import { NATIONS } from "../nations.ts";
import {
  accept,
  type Outcome,
  parseChoice,
  parseCount,
  parseFlag,
  refuse,
  refuseUnknownFields,
  worded,
} from "../refusal.ts";
import { OWN_LAW_COUNCILS } from "../timetable/own-law.ts";
import type { Certainty } from "../timetable/timetable-rules.ts";
import {
  BY_ELECTION,
  COMBINED_MAYOR,
  COUNCIL_ENGLAND,
  type Formula,
  GENERAL_LONG,
  GENERAL_SHORT,
  LOCAL_MAYOR,
  LONDON,
  LONG_PROPORTIONS,
  PARTY_GENERAL,
  POLLS_UNDER_SSI_2025_313,
  SCOTTISH_PARLIAMENT,
  SEATS,
  SENEDD_INDIVIDUAL,
  SENEDD_LIST,
} from "./spending-figures.ts";

/** The fields that each kind reads, besides `pollDate`; any other is refused by name. */
export const LIMIT_FIELDS = {
  "uk-parliament-general-short": ["constituency", "electors"],
  "uk-parliament-general-long": ["constituency", "electors", "dissolvedInMonth"],
  "uk-parliament-by-election": ["electors"],
  "local-england": ["electors", "jointCandidates", "nation"],
  "local-wales": ["electors", "jointCandidates", "nation"],
  "local-scotland": ["electors", "jointCandidates", "nation"],
  "local-northern-ireland": ["electors", "jointCandidates", "nation"],
  "local-authority-mayor": ["electors", "nation"],
  "combined-authority-mayor": ["electors", "constituentCouncils"],
  "police-and-crime-commissioner": ["electors", "nation"],
  gla: ["contest"],
  "scottish-parliament-constituency": ["constituency", "electors", "isVacancy", "isPostponed"],
  "scottish-parliament-constituency-pre-candidacy": ["constituency", "electors"],
  "senedd-2026-party-per-constituency": ["candidatesOnList"],
  "senedd-2026-individual": [],
  "party-uk-general": ["part", "seatsContested"],
} as const satisfies Readonly<Record<string, readonly (keyof LimitInput)[]>>;

export const LIMIT_KINDS = Object.keys(LIMIT_FIELDS) as LimitKind[];

export type LimitKind = keyof typeof LIMIT_FIELDS;

/** Kinds by the names that candidates and agents use. */
export const LIMIT_ALIASES: Readonly<Record<string, LimitKind>> = {
  "general-election": "uk-parliament-general-short",
  "short-campaign": "uk-parliament-general-short",
  short: "uk-parliament-general-short",
  "long-campaign": "uk-parliament-general-long",
  long: "uk-parliament-general-long",
  "parliamentary-by-election": "uk-parliament-by-election",
  council: "local-england",
  "council-england": "local-england",
  "council-wales": "local-wales",
  "council-scotland": "local-scotland",
  "council-northern-ireland": "local-northern-ireland",
  "council-mayor": "local-authority-mayor",
  "metro-mayor": "combined-authority-mayor",
  "regional-mayor": "combined-authority-mayor",
  pcc: "police-and-crime-commissioner",
  london: "gla",
  "scottish-parliament": "scottish-parliament-constituency",
  holyrood: "scottish-parliament-constituency",
  "scottish-parliament-long": "scottish-parliament-constituency-pre-candidacy",
  "senedd-list": "senedd-2026-party-per-constituency",
  "senedd-individual": "senedd-2026-individual",
  party: "party-uk-general",
};

/** What the election is about; which fields are read depends on the kind. All counts are whole. */
export interface LimitInput {
  /** Poll the limit is for. Without it, the figures in force when the law was last read. */
  readonly pollDate?: unknown;
  readonly constituency?: unknown;
  readonly electors?: unknown;
  readonly jointCandidates?: unknown;
  readonly dissolvedInMonth?: unknown;
  readonly nation?: unknown;
  readonly constituentCouncils?: unknown;
  readonly contest?: unknown;
  readonly isVacancy?: unknown;
  /** Scottish Parliament: the poll was postponed by proclamation. */
  readonly isPostponed?: unknown;
  readonly candidatesOnList?: unknown;
  readonly part?: unknown;
  readonly seatsContested?: unknown;
}

export interface SpendingLimit {
  /** The most that may be spent in whole pence. */
  readonly limitPence: number;
  readonly limitHundredthsOfAPenny: number;
  /** The sum as the law gives it, in pounds, not rounded: `"9645.963"`. */
  readonly limit: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly caution?: string;
  /** What was given and does not change the sum, a second limit, or whom it is not right for. */
  readonly note?: string;
  /** Long campaign only: percentage of the full sum. */
  readonly proportion?: number;
}

/** A limit, or word that the law sets none (no long campaign in a short Parliament). */
export type LimitDecision = SpendingLimit | { readonly limit: null; readonly reason: string };

type Finder = (input: LimitInput, on: IsoDay) => Outcome<LimitDecision>;

const FINDERS: Readonly<Record<LimitKind, Finder>> = {
  "uk-parliament-general-short": (input, on) =>
    byConstituency(input, GENERAL_SHORT, ["county", "borough"], on),
  "uk-parliament-general-long": findLongLimit,
  "uk-parliament-by-election": (input, on) => fixedWhatever(BY_ELECTION, input, on),
  "local-england": findCouncilLimit,
  "local-wales": () => refuseUnconfirmed("Wales"),
  "local-scotland": () => refuseUnconfirmed("Scotland"),
  "local-northern-ireland": () => refuseUnconfirmed("Northern Ireland"),
  "local-authority-mayor": (input, on) => {
    const nation = parseChoice(input.nation, "nation", ["ENG", "WLS"] as const);
    return nation.ok ? byElectors(LOCAL_MAYOR[nation.value], input, on) : nation;
  },
  "combined-authority-mayor": findCombinedLimit,
  "police-and-crime-commissioner": () =>
    refuse(
      "law.spending.police-area-unconfirmed",
      "kind",
      "The limit of each police area is a sum of its own and was not confirmed. Ask the police area returning officer, and enter the figure with its source.",
    ),
  gla: (input, on) => {
    const contest = parseChoice(input.contest, "contest", ["mayor", "constituency", "london-wide"]);
    return contest.ok ? fixedLimit(LONDON[contest.value], on) : contest;
  },
  "scottish-parliament-constituency": findScottishLimit,
  "scottish-parliament-constituency-pre-candidacy": refuseScottishPreCandidacy,
  "senedd-2026-party-per-constituency": findSeneddListLimit,
  "senedd-2026-individual": (_input, on) => fixedLimit(SENEDD_INDIVIDUAL, on),
  "party-uk-general": findPartyLimit,
};

/**
 * The spending limit of a candidate, list or party. Refuses an unconfirmed or undated figure, and names the field
 * that is missing or wrong. Figures and sources: `spending-figures.ts`.
 * @param kind one of `LIMIT_KINDS`, or another name for one
 */
export function findSpendingLimit(kind: unknown, input: LimitInput): Outcome<LimitDecision> {
  const known = parseChoice(kind, "kind", LIMIT_KINDS, LIMIT_ALIASES);
  if (!known.ok) return known;
  const fields = [...LIMIT_FIELDS[known.value], "pollDate"];
  const given = refuseUnknownFields(input, fields, `of ${known.value}`);
  if (!given.ok) return given;
  const on =
    input.pollDate === undefined ? accept(LAW_READ_ON) : parseDay(input.pollDate, "pollDate");
  return on.ok ? FINDERS[known.value](input, on.value) : on;
}

function toLimit(hundredths: number, row: DatedFigure<unknown>): SpendingLimit {
  const { source, certainty, caution } = row;
  const limitPence = Math.floor(hundredths / 100);
  const limit = writeExactPounds(hundredths);
  const noted = caution === undefined ? {} : { caution };
  return { limitPence, limitHundredthsOfAPenny: hundredths, limit, source, certainty, ...noted };
}

function fixedLimit(rows: readonly DatedFigure<Formula>[], on: IsoDay): Outcome<SpendingLimit> {
  const row = findFigure(rows, on, "pollDate", "this spending limit");
  return row.ok ? accept(toLimit(row.value.figure.fixed, row.value)) : row;
}

function byElectors(
  rows: readonly DatedFigure<Formula>[],
  input: LimitInput,
  on: IsoDay,
  fixedTimes = 1,
): Outcome<SpendingLimit> {
  const electors = parseCount(input.electors, "electors");
  if (!electors.ok) return electors;
  const row = findFigure(rows, on, "pollDate", "this spending limit");
  if (!row.ok) return row;
  const { fixed, perElector } = row.value.figure;
  return accept(toLimit(fixed * fixedTimes + perElector * electors.value, row.value));
}

function byConstituency<T extends string>(
  input: LimitInput,
  figures: Readonly<Record<T, readonly DatedFigure<Formula>[]>>,
  choices: readonly T[],
  on: IsoDay,
): Outcome<SpendingLimit> {
  const constituency = parseChoice(input.constituency, "constituency", choices);
  return constituency.ok ? byElectors(figures[constituency.value], input, on) : constituency;
}

/** RPA 1983 s. 76ZA: only where Parliament is dissolved after 55 months. */
function findLongLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const month = parseCount(input.dissolvedInMonth, "dissolvedInMonth", 1, 60);
  if (!month.ok) return month;
  const choices = ["county", "borough"] as const;
  const full = byConstituency(input, GENERAL_LONG, choices, on);
  if (!full.ok) return full;
  const proportion = LONG_PROPORTIONS[month.value];
  if (proportion === undefined) {
    const reason = "No long campaign: Parliament was dissolved before 55 months had passed.";
    return accept({ limit: null, reason });
  }
  const { source, certainty } = full.value;
  const hundredths = (full.value.limitHundredthsOfAPenny * proportion) / 100;
  return accept({ ...toLimit(hundredths, { from: on, figure: 0, source, certainty }), proportion });
}

/** RPA 1983 s. 77: two joint candidates lose a quarter each, three or more a third. */
function findCouncilLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const { nation } = input;
  if (nation !== undefined && nation !== "ENG") return refuseOtherNation(nation);
  const joint = parseCount(input.jointCandidates ?? 1, "jointCandidates", 1, 20);
  if (!joint.ok) return joint;
  const single = byElectors(COUNCIL_ENGLAND, input, on);
  if (!single.ok) return single;
  const note = OWN_LAW_COUNCILS;
  if (joint.value === 1) return accept({ ...single.value, note });
  const { limitPence, source, certainty } = single.value;
  const row = { from: on, figure: 0, source: `${source}; RPA 1983 s. 77`, certainty };
  if (joint.value === 2) return accept({ ...toLimit((limitPence * 100 * 3) / 4, row), note });
  // A third rarely comes to whole pence; rounding down can never allow too much.
  return accept({ ...toLimit(Math.floor((limitPence * 2) / 3) * 100, row), note });
}

function refuseOtherNation(nation: unknown): Outcome<never> {
  const known = parseChoice(nation, "nation", NATIONS);
  return known.ok ? refuseUnconfirmed(known.value) : known;
}

function refuseUnconfirmed(where: string): Outcome<never> {
  return refuse(
    "law.spending.council-unconfirmed",
    "nation",
    worded`The council spending limit in ${where} is not confirmed. Ask the returning officer, and enter the figure with its source.`,
  );
}

function findCombinedLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const councils = parseCount(input.constituentCouncils, "constituentCouncils", 1, 50);
  return councils.ok ? byElectors(COMBINED_MAYOR, input, on, councils.value) : councils;
}

/** A sum that the size of the constituency does not change; whoever gave the size is told so. */
function fixedWhatever(
  rows: readonly DatedFigure<Formula>[],
  input: LimitInput,
  on: IsoDay,
): Outcome<SpendingLimit> {
  const limit = fixedLimit(rows, on);
  if (!limit.ok || (input.electors === undefined && input.constituency === undefined)) return limit;
  const electors = parseCount(input.electors ?? 0, "electors");
  if (!electors.ok) return electors;
  return accept({
    ...limit.value,
    note: "A fixed sum: the constituency's size does not change it.",
  });
}

const SECOND_SCOTTISH_LIMIT =
  "A second limit holds before candidacy, from four months before a general election (SSI 2015/425 art. 43); its sum was not confirmed.";

function findScottishLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const isVacancy = parseFlag(input.isVacancy ?? false, "isVacancy");
  if (!isVacancy.ok) return isVacancy;
  const isPostponed = parseFlag(input.isPostponed ?? false, "isPostponed");
  if (!isPostponed.ok) return isPostponed;
  if (isVacancy.value) {
    if (!isPostponed.value) return fixedWhatever(SCOTTISH_PARLIAMENT.vacancy, input, on);
    return refuse(
      "law.spending.postponed-general-election-only",
      "isPostponed",
      "Only a general election's limit grows when the poll is postponed.",
    );
  }
  const choices = ["county", "burgh"] as const;
  const limit = byConstituency<"county" | "burgh">(input, SCOTTISH_PARLIAMENT, choices, on);
  if (!limit.ok) return limit;
  const note = SECOND_SCOTTISH_LIMIT;
  return isPostponed.value ? addHalf(limit.value, on, note) : accept({ ...limit.value, note });
}

/** SSI 2015/425 art. 42(2A): a poll postponed by proclamation has a limit greater by one half. */
function addHalf(limit: SpendingLimit, on: IsoDay, note: string): Outcome<SpendingLimit> {
  if (on < POLLS_UNDER_SSI_2025_313) {
    return refuse(
      "law.spending.postponed-unconfirmed",
      "isPostponed",
      worded`What a postponed poll before ${POLLS_UNDER_SSI_2025_313} allowed was not confirmed.`,
    );
  }
  const { source, certainty, limitHundredthsOfAPenny } = limit;
  const row = { from: on, figure: 0, source: `${source}, para. (2A)`, certainty };
  return accept({ ...toLimit((limitHundredthsOfAPenny * 3) / 2, row), note });
}

function refuseScottishPreCandidacy(): Outcome<never> {
  return refuse(
    "law.spending.second-limit-unconfirmed",
    "kind",
    "The second limit, for what is used from four months before the poll until candidacy (SSI 2015/425 art. 43), is a sum that was not confirmed. Ask the Electoral Commission, and enter the figure with its source.",
  );
}

function findSeneddListLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const candidates = parseCount(input.candidatesOnList, "candidatesOnList", 1, 8);
  if (!candidates.ok) return candidates;
  const row = findFigure(SENEDD_INDIVIDUAL, on, "pollDate", "the Senedd list limit");
  if (!row.ok) return row;
  const { firstPounds, furtherPounds, mostPounds } = SENEDD_LIST;
  const pounds = Math.min(firstPounds + furtherPounds * (candidates.value - 1), mostPounds);
  return accept(toLimit(pounds * 10_000, row.value));
}

/** PPERA 2000 Sch. 9 para. 3: the greater of the sum for the seats and the floor of the part. */
function findPartyLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const part = parseChoice(input.part, "part", NATIONS);
  if (!part.ok) return part;
  const seats = parseCount(input.seatsContested, "seatsContested", 1, SEATS[part.value]);
  if (!seats.ok) return seats;
  const row = findFigure(PARTY_GENERAL, on, "pollDate", "the party limit at a general election");
  if (!row.ok) return row;
  const { perSeatPence, floorPence } = row.value.figure;
  const pence = Math.max(perSeatPence * seats.value, floorPence[part.value]);
  return accept(toLimit(pence * 100, row.value));
}
