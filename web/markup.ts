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

function addPiece(pieces: string[], text: string): void {
  pieces[pieces.length - 1] += text;
}

/**
 * HTML written out, for the few parts that stand a hundred times on a page: the renderer copies it instead of
 * walking it. Values in `${}` are escaped, in text and in attributes; children may be given as they come.
 * Write attributes with double quotes, and markup only by hand: the literal is trusted.
 */
export function markup(
  written: TemplateStringsArray,
  ...values: readonly ComponentChildren[]
): VNode {
  const pieces = [written[0] ?? ""];
  const rest: ComponentChildren[] = [];
  values.forEach((value, index) => {
    if (isPlain(value)) {
      addPiece(pieces, String(jsxEscape(value) ?? ""));
    } else {
      addChild(pieces, rest, value);
    }
    addPiece(pieces, written[index + 1] ?? "");
  });
  return jsxTemplate(pieces, ...rest);
}

/** Elements and arrays go through untouched: the renderer escapes what is in them, and twice would show. */
function addChild(pieces: string[], rest: ComponentChildren[], value: ComponentChildren): void {
  const inner = findWritten(value);
  if (!inner) {
    rest.push(value);
    pieces.push("");
    return;
  }
  addPiece(pieces, inner.tpl[0] ?? "");
  rest.push(...inner.exprs);
  pieces.push(...inner.tpl.slice(1));
}
