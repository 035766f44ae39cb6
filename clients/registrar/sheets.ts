import type { Sheet } from "./messages.ts";

/** The letter of each language, with `{name}` and `{code}` where those go, as the page around the program gives it. */
export type Letters = Readonly<Record<"en" | "cy", string>>;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const STYLE =
  "body{font:14pt/1.5 sans-serif}article{break-after:page}address{min-height:8em}p{white-space:pre-line}";

/** A file to print: one sheet of paper for each, with the address at the top. */
export function sheetsFile(sheets: readonly Sheet[], letters: Letters): string {
  const articles = sheets.map(({ name, address, language, code }) => {
    // Functions, since in a text $ would mean something.
    const text = letters[language].replace("{name}", () => name).replace("{code}", () => code);
    const to = escaped(`${name}\n${address}`);
    return `<article lang="${language}"><address><p>${to}</p></address><p>${escaped(text)}</p></article>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>✉</title><style>${STYLE}</style>${articles.join("\n")}\n`;
}
