import { type Half, tagOf } from "@breakthrough/languages";
import type { ComponentChildren } from "preact";
import { markup } from "../markup.ts";

/**
 * The same in several languages beside each other: "Yes / Ie". Each half says its language, so that a voice reads
 * each as its own (WCAG 3.1.2). One alone stands as it is.
 */
export function InBoth({ halves }: { halves: readonly Half[] }): ComponentChildren {
  const [first, ...others] = halves;
  if (first === undefined) return null;
  if (others.length === 0) return first.text;
  return others.reduce<ComponentChildren>(
    (before, half) => markup`${before} / ${spokenHalf(half)}`,
    spokenHalf(first),
  );
}

const spokenHalf = ({ language, text }: Half) =>
  markup`<span lang="${tagOf(language)}">${text}</span>`;
