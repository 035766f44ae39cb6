import type { ComponentChildren } from "preact";

/** A line to be typed on a computer. It wraps: on a narrow screen nobody scrolls sideways for its end. */
export function Command({ children }: { children: ComponentChildren }) {
  return (
    <pre class="command">
      <code>{children}</code>
    </pre>
  );
}
