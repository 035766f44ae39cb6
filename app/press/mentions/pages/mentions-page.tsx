import { Button, Buttons } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Pagination, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  mentionsFeedPath,
  mentionsPath,
  mentionsYearPath,
  newMentionPath,
  pressPath,
  suggestedPath,
  suggestMentionPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Mention } from "../mention.ts";
import { MentionList } from "./mention-parts.tsx";

type MentionsPageProps = {
  shell: Shell;
  mentions: readonly Mention[];
  years: readonly number[];
  /** How many suggestions wait, for whoever writes mentions down; undefined for all others. */
  waiting: number | undefined;
  maySuggest: boolean;
};

/** Where the party was mentioned, the newest first. */
export function MentionsPage(props: MentionsPageProps) {
  const { shell, mentions, years, waiting, maySuggest } = props;
  const says = words.mentions;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      feed={{ title: says.feed, href: mentionsFeedPath }}
    >
      <Breadcrumbs trail={[{ label: words.page.title, href: pressPath }]} />
      <PageTitle title={says.title} lead={says.lead}>
        {maySuggest || waiting !== undefined ? (
          <Buttons>
            {waiting === undefined ? null : <Button href={newMentionPath}>{says.write}</Button>}
            {maySuggest ? (
              <Button href={suggestMentionPath} kind="quiet">
                {says.suggest}
              </Button>
            ) : null}
          </Buttons>
        ) : null}
      </PageTitle>
      {waiting === undefined ? null : (
        <p>
          <a href={suggestedPath}>{says.waiting(waiting)}</a>
        </p>
      )}
      {mentions.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <MentionList mentions={mentions} />
      )}
      {years.length === 0 ? null : (
        <Section title={says.years} id="years">
          <ul>
            {years.map((year) => (
              <li key={year}>
                <a href={mentionsYearPath(year)}>{says.ofYear(year)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={mentionsFeedPath}>{says.feed}</a>
      </p>
    </Page>
  );
}

type YearPageProps = Pick<MentionsPageProps, "shell" | "mentions"> & {
  year: number;
  newer: string | undefined;
  older: string | undefined;
};

/** All of one year. */
export function MentionsYearPage({ shell, year, mentions, newer, older }: YearPageProps) {
  const says = words.mentions;
  const title = says.ofYear(year);
  return (
    <Page shell={shell} title={title} mainPage={partyPath}>
      <Breadcrumbs
        trail={[
          { label: words.page.title, href: pressPath },
          { label: says.title, href: mentionsPath },
        ]}
      />
      <PageTitle title={title} />
      {mentions.length === 0 ? <p>{says.noneOfYear}</p> : <MentionList mentions={mentions} />}
      <Pagination previous={newer} next={older} />
    </Page>
  );
}
