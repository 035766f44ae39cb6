import type { NamedOf } from "../../../../platform/house.ts";
import { CARD } from "../../../../platform/pictures/social-card.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Moment, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { Discussion, type DiscussionView, type Watching } from "../../../discussions/door.ts";
import { editorialPath } from "../../../editorials/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  articleCardPath,
  articlePath,
  draftPath,
  newsFeedPath,
  newsPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Article, Correction } from "../article.ts";
import type { Album } from "../held.ts";
import { newsArticle } from "../search-engines.ts";
import { Corrections, Signature, Texts } from "./article-parts.tsx";
import { HiddenPost, WatchPost } from "./hidden-post.tsx";
import { inOrder } from "./pictures-part.tsx";

export interface ArticleView extends Album {
  readonly article: Article;
  readonly corrections: readonly Correction[];
  readonly named: NamedOf;
  readonly now: Date;
  readonly watching: Watching;
  readonly isOwn: boolean;
  /** May ask for what is published in the party's name. */
  readonly maySpeak: boolean;
  /** Who answers for it by law, as a sentence. */
  readonly imprint: string | undefined;
  /** The site's, without a slash at the end. */
  readonly url: string;
}

type ArticlePageProps = { shell: Shell; view: ArticleView; talk: DiscussionView | undefined };

/** One article, as everybody reads it. */
export function ArticlePage({ shell, view, talk }: ArticlePageProps) {
  const { article, now, watching, isOwn } = view;
  const { texts, hidden, state } = article;
  const says = words.articles.view;
  const title = texts?.title ?? words.articles.hidden.noTitle;
  const path = articlePath((hidden === undefined ? article.address : article.shortAddress) ?? "");
  const isRead = texts !== undefined && state === "published";
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      width="text"
      feed={{ title: words.articles.feedTitle(shell.partyName), href: newsFeedPath }}
      isPrivate={!isRead}
      {...(isRead
        ? {
            description: texts.standfirst,
            structured: newsArticle({ ...view, texts, publisher: shell.partyName }),
            social: {
              ...{ url: view.url + path, publishedAt: article.publishedAt },
              image: {
                ...{ url: view.url + articleCardPath(article.shortAddress ?? ""), ...CARD },
                alt: title,
              },
            },
          }
        : {})}
    >
      <Breadcrumbs trail={[{ label: words.articles.title, href: newsPath }]} />
      <PageTitle
        title={<span dir="auto">{title}</span>}
        {...(isRead ? { lead: <span dir="auto">{texts.standfirst}</span> } : {})}
      />
      <Signature article={article} named={view.named} now={now} />
      {hidden === undefined ? null : (
        <HiddenPost
          kind="article"
          id={article.id}
          hidden={hidden}
          isOwn={isOwn}
          watching={watching}
        />
      )}
      {article.withdrawnAt === undefined ? null : <Withdrawn article={article} now={now} />}
      {isRead ? <Texts texts={texts} album={view} /> : null}
      {isRead ? (
        <Corrections list={view.corrections} now={now} pictures={inOrder(texts, view)} />
      ) : null}
      {hidden === undefined ? <WayBack view={view} /> : null}
      {hidden === undefined ? (
        <WatchPost kind="article" id={article.id} isOwn={isOwn} says={title} watching={watching} />
      ) : null}
      {view.imprint === undefined ? null : (
        <p>
          <small>{view.imprint}</small>
        </p>
      )}
      {talk === undefined ? null : (
        <Section title={says.comments} id="talk">
          <Discussion view={talk} shell={shell} topicPath={path} />
        </Section>
      )}
    </Page>
  );
}

/** Where it is corrected or withdrawn, for whoever may. */
function WayBack({ view: { article, isOwn, maySpeak } }: Pick<ArticlePageProps, "view">) {
  const isTheirs = article.byline === "party" ? maySpeak : isOwn;
  if (!isTheirs) return null;
  const { id, byline } = article;
  const href = byline === "party" ? editorialPath(id) : draftPath(id);
  return (
    <p>
      <a href={href}>{words.articles.view.ownWay}</a>
    </p>
  );
}

function Withdrawn({ article, now }: { article: Article; now: Date }) {
  const says = words.articles.view;
  const title = article.byline === "party" ? says.partyWithdrew : says.withdrawn;
  return (
    <Notice tone="warning" title={title}>
      <p>
        {says.withdrawnOn} <Moment at={article.withdrawnAt ?? now} now={now} form="day" />.
      </p>
      {article.why === undefined ? null : <p dir="auto">{article.why}</p>}
    </Notice>
  );
}
