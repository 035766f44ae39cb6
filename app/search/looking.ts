import type { House } from "../../platform/house.ts";
import type { LookedFor } from "../../platform/text/terms.ts";
import { countWordsOfQuestions, searchQuestions } from "../contact/door.ts";
import { countWordsOfPeople, type PersonFound, searchPeople } from "../membership/door.ts";
import { countWordsOfArticles, searchArticles } from "../news/door.ts";
import { listHoldersByName, type Office, titleOf } from "../offices/door.ts";
import { countWordsOfPolicies, searchPolicies } from "../policy/door.ts";
import { countWordsOfProposals, searchProposals } from "../proposals/door.ts";
import { ABBREVIATIONS, alternativesOf } from "./abbreviations.ts";
import { FEW, type Found, type Kind, MANY } from "./found.ts";
import { isLike } from "./likeness.ts";
import { type CountWords, findMeant, findUnknown, folded, SHORTEST_BEGINNING } from "./meant.ts";
import { findSitePages } from "./site-pages.ts";

/** What the rooms that keep texts and names found. */
interface InTexts extends Pick<Found, "policy" | "questions" | "proposals" | "news"> {
  readonly people: readonly PersonFound[];
}

type Wanted = { readonly kinds: readonly Kind[]; readonly most: number };

async function lookInTexts(
  { database, clock }: House,
  looked: LookedFor,
  { kinds, most }: Wanted,
): Promise<InTexts> {
  const [policy, questions, proposals, news, people] = await Promise.all([
    kinds.includes("policy") ? searchPolicies(database, looked, most) : [],
    kinds.includes("questions") ? searchQuestions(database, looked, most) : [],
    kinds.includes("proposals") ? searchProposals(database, looked, most) : [],
    kinds.includes("news") ? searchArticles(database, looked, most) : [],
    kinds.includes("people") ? searchPeople(database, looked, most, clock.now()) : [],
  ]);
  return { policy, questions, proposals, news, people };
}

type Texts = Omit<InTexts, "people">;

const hasNoText = ({ policy, questions, proposals, news }: Texts): boolean =>
  policy.length + questions.length + proposals.length + news.length === 0;

const isNothing = (inTexts: InTexts): boolean => hasNoText(inTexts) && inTexts.people.length === 0;

/** Only of what this reader may search: no word tells that somebody belongs to the party. */
const counterFor =
  ({ database, clock }: House, kinds: readonly Kind[]): CountWords =>
  async (asked) => {
    const counts = await Promise.all([
      kinds.includes("policy") ? countWordsOfPolicies(database, asked) : [],
      kinds.includes("questions") ? countWordsOfQuestions(database, asked) : [],
      kinds.includes("proposals") ? countWordsOfProposals(database, asked) : [],
      kinds.includes("news") ? countWordsOfArticles(database, asked) : [],
      kinds.includes("people") ? countWordsOfPeople(database, asked, clock.now()) : [],
    ]);
    return counts.flat();
  };

const begunBy = (
  alternatives: LookedFor["alternatives"],
  isBegun: (word: string) => boolean,
): LookedFor["alternatives"] =>
  alternatives.map((terms) =>
    terms.map((term) => ({ ...term, isBeginning: isBegun(folded(term.text)) })),
  );

const isLong = ({ length }: string): boolean => length >= SHORTEST_BEGINNING;

const TEXTS: readonly Kind[] = ["policy", "questions", "proposals", "news"];

interface WholeOrBegun {
  readonly inTexts: InTexts;
  /** Where no text was found, the words that stand in none. */
  readonly unknown: readonly string[];
}

/** Whole words first. Where no text has all of them, the others as beginnings; and names begun where none is whole. */
async function lookWholeOrBegun(
  house: House,
  typed: string,
  { kinds, most }: Wanted,
): Promise<WholeOrBegun> {
  const alternatives = alternativesOf(typed, ABBREVIATIONS);
  const whole = await lookInTexts(house, { typed, alternatives }, { kinds, most });
  const unknown = !hasNoText(whole) ? [] : await findUnknown(typed, counterFor(house, kinds));
  const lookBegun = (those: readonly Kind[], isBegun: (word: string) => boolean) => {
    const looked = { typed, alternatives: begunBy(alternatives, isBegun) };
    return lookInTexts(house, looked, {
      kinds: kinds.filter((kind) => those.includes(kind)),
      most,
    });
  };
  const { policy, questions, proposals, news } =
    unknown.length === 0 ? whole : await lookBegun(TEXTS, (word) => unknown.includes(word));
  const { people } = whole.people.length > 0 ? whole : await lookBegun(["people"], isLong);
  return { inTexts: { policy, questions, proposals, news, people }, unknown };
}

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
  const [{ inTexts, unknown }, offices] = await Promise.all([
    lookWholeOrBegun(house, typed, wanted),
    kinds.includes("offices") ? listOffices(house, typed) : [],
  ]);
  const near = isNothing(inTexts)
    ? await findMeant(typed, unknown, counterFor(house, kinds))
    : undefined;
  const nearby = near === undefined ? inTexts : await lookNear(house, near, wanted);
  const pages = kinds.includes("pages") ? findSitePages(typed, wanted.most) : [];
  const people = await withNames(house, nearby.people);
  return {
    found: { ...nearby, people, offices: offices.slice(0, wanted.most), pages },
    meant: isNothing(nearby) ? undefined : near,
  };
}

const lookNear = async (house: House, near: string, wanted: Wanted): Promise<InTexts> =>
  (await lookWholeOrBegun(house, near, wanted)).inTexts;

async function withNames(house: House, people: readonly PersonFound[]): Promise<Found["people"]> {
  const named = await house.namedOf(people.map(({ id }) => id));
  return people.map(({ id, passages }) => ({ id, who: named(id), passages }));
}
