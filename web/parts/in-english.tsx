import { spoken, tagOf } from "@breakthrough/languages";
import { type ComponentChildren, Fragment, h } from "preact";

/** The `lang` of what is in English on a page that may not be; undefined where the whole page is. */
export const langOfEnglish = (): string | undefined =>
  spoken() === "en" ? undefined : tagOf("en");

/**
 * What is in English whatever the page speaks: the record's lines, the rulebook's paragraphs, the law's names. Says
 * so to whoever has the page read out (WCAG 3.1.2).
 */
export function InEnglish({ children }: { children: ComponentChildren }) {
  const lang = langOfEnglish();
  return lang === undefined ? h(Fragment, null, children) : <span lang={lang}>{children}</span>;
}
