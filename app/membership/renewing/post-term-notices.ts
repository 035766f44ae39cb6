import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { areDuesAsked, rulesInForce } from "../../rulebook/door.ts";
import { renewPath } from "../addresses.ts";
import { voteEndsOn } from "../standing/member.ts";
import { listAddressees } from "../standing/queries.ts";
import { words } from "../words.ts";
import {
  isForEverybody,
  type NoticeRules,
  noticedTerms,
  TERM_NOTICES,
  type TermNotice,
  termNoticeOn,
} from "./term-notice.ts";
import { listTermsEnding, type Term, takeTermNotices } from "./term-notice-store.ts";

const A_SLICE = 1000;

/**
 * Writes to those whose membership runs out, at the days that the rulebook names; each letter once, however often it runs.
 * Where dues are asked, the room `money` writes instead: it knows who has paused and what is on its way.
 */
export async function postTermNotices(house: House): Promise<void> {
  const today = dayOf(house.clock.now());
  let after: PersonId | undefined;
  let isDone = false;
  while (!isDone) {
    const terms = await inTransaction(house, async (tx) => {
      const rules = await rulesInForce(tx);
      if (areDuesAsked(rules)) return [];
      const slice = { after, most: A_SLICE };
      const ending = await listTermsEnding(tx, noticedTerms(today, rules), slice);
      const due = Map.groupBy(ending, ({ renewsOn }) => termNoticeOn(renewsOn, today, rules));
      for (const notice of TERM_NOTICES) {
        await postNotice(tx, house, { notice, terms: due.get(notice) ?? [], rules });
      }
      return ending;
    });
    after = terms.at(-1)?.personId;
    isDone = terms.length < A_SLICE;
  }
}

interface Due {
  readonly notice: TermNotice;
  readonly terms: readonly Term[];
  readonly rules: NoticeRules;
}

async function postNotice(tx: Tx, house: House, { notice, terms, rules }: Due): Promise<void> {
  if (terms.length === 0) return;
  const now = house.clock.now();
  const people = await takeTermNotices(tx, terms, TERM_NOTICES.indexOf(notice), now);
  const recipients = await listAddressees(tx, people);
  const ends = new Map(terms.map(({ personId, renewsOn }) => [personId, renewsOn]));
  const write = () => ({
    subject: words.letters.termSubject[notice](house.partyName),
    text: ({ personId, name }: Recipient) => {
      const renewsOn = ends.get(personId) ?? dayOf(now);
      const vote = dayInWords(voteEndsOn(renewsOn, rules));
      const link = house.url + renewPath;
      const says = words.letters.termSays[notice](house.partyName, dayInWords(renewsOn), vote);
      return words.letters.termText(name, says, link);
    },
  });
  const kind = isForEverybody(notice, rules) ? "needed" : "important";
  await postToMany(tx, { recipients, kind, write }, now);
}
