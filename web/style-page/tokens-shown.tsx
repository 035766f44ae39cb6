import { Section } from "../parts/layout.tsx";

const colours: [token: string, use: string][] = [
  ["paper", "Behind everything"],
  ["surface", "Cards and fields"],
  ["tint", "Quiet areas"],
  ["ink", "Text"],
  ["ink-soft", "Lesser text"],
  ["line", "Rules"],
  ["line-strong", "Edges of fields"],
  ["brand", "Buttons, the nameplate"],
  ["brand-deep", "Their lower edge"],
  ["brand-text", "Links"],
  ["accent", "The one thing to see first"],
  ["poster", "The front of a place"],
  ["good", "Done"],
  ["warning", "Take care"],
  ["bad", "Wrong"],
  ["chart-for", "Charts: for"],
  ["chart-against", "Charts: against"],
  ["chart-option", "Charts: one of several"],
  ["chart-aside", "Charts: counted apart"],
];

function Swatch({ token, use }: { token: string; use: string }) {
  return (
    <li class="swatch">
      <svg width="100%" height="56" aria-hidden="true" focusable="false">
        <rect class="swatch-colour" width="100%" height="56" fill={`var(--${token})`} />
      </svg>
      <strong>{token}</strong>
      <span class="swatch-use">{use}</span>
    </li>
  );
}

export function TokensShown() {
  return (
    <Section title="Tokens" id="tokens">
      <h3>Colour</h3>
      <ul class="swatches">
        {colours.map(([token, use]) => (
          <Swatch key={token} token={token} use={use} />
        ))}
      </ul>
      <h3>Type</h3>
      <p class="style-poster">Poster 100%</p>
      <p class="style-title-1">First heading, £16 &amp; 1,284</p>
      <h2>Second heading</h2>
      <h3>Third heading</h3>
      <h4>Fourth heading</h4>
      <p class="page-title-lead">Lead: one or two sentences that say what a page is for.</p>
      <p>
        Text: the quick brown fox jumps over the lazy dog. <strong>Strong</strong>,{" "}
        <em>stressed</em>, <a href="#tokens">words that lead elsewhere</a>, <code>code</code>, 0O
        1lI.
      </p>
      <p>
        <small>Small: never smaller than this.</small>
      </p>
    </Section>
  );
}
