import { type DatedFigure, findFigure, LAW_READ_ON } from "./dated-figures.ts";
import { type IsoDay, parseDay } from "./day.ts";
import { writeExactPounds } from "./money.ts";
import { NATIONS } from "./nations.ts";
import { accept, type Outcome, parseChoice, parseCount, refuse } from "./refusal.ts";
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
  SCOTTISH_PARLIAMENT,
  SEATS,
  SENEDD_INDIVIDUAL,
  SENEDD_LIST,
} from "./spending-figures.ts";
import type { Certainty } from "./timetable-rules.ts";

export const LIMIT_KINDS = [
  "uk-parliament-general-short",
  "uk-parliament-general-long",
  "uk-parliament-by-election",
  "local-england",
  "local-wales",
  "local-scotland",
  "local-northern-ireland",
  "local-authority-mayor",
  "combined-authority-mayor",
  "gla",
  "scottish-parliament-constituency",
  "senedd-2026-party-per-constituency",
  "senedd-2026-individual",
  "party-uk-general",
] as const;

export type LimitKind = (typeof LIMIT_KINDS)[number];

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
  "uk-parliament-by-election": (_input, on) => fixedLimit(BY_ELECTION, on),
  "local-england": findCouncilLimit,
  "local-wales": () => refuseUnconfirmed("Wales"),
  "local-scotland": () => refuseUnconfirmed("Scotland"),
  "local-northern-ireland": () => refuseUnconfirmed("Northern Ireland"),
  "local-authority-mayor": (input, on) => {
    const nation = parseChoice(input.nation, "nation", ["ENG", "WLS"] as const);
    return nation.ok ? byElectors(LOCAL_MAYOR[nation.value], input, on) : nation;
  },
  "combined-authority-mayor": findCombinedLimit,
  gla: (input, on) => {
    const contest = parseChoice(input.contest, "contest", ["mayor", "constituency", "london-wide"]);
    return contest.ok ? fixedLimit(LONDON[contest.value], on) : contest;
  },
  "scottish-parliament-constituency": findScottishLimit,
  "senedd-2026-party-per-constituency": findSeneddListLimit,
  "senedd-2026-individual": (_input, on) => fixedLimit(SENEDD_INDIVIDUAL, on),
  "party-uk-general": findPartyLimit,
};

/**
 * The spending limit of a candidate, list or party. Refuses an unconfirmed or undated figure, and
 * names the field that is missing or wrong. Figures and sources: `spending-figures.ts`.
 */
export function findSpendingLimit(kind: unknown, input: LimitInput): Outcome<LimitDecision> {
  const known = parseChoice(kind, "kind", LIMIT_KINDS);
  if (!known.ok) return known;
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
  if (!single.ok || joint.value === 1) return single;
  const { limitPence, source, certainty } = single.value;
  const row = { from: on, figure: 0, source: `${source}; RPA 1983 s. 77`, certainty };
  if (joint.value === 2) return accept(toLimit((limitPence * 100 * 3) / 4, row));
  // A third rarely comes to whole pence; rounding down can never allow too much.
  return accept(toLimit(Math.floor((limitPence * 2) / 3) * 100, row));
}

function refuseOtherNation(nation: unknown): Outcome<never> {
  const known = parseChoice(nation, "nation", NATIONS);
  return known.ok ? refuseUnconfirmed(known.value) : known;
}

function refuseUnconfirmed(where: string): Outcome<never> {
  return refuse(
    "nation",
    `The council spending limit in ${where} is not confirmed. Ask the returning officer, and enter the figure with its source.`,
  );
}

function findCombinedLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  const councils = parseCount(input.constituentCouncils, "constituentCouncils", 1, 50);
  return councils.ok ? byElectors(COMBINED_MAYOR, input, on, councils.value) : councils;
}

function findScottishLimit(input: LimitInput, on: IsoDay): Outcome<LimitDecision> {
  if (input.isVacancy === true) return fixedLimit(SCOTTISH_PARLIAMENT.vacancy, on);
  return byConstituency<"county" | "burgh">(input, SCOTTISH_PARLIAMENT, ["county", "burgh"], on);
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
