import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, Command, DefinitionList, PageTitle, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { sentFilePath } from "../addresses.ts";
import type { Sent } from "../sent-queries.ts";
import { words } from "../words.ts";

type SentPageProps = {
  shell: Shell;
  sent: Sent;
  title: string;
  text: string;
  /** Its text has still the hash of the record. */
  isWhole: boolean;
};

/** A report as it was sent. */
export function SentPage({ shell, sent, title, text, isWhole }: SentPageProps) {
  const { sentPage: says } = words;
  return (
    <Page shell={shell} title={title} isPrivate mainPage={partyPath} width="wide">
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={title} lead={says.lead} />
      <DefinitionList
        items={[
          { term: says.on, says: dayInWords(sent.on) },
          { term: says.nth, says: String(sent.nth) },
          { term: says.hash, says: <code>{sent.hash}</code> },
          { term: says.state, says: isWhole ? says.whole : says.shortened },
        ]}
      />
      <Section title={says.text}>
        <Command>{text}</Command>
        <p>
          <a href={sentFilePath(sent.id)}>{says.file}</a>
        </p>
      </Section>
    </Page>
  );
}
