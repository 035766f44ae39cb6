import * as v from "valibot";
import { lineField, optionalTextField, textField } from "../../platform/text/fields.ts";
import { tidyLine } from "../../platform/text/tidy-text.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = { question: 120, themes: 500, theme: 40, group: 80 } as const;
export const LEAST_CHARACTERS = { question: 5 } as const;
/** More do not fit under a thumb. */
export const MOST_THEMES = 12;

export const keyField = lineField(() => words.fields.key, { most: 100 });

export const questionField = lineField(() => words.fields.question, {
  most: MOST_CHARACTERS.question,
  least: LEAST_CHARACTERS.question,
});

/** One on each line, each once. */
export const themesField = v.pipe(
  textField(() => words.fields.themes, { most: MOST_CHARACTERS.themes }),
  v.transform((text) => [...new Set(text.split("\n").map(tidyLine).filter(Boolean))]),
  v.check(
    (themes) =>
      themes.length <= MOST_THEMES &&
      themes.every((theme) => theme.length <= MOST_CHARACTERS.theme),
    () => words.fields.themesForm(MOST_THEMES, MOST_CHARACTERS.theme),
  ),
);

/** What several people mean, in a few words; empty where the group is there already. */
export const groupField = v.pipe(
  optionalTextField(() => words.fields.newGroup, { most: MOST_CHARACTERS.group }),
  v.transform((text) => (text === undefined ? undefined : tidyLine(text))),
);
