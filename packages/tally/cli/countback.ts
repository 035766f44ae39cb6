import { type CountbackOptions, countVacancyFrom } from "../src/countback/countback.ts";
import { findFormat, readElection } from "../src/formats/read-election.ts";
import { isRefusal, type Refusal, refuse } from "../src/refusal.ts";
import type { CountResult } from "../src/result.ts";
import {
  type Arguments,
  readMethod,
  readNumberList,
  readWholeNumber,
  readWord,
} from "./arguments.ts";
import type { CliOptions } from "./options.ts";

/** `tally countback FILE --vacated N`: the election's own ballots fill the place. */
export function countVacancy(
  path: string,
  bytes: Uint8Array,
  { values }: Arguments,
  options: CliOptions,
): CountResult | Refusal {
  const format = options.format ?? findFormat(path, bytes);
  if (format === undefined) return refuse("The format of the file is not known: give --format.");
  const method = readMethod(values.method ?? "scottish-stv");
  if (isRefusal(method)) return method;
  const vacated = readWholeNumber("vacated", values.vacated);
  if (vacated === undefined) return refuse("Say whose place is vacant: --vacated N.");
  if (isRefusal(vacated)) return vacated;
  const consenting = readNumberList("consenting", values.consenting);
  if (isRefusal(consenting)) return consenting;
  const rule = readWord("rule", values.rule, ["quota-papers", "recount"] as const);
  if (isRefusal(rule)) return rule;
  const election = readElection(bytes, format);
  if (isRefusal(election)) return election;
  const told: CountbackOptions = {
    ...options,
    ...{ method, vacated },
    ...(consenting === undefined ? {} : { consenting }),
    ...(rule === undefined ? {} : { rule }),
  };
  return countVacancyFrom(election.ballots, told);
}
