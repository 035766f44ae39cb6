import type { ComponentChildren, VNode } from "preact";
import { jsxEscape, jsxTemplate } from "preact/jsx-runtime";

type Written = { tpl: string[]; exprs: ComponentChildren[] };

function isPlain(value: ComponentChildren): boolean {
  return typeof value !== "object" || value === null;
}

function findWritten(value: ComponentChildren): Written | undefined {
  const props = (value as VNode).props as Partial<Written> | undefined;
  return props?.tpl ? (props as Written) : undefined;
}

const escaped = (value: ComponentChildren): string =>
  typeof value === "number" ? String(value) : String(jsxEscape(value) ?? "");

/**
 * HTML written out, for the few parts that stand a hundred times on a page: the renderer copies it instead of
 * walking it. Values in `${}` are escaped, in text and in attributes; children may be given as they come.
 * Write attributes with double quotes, and markup only by hand: the literal is trusted.
 */
export function markup(
  written: TemplateStringsArray,
  ...values: readonly ComponentChildren[]
): VNode {
  // As one string for as long as there is nothing in it that the renderer has to walk.
  let text = written[0] ?? "";
  const pieces: string[] = [];
  const rest: ComponentChildren[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    const inner = isPlain(value) ? undefined : findWritten(value);
    if (isPlain(value)) {
      text += escaped(value);
    } else if (inner === undefined) {
      // Elements and arrays go through untouched: the renderer escapes what is in them, and twice would show.
      pieces.push(text);
      rest.push(value);
      text = "";
    } else {
      text = addWritten(pieces, rest, text, inner);
    }
    text += written[index + 1] ?? "";
  }
  pieces.push(text);
  return jsxTemplate(pieces, ...rest);
}

/** Adds markup that stands within other markup. Answers its last piece, which goes on. */
function addWritten(
  pieces: string[],
  rest: ComponentChildren[],
  before: string,
  { tpl, exprs }: Written,
): string {
  if (exprs.length === 0) return before + (tpl[0] ?? "");
  pieces.push(before + (tpl[0] ?? ""), ...tpl.slice(1, -1));
  rest.push(...exprs);
  return tpl.at(-1) ?? "";
}

/** Data as it stands within a page's script: nothing in a title can end the element that it stands in. */
export const asScript = (data: object): string => JSON.stringify(data).replace(/</g, "\\u003c");
