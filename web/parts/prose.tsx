import { type Block, readPlainText, type Span } from "../plain-text.ts";

/** `ugc nofollow`: search engines are told that a member wrote the link, not the party. */
function Spans({ spans }: { spans: readonly Span[] }) {
  return (
    <>
      {spans.map((span) =>
        span.href ? (
          <a href={span.href} rel="ugc nofollow noopener">
            {span.text}
          </a>
        ) : (
          span.text
        ),
      )}
    </>
  );
}

function Items({ items }: { items: readonly Span[][] }) {
  return (
    <>
      {items.map((item) => (
        <li dir="auto">
          <Spans spans={item} />
        </li>
      ))}
    </>
  );
}

function ProseBlock({ block }: { block: Block }) {
  if (block.kind === "bullets") {
    return (
      <ul>
        <Items items={block.items} />
      </ul>
    );
  }
  if (block.kind === "numbers") {
    return (
      <ol start={block.start === 1 ? undefined : block.start}>
        <Items items={block.items} />
      </ol>
    );
  }
  return (
    <p dir="auto">
      {block.lines.map((line, index) => (
        <>
          {index > 0 ? <br /> : null}
          <Spans spans={line} />
        </>
      ))}
    </p>
  );
}

/** What a member typed, shown safely: paragraphs, simple lists, addresses as links. */
export function Prose({ text, size }: { text: string; size?: "normal" | "large" }) {
  return (
    <div class={size === "large" ? "prose prose-large" : "prose"}>
      {readPlainText(text).map((block) => (
        <ProseBlock block={block} />
      ))}
    </div>
  );
}
