import type { ComponentChildren } from "preact";

/** Two things with equal room: under one another on a phone, beside one another on a desk. */
export function SideBySide({ children }: { children: ComponentChildren }) {
  return <div class="side-by-side">{children}</div>;
}
