import type { NamedOf } from "../../../../platform/house.ts";
import { Button, Buttons } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Pagination, Section } from "../../../../web/parts.tsx";
import { editorialsPath } from "../../../editorials/addresses.ts";
import { newslettersPath } from "../../../newsletters/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { mentionsPath } from "../../../press/addresses.ts";
import {
  lettersPath,
  newsDeskPath,
  newsFeedPath,
  newsPath,
  newsYearPath,
  slotsPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Article } from "../article.ts";
import { ArticleCards } from "./article-cards.tsx";

type NewsPageProps = {
  shell: Shell;
  articles: readonly Article[];
  named: NamedOf;
  now: Date;
  /** The years in which there is something, the latest first. */
  years: readonly number[];
  mayWrite: boolean;
  /** The site's, without a slash at the end. */
  url: string;
};

/** What members write, the newest first. */
export function NewsPage({ shell, articles, named, now, years, mayWrite, url }: NewsPageProps) {
  const says = words.articles;
  const feed = { title: says.feedTitle(shell.partyName), href: newsFeedPath };
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      feed={feed}
      social={{ url: url + newsPath }}
    >
      <PageTitle look="poster" title={says.title} lead={says.lead}>
        {mayWrite ? (
          <Buttons>
            <Button href={newsDeskPath}>{says.desk}</Button>
          </Buttons>
        ) : null}
      </PageTitle>
      {articles.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <ArticleCards articles={articles} named={named} now={now} />
      )}
      {years.length === 0 ? null : (
        <Section title={says.years} id="years">
          <ul>
            {years.map((year) => (
              <li key={year}>
                <a href={newsYearPath(year)}>{says.ofYear(year)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={editorialsPath}>{says.inPartysName}</a>
      </p>
      <p>
        <a href={slotsPath}>{words.slots.title}</a>
      </p>
      <p>
        <a href={newslettersPath}>{says.newsletters}</a>
      </p>
      <p>
        <a href={lettersPath}>{says.letters}</a>
      </p>
      <p>
        <a href={mentionsPath}>{says.mentions}</a>
      </p>
    </Page>
  );
}

type YearPageProps = Pick<NewsPageProps, "shell" | "articles" | "named" | "now"> & {
  year: number;
  newer: string | undefined;
  older: string | undefined;
};

/** Everything of one year. */
export function YearPage({ shell, year, articles, named, now, newer, older }: YearPageProps) {
  const says = words.articles;
  const title = says.ofYear(year);
  return (
    <Page shell={shell} title={title} mainPage={partyPath}>
      <Breadcrumbs trail={[{ label: says.title, href: newsPath }]} />
      <PageTitle title={title} />
      {articles.length === 0 ? (
        <p>{says.noneOfYear}</p>
      ) : (
        <ArticleCards articles={articles} named={named} now={now} />
      )}
      <Pagination previous={newer} next={older} />
    </Page>
  );
}
