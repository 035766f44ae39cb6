import type { Shell } from "../../../web/page.tsx";
import { Notice } from "../../../web/parts.tsx";
import { outboxPath } from "../addresses.ts";
import { words } from "../words.ts";

/** In a demonstration, where the letter is that a page speaks of: invented people have no mail. */
export function OutboxHint({ shell }: { shell: Shell }) {
  if (!shell.isDemonstration) return null;
  const { says, link } = words.outbox.hint;
  return (
    <Notice>
      <p>
        {says} <a href={outboxPath}>{link}</a>
      </p>
    </Notice>
  );
}
