import { Section } from "../../../../web/parts.tsx";
import { draftPath, newsDeskPath, newsPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { NewsWeek } from "../week.ts";
import { ArticleCards } from "./article-cards.tsx";

/** The newest articles, as a part of another room's page, and what waits for this member at the desk. */
export function NewsThisWeek({ week, now }: { week: NewsWeek; now: Date }) {
  const { newest, named, toDo, wanted } = week;
  const says = words.articles.week;
  if (newest.length === 0 && toDo.length === 0 && wanted === 0) return null;
  return (
    <Section
      title={words.articles.title}
      id="news"
      more={{ label: words.articles.view.more, href: newsPath }}
    >
      {toDo.length === 0 && wanted === 0 ? null : (
        <ul>
          {toDo.map(({ id, state, texts }) => (
            <li key={id}>
              <a href={draftPath(id)}>{state === "ready" ? says.publish : says.read}</a>
              {": "}
              <span dir="auto">{texts?.title}</span>
            </li>
          ))}
          {wanted === 0 ? null : (
            <li>
              <a href={newsDeskPath}>{says.wanted(wanted)}</a>
            </li>
          )}
        </ul>
      )}
      <ArticleCards articles={newest} named={named} now={now} level={3} />
    </Section>
  );
}
