import {
  decideImprintDuty,
  decideVacancy,
  type NamedAddress,
  type Outcome,
  parseDay,
  writeImprint,
} from "../src/index.ts";
import { accept, refuse } from "../src/refusal.ts";
import { answerCaseFile, findQuestion, listDifferences } from "./case-file.ts";
import { DONATION_QUESTIONS } from "./donation-questions.ts";
import type { Fields } from "./fields.ts";
import { findValue, type Options, readFieldsFromOptions, refuseUnknown } from "./options.ts";
import { SPENDING_QUESTIONS } from "./spending-questions.ts";

/** Prints the answers to a case file; without `--json`, how they compare with what it expects. */
export function runCase(options: Options): Outcome<string> {
  const path = options.words[1];
  if (path === undefined) return refuse("file", "Give the case file: case FILE.json.");
  const answered = answerCaseFile(path);
  if (!answered.ok) return answered;
  if (options.switches.has("json")) {
    const shown = answered.value.map(({ id, actual }) => ({ id, actual }));
    return accept(`${JSON.stringify(shown, null, 2)}\n`);
  }
  const lines = answered.value.map((one) => {
    const differences = listDifferences(one);
    return differences.length === 0
      ? `agrees   ${one.id}`
      : `DIFFERS  ${one.id}: ${differences.join("; ")}`;
  });
  return accept(`${lines.join("\n")}\n`);
}

const TOPICS = { donation: DONATION_QUESTIONS, spending: SPENDING_QUESTIONS };

/** `donation KIND --field value` and `spending KIND --field value`, with the fields of the cases. */
export function runQuestion(topic: keyof typeof TOPICS, options: Options): Outcome<string> {
  const kinds = Object.keys(TOPICS[topic]);
  const kind = options.words[1];
  if (kind === undefined || !kinds.includes(kind)) {
    return refuse(
      "kind",
      `${kind ?? "Nothing"} is not a ${topic} question. Use one of: ${kinds.join(", ")}.`,
    );
  }
  const fields = readFieldsFromOptions(options);
  if (!fields.ok) return fields;
  const answer = findQuestion(kind)?.(fields.value);
  if (!answer) throw new Error(`No answer is defined for ${kind}`);
  return answer.ok ? accept(writeAnswer(answer.value, options)) : answer;
}

const IMPRINT_OPTIONS = [
  "medium",
  "promoter",
  "promoterAddress",
  "onBehalfOf",
  "onBehalfOfAddress",
  "printer",
  "printerAddress",
];
const DUTY_OPTIONS = [
  "medium",
  "publisher",
  "electionMaterial",
  "political",
  "sharing",
  "publishedOn",
];

/** The words of an imprint, or with `--duty` whether one is needed. */
export function runImprint(options: Options): Outcome<string> {
  if (options.switches.has("duty")) return runImprintDuty(options);
  const known = refuseUnknown(options, IMPRINT_OPTIONS);
  if (!known.ok) return known;
  const promoter = readNamed(options, "promoter");
  const imprint = writeImprint({
    medium: findValue(options, "medium") ?? "digital",
    promoter,
    onBehalfOf: readNamed(options, "onBehalfOf", promoter?.address),
    printer: readNamed(options, "printer"),
  });
  return imprint.ok ? accept(writeAnswer({ ...imprint.value }, options)) : imprint;
}

function readNamed(options: Options, name: string, address = ""): NamedAddress | undefined {
  const given = findValue(options, name);
  if (given === undefined) return undefined;
  return { name: given, address: findValue(options, `${name}Address`) ?? address };
}

function runImprintDuty(options: Options): Outcome<string> {
  const known = refuseUnknown(options, DUTY_OPTIONS);
  if (!known.ok) return known;
  const publishedOn = parseDay(findValue(options, "publishedOn"), "publishedOn");
  if (!publishedOn.ok) return publishedOn;
  const isElectionMaterial = findValue(options, "electionMaterial") !== "false";
  const sharing = findValue(options, "sharing") ?? "original";
  if (sharing !== "original" && sharing !== "shared-unaltered" && sharing !== "shared-altered") {
    return refuse("sharing", `Use original, shared-unaltered or shared-altered, not ${sharing}.`);
  }
  const duty = decideImprintDuty({
    medium: findValue(options, "medium") ?? "digital",
    publisher: findValue(options, "publisher") ?? "party",
    isPaid: options.switches.has("paid"),
    isElectionMaterial,
    isPolitical: isElectionMaterial || findValue(options, "political") !== "false",
    sharing,
    publishedOn: publishedOn.value,
  });
  return duty.ok ? accept(writeAnswer({ ...duty.value }, options)) : duty;
}

const VACANCY_OPTIONS = [
  "body",
  "nation",
  "occurredOn",
  "declaredOn",
  "noticeOn",
  "requestedOn",
  "electorsRequesting",
  "retiresOn",
  "vacantSeats",
  "totalSeats",
];

export function runVacancy(options: Options): Outcome<string> {
  const known = refuseUnknown(options, VACANCY_OPTIONS);
  if (!known.ok) return known;
  const fields = readFieldsFromOptions(options);
  if (!fields.ok) return fields;
  const { body, nation, ...rest } = fields.value;
  const decision = decideVacancy({ ...rest, body, nation });
  return decision.ok ? accept(writeAnswer({ ...decision.value }, options)) : decision;
}

function writeAnswer(answer: Fields, options: Options): string {
  if (options.switches.has("json")) return `${JSON.stringify(answer, null, 2)}\n`;
  const width = Math.max(...Object.keys(answer).map((key) => key.length));
  const lines = Object.entries(answer).map(([key, value]) => {
    return `${key.padEnd(width)}  ${typeof value === "string" ? value : JSON.stringify(value)}`;
  });
  return `${lines.join("\n")}\n`;
}
