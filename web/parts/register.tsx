export type RegisterEntry = {
  key: string;
  name: string;
  href: string;
  /** Beside the name: what somebody does here. */
  note?: string;
  /** Under the name, in their own words. */
  says?: string | undefined;
};

/** Many names, each with its page: close together, in columns where there is room. */
export function Register({ entries, label }: { entries: readonly RegisterEntry[]; label: string }) {
  return (
    <ul class="register" aria-label={label}>
      {entries.map(({ key, name, href, note, says }) => (
        <li key={key} class="register-entry">
          <a class="register-name" href={href}>
            <bdi>{name}</bdi>
          </a>
          {note ? <span class="register-note"> {note}</span> : null}
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
