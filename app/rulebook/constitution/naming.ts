import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { cy } from "../words.cy.ts";
import { en } from "../words.en.ts";
import { refusals } from "../words.ts";
import type { Constitution, Named } from "./constitution.ts";

export const MOST_TITLE = 60;
const LEAST_TITLE = 3;
const MOST_NAMED = 40;

/** Ids stand in addresses, and those of bodies in the head of an archive, whose format knows letters alone. */
const ID = { chapters: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, bodies: /^[a-z]+$/ } as const;
const MOST_ID = 40;

/** As English and Welsh write: so that no letter of another script makes one title look like another. */
const WRITTEN = /^[A-Za-z][A-Za-z0-9 ,.&'’()/-]*$/;
const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** What two titles have in common that a reader would take for one: case, accents, signs, "the", look-alikes. */
const foldTitle = (title: string): string =>
  withoutAccents(title)
    .toLowerCase()
    .replace(/^(?:the|an?|y|yr) /, "")
    .replace(/[^a-z0-9]/g, "")
    .replace(/0/g, "o")
    .replace(/[1i]/g, "l")
    .replace(/5/g, "s")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w");

/** Who else acts in the record and on its pages, in each language: nobody in office may be called like that. */
const TAKEN = new Set(
  [en, cy]
    .flatMap(({ capacities, takenTitles }) => [
      ...Object.values(capacities.plain),
      ...Object.values(capacities.ballot),
      ...takenTitles,
    ])
    .map(foldTitle),
);

/** It would be read as two: "Safety officer and Trustee" in the record are two offices. */
const JOINS_TWO = / (?:and|or|a|ac|neu) /i;

export type Kind = Exclude<keyof Constitution, "branchOffices">;

function whyNotTitle(kind: Kind, title: string): Refusal | undefined {
  const no = refusals.constitution;
  const { length } = title;
  if (length < LEAST_TITLE || length > MOST_TITLE || title.trim() !== title || / {2}/.test(title)) {
    return refuse("invalid", no.titleLength(title, LEAST_TITLE, MOST_TITLE));
  }
  if (!WRITTEN.test(withoutAccents(title))) return refuse("invalid", no.titleLetters(title));
  if (TAKEN.has(foldTitle(title))) return refuse("invalid", no.titleTaken(title));
  if (kind !== "chapters" && JOINS_TWO.test(title)) return refuse("invalid", no.titleOfTwo(title));
  return undefined;
}

function whyNotId(kind: Kind, id: string): Refusal | undefined {
  const isFit = (kind === "bodies" ? ID.bodies : ID.chapters).test(id) && id.length <= MOST_ID;
  return isFit ? undefined : refuse("invalid", refusals.constitution.id[kind](id));
}

const titlesOf = ({ title, titleCy }: Named): readonly string[] =>
  titleCy === undefined ? [title] : [title, titleCy];

/** Why the names of one list are not fit; undefined where they are. What is ended keeps its name. */
export function whyNotNames(kind: Kind, all: readonly Named[]): Refusal | undefined {
  const no = refusals.constitution;
  if (all.length > MOST_NAMED) return refuse("invalid", no.tooMany[kind](MOST_NAMED));
  const ids = new Set<string>();
  const titles = new Map<string, string>();
  for (const one of all) {
    const whyNot = whyNotId(kind, one.id);
    if (whyNot !== undefined) return whyNot;
    if (ids.has(one.id)) return refuse("conflict", no.idTwice(one.id));
    ids.add(one.id);
    for (const title of titlesOf(one)) {
      const refusal = whyNotTitle(kind, title);
      if (refusal !== undefined) return refusal;
    }
    for (const fold of new Set(titlesOf(one).map(foldTitle))) {
      const other = titles.get(fold);
      if (other !== undefined) return refuse("conflict", no.titleAlike(one.title, other));
      titles.set(fold, one.title);
    }
  }
  return undefined;
}
