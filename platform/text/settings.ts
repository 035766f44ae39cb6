import * as v from "valibot";

/** An address of one of these schemes, with their colons. */
export const url = (schemes: readonly string[], example: string) =>
  v.pipe(
    v.string(),
    v.check((text) => isAddress(text, schemes), `must be an address such as ${example}`),
  );

/** A database is reached over a socket too: `postgres:///breakthrough?host=/run/postgresql`. */
const mayHaveNoHost = ["postgres:", "postgresql:"];

function isAddress(text: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  if (!schemes.includes(protocol) || !text.includes("://")) return false;
  return hostname !== "" || mayHaveNoHost.includes(protocol);
}

export const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,9}$/, `must be a whole number from ${least} to ${most}`),
    v.transform(Number),
    v.minValue(least, `must be a whole number from ${least} to ${most}`),
    v.maxValue(most, `must be a whole number from ${least} to ${most}`),
  );

/** Nothing but scheme, name and port. A name and password in it would be shown on every page. */
export function isOrigin(text: string): boolean {
  const { pathname, search, hash, username } = new URL(text);
  return `${pathname}${search}${hash}${username}` === "/";
}
