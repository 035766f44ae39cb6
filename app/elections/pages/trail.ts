import { electionPath, electionsPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { titleOfElection } from "../title.ts";
import { words } from "../words.ts";

export const trailToElections = () => [
  ...words.above,
  { label: words.page.trail, href: electionsPath },
];

export const trailTo = ({ id, terms }: Election) => [
  ...trailToElections(),
  { label: titleOfElection(id, terms.to), href: electionPath(id) },
];
