import type { NamedOf } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Badge, Breadcrumbs, PageTitle } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { newsDeskPath, newsPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { type Article, type Correction, isDraft } from "../article.ts";
import type { Note } from "../article-queries.ts";
import type { Album } from "../held.ts";
import { Signature, Texts } from "./article-parts.tsx";
import { AuthorsPart, StandingPart } from "./authors-part.tsx";
import { stateInWords } from "./desk-page.tsx";
import { Notes } from "./notes-part.tsx";
import { CorrectionPart, ReadersPart } from "./readers-part.tsx";

export interface DraftView extends Album {
  readonly article: Article;
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly named: NamedOf;
  readonly now: Date;
  readonly isAuthor: boolean;
  readonly isReader: boolean;
}

export type DraftProps = { shell: Shell; view: DraftView; trouble: Trouble | undefined };

/** One article at the desk, for its author, for its reader, and for members where it wants one. */
export function DraftPage(props: DraftProps) {
  const { shell, view, trouble } = props;
  const { article, isAuthor } = view;
  const { texts } = article;
  const title = texts?.title ?? words.articles.atDesk.hiddenTitle;
  const trail = [
    { label: words.articles.title, href: newsPath },
    { label: words.articles.atDesk.title, href: newsDeskPath },
  ];
  const isUnpublished = isDraft(article);
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      width="text"
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={trail} />
      <PageTitle
        title={<span dir="auto">{title}</span>}
        above={<Badge>{stateInWords(article)}</Badge>}
        lead={<span dir="auto">{texts?.standfirst}</span>}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Signature article={article} named={view.named} now={view.now} />
      {texts === undefined ? null : <Texts texts={texts} album={view} />}
      {isUnpublished && isAuthor ? <AuthorsPart {...props} /> : null}
      {isUnpublished && !isAuthor ? <ReadersPart {...props} /> : null}
      {isUnpublished ? <Notes {...props} /> : null}
      {isUnpublished ? null : <CorrectionPart {...props} />}
      {!isUnpublished && isAuthor ? <StandingPart {...props} /> : null}
    </Page>
  );
}
