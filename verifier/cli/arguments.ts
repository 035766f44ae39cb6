import { isRefusal } from "@breakthrough/refusal";
import { isTrackingNumber } from "@breakthrough/sealed-ballot";
import type { MethodName } from "@breakthrough/tally";
import type { CountRule } from "../count-rankings.ts";
import { USUAL_RULE } from "../words.ts";
import { readTyped } from "./trust-options.ts";

const STV_RULES: readonly MethodName[] = [
  "scottish-stv",
  "ni-stv",
  "dail-stv",
  "ers97",
  "meek-prf",
  "meek-nz",
  "meek-1987",
  "wig",
  "wigm-prf",
  "albany-stv",
  "aec-senate",
];

export const USAGE = `npm run verify -- FILE.bel [options]
npm run verify -- record DIR|URL [options]     the party's whole record (see record --help)
npm run verify -- receipt FILE [options]       that one line stands in the record (see receipt --help)
npm run verify -- draw FILE [options]          that a jury was drawn by lot (see draw --help)

Checks a sealed-ballot archive from its public bytes alone.

  --since OLD.bel             prove that nothing of an earlier copy was removed or changed
  --roll FILE                 compare the voting credentials with a list kept from before the vote
  --asked FILE                hold what was asked against the archive, and say what was decided
  --expect-fingerprint VALUE  demand this fingerprint, as published elsewhere; may be repeated
  --mixers N                  demand that at least N trustees mixed ranked ballots (default 1)
  --find NUMBER               look for the ballot with this tracking number; may be repeated
  --stv RULE                  count STV by this rule of packages/tally (default scottish-stv)
  --seed TEXT                 public words from which a tied count draws its lot
  --jobs N                    threads to use (default: all cores)
  --json                      print the report as JSON
  --help                      print this

Exit code: 0 valid, 1 invalid, 2 unreadable or wrongly asked.`;

export interface Arguments {
  readonly file: string;
  readonly since?: string;
  readonly roll?: string;
  readonly asked?: string;
  readonly fingerprints: readonly string[];
  readonly mixers: number;
  readonly find: readonly string[];
  readonly count: CountRule;
  readonly jobs?: number;
  readonly asJson: boolean;
}

function findCount(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : undefined;
}

const OPTIONS = {
  since: { type: "string" },
  roll: { type: "string" },
  asked: { type: "string" },
  "expect-fingerprint": { type: "string", multiple: true },
  mixers: { type: "string" },
  find: { type: "string", multiple: true },
  stv: { type: "string" },
  seed: { type: "string" },
  jobs: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** What was asked for, "help", or a sentence saying what was typed wrong. */
export function readArguments(args: readonly string[]): Arguments | "help" | { wrong: string } {
  const parsed = readTyped(args, OPTIONS);
  if (isRefusal(parsed)) return { wrong: parsed.sentence };
  const { values, positionals } = parsed;
  if (values.help) return "help";
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return { wrong: "Name exactly one archive." };
  for (const option of ["mixers", "jobs"] as const) {
    if (values[option] !== undefined && findCount(values[option]) === undefined) {
      return { wrong: `--${option} takes a whole number from 1 on.` };
    }
  }
  if (!(values.find ?? []).every(isTrackingNumber))
    return { wrong: "--find takes a tracking number: 43 letters, digits, + and /." };
  const stv = STV_RULES.find((rule) => rule === (values.stv ?? USUAL_RULE.stv));
  if (stv === undefined) return { wrong: `--stv takes one of ${STV_RULES.join(", ")}.` };
  const jobs = findCount(values.jobs);
  return {
    file,
    fingerprints: values["expect-fingerprint"] ?? [],
    mixers: findCount(values.mixers) ?? 1,
    count: values.seed === undefined ? { stv } : { stv, seed: values.seed },
    find: values.find ?? [],
    asJson: values.json ?? false,
    ...(values.since === undefined ? {} : { since: values.since }),
    ...(values.roll === undefined ? {} : { roll: values.roll }),
    ...(values.asked === undefined ? {} : { asked: values.asked }),
    ...(jobs === undefined ? {} : { jobs }),
  };
}
