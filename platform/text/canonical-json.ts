/** What JSON can say: no undefined, no functions, no dates. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The one text of a value that two people who mean the same would both write: keys in order, no spaces. For whatever
 * is hashed or signed. RFC 8785 (JCS): names are sorted by UTF-16 code units; numbers and strings are as ECMAScript
 * writes them. Members that are undefined are left out, as `JSON.stringify` does; dates become their ISO text.
 */
export function canonicalJson(value: unknown): string {
  return write(JSON.parse(JSON.stringify(value)) as Json);
}

function write(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value as Record<string, Json>).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(",")}}`;
}
