import type { IsoDay } from "../days/day.ts";
import { NATION_ALIASES, type Nation } from "../nations.ts";
import { accept, type Outcome, parseChoice, refuse, worded } from "../refusal.ts";
import { findOwnLaw } from "./own-law.ts";

export const ELECTION_TYPES = [
  "uk-parliament-general",
  "uk-parliament-by-election",
  "local-principal",
  "local-by-election",
  "parish",
  "parish-by-election",
  "local-authority-mayor",
  "combined-authority-mayor",
  "police-and-crime-commissioner",
  "gla",
  "senedd",
  "senedd-by-election",
  "scottish-parliament",
  "scottish-parliament-by-election",
  "ni-local",
  "ni-assembly",
  "party-campaign-return",
] as const;

export type ElectionType = (typeof ELECTION_TYPES)[number];

/** Elections by the names that candidates and agents use. */
export const ELECTION_ALIASES: Readonly<Record<string, ElectionType>> = {
  "general-election": "uk-parliament-general",
  "uk-general": "uk-parliament-general",
  "uk-general-election": "uk-parliament-general",
  "uk-parliament": "uk-parliament-general",
  "parliamentary-general": "uk-parliament-general",
  westminster: "uk-parliament-general",
  "parliamentary-by-election": "uk-parliament-by-election",
  "uk-by-election": "uk-parliament-by-election",
  "westminster-by-election": "uk-parliament-by-election",
  council: "local-principal",
  local: "local-principal",
  "local-council": "local-principal",
  "county-council": "local-principal",
  "district-council": "local-principal",
  "borough-council": "local-principal",
  "unitary-council": "local-principal",
  "london-borough": "local-principal",
  "council-by-election": "local-by-election",
  "ward-by-election": "local-by-election",
  "parish-council": "parish",
  "town-council": "parish",
  community: "parish",
  "community-council": "parish",
  "parish-council-by-election": "parish-by-election",
  "town-council-by-election": "parish-by-election",
  "community-by-election": "parish-by-election",
  "community-council-by-election": "parish-by-election",
  "council-mayor": "local-authority-mayor",
  "elected-mayor": "local-authority-mayor",
  "metro-mayor": "combined-authority-mayor",
  "regional-mayor": "combined-authority-mayor",
  pcc: "police-and-crime-commissioner",
  "london-assembly": "gla",
  "mayor-of-london": "gla",
  "greater-london-authority": "gla",
  "senedd-cymru": "senedd",
  "welsh-parliament": "senedd",
  holyrood: "scottish-parliament",
  "holyrood-by-election": "scottish-parliament-by-election",
  "ni-council": "ni-local",
  "northern-ireland-council": "ni-local",
  "northern-ireland-local": "ni-local",
  stormont: "ni-assembly",
  "northern-ireland-assembly": "ni-assembly",
};

export const ELECTION_NAMES: Readonly<Record<ElectionType, string>> = {
  "uk-parliament-general": "UK Parliament, general election",
  "uk-parliament-by-election": "UK Parliament, by-election",
  "local-principal": "Council",
  "local-by-election": "Council, by-election",
  parish: "Parish or community council",
  "parish-by-election": "Parish or community council, by-election",
  "local-authority-mayor": "Mayor of a local authority",
  "combined-authority-mayor": "Mayor of a combined authority",
  "police-and-crime-commissioner": "Police and crime commissioner",
  gla: "Greater London Authority",
  senedd: "Senedd Cymru",
  "senedd-by-election": "Senedd Cymru, by-election",
  "scottish-parliament": "Scottish Parliament",
  "scottish-parliament-by-election": "Scottish Parliament, by-election",
  "ni-local": "Council in Northern Ireland",
  "ni-assembly": "Northern Ireland Assembly",
  "party-campaign-return": "Party campaign return after a UK general election",
};

const UNITED_KINGDOM: readonly Nation[] = ["ENG", "WLS", "SCT", "NIR"];
const GREAT_BRITAIN: readonly Nation[] = ["ENG", "WLS", "SCT"];
const ENGLAND_AND_WALES: readonly Nation[] = ["ENG", "WLS"];

/** Where each election can be held. */
export const NATIONS_OF: Readonly<Record<ElectionType, readonly Nation[]>> = {
  "uk-parliament-general": UNITED_KINGDOM,
  "uk-parliament-by-election": UNITED_KINGDOM,
  "local-principal": GREAT_BRITAIN,
  "local-by-election": GREAT_BRITAIN,
  parish: ENGLAND_AND_WALES,
  "parish-by-election": ENGLAND_AND_WALES,
  "local-authority-mayor": ENGLAND_AND_WALES,
  "combined-authority-mayor": ["ENG"],
  "police-and-crime-commissioner": ENGLAND_AND_WALES,
  gla: ["ENG"],
  senedd: ["WLS"],
  "senedd-by-election": ["WLS"],
  "scottish-parliament": ["SCT"],
  "scottish-parliament-by-election": ["SCT"],
  "ni-local": ["NIR"],
  "ni-assembly": ["NIR"],
  "party-campaign-return": UNITED_KINGDOM,
};

/** The polls for which an election's law holds, both days included; what stands around it is refused. */
interface Span {
  readonly from?: string;
  readonly to?: string;
  readonly before?: string;
  readonly after?: string;
}

const SPANS: Readonly<Partial<Record<ElectionType, Span>>> = {
  "senedd-by-election": {
    to: "2026-05-06",
    after:
      "There are no by-elections to the Senedd since the general election of 7 May 2026: a vacant seat goes to the next on the party's list (Senedd Cymru (Members and Elections) Act 2024 ss. 9 and 24).",
  },
  "combined-authority-mayor": {
    from: "2017-05-04",
    before: "The first mayors of combined authorities were elected on 4 May 2017 (SI 2017/67).",
  },
  "scottish-parliament": { from: "2015-12-16", before: scottishBefore() },
  "scottish-parliament-by-election": { from: "2015-12-16", before: scottishBefore() },
};

function scottishBefore(): string {
  return "The Scottish Parliament (Elections etc.) Order 2015 (SSI 2015/425) is in force from 16 December 2015; what stood before it was not read.";
}

/** Refuses a poll on a day for which the election's law does not hold. */
export function parseInForce(election: ElectionType, poll: IsoDay): Outcome<IsoDay> {
  const span = SPANS[election] ?? {};
  if (span.from !== undefined && poll < span.from)
    return refuse("law.timetable.before-its-law", "poll", span.before ?? "");
  if (span.to !== undefined && poll > span.to)
    return refuse("law.timetable.after-its-law", "poll", span.after ?? "");
  return accept(poll);
}

/** The last day of an election that the law has ended, where it has. */
export const lastPollOf = (election: ElectionType): string | undefined => SPANS[election]?.to;

/** First day on which this package can date a poll of an election whose law began later than 2015. */
export const firstPollOf = (election: ElectionType): string | undefined => SPANS[election]?.from;

/** Words that mean several elections. */
const AMBIGUOUS: Readonly<Partial<Record<string, string>>> = {
  "by-election":
    "uk-parliament-by-election, local-by-election, parish-by-election or scottish-parliament-by-election",
  mayor: "local-authority-mayor, combined-authority-mayor, or gla for the Mayor of London",
};

const CITY_OF_LONDON = /^(city-of-london|common-council|aldermanic)/;

/** Refuses an election type that is unknown, or that is not held in the nation given. */
export function parseElection(
  election: unknown,
  nation: unknown,
): Outcome<{ election: ElectionType; nation: Nation }> {
  if (typeof election === "string" && CITY_OF_LONDON.test(election.toLowerCase())) {
    const ownLaw = findOwnLaw("City of London");
    if (!ownLaw.ok) return refuse("law.timetable.own-law-election", "election", ownLaw.message);
  }
  const meant = typeof election === "string" ? AMBIGUOUS[election.toLowerCase()] : undefined;
  if (meant !== undefined)
    return refuse(
      "law.timetable.several-elections",
      "election",
      worded`Say which ${election}: ${meant}.`,
    );
  const knownElection = parseChoice(election, "election", ELECTION_TYPES, ELECTION_ALIASES);
  if (!knownElection.ok) return knownElection;
  const knownNation = parseChoice(nation, "nation", UNITED_KINGDOM, NATION_ALIASES);
  if (!knownNation.ok) return knownNation;
  const allowed = NATIONS_OF[knownElection.value];
  if (!allowed.includes(knownNation.value)) {
    return refuse(
      "law.timetable.not-held-there",
      "nation",
      placeRefusal(knownElection.value, knownNation.value),
    );
  }
  return accept({ election: knownElection.value, nation: knownNation.value });
}

function placeRefusal(election: ElectionType, nation: Nation): string {
  const places = NATIONS_OF[election].join(", ");
  const instead = nation === "NIR" && election.startsWith("local-") ? " Use ni-local there." : "";
  return `${election} is not held in ${nation}; it is held in ${places}.${instead}`;
}
