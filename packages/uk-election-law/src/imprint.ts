import { type IsoDay, knownDay } from "./days/day.ts";
import { accept, type Outcome, parseChoice, quote, refuse, worded } from "./refusal.ts";

export const IMPRINT_MEDIA = ["print", "digital"] as const;

export type ImprintMedium = (typeof IMPRINT_MEDIA)[number];

/** A person or body as the imprint must name it. A PO box will do for digital material. */
export interface NamedAddress {
  readonly name: string;
  /** One line, parts divided by commas. */
  readonly address: string;
}

export interface ImprintInput {
  readonly medium: string;
  /** Who causes the material to be published. */
  readonly promoter: NamedAddress | undefined;
  /** For whom, if not for the promoter alone. */
  readonly onBehalfOf?: NamedAddress | undefined;
  /** Printed material only. */
  readonly printer?: NamedAddress | undefined;
}

export interface Imprint {
  readonly text: string;
  readonly placement: string;
  readonly source: string;
}

const PLACEMENT: Readonly<Record<ImprintMedium, Pick<Imprint, "placement" | "source">>> = {
  print: {
    placement: "On the front page; where there are several, on the first or the last.",
    source: "RPA 1983 s. 110; PPERA 2000 s. 143",
  },
  digital: {
    placement:
      "In the material itself, as readable text. If that is not reasonably practicable, one click away, and so that it stays when the material is shared.",
    source: "Elections Act 2022 Part 6; Electoral Commission statutory guidance",
  },
};

/**
 * The words that campaign material must carry. Fails closed: without a promoter's name and postal address (and the
 * printer's, on paper) there is no text, and the material must not be published. Refuses, by the field, what is
 * missing.
 */
export function writeImprint(input: ImprintInput): Outcome<Imprint> {
  const medium = parseChoice(input.medium, "medium", IMPRINT_MEDIA);
  if (!medium.ok) return medium;
  const promoter = parseNamed(input.promoter, "promoter");
  if (!promoter.ok) return promoter;
  const behalf =
    input.onBehalfOf === undefined ? undefined : parseNamed(input.onBehalfOf, "onBehalfOf");
  if (behalf && !behalf.ok) return behalf;
  const promotion = writePromotion(promoter.value, behalf?.value);
  if (medium.value === "digital")
    return accept({ text: `Promoted by ${promotion}`, ...PLACEMENT.digital });
  const printer = parseNamed(input.printer, "printer");
  if (!printer.ok) return printer;
  return accept({
    text: writePrinted(printer.value, promoter.value, promotion),
    ...PLACEMENT.print,
  });
}

function writePrinted(printer: NamedAddress, promoter: NamedAddress, promotion: string): string {
  const isSame = printer.name === promoter.name && printer.address === promoter.address;
  if (isSame) return `Printed and promoted by ${promotion}`;
  return `Printed by ${printer.name} of ${printer.address} and promoted by ${promotion}`;
}

function writePromotion(promoter: NamedAddress, behalf: NamedAddress | undefined): string {
  const isForItself = behalf?.name === promoter.name && behalf.address === promoter.address;
  if (!behalf || isForItself) return `${promoter.name} of ${promoter.address}`;
  if (behalf.address === promoter.address) {
    return `${promoter.name} on behalf of ${behalf.name}, both of ${promoter.address}`;
  }
  return `${promoter.name} of ${promoter.address} on behalf of ${behalf.name} of ${behalf.address}`;
}

function parseNamed(given: NamedAddress | undefined, field: string): Outcome<NamedAddress> {
  const name = tidy(given?.name);
  if (name.length < 2)
    return refuse(
      "law.imprint.no-name",
      `${field}.name`,
      worded`Give the full name of the ${field}.`,
    );
  const address = tidy(given?.address);
  if (address.length < 8 || !/[ ,]/.test(address) || /@|https?:|www\./i.test(address)) {
    return refuse(
      "law.imprint.no-address",
      `${field}.address`,
      worded`Give the postal address of the ${field}, e.g. "110 High Street, Engleston, AB12 3CD"; ${quote(given?.address)} will not do.`,
    );
  }
  return accept({ name, address });
}

/** One line without a full stop at the end: line breaks would split the sentence. */
function tidy(text: unknown): string {
  if (typeof text !== "string") return "";
  return text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}

/** Digital material published from this day needs an imprint. */
const DIGITAL_DUTY_FROM = knownDay("2023-11-01");

export const PUBLISHERS = [
  "party",
  "candidate",
  "elected-office-holder",
  "registered-campaigner",
  "other",
] as const;

export interface Publication {
  readonly medium: string;
  readonly publisher: string;
  readonly isPaid: boolean;
  /** Material about an election, referendum or recall petition. */
  readonly isElectionMaterial: boolean;
  /** Political in any way, the wider test for paid digital material. */
  readonly isPolitical: boolean;
  readonly sharing: "original" | "shared-unaltered" | "shared-altered";
  readonly publishedOn: IsoDay;
}

export interface ImprintDuty {
  readonly required: boolean;
  readonly because: string;
}

/**
 * Whether a publication needs an imprint at all. RPA 1983 s. 110; Elections Act 2022 ss. 41-46. Refuses a `medium` or
 * `publisher` that is no known word.
 */
export function decideImprintDuty(publication: Publication): Outcome<ImprintDuty> {
  const medium = parseChoice(publication.medium, "medium", IMPRINT_MEDIA);
  if (!medium.ok) return medium;
  const publisher = parseChoice(publication.publisher, "publisher", PUBLISHERS);
  if (!publisher.ok) return publisher;
  if (medium.value === "print") {
    const required = publication.isElectionMaterial;
    return duty(required, "Printed election material needs an imprint, whoever publishes it.");
  }
  if (publication.publishedOn < DIGITAL_DUTY_FROM) {
    return duty(false, `Published before ${DIGITAL_DUTY_FROM}, when the digital duty began.`);
  }
  if (publication.sharing === "shared-unaltered") {
    return duty(false, "Shared unaltered with the original imprint kept, it needs no new one.");
  }
  if (publication.isPaid) {
    return duty(publication.isPolitical, "Paid digital political material needs one, by anyone.");
  }
  const required = publication.isElectionMaterial && publisher.value !== "other";
  return duty(
    required,
    "Unpaid digital material needs one if it is about an election, referendum or recall and comes from a party, candidate, office holder or registered campaigner.",
  );
}

function duty(required: boolean, because: string): Outcome<ImprintDuty> {
  return accept({ required, because });
}
