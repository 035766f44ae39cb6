import { Badge, Card, Cards, Day } from "../../../../web/parts.tsx";
import { mentionPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { hostOf, type Mention, type MentionLanguage } from "../mention.ts";

/** The tag of what is in this language; undefined: nobody knows which. */
const tagOf = (language: MentionLanguage): string | undefined =>
  language === "other" ? undefined : language;

type ListProps = { mentions: readonly Mention[]; level?: 2 | 3 };

/** Mentions, each with who said it and when, what was said, and its link. */
export function MentionList({ mentions, level = 2 }: ListProps) {
  return (
    <Cards single>
      {mentions.map((mention) => (
        <Card
          key={mention.id}
          level={level}
          href={mentionPath(mention.id)}
          title={
            <span dir="auto" lang={tagOf(mention.language)}>
              {mention.headline}
            </span>
          }
          above={<Said mention={mention} />}
          below={<ReadIt mention={mention} />}
        >
          {mention.quote === undefined ? null : <Quote mention={mention} />}
        </Card>
      ))}
    </Cards>
  );
}

/** By whom it was said, when and in which language. */
export function Said({ mention: { outlet, day, language, correctedAt } }: { mention: Mention }) {
  const says = words.mentions;
  return (
    <span>
      <span dir="auto">{outlet}</span>, <Day day={day} />, {says.languages[language]}
      {correctedAt === undefined ? null : (
        <>
          {" "}
          <Badge tone="quiet">{says.corrected}</Badge>
        </>
      )}
    </span>
  );
}

/** What was said, in its own words. */
export function Quote({ mention: { quote, language } }: { mention: Mention }) {
  return quote === undefined ? null : (
    <blockquote dir="auto" lang={tagOf(language)}>
      {quote}
    </blockquote>
  );
}

/** Where it can be read. */
export function ReadIt({ mention: { link } }: { mention: Mention }) {
  const says = words.mentions;
  return link === undefined ? (
    <span>{says.noLink}</span>
  ) : (
    <a href={link} rel="noreferrer nofollow">
      {says.at(hostOf(link))}
    </a>
  );
}

/** All of one, below its headline. */
export function WholeMention({ mention }: { mention: Mention }) {
  return (
    <>
      <p>
        <Said mention={mention} />
      </p>
      <Quote mention={mention} />
      <p>
        <ReadIt mention={mention} />
      </p>
    </>
  );
}
