import { listInWords } from "@breakthrough/languages";
import type { Said } from "../../platform/refusal.ts";
import type { Preview } from "./bringing-in.ts";
import type { Choices } from "./reading/choices.ts";
import { countWords, type Question } from "./reading/questions.ts";
import type { Survey } from "./reading/survey.ts";
import { refusals, words } from "./words.ts";

const headed = (survey: Survey, columns: Iterable<number>): string =>
  listInWords([...columns].map((column) => `“${survey[column]?.heading ?? ""}”`));

/** A word of the list as it is shown; the empty one has a name. */
export const wordInWords = (word: string): string => (word === "" ? words.noWord : `“${word}”`);

/** What has to be said before the list may bring anybody in. */
export function askedFirst(question: Question, survey: Survey): Said {
  const { questions } = refusals;
  switch (question.is) {
    case "column":
      return questions.column;
    case "as":
      return questions.as;
    case "asToo":
      return questions.asToo(listInWords(question.headings.map((heading) => `“${heading}”`)));
    case "leftOut":
      return questions.leftOut(headed(survey, question.columns));
    case "words":
      return questions.words(listInWords(question.words.map(wordInWords)));
    case "noStatus":
      return questions.noStatus(`“${question.heading}”`);
    case "dates":
      return questions.dates(listInWords(question.headings.map((heading) => `“${heading}”`)));
  }
}

/** What was chosen beside the columns: a sentence each. */
export function choicesInWords(survey: Survey, choices: Choices): readonly string[] {
  const { chosen, decisions } = words;
  const { ages, as, dates, leave, mapping } = choices;
  const hasColumn = (mapping.kind ?? mapping.status) !== undefined;
  return [
    ...(as === undefined || hasColumn ? [] : [chosen.as[as]]),
    ...countWords(survey, choices).flatMap(({ word, rows, decision }) =>
      decision === undefined ? [] : [chosen.word(wordInWords(word), rows, decisions[decision])],
    ),
    ...(leave.size === 0 ? [] : [chosen.leave(headed(survey, leave))]),
    ...(dates === undefined ? [] : [chosen.dates[dates]]),
    ...(ages === undefined ? [] : [chosen.ages]),
  ];
}

/** How many are under 18, and of how many nobody knows it. */
export const agesInWords = ({ minors, agesUnknown }: Pick<Preview, "minors" | "agesUnknown">) => [
  ...(minors === 0 ? [] : [words.minors(minors)]),
  ...(agesUnknown === 0 ? [] : [words.agesUnknown(agesUnknown)]),
];
