import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import encodeQR from "qr";
import { words } from "../words.ts";

/** The heading of a step: whoever hears the page is taken to it when the step begins. */
export function StepTitle({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} class="booth-title">
      {children}
    </h2>
  );
}

/** A long number in groups of five, so that it can be written down and compared. */
export function LongNumber({ label, number }: { label: string; number: string }) {
  const groups = number.match(/.{1,5}/g) ?? [];
  return (
    <div class="booth-number">
      <span class="booth-number-label">{label}</span>
      <code>
        {groups.map((group, at) => (
          <span key={at}>{group}</span>
        ))}
      </code>
    </div>
  );
}

export function Copy({ text, label }: { text: string; label: string }) {
  const [says, say] = useState("");
  const copy = () => {
    const failed = () => say(words.cannotCopy);
    if (navigator.clipboard === undefined) return failed();
    navigator.clipboard.writeText(text).then(() => say(words.copied), failed);
  };
  return (
    <>
      <button type="button" class="button button-quiet" onClick={copy}>
        {label}
      </button>
      <span role="status" class="booth-status">
        {says}
      </span>
    </>
  );
}

/** Drawn as one path: a code of black squares on white with its quiet margin, also on a dark page. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, "raw", { ecc: "low", border: 4 });
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg class="booth-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

export function Notice({
  title,
  children,
  kind = "warning",
}: {
  title?: string;
  children: ComponentChildren;
  kind?: "warning" | "bad";
}) {
  return (
    <div class={`booth-notice is-${kind}`} role="alert">
      {title !== undefined && <h3>{title}</h3>}
      {children}
    </div>
  );
}

/** Several lines to be copied, which somebody may also mark by hand. */
export function TextToCopy({ text, label }: { text: string; label: string }) {
  return (
    <div class="field">
      <label class="field-label">
        {label}
        <textarea class="input input-area booth-text" readOnly rows={4} value={text} />
      </label>
      <Copy text={text} label={words.copy} />
    </div>
  );
}
