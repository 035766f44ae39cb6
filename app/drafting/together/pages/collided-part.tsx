import { diffWords, Notice, Section, WordDiff } from "../../../../web/parts.tsx";
import { words } from "../../words.ts";
import type { Collided } from "../collided.ts";

const MOST_SHOWN = 20;

/** Where two wrote the same words: what stands now, and what was sent. */
export function CollidedPart({ collided, sent }: { collided: Collided; sent: string }) {
  const says = words.collision;
  return (
    <Section title={says.title} id="collision">
      <Notice tone="warning">{says.lead}</Notice>
      {collided.collisions.slice(0, MOST_SHOWN).map(({ base, ours, theirs }) => (
        <dl key={base + ours}>
          <dt>{says.before}</dt>
          <dd>{base}</dd>
          <dt>{says.theirs}</dt>
          <dd>{ours}</dd>
          <dt>{says.yours}</dt>
          <dd>{theirs}</dd>
        </dl>
      ))}
      <h3>{says.theirs}</h3>
      <WordDiff
        parts={diffWords(collided.stands, sent.replace(/\r\n?/g, "\n"))}
        label={says.title}
      />
    </Section>
  );
}
