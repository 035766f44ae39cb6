/** What `parseArgs` of Node tells of one option that was typed, with `tokens: true`. */
interface Token {
  readonly kind: string;
  readonly name?: string | undefined;
}

/**
 * The first option that was typed twice and may stand but once: of two answers the last would win, and the other be
 * passed over in silence.
 * @param settings as they were given to `parseArgs`; those with `multiple` may stand more than once
 */
export function findTypedTwice(
  tokens: readonly Token[],
  settings: Readonly<Record<string, { readonly type: string; readonly multiple?: boolean }>>,
): string | undefined {
  const names = tokens.flatMap(({ kind, name }) =>
    kind === "option" && name !== undefined && !settings[name]?.multiple ? [name] : [],
  );
  return names.find((name, at) => names.indexOf(name) < at);
}

/**
 * The first name that stands twice in one object of a JSON text, which `JSON.parse` has read: it keeps the last value and
 * loses the other without a word.
 * @param text the whole JSON text, which can be parsed
 * @returns the name and the character at which it stands again
 */
export function findNameTwice(text: string): { name: string; at: number } | undefined {
  const open: Set<string>[] = [];
  for (const match of text.matchAll(/[{}]|("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)/gs)) {
    const [whole, key, colon] = match;
    if (whole === "{") open.push(new Set());
    else if (whole === "}") open.pop();
    else if (key !== undefined && colon === ":") {
      const name: string = JSON.parse(key);
      if (open.at(-1)?.has(name)) return { name, at: match.index };
      open.at(-1)?.add(name);
    }
  }
  return undefined;
}
