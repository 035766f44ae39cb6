import type { ComponentChildren } from "preact";
import { words } from "../words.ts";

/** Fingerprints and commands: there for whoever checks, and out of the way of whoever reads. */
export function CheckYourself({ children }: { children: ComponentChildren }) {
  return (
    <details>
      <summary>{words.parts.checkYourself}</summary>
      {children}
    </details>
  );
}
