import type { Language } from "@breakthrough/languages";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { languageOfAsker } from "../../../../platform/language.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { emailField, maybeTick, mustTick } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { factOf, postLetter } from "../../../mail/door.ts";
import { emailKeyOf } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { outOfListPath, readerPath } from "../../addresses.ts";
import { MOST_READERS, MOST_UNCONFIRMED } from "../../limits.ts";
import { refusals, words } from "../../words.ts";
import {
  ABOUT_LIST,
  addReader,
  addReaderKey,
  askAnew,
  countReaders,
  isGone,
} from "../reader-store.ts";

/** Which wording somebody agrees to now. An older one is kept with whoever agreed to that. */
export const WORDING = 1;

/** A letter that was lost is sent again, and nobody is sent letters in crowds. */
const HOUR_MS = 3_600_000;

interface Wanted {
  readonly email: string;
  readonly emailKey: string;
  readonly wantsEarly: boolean;
  readonly language: Language;
  readonly days: number;
  /** They left once: nothing is sent to them, and nobody is told. */
  readonly isSilent: boolean;
}

/**
 * A journalist asks for our releases. One letter and nothing else goes to the address before its link is pressed; and
 * whoever asks is told the same, whether the address is on the list, has left it, or is new.
 */
export const askForReleases = defineAct({
  name: "press.ask-for-releases",
  input: v.object({
    email: emailField,
    early: maybeTick,
    agreed: mustTick(() => words.list.mustAgree),
  }),
  may: () => undefined,
  facts: async (tx, { email }, { now }) => ({
    counts: await countReaders(tx, now),
    isSilent: await isGone(tx, emailKeyOf(email)),
    rules: await rulesInForce(tx),
    language: languageOfAsker(),
  }),
  decide: ({ counts, isSilent, rules, language }, { email, early }): Wanted | Refusal => {
    if (counts.waiting >= MOST_UNCONFIRMED || counts.confirmed >= MOST_READERS)
      return refuse("too-many", refusals.list.tooMuch);
    const days = rules.contactConfirmDays;
    return { email, emailKey: emailKeyOf(email), wantsEarly: early, language, days, isSilent };
  },
  save,
});

async function save(tx: Tx, wanted: Wanted, { house, now }: ActContext): Promise<void> {
  if (wanted.isSilent) return;
  const { days, language } = wanted;
  const reader = { ...wanted, wording: WORDING, confirmBy: addDays(now, days) };
  const added = await addReader(tx, reader, now);
  const since = new Date(now.getTime() - HOUR_MS);
  const asked = added ?? (await askAnew(tx, reader, { at: now, since }));
  if (asked === undefined) return;
  const { id, email: to } = asked;
  const key = await addReaderKey(tx, id);
  const { url, partyName: party } = house;
  const { subject, text } = words.list.letter;
  const write = () => ({
    subject: subject(party),
    text: text(party, url + readerPath(key), days),
  });
  const fact = factOf(ABOUT_LIST, `confirm ${id}`, now);
  const out = url + outOfListPath(key);
  await postLetter(tx, { to, kind: "needed", language, fact, out, write }, now);
}
