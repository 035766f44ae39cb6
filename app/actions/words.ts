import { inEachLanguage } from "@breakthrough/languages";
import { coded } from "../../platform/refusal.ts";
import { dayInWords } from "../../web/moments.ts";
import { cy } from "./words.cy.ts";
import { en } from "./words.en.ts";

/** The room's sentences, in the language spoken. */
export const words = inEachLanguage(en, { cy });

/** The same, as what a refusal says. */
export const refusals = coded("actions", words);

/** From its first day to its last. */
export const daysInWords = ({
  firstDay,
  lastDay,
}: {
  readonly firstDay: string;
  readonly lastDay: string;
}): string =>
  firstDay === lastDay
    ? dayInWords(firstDay, { weekday: true })
    : words.view.days(
        dayInWords(firstDay, { weekday: true }),
        dayInWords(lastDay, { weekday: true }),
      );
