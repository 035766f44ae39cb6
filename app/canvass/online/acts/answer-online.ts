import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, optionalTextField, uuidField } from "../../../../platform/text/fields.ts";
import { MOST_CHARACTERS, MOST_THEMES } from "../../fields.ts";
import { addAnswers } from "../../taking/answer-store.ts";
import { MOST_SAID, type Taken } from "../../taking/judging.ts";
import { refusals, words } from "../../words.ts";
import { whyNotOnline } from "../online.ts";
import { findOnline } from "../online-queries.ts";

const themeOfForm = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS.theme));

/**
 * Answers a question of the day or of a branch's month, without an account. Nobody is known here, also where somebody is signed in. Sent again
 * it is there once: the id was made with the form.
 */
export const answerOnline = defineAct({
  name: "canvass.answer-online",
  input: v.object({
    id: itemNumber,
    answer: uuidField,
    said: optionalTextField(() => words.online.said, { most: MOST_SAID }),
    themes: v.pipe(
      v.array(themeOfForm, () => words.online.noTheme),
      v.maxLength(MOST_THEMES, () => words.online.noTheme),
    ),
  }),
  may: () => undefined,
  facts: async (tx, { id }) =>
    (await findOnline(tx, id)) ?? refuse("not-found", refusals.online.unknown),
  decide: (
    asked,
    { answer, said, themes },
    { now },
  ): { askingId: number; taken: Taken } | Refusal => {
    const whyNot = whyNotOnline(asked, now);
    if (whyNot !== undefined) return whyNot;
    if (!themes.every((theme) => asked.themes.includes(theme)))
      return refuse("invalid", refusals.online.noTheme, "themes");
    if (said === undefined && themes.length === 0)
      return refuse("invalid", refusals.online.empty, "said");
    const own = { id: answer, said, themes: [...new Set(themes)], talkedTo: 0, leaflets: 0 };
    return {
      askingId: asked.id,
      taken: { ...own, saidAt: now, phoneAt: now, contact: undefined, isContactRefused: false },
    };
  },
  save: async (tx, { askingId, taken }, { now }) => {
    await addAnswers(tx, { askingId, linkId: null }, [taken], now);
  },
});
