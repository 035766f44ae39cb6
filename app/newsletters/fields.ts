import * as v from "valibot";
import { lineField, maybeTick, oneOf, shortField, textField } from "../../platform/text/fields.ts";
import { CONDITIONS, type Condition } from "../membership/door.ts";
import { LEAST, MOST } from "./limits.ts";
import { type Audience, TOPICS, type Whom } from "./newsletter.ts";
import { words } from "./words.ts";

const says = () => words.fields;

const TO = /^(?:members|everybody|(?:area|branch):[1-9][0-9]{0,8})$/;

/** The texts of a newsletter, and to whom it goes. */
export const newsletterFields = {
  subject: lineField(() => says().subject, { most: MOST.subject, least: LEAST.subject }),
  body: textField(() => says().body, { most: MOST.body, least: LEAST.body }),
  topic: oneOf(TOPICS, () => says().topic),
  to: v.pipe(
    shortField(20, () => says().to),
    v.regex(TO, () => says().to),
  ),
  new: maybeTick,
  active: maybeTick,
  quiet: maybeTick,
  welsh: maybeTick,
};

type Ticked = Readonly<Record<Condition, boolean>>;

/** Of a form's fields the audience that they say. */
export function audienceOf({ to, ...ticked }: { readonly to: string } & Ticked): Audience {
  const [whom = "", branch] = to.split(":");
  return {
    whom: whom as Whom,
    branchId: branch === undefined ? undefined : Number(branch),
    conditions: CONDITIONS.filter((condition) => ticked[condition]),
  };
}
