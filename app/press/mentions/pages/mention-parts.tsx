import { Badge, Day } from "../../../../web/parts.tsx";
import { mentionPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { hostOf, type Mention, type MentionLanguage } from "../mention.ts";

/** The tag of what is in this language; undefined: nobody knows which. */
const tagOf = (language: MentionLanguage): string | undefined =>
  language === "other" ? undefined : language;

/** Mentions, each with who said it and when, its link, and what was said. */
export function MentionList({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={mention.id}>
          <a href={mentionPath(mention.id)} dir="auto" lang={tagOf(mention.language)}>
            {mention.headline}
          </a>
          <Said mention={mention} />
        </li>
      ))}
    </ul>
  );
}

/** What was said, by whom, when, in which language, and where to read it. */
export function Said({ mention }: { mention: Mention }) {
  const { outlet, quote, day, link, language, correctedAt } = mention;
  const says = words.mentions;
  return (
    <>
      <p>
        <span dir="auto">{outlet}</span>, <Day day={day} />, {says.languages[language]}
        {correctedAt === undefined ? null : (
          <>
            {" "}
            <Badge tone="quiet">{says.corrected}</Badge>
          </>
        )}
      </p>
      {quote === undefined ? null : (
        <blockquote dir="auto" lang={tagOf(language)}>
          {quote}
        </blockquote>
      )}
      <p>
        {link === undefined ? (
          says.noLink
        ) : (
          <a href={link} rel="noreferrer nofollow">
            {says.at(hostOf(link))}
          </a>
        )}
      </p>
    </>
  );
}
