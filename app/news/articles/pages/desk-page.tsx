import { Button, Buttons } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { draftPath, newArticlePath, newsPath, slotsPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Article } from "../article.ts";

type DeskPageProps = {
  shell: Shell;
  own: readonly Article[];
  reading: readonly Article[];
  drafts: readonly Article[];
  toCorrect: readonly Article[];
};

/** Where members write, and read what others wrote before it is published. */
export function DeskPage({ shell, own, reading, drafts, toCorrect }: DeskPageProps) {
  const says = words.articles.atDesk;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} isPrivate>
      <Breadcrumbs trail={[{ label: words.articles.title, href: newsPath }]} />
      <PageTitle title={says.title} lead={says.lead}>
        <Buttons>
          <Button href={newArticlePath}>{words.articles.write}</Button>
          <Button kind="quiet" href={slotsPath}>
            {words.slots.offer}
          </Button>
        </Buttons>
      </PageTitle>
      {reading.length === 0 ? null : (
        <Section title={says.reading} id="reading">
          <DraftCards articles={reading} />
        </Section>
      )}
      <Section title={says.wanted} id="wanted">
        {drafts.length === 0 ? <p>{says.noneWanted}</p> : <DraftCards articles={drafts} />}
      </Section>
      {toCorrect.length === 0 ? null : (
        <Section title={says.toCorrect} id="to-correct">
          <DraftCards articles={toCorrect} />
        </Section>
      )}
      <Section title={says.own} id="own">
        {own.length === 0 ? (
          <EmptyState title={says.noneOwn} says={says.noneOwnSays} />
        ) : (
          <DraftCards articles={own} />
        )}
      </Section>
    </Page>
  );
}

export const stateInWords = ({ state, readerId }: Pick<Article, "state" | "readerId">): string => {
  const says = words.articles.atDesk;
  return state === "waits" && readerId === undefined ? says.wantsReader : says.states[state];
};

function DraftCards({ articles }: { articles: readonly Article[] }) {
  return (
    <Cards single>
      {articles.map((article) => (
        <Card
          key={article.id}
          href={draftPath(article.id)}
          title={
            <span dir="auto">{article.texts?.title ?? words.articles.atDesk.hiddenTitle}</span>
          }
          above={<Badge>{stateInWords(article)}</Badge>}
        >
          <span dir="auto">{article.texts?.standfirst}</span>
        </Card>
      ))}
    </Cards>
  );
}
