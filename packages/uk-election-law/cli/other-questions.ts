import {
  decideDeathOfCandidate,
  decideImprintDuty,
  decideRecallPetition,
  decideVacancy,
  IMPRINT_MEDIA,
  type NamedAddress,
  type Outcome,
  PUBLISHERS,
  writeImprint,
  writePounds,
} from "../src/index.ts";
import { accept } from "../src/refusal.ts";
import { choice, day, type Fields, flag, optional, present, readFields, text } from "./fields.ts";

type Question = (input: Fields) => Outcome<Fields>;

/** Kinds of case beside donations and spending; each is a command of its own too. */
export const OTHER_QUESTIONS: Readonly<Record<string, Question>> = {
  imprint: answerImprint,
  "imprint-duty": answerImprintDuty,
  vacancy: answerVacancy,
  "recall-petition": answerRecall,
  "death-of-candidate": answerDeath,
};

function answerImprint(input: Fields): Outcome<Fields> {
  const isDigital = (input.medium ?? "digital") === "digital";
  const read = readFields(input, {
    medium: optional(choice(IMPRINT_MEDIA)),
    promoter: optional(text),
    promoterAddress: optional(text),
    onBehalfOf: optional(text),
    onBehalfOfAddress: optional(text),
    // Digital material names no printer: one that is given would be passed over.
    ...(isDigital ? {} : { printer: optional(text), printerAddress: optional(text) }),
  });
  if (!read.ok) return read;
  const given: Partial<Record<string, string>> = read.value;
  const promoter = readNamed(given, "promoter");
  const imprint = writeImprint({
    medium: given.medium ?? "digital",
    promoter,
    onBehalfOf: readNamed(given, "onBehalfOf", promoter?.address),
    printer: readNamed(given, "printer"),
  });
  return imprint.ok ? accept({ ...imprint.value }) : imprint;
}

/** A name without an address, or an address without a name, is left for the imprint to refuse. */
function readNamed(
  given: Partial<Record<string, string>>,
  field: string,
  address = "",
): NamedAddress | undefined {
  const [name, own] = [given[field], given[`${field}Address`]];
  if (name === undefined && own === undefined) return undefined;
  return { name: name ?? "", address: own ?? address };
}

const SHARING = ["original", "shared-unaltered", "shared-altered"] as const;

/** What is not said is taken in the strict way: the party's own election material, not paid for. */
function answerImprintDuty(input: Fields): Outcome<Fields> {
  const read = readFields(input, {
    publishedOn: day,
    medium: optional(choice(IMPRINT_MEDIA)),
    publisher: optional(choice(PUBLISHERS)),
    paid: optional(flag),
    electionMaterial: optional(flag),
    political: optional(flag),
    sharing: optional(choice(SHARING)),
  });
  if (!read.ok) return read;
  const { publishedOn, medium, publisher, paid, electionMaterial, political, sharing } = read.value;
  const isElectionMaterial = electionMaterial ?? true;
  const duty = decideImprintDuty({
    medium: medium ?? "digital",
    publisher: publisher ?? "party",
    isPaid: paid ?? false,
    isElectionMaterial,
    isPolitical: isElectionMaterial || (political ?? true),
    sharing: sharing ?? "original",
    publishedOn,
  });
  return duty.ok ? accept({ ...duty.value }) : duty;
}

function answerVacancy(input: Fields): Outcome<Fields> {
  const { body, nation, ...rest } = present(input);
  const decision = decideVacancy({ ...rest, body, nation });
  return decision.ok ? accept({ ...decision.value }) : decision;
}

function answerRecall(input: Fields): Outcome<Fields> {
  const { nation, speakersNotice, ...rest } = present(input);
  const petition = decideRecallPetition({ ...rest, nation, speakersNotice });
  if (!petition.ok) return petition;
  const { spendingLimitPence, spendingLimitNotAccreditedPence, ...days } = petition.value;
  return accept({
    ...days,
    spendingLimit: writePounds(spendingLimitPence),
    spendingLimitNotAccredited: writePounds(spendingLimitNotAccreditedPence),
  });
}

function answerDeath(input: Fields): Outcome<Fields> {
  const { election, nation, poll, proofGiven, ...rest } = present(input);
  const decision = decideDeathOfCandidate({ ...rest, election, nation, poll, proofGiven });
  return decision.ok ? accept({ ...decision.value }) : decision;
}
