import { BANK_HOLIDAYS, type BankHolidayTable } from "../days/bank-holidays.ts";
import { addDays, addMonths, type IsoDay } from "../days/day.ts";
import { NATION_ALIASES, NATIONS, type Nation } from "../nations.ts";
import {
  accept,
  type Outcome,
  parseChoice,
  parseCount,
  refuse,
  refuseUnknownFields,
  worded,
} from "../refusal.ts";
import { findOwnLaw, OWN_LAW_COUNCILS } from "./own-law.ts";
import { parseFacts, type VacancyFacts, type VacancyInput } from "./vacancy-facts.ts";

export type { VacancyInput } from "./vacancy-facts.ts";

export const VACANT_BODIES = [
  "principal-council",
  "parish-council",
  "uk-parliament",
  "scottish-parliament",
  "senedd",
] as const;

export type VacantBody = (typeof VACANT_BODIES)[number];

const BODY_ALIASES: Readonly<Record<string, VacantBody>> = {
  council: "principal-council",
  "district-council": "principal-council",
  "county-council": "principal-council",
  "borough-council": "principal-council",
  parish: "parish-council",
  "town-council": "parish-council",
  "community-council": "parish-council",
  parliament: "uk-parliament",
  "house-of-commons": "uk-parliament",
  holyrood: "scottish-parliament",
  "senedd-cymru": "senedd",
};

/** What each body's own rule reads; anything else would be taken and ignored, so it is refused. */
export const VACANCY_FIELDS: Readonly<Record<VacantBody, readonly (keyof VacancyInput)[]>> = {
  "principal-council": [
    "council",
    "occurredOn",
    "declaredOn",
    "requestedOn",
    "electorsRequesting",
    "retiresOn",
    "vacantSeats",
    "totalSeats",
  ],
  "parish-council": ["occurredOn", "noticeOn", "requestedOn", "electorsRequesting", "retiresOn"],
  "uk-parliament": [],
  "scottish-parliament": ["occurredOn", "nextGeneralElection"],
  senedd: [],
};

export interface VacancyDecision {
  /** `required`: a poll must be held. `on-request`: once electors ask. `none`: the seat stays empty. */
  readonly election: "required" | "on-request" | "none" | "co-option" | "by-writ";
  readonly whoMayCall: string;
  readonly requestBy?: IsoDay;
  readonly pollFrom?: IsoDay;
  readonly pollBy?: IsoDay;
  readonly because: string;
  readonly source: string;
  /** Councils for which this is not right, where the council was not named. */
  readonly notCovered?: string;
}

const LGA = "Local Government Act 1972 ss. 87-89";
const PARISH_LAW =
  "Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (SI 2006/3305) r. 5";
const TWO_ELECTORS = "Two local government electors for the authority's area, in writing.";
const TEN_ELECTORS = "Ten electors for the parish or ward, within 14 working days of the notice.";

/**
 * Who may call a by-election for an empty seat, and by when the poll must be held. Councils in
 * England only. A field that the body's rule does not read is refused by name.
 */
export function decideVacancy(
  input: VacancyInput,
  bankHolidays: BankHolidayTable = BANK_HOLIDAYS,
): Outcome<VacancyDecision> {
  const anywhere = ["body", "nation", ...Object.values(VACANCY_FIELDS).flat()];
  const known = refuseUnknownFields(input, anywhere, "of a vacancy");
  if (!known.ok) return known;
  const body = parseChoice(input.body, "body", VACANT_BODIES, BODY_ALIASES);
  if (!body.ok) return body;
  const fields = ["body", "nation", ...VACANCY_FIELDS[body.value]];
  const own = refuseUnknownFields(input, fields, `of a vacancy in the body ${body.value}`);
  if (!own.ok) return own;
  const nation = parseChoice(input.nation, "nation", NATIONS, NATION_ALIASES);
  if (!nation.ok) return nation;
  const facts = parseFacts(input, bankHolidays);
  if (!facts.ok) return facts;
  return DECISIONS[body.value](facts.value, nation.value, input);
}

type Decide = (
  facts: VacancyFacts,
  nation: Nation,
  input: VacancyInput,
) => Outcome<VacancyDecision>;

const DECISIONS: Readonly<Record<VacantBody, Decide>> = {
  "uk-parliament": () => accept(BY_WRIT),
  "scottish-parliament": (facts, nation) => inNation("SCT", nation) ?? decideScottish(facts),
  senedd: (_facts, nation) => inNation("WLS", nation) ?? accept(FROM_THE_LIST),
  "principal-council": (facts, nation, input) => {
    const ownLaw = findOwnLaw(input.council);
    if (!ownLaw.ok) return ownLaw;
    if (nation !== "ENG")
      return refuse("law.vacancy.nation-unconfirmed", "nation", UNCONFIRMED[nation]);
    const decision = decideCouncil(facts);
    if (!decision.ok || input.council !== undefined) return decision;
    return accept({ ...decision.value, notCovered: OWN_LAW_COUNCILS });
  },
  "parish-council": (facts, nation) =>
    nation === "ENG"
      ? decideParish(facts)
      : refuse("law.vacancy.nation-unconfirmed", "nation", UNCONFIRMED[nation]),
};

function inNation(where: Nation, nation: Nation): Outcome<never> | undefined {
  return where === nation
    ? undefined
    : refuse("law.vacancy.body-elsewhere", "nation", worded`That body sits in ${where}.`);
}

const BY_WRIT: VacancyDecision = {
  election: "by-writ",
  whoMayCall:
    "The House of Commons orders the writ, by convention on the motion of the former member's party.",
  because: "The day of the poll follows from the writ; no day is set for moving it.",
  source: "Erskine May 2.7",
};

const FROM_THE_LIST: VacancyDecision = {
  election: "none",
  whoMayCall: "Nobody: there are no by-elections to the Senedd elected on 7 May 2026 or later.",
  because: "The next person on the party's list takes the seat, where there is one.",
  source: "Senedd Cymru (Members and Elections) Act 2024 ss. 9 and 24",
};

const UNCONFIRMED = {
  WLS: "Not confirmed for Wales (thought to be as in England). Ask the monitoring officer, and enter the dates with their source.",
  SCT: "Not confirmed for Scotland (thought to be within three months). Ask the returning officer, and enter the dates with their source.",
  NIR: "Not confirmed for Northern Ireland (the party usually co-opts). Ask the Electoral Office, and enter the dates with their source.",
} as const;

/** Scotland Act 1998 s. 9(2)-(4): within three months beginning with the occurrence of the vacancy. */
function decideScottish(facts: VacancyFacts): Outcome<VacancyDecision> {
  const source = "Scotland Act 1998 s. 9";
  const { occurredOn, nextGeneralElection } = facts;
  if (occurredOn === undefined)
    return refuse("law.vacancy.no-day", "occurredOn", "Give the day the seat fell vacant.");
  const whoMayCall = "Nobody need ask: the Presiding Officer fixes the day.";
  const pollBy = addDays(addMonths(occurredOn, 3), -1);
  if (nextGeneralElection !== undefined && pollBy > addMonths(nextGeneralElection, -3)) {
    const because =
      "The latest day for the poll falls within the three months that end with the next general election.";
    return accept({ election: "none", whoMayCall: "Nobody.", because, source });
  }
  const because =
    "Within three months beginning with the vacancy. If it came to the Presiding Officer's notice over a month later, they begin with that day. The Presiding Officer can put the poll off by up to three months.";
  return accept({ election: "required", whoMayCall, pollBy, because, source });
}

function decideCouncil(facts: VacancyFacts): Outcome<VacancyDecision> {
  const share = requireBoth(facts);
  if (!share.ok) return share;
  const since = facts.occurredOn ?? facts.declaredOn;
  if (facts.retiresOn !== undefined && since === undefined) {
    return refuse(
      "law.vacancy.no-day-for-six-months",
      "occurredOn",
      "Give the day the seat fell vacant: the last six months count from it.",
    );
  }
  if (isNearRetirement(facts, since) && !isThirdVacant(facts)) return accept(LEFT_EMPTY);
  const { declaredOn, requestedOn } = facts;
  if (declaredOn !== undefined) {
    return accept({
      election: "required",
      whoMayCall: "Nobody need ask: the council or the High Court has declared the vacancy.",
      pollFrom: facts.after(declaredOn, 25),
      pollBy: facts.after(declaredOn, 35),
      because: "25 to 35 working days after the declaration.",
      source: LGA,
    });
  }
  if (requestedOn === undefined) {
    if (facts.electorsRequesting !== undefined) {
      return refuse(
        "law.vacancy.no-request-day",
        "requestedOn",
        "Give the day on which the electors' request was received.",
      );
    }
    const because = "No request has been received; the law sets no time limit for asking.";
    return accept({ election: "on-request", whoMayCall: TWO_ELECTORS, because, source: LGA });
  }
  const electors = parseCount(facts.electorsRequesting, "electorsRequesting", 2);
  if (!electors.ok) return electors;
  const pollBy = facts.after(requestedOn, 35);
  const because = "Within 35 working days of the request.";
  return accept({ election: "required", whoMayCall: TWO_ELECTORS, pollBy, because, source: LGA });
}

const LEFT_EMPTY: VacancyDecision = {
  election: "none",
  whoMayCall:
    "Nobody, unless more than a third of the seats were vacant when this one fell vacant.",
  because: "The seat fell vacant within six months before the councillor would have retired.",
  source: LGA,
};

function requireBoth({ vacantSeats, totalSeats }: VacancyFacts): Outcome<true> {
  if (vacantSeats !== undefined && totalSeats === undefined) {
    return refuse(
      "law.vacancy.no-total-seats",
      "totalSeats",
      "Give the number of all seats beside vacantSeats.",
    );
  }
  if (totalSeats !== undefined && vacantSeats === undefined) {
    return refuse(
      "law.vacancy.no-vacant-seats",
      "vacantSeats",
      "Give the number of vacant seats beside totalSeats.",
    );
  }
  const isTooMany = (vacantSeats ?? 0) > (totalSeats ?? 0);
  return isTooMany
    ? refuse(
        "law.vacancy.more-vacant-than-seats",
        "vacantSeats",
        "More seats are vacant than there are.",
      )
    : accept(true);
}

function isNearRetirement(facts: VacancyFacts, since: IsoDay | undefined): boolean {
  if (facts.retiresOn === undefined || since === undefined) return false;
  return since >= addMonths(facts.retiresOn, -6);
}

function isThirdVacant(facts: VacancyFacts): boolean {
  const { vacantSeats, totalSeats } = facts;
  return vacantSeats !== undefined && totalSeats !== undefined && vacantSeats * 3 > totalSeats;
}

function decideParish(facts: VacancyFacts): Outcome<VacancyDecision> {
  if (facts.noticeOn === undefined) {
    return refuse(
      "law.vacancy.no-notice-day",
      "noticeOn",
      "Give the day on which the parish council gave notice of the vacancy.",
    );
  }
  if (facts.retiresOn !== undefined && facts.occurredOn === undefined) {
    return refuse(
      "law.vacancy.no-day-for-six-months",
      "occurredOn",
      "Give the day the seat fell vacant: the last six months count from it.",
    );
  }
  const requestBy = facts.after(facts.noticeOn, 14);
  const terms = { whoMayCall: TEN_ELECTORS, requestBy, source: PARISH_LAW };
  if (isNearRetirement(facts, facts.occurredOn)) return accept(PARISH_LAST_MONTHS);
  if (facts.requestedOn === undefined) {
    if (facts.electorsRequesting !== undefined) {
      return refuse(
        "law.vacancy.no-request-day",
        "requestedOn",
        "Give the day on which the electors' request was received.",
      );
    }
    const because = "If ten electors do not ask in time, the parish council co-opts.";
    return accept({ ...terms, election: "on-request", because });
  }
  const electors = parseCount(facts.electorsRequesting, "electorsRequesting", 1);
  if (!electors.ok) return electors;
  if (electors.value < 10 || facts.requestedOn > requestBy) {
    const because = "Fewer than ten electors asked within 14 working days of the notice.";
    return accept({ ...terms, election: "co-option", because });
  }
  const because = "Within 60 working days of the notice.";
  const pollBy = facts.after(facts.noticeOn, 60);
  return accept({ ...terms, election: "required", pollBy, because });
}

const PARISH_LAST_MONTHS: VacancyDecision = {
  election: "none",
  whoMayCall:
    "Nobody: however many electors ask, no election is held. The parish council may co-opt.",
  because:
    "The seat fell vacant within six months before the councillor would have retired. What the council does not fill waits for the ordinary election.",
  source: `${PARISH_LAW}; Electoral Commission, six month rule`,
};
