import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Actor } from "../../../../platform/actor.ts";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { languageOfAsker } from "../../../../platform/language.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { isAlreadySubmitted } from "../../../../platform/submissions.ts";
import {
  emailField,
  oneOf,
  optionalTextField,
  shortField,
  textField,
} from "../../../../platform/text/fields.ts";
import { tidyLine } from "../../../../platform/text/tidy-text.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { factOf, postLetter } from "../../../mail/door.ts";
import { emailKeyOf, findMailbox } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { findOnDuty } from "../../../teams/door.ts";
import { confirmPath, contactPath } from "../../addresses.ts";
import {
  LEAST,
  MESSAGES_A_DAY,
  MESSAGES_OF_A_MAILBOX,
  MOST,
  MOST_UNCONFIRMED,
} from "../../limits.ts";
import { refusals, words } from "../../words.ts";
import { SUBJECTS } from "../message.ts";
import { addMessage, countSendings, ensureProofSecret, type NewMessage } from "../message-store.ts";
import { solvedRiddle } from "../proof.ts";

/** As a browser of ours sends it; what is longer proves nothing. */
const LONGEST_PROOF = 4000;

const says = () => words.form.fields;

interface Sent extends NewMessage {
  /** For the letter that asks whether the address is its reader's. */
  readonly key: string | undefined;
  readonly days: number;
}

/**
 * Anybody writes to the party. The team reads it at once where a browser has worked for it, or where it comes from the
 * account of that mailbox; else once the link of a letter was pressed.
 */
export const sendMessage = defineAct({
  name: "contact.send-message",
  input: v.object({
    name: v.pipe(
      optionalTextField(() => says().name, { most: MOST.name }),
      v.transform((name) => (name === undefined ? undefined : tidyLine(name))),
    ),
    email: emailField,
    subject: oneOf(SUBJECTS, () => says().subject),
    body: textField(() => says().body, { most: MOST.body, least: LEAST.body }),
    proof: v.optional(shortField(LONGEST_PROOF, () => says().proof)),
  }),
  may: () => undefined,
  facts: async (tx, { email, proof }, { actor, now }) => ({
    team: await findOnDuty(tx, "contact", now),
    sendings: await countSendings(tx, {
      emailKey: emailKeyOf(email),
      since: addDays(now, -1),
      now,
    }),
    isKnown: (await isOwn(tx, actor, email)) || (await isProved(tx, proof, now)),
    rules: await rulesInForce(tx),
    language: languageOfAsker(),
    key: newSecret(),
  }),
  decide: (facts, { proof: _, ...texts }, { now }): Sent | Refusal => {
    const { team, sendings, isKnown, rules, language } = facts;
    const key = isKnown ? undefined : facts.key;
    if (team === undefined || team.people === 0) return refuse("conflict", refusals.form.nobody);
    // Whoever types somebody else's address uses up nothing of theirs: what nobody confirmed counts against strangers.
    const ofMailbox = isKnown ? sendings.confirmedOfMailbox : sendings.ofMailbox;
    if (ofMailbox >= MESSAGES_OF_A_MAILBOX)
      return refuse("too-many", refusals.form.tooManyOfYours(MESSAGES_OF_A_MAILBOX), "email");
    if (sendings.ofAll >= MESSAGES_A_DAY) return refuse("too-many", refusals.form.tooMuch);
    if (!isKnown && sendings.unconfirmed >= MOST_UNCONFIRMED)
      return refuse("too-many", refusals.form.tooManyWait);
    const days = rules.contactConfirmDays;
    return {
      ...texts,
      ...{ key, days, language },
      state: isKnown ? "open" : "unconfirmed",
      emailKey: emailKeyOf(texts.email),
      endsAt: addDays(now, rules.contactKeptDays),
      keyHash: key === undefined ? undefined : hashOfSecret(key),
      confirmBy: key === undefined ? undefined : addDays(now, days),
    };
  },
  save,
});

/** Whoever is signed in to the account of that mailbox has shown long ago that it is theirs. */
export async function isOwn(db: Reader, actor: Actor, email: string): Promise<boolean> {
  if (actor.kind !== "person") return false;
  return (await findMailbox(db, actor.personId)) === emailKeyOf(email);
}

/** A riddle counts once, also where two forms are sent with it at the same moment. */
async function isProved(tx: Tx, proof: string | undefined, now: Date): Promise<boolean> {
  const mark = await solvedRiddle(proof, await ensureProofSecret(tx), now);
  return mark !== undefined && !(await isAlreadySubmitted(tx, "contact.proof", mark.slice(0, 64)));
}

async function save(tx: Tx, sent: Sent, { house, now }: ActContext): Promise<void> {
  await addMessage(tx, sent, now);
  const { key, days, email: to, language } = sent;
  if (key === undefined) return;
  const link = house.url + confirmPath(key);
  // Nothing that was typed stands in it: a letter to anybody would carry it anywhere.
  const write = () => ({
    subject: words.form.letter.subject(house.partyName),
    text: words.form.letter.text(house.partyName, link, days),
  });
  const fact = factOf(contactPath, "confirm", hashOfSecret(key));
  await postLetter(tx, { to, kind: "needed", language, fact, write }, now);
}
