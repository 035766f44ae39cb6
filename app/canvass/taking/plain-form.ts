import { spoken } from "@breakthrough/languages";
import { perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import type { FormValues } from "../../../platform/http/read-form.ts";
import { newId } from "../../../platform/ids.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { takeAnswers } from "../acts/take-answers.ts";
import { refusals } from "../words.ts";
import { readContact, WORDING } from "./contact.ts";

/** What stands in the form that a stall has without a script, and what became of it. */
export interface PlainForm {
  /** Of the answer: made anew for each, so that a form that is sent twice counts once. */
  readonly id: string;
  readonly says?: string | undefined;
  readonly said: string;
  readonly themes: readonly string[];
  readonly talkedTo: number;
  readonly leaflets: number;
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly isAgreed: boolean;
    /** What was read back to them; undefined before. */
    readonly shown?: string | undefined;
  };
}

export const freshForm = (says?: string): PlainForm => ({
  ...{ id: newId(), says, said: "", themes: [], talkedTo: 1, leaflets: 0 },
  contact: { id: newId(), name: "", email: "", phone: "", isAgreed: false },
});

const textIn = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const numberIn = (value: unknown): number => (/^\d{1,4}$/.test(String(value)) ? Number(value) : 0);
const themesIn = (value: unknown): readonly string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === "string");

const reachIn = ({ name, email, phone }: FormValues) => ({
  ...{ name: textIn(name), email: textIn(email), phone: textIn(phone) },
});

/** What is read back to somebody: nothing is kept of them that they did not see. */
const shownOf = (form: FormValues): string => Object.values(reachIn(form)).join(" · ");

/** The form as it was sent, with what is to be said of it. */
export function typedAgain(form: FormValues, says: string): PlainForm {
  const { id, said, themes, talkedTo, leaflets, contact, agreed } = form;
  const own = { ...reachIn(form), isAgreed: agreed === "yes" };
  return {
    ...{ id: textIn(id) || newId(), says, said: textIn(said), themes: themesIn(themes) },
    ...{ talkedTo: numberIn(talkedTo), leaflets: numberIn(leaflets) },
    contact: { ...own, id: textIn(contact) || newId(), shown: shownOf(form) },
  };
}

/** Who wants to hear what becomes of it; undefined where nobody does. */
function contactIn(form: FormValues) {
  const typed = reachIn(form);
  if (Object.values(typed).every((text) => text === "")) return undefined;
  const language = spoken() === "cy" ? "cy" : "en";
  const agreed = form.agreed === "yes";
  return { ...typed, id: form.contact, agreed, wording: WORDING, language };
}

export function oneAnswer(form: FormValues, key: string, now: Date) {
  const at = now.toISOString();
  const contact = contactIn(form);
  const row = {
    ...{ id: form.id, said: form.said, themes: themesIn(form.themes), savedAt: at },
    ...{ talkedTo: numberIn(form.talkedTo), leaflets: numberIn(form.leaflets) },
    ...(contact === undefined ? {} : { contact }),
  };
  return { key, sentAt: at, rows: [row], isShown: form.shown === shownOf(form) };
}
export type OneAnswer = ReturnType<typeof oneAnswer>;

/** One answer without the app: what is refused of it is said on the page, and whom it names is shown to them first. */
export async function takeOne(house: House, { isShown, ...input }: OneAnswer) {
  const sent = input.rows[0]?.contact;
  const contact = readContact(sent);
  if (sent !== undefined && contact === undefined)
    return refuse("invalid", refusals.touch.notReached, "name");
  if (contact !== undefined && !isShown) {
    const reach = "email" in contact.reach ? contact.reach.email : contact.reach.phone;
    return refuse("invalid", refusals.touch.show(contact.name, reach), "name");
  }
  const outcome = await perform(house, takeAnswers, input, { actor: aVisitor });
  const first = isRefusal(outcome) || typeof outcome === "symbol" ? undefined : outcome.outcomes[0];
  return first?.is === "refused" ? refuse("invalid", refusals.whys[first.why], "said") : outcome;
}
