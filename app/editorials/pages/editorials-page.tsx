import type { NamedOf } from "../../../platform/house.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { newsPath } from "../../news/addresses.ts";
import { type Article, ArticleCards } from "../../news/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { editorialPath, newEditorialPath } from "../addresses.ts";
import { words } from "../words.ts";
import { stateInWords } from "./editorial-page.tsx";

type EditorialsPageProps = {
  shell: Shell;
  now: Date;
  named: NamedOf;
  articles: readonly Article[];
  /** Undefined: for whoever neither writes nor signs them. */
  drafts: readonly Article[] | undefined;
  isWriter: boolean;
};

/** What the party has said in its own name, the newest first. */
export function EditorialsPage(props: EditorialsPageProps) {
  const { shell, now, named, articles, drafts, isWriter } = props;
  return (
    <Page shell={shell} title={words.title} description={words.lead} mainPage={partyPath}>
      <Breadcrumbs trail={[{ label: words.news, href: newsPath }]} />
      <PageTitle title={words.title} lead={words.lead} />
      {drafts === undefined ? null : <Desk drafts={drafts} isWriter={isWriter} />}
      {articles.length === 0 ? (
        <EmptyState title={words.none} says={words.noneSays} />
      ) : (
        <ArticleCards articles={articles} named={named} now={now} />
      )}
    </Page>
  );
}

function Desk({ drafts, isWriter }: { drafts: readonly Article[]; isWriter: boolean }) {
  const says = words.desk;
  return (
    <Section title={says.title} id="desk">
      <h3>{says.drafts}</h3>
      {drafts.length === 0 ? (
        <p>{says.noDrafts}</p>
      ) : (
        <ul>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <a href={editorialPath(draft.id)} dir="auto">
                {draft.texts?.title ?? stateInWords(draft)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {isWriter ? (
        <Buttons>
          <Button href={newEditorialPath}>{says.write}</Button>
        </Buttons>
      ) : null}
    </Section>
  );
}
