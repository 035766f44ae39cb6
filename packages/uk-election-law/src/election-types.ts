import type { Nation } from "./nations.ts";
import { accept, type Outcome, parseChoice, refuse } from "./refusal.ts";

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
  "ni-local",
  "ni-assembly",
  "party-campaign-return",
] as const;

export type ElectionType = (typeof ELECTION_TYPES)[number];

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
  "ni-local": ["NIR"],
  "ni-assembly": ["NIR"],
  "party-campaign-return": UNITED_KINGDOM,
};

/** Refuses an election type that is unknown, or that is not held in the nation given. */
export function parseElection(
  election: unknown,
  nation: unknown,
): Outcome<{ election: ElectionType; nation: Nation }> {
  const knownElection = parseChoice(election, "election", ELECTION_TYPES);
  if (!knownElection.ok) return knownElection;
  const knownNation = parseChoice(nation, "nation", UNITED_KINGDOM);
  if (!knownNation.ok) return knownNation;
  const allowed = NATIONS_OF[knownElection.value];
  if (!allowed.includes(knownNation.value)) {
    return refuse("nation", placeRefusal(knownElection.value, knownNation.value));
  }
  return accept({ election: knownElection.value, nation: knownNation.value });
}

function placeRefusal(election: ElectionType, nation: Nation): string {
  const places = NATIONS_OF[election].join(", ");
  const instead = nation === "NIR" && election.startsWith("local-") ? " Use ni-local there." : "";
  return `${election} is not held in ${nation}; it is held in ${places}.${instead}`;
}
