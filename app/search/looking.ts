import type { House } from "../../platform/house.ts";
import type { LookedFor } from "../../platform/text/terms.ts";
import { countWordsOfPeople, type PersonFound, searchPeople } from "../membership/door.ts";
import { listHoldersByName, type Office, titleOf } from "../offices/door.ts";
import { countWordsOfPolicies, searchPolicies } from "../policy/door.ts";
import { countWordsOfProposals, searchProposals } from "../proposals/door.ts";
import { alternativesOf } from "./abbreviations.ts";
import { FEW, type Found, type Kind, MANY } from "./found.ts";
import { isLike } from "./likeness.ts";
import { type CountWords, findMeant } from "./meant.ts";
import { findSitePages } from "./site-pages.ts";
import { words } from "./words.ts";

/** What the rooms that keep texts and names found. */
interface InTexts extends Pick<Found, "policy" | "proposals"> {
  readonly people: readonly PersonFound[];
}

type Wanted = { readonly kinds: readonly Kind[]; readonly most: number };

async function lookInTexts(
  { database, clock }: House,
  looked: LookedFor,
  { kinds, most }: Wanted,
): Promise<InTexts> {
  const [policy, proposals, people] = await Promise.all([
    kinds.includes("policy") ? searchPolicies(database, looked, most) : [],
    kinds.includes("proposals") ? searchProposals(database, looked, most) : [],
    kinds.includes("people") ? searchPeople(database, looked, most, clock.now()) : [],
  ]);
  return { policy, proposals, people };
}

/** Of shorter words too much begins with them. */
const SHORTEST_BEGINNING = 3;

/** Whole words first. Where no text has them, or nobody is called so, what begins with them. */
async function lookWholeOrBegun(house: House, typed: string, wanted: Wanted): Promise<InTexts> {
  const looked = { typed, alternatives: alternativesOf(typed, words.abbreviations) };
  const whole = await lookInTexts(house, looked, wanted);
  const hasTexts = whole.policy.length + whole.proposals.length > 0;
  const isFound = (kind: Kind) => (kind === "people" ? whole.people.length > 0 : hasTexts);
  const kinds = wanted.kinds.filter((kind) => !isFound(kind));
  const begun = { ...looked, beginningsFrom: SHORTEST_BEGINNING };
  const more = await lookInTexts(house, begun, { ...wanted, kinds });
  return {
    policy: [...whole.policy, ...more.policy],
    proposals: [...whole.proposals, ...more.proposals],
    people: [...whole.people, ...more.people],
  };
}

const isNothing = ({ policy, proposals, people }: InTexts): boolean =>
  policy.length + proposals.length + people.length === 0;

/** Only of what this reader may search: no word tells that somebody belongs to the party. */
const counterFor =
  ({ database, clock }: House, kinds: readonly Kind[]): CountWords =>
  async (asked) => {
    const counts = await Promise.all([
      kinds.includes("policy") ? countWordsOfPolicies(database, asked) : [],
      kinds.includes("proposals") ? countWordsOfProposals(database, asked) : [],
      kinds.includes("people") ? countWordsOfPeople(database, asked, clock.now()) : [],
    ]);
    return counts.flat();
  };

async function listOffices({ database, clock }: House, typed: string): Promise<readonly Office[]> {
  const holders = await listHoldersByName(database, clock.now());
  const held = holders.filter(({ office, name }) => isLike(typed, `${name} ${titleOf(office)}`));
  return [...new Set(held.map(({ office }) => office))];
}

export interface Looked {
  readonly found: Found;
  /** What texts and names were looked for instead, as what was typed stands in none of them. */
  readonly meant: string | undefined;
}

/** @param kinds those that this reader may search, and wants to */
export async function lookFor(
  house: House,
  typed: string,
  kinds: readonly Kind[],
): Promise<Looked> {
  const wanted = { kinds, most: kinds.length === 1 ? MANY : FEW };
  const asTyped = await lookWholeOrBegun(house, typed, wanted);
  const near = isNothing(asTyped) ? await findMeant(typed, counterFor(house, kinds)) : undefined;
  const asMeant = near === undefined ? asTyped : await lookWholeOrBegun(house, near, wanted);
  const { policy, proposals, people } = asMeant;
  const named = await house.namedOf(people.map(({ id }) => id));
  const marked = people.map(({ id, passages }) => ({ id, who: named(id), passages }));
  const offices = kinds.includes("offices") ? await listOffices(house, typed) : [];
  const pages = kinds.includes("pages") ? findSitePages(typed, wanted.most) : [];
  return {
    found: { policy, proposals, people: marked, offices: offices.slice(0, wanted.most), pages },
    meant: isNothing(asMeant) ? undefined : near,
  };
}
