import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { isOutsideAddress } from "../../../../platform/sending/public-address.ts";
import { personWho } from "../../../membership/door.ts";
import { maySignedIn } from "../../following/may.ts";
import { refusals, words } from "../../words.ts";
import { countBrowsers, saveBrowser } from "../push-store.ts";

const MOST_BROWSERS = 10;

const bytes = (count: number) =>
  v.pipe(
    v.string(() => words.push.broken),
    v.regex(/^[A-Za-z0-9_-]{8,120}={0,2}$/, () => words.push.broken),
    v.check(
      (text) => Buffer.from(text, "base64url").length === count,
      () => words.push.broken,
    ),
  );

/** Says that this browser may be told when there is something new. */
export const switchOn = defineAct({
  name: "this-week.switch-on",
  input: v.object({
    endpoint: v.pipe(
      v.string(() => words.push.broken),
      v.check(isOutsideAddress, () => words.push.broken),
    ),
    // RFC 8291 §2: an uncompressed point of P-256 and 16 bytes.
    publicKey: v.pipe(
      bytes(65),
      v.check(
        (text) => Buffer.from(text, "base64url")[0] === 4,
        () => words.push.broken,
      ),
    ),
    secret: bytes(16),
  }),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    browsers: await countBrowsers(tx, personWho(actor).personId),
  }),
  decide: ({ browsers }, browser, { actor }) =>
    browsers >= MOST_BROWSERS
      ? refuse("too-many", refusals.push.tooMany(MOST_BROWSERS))
      : { personId: personWho(actor).personId, browser },
  save: (tx, { personId, browser }, { now }) => saveBrowser(tx, personId, browser, now),
});
