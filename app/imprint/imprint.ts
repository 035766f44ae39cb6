import { createHash } from "node:crypto";
import * as v from "valibot";
import {
  emailField,
  lineField,
  optionalTextField,
  shortField,
} from "../../platform/text/fields.ts";
import { holdsDirectionMarks } from "../../platform/text/tidy-text.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { areDuesAsked, type Rules } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** What the law wants to be said of whoever publishes, writes to people and keeps their data. */
export interface Imprint {
  /** On whose behalf everything is published, and who decides on the data: UK GDPR, article 4(7). */
  readonly controller: string;
  /** Where the controller gets post; a PO box will do. */
  readonly address: string;
  /** Who causes it to be published: Elections Act 2022, section 41. Can be the controller itself. */
  readonly promoter: string;
  /** Undefined where it is the controller's. */
  readonly promoterAddress: string | undefined;
  /** An email address for everybody. */
  readonly contact: string;
  /** For questions about data; undefined where it is the same. */
  readonly dataContact: string | undefined;
  /** For one term of membership; 0 where it costs nothing. */
  readonly feePence: number;
  /** Under which number the Information Commissioner's register of fee payers has the controller. */
  readonly registration: string | undefined;
  /** The front page's first words, where they are the party's own. */
  readonly slogan: string | undefined;
  readonly sloganCy: string | undefined;
  /** What stands under them. */
  readonly intro: string | undefined;
  readonly introCy: string | undefined;
}

/** An address that came with its lines one under another. */
const onOneLine = (text: string): string =>
  text
    .split("\n")
    .map((part) => part.trim())
    .filter(Boolean)
    .join(", ");

const line = (label: () => string, most: number) =>
  lineField(label, {
    most,
    least: 2,
    refuses: { test: holdsDirectionMarks, says: () => words.fields.marks },
  });

const maybe = (label: () => string, most: number) =>
  v.pipe(
    optionalTextField(label, { most }),
    v.transform((text) => (text === undefined ? undefined : onOneLine(text))),
  );

const addressShort = () => words.fields.addressShort;

/** A street, a town and a postcode, or a PO box: what holds no comma or no number has forgotten something. */
const addressField = v.pipe(
  v.pipe(
    v.string(() => words.fields.addressMissing),
    v.maxLength(1000, () => words.fields.addressShort),
    v.transform(onOneLine),
  ),
  line(() => words.fields.address, 200),
  v.check((text) => text === "" || (/,/.test(text) && /\d/.test(text)), addressShort),
);

const MOST_FEE_PENCE = 100_000;
const feeSays = () => words.fields.fee;

/** Pounds, as people write them; 0 is no fee. Nothing is no answer. */
export const feeField = v.pipe(
  shortField(20, feeSays),
  v.transform((text) => text.replace(/[£\s]/g, "")),
  v.regex(/^\d{1,4}(?:\.\d{2})?$/, feeSays),
  v.transform((text) => Math.round(Number(text) * 100)),
  v.maxValue(MOST_FEE_PENCE, feeSays),
);

const maybeEmail = v.optional(
  v.union([
    v.pipe(
      v.literal(""),
      v.transform(() => undefined),
    ),
    emailField,
  ]),
);

export const imprintInput = v.object({
  controller: line(() => words.fields.controller, 120),
  address: addressField,
  promoter: line(() => words.fields.promoter, 120),
  promoterAddress: maybe(() => words.fields.promoterAddress, 200),
  contact: emailField,
  dataContact: maybeEmail,
  fee: feeField,
  registration: maybe(() => words.fields.registration, 40),
  slogan: maybe(() => words.fields.slogan, 60),
  sloganCy: maybe(() => words.fields.slogan, 60),
  intro: maybe(() => words.fields.intro, 300),
  introCy: maybe(() => words.fields.intro, 300),
});

export type ImprintInput = v.InferOutput<typeof imprintInput>;

export const imprintFrom = ({ fee, ...rest }: ImprintInput): Imprint => ({
  ...rest,
  dataContact: rest.dataContact ?? undefined,
  feePence: fee,
});

const inPounds = (pence: number): string =>
  pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);

/** What the form for it holds, by the names of its fields. */
export const fieldsOf = ({ feePence, ...texts }: Imprint) => ({
  ...texts,
  fee: inPounds(feePence),
});

const valuesOf = (imprint: Imprint) => [
  ...[imprint.controller, imprint.address, imprint.promoter, imprint.promoterAddress ?? null],
  ...[imprint.contact, imprint.dataContact ?? null, imprint.feePence, imprint.registration ?? null],
  ...[imprint.slogan ?? null, imprint.sloganCy ?? null],
  ...[imprint.intro ?? null, imprint.introCy ?? null],
];

/** What the record says of it, which holds no person's name. */
export const fingerprintOf = (imprint: Imprint): string =>
  createHash("sha256")
    .update(JSON.stringify(valuesOf(imprint)))
    .digest("hex");

export const isSame = (one: Imprint, other: Imprint): boolean =>
  fingerprintOf(one) === fingerprintOf(other);

/** As the Electoral Commission words it, once each where two are the same. */
export function imprintInWords({ controller, address, promoter, ...more }: Imprint): string {
  const { sentence } = words;
  if (promoter === controller) return sentence.itself(controller, address);
  const other = more.promoterAddress;
  if (other === undefined || other === address) return sentence.both(promoter, controller, address);
  return sentence.each({ promoter, promoterAddress: other, controller, address });
}

/** What membership costs: the dues that members have set, and where there are none what the imprint says. */
export function feeInWords({ feePence }: Pick<Imprint, "feePence">, rules: Rules): string {
  if (areDuesAsked(rules))
    return words.fee.dues(poundsInWords(rules.duesStandard), poundsInWords(rules.duesLow));
  return feePence === 0
    ? words.fee.none
    : words.fee.some(poundsInWords(feePence), rules.membershipMonths);
}
