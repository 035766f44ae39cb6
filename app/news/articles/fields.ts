import * as v from "valibot";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import {
  lineField,
  optionalTextField,
  shortField,
  textField,
} from "../../../platform/text/fields.ts";
import { safeLinkField } from "../../../platform/text/safe-link.ts";
import { refusals, words } from "../words.ts";
import { type ArticleTexts, type Correction, corrected, MOST_FACTS, readFacts } from "./article.ts";

export const MOST = {
  title: 120,
  standfirst: 300,
  body: 12_000,
  facts: 6_000,
  video: 500,
  note: 2_000,
  passage: 1_000,
  why: 500,
} as const;
export const LEAST = { title: 5, standfirst: 10, body: 40, why: 10 } as const;

const says = () => words.articles.fields;

const factsField = v.pipe(
  optionalTextField(() => says().facts, { most: MOST.facts }),
  v.check(
    (text) => text === undefined || readFacts(text) !== undefined,
    () => says().noSource,
  ),
  v.check(
    (text) => text === undefined || (readFacts(text)?.length ?? 0) <= MOST_FACTS,
    () => says().tooManyFacts(MOST_FACTS),
  ),
);

/** `name`, `member`, or `branch-` and the number of one of the author's branches. */
const bylineField = v.pipe(
  shortField(20, () => says().byline),
  v.regex(/^(?:name|member|branch-[1-9][0-9]{0,8})$/, () => says().byline),
);

/** What an author types of an article. */
export const articleEntries = {
  title: lineField(() => says().title, { most: MOST.title, least: LEAST.title }),
  standfirst: lineField(() => says().standfirst, {
    most: MOST.standfirst,
    least: LEAST.standfirst,
  }),
  body: textField(() => says().body, { most: MOST.body, least: LEAST.body }),
  facts: factsField,
  video: safeLinkField(MOST.video, () => says().video),
  byline: bylineField,
};

/** The same of what stands in nobody's name. */
export const { byline: _byline, ...textEntries } = articleEntries;
const texts = v.object(textEntries);

/** Why an article with these texts could not be typed. */
function whyNotTexts(after: ArticleTexts): Refusal | undefined {
  const read = v.safeParse(texts, after);
  const stays =
    read.success &&
    (["title", "standfirst"] as const).every((part) => read.output[part] === after[part]);
  return stays ? undefined : refuse("invalid", refusals.articles.tooMuchCorrected, "becomes");
}

/** The texts with a passage put right, where that is an article which could have been typed; or why not. Pure. */
export function textsCorrected(
  before: ArticleTexts,
  passage: Pick<Correction, "was" | "becomes">,
): ArticleTexts | Refusal {
  const after = corrected(before, passage);
  return isRefusal(after) ? after : (whyNotTexts(after) ?? after);
}

export const noteField = textField(() => says().note, { most: MOST.note, least: 2 });
export const whyField = textField(() => says().why, { most: MOST.why, least: LEAST.why });
