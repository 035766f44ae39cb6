import type { Piece } from "@breakthrough/amendments";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, Notice, PageTitle } from "../../../web/parts.tsx";
import { withoutControls } from "../../../web/plain-text.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { type AmendedText, amendmentsPageOf } from "../amendment.ts";
import { words } from "../words.ts";

type SourcesPageProps = { shell: Shell; text: AmendedText };

/** The whole text, and behind words that an amendment brought, which it was. */
export function SourcesPage({ shell, text }: SourcesPageProps) {
  const title = words.sources.title(text.title);
  return (
    <Page shell={shell} title={title} mainPage={discussPath} width="text">
      <Breadcrumbs trail={[{ label: text.title, href: amendmentsPageOf(text.path) }]} />
      <PageTitle title={title} lead={words.sources.lead} />
      <Notice>{text.stage === "settled" ? words.sources.settled : words.sources.now}</Notice>
      {text.sources.map(({ id, pieces }, index) => (
        <div key={id} class="paragraph" id={id}>
          <p class="paragraph-source quiet">§ {index + 1}</p>
          <p dir="auto" class="word-diff-text">
            {pieces.map((piece) => (
              <Words piece={piece} />
            ))}
          </p>
        </div>
      ))}
    </Page>
  );
}

function Words({ piece: { text, by } }: { piece: Piece }) {
  const said = withoutControls(text);
  if (by.length === 0) return <>{said}</>;
  const isAuthors = by.includes("authors");
  return (
    <>
      <mark>{said}</mark>{" "}
      <small class="quiet">
        [{isAuthors ? words.sources.authors : words.sources.mark(by)}]
      </small>{" "}
    </>
  );
}
