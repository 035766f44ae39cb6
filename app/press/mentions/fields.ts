import { dayField, lineField, oneOf, optionalTextField } from "../../../platform/text/fields.ts";
import { webLinkField } from "../../../platform/text/safe-link.ts";
import { LEAST, MOST } from "../limits.ts";
import { words } from "../words.ts";
import { MENTION_LANGUAGES } from "./mention.ts";

const says = () => words.mentions.fields;

/** What is written down of a mention. */
export const mentionFields = {
  outlet: lineField(() => says().outlet, { most: MOST.outlet, least: 2 }),
  headline: lineField(() => says().headline, { most: MOST.title, least: LEAST.title }),
  quote: optionalTextField(() => says().quote, { most: MOST.quote }),
  day: dayField(() => says().day),
  link: webLinkField(MOST.link, () => says().link),
  language: oneOf(MENTION_LANGUAGES, () => says().language),
};

export const whyField = lineField(() => says().why, { most: MOST.why, least: LEAST.why });
