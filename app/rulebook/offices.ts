import type { Body } from "./bodies.ts";
import { branchOfficeOf } from "./branch-offices.ts";
import { isStanding, type OfficePlan, withId } from "./constitution/constitution.ts";
import { constitutionNow } from "./constitution/in-force.ts";
import { titleIn } from "./constitution/titles.ts";
import type { RuleName } from "./rule.ts";

export type { Filling, OfficePlan } from "./constitution/constitution.ts";

/** An office, by its id in the constitution. */
export type Office = string;

/** The rule that says how long somebody may hold an office. */
export const OFFICE_TERM: RuleName = "officeMonths";

const allOffices = (): readonly OfficePlan[] => constitutionNow().offices;

/** Every office that the party has named, in its order, those included that are ended. */
export const officeNames = (): readonly Office[] => allOffices().map(({ id }) => id);

/** Those that somebody can come into. */
export const officesToFill = (): readonly Office[] =>
  allOffices()
    .filter(isStanding)
    .map(({ id }) => id);

export const isOffice = (text: string): boolean => withId(allOffices(), text) !== undefined;

export const isOfficeToFill = (text: string): boolean => officesToFill().includes(text);

export function planOf(office: Office): OfficePlan {
  const plan = withId(allOffices(), office);
  if (plan === undefined) throw new Error(`${office} is no office`);
  return plan;
}

/** The body that an office acts for; undefined for a word that names no office. */
export const bodyOf = (office: string): Body | undefined => withId(allOffices(), office)?.body;

/** Of a word that names no office any more it is that word: what was done in it stays readable. */
export const titleOf = (office: string): string => {
  const plan = withId(allOffices(), office) ?? branchOfficeOf(office);
  return plan === undefined ? sentenceOf(office) : titleIn(plan);
};

const sentenceOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");

/** May one person hold both at the same time? The same office twice is no second office. */
export const mayHoldTogether = (one: Office, other: Office): boolean =>
  one !== other && planOf(one).mayAlsoHold.includes(other);
