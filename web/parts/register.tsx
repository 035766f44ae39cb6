import type { ComponentChildren } from "preact";

export type RegisterEntry = {
  key: string;
  /** The name, as a link to its page, and whatever stands beside it. */
  name: ComponentChildren;
  /** Under the name, in their own words. */
  says?: string | undefined;
};

/** Many names, each with its page: close together, in columns where there is room. */
export function Register({ entries, label }: { entries: readonly RegisterEntry[]; label: string }) {
  return (
    <ul class="register" aria-label={label}>
      {entries.map(({ key, name, says }) => (
        <li key={key} class="register-entry">
          <span class="register-name">{name}</span>
          {says ? (
            <p class="register-says" dir="auto">
              {says}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
