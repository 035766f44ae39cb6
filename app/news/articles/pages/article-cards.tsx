import type { NamedOf } from "../../../../platform/house.ts";
import { Card, Cards, Moment } from "../../../../web/parts.tsx";
import { articlePath } from "../../addresses.ts";
import type { Article } from "../article.ts";
import { Byline } from "./byline.tsx";

type Props = { articles: readonly Article[]; named: NamedOf; now: Date; level?: 2 | 3 };

/** Published articles, each with its day, what it says in short, and who wrote it. */
export function ArticleCards({ articles, named, now, level = 2 }: Props) {
  return (
    <Cards single>
      {articles.map((article) => (
        <Card
          key={article.id}
          level={level}
          href={articlePath(article.address ?? "")}
          title={<span dir="auto">{article.texts?.title}</span>}
          above={<Moment at={article.publishedAt ?? article.writtenAt} now={now} form="day" />}
          below={<Byline article={article} named={named} />}
        >
          <span dir="auto">{article.texts?.standfirst}</span>
        </Card>
      ))}
    </Cards>
  );
}
