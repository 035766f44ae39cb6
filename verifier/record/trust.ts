import {
  isRefusal,
  type Policy,
  parsePolicy,
  parseVerifierKey,
  type Refusal,
} from "@breakthrough/transparency-log";

/** Whom to believe: a policy file's text, or just the record's key, for which no witnesses are asked. */
export function readTrust(text: string): Policy | Refusal {
  const key = parseVerifierKey(text);
  if (isRefusal(key)) return parsePolicy(text);
  return { logs: [{ key }], witnesses: [], groups: [], quorum: "none" };
}
