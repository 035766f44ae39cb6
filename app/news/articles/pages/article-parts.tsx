import type { NamedOf } from "../../../../platform/house.ts";
import { DataTable, Moment, Prose, Section } from "../../../../web/parts.tsx";
import { type Picture, VideoFigure } from "../../../pictures/door.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { words } from "../../words.ts";
import type { Article, ArticleTexts, Correction } from "../article.ts";
import { readFacts } from "../article.ts";
import type { Album } from "../held.ts";
import { whereOf } from "../party/shown.ts";
import { Byline } from "./byline.tsx";
import { Figures, placed, Video } from "./pictures-part.tsx";

/** Who wrote it, and when it was published. */
export function Signature({
  article,
  named,
  now,
}: {
  article: Article;
  named: NamedOf;
  now: Date;
}) {
  const says = words.articles.view;
  return (
    <p>
      {says.by} <Byline article={article} named={named} />
      {article.publishedAt === undefined ? null : (
        <>
          {" · "}
          {says.published} <Moment at={article.publishedAt} now={now} form="day" />
        </>
      )}
      {article.request === undefined ? null : (
        <>
          {" · "}
          <SignedBy request={article.request} />
        </>
      )}
    </p>
  );
}

/** Where anybody reads whose two keys these were. */
function SignedBy({ request }: { request: number }) {
  return <a href={requestPath(request)}>{words.articles.view.twoKeys}</a>;
}

type TextsProps = { texts: ArticleTexts; album: Album };

/** The text with its pictures and its video, and the facts that it stands on. */
export function Texts({ texts, album: { pictures, film } }: TextsProps) {
  const says = words.articles.view;
  const { above, below, still } = placed(pictures, film !== undefined || texts.video !== undefined);
  const facts = readFacts(texts.facts ?? "") ?? [];
  return (
    <>
      <Figures pictures={above} />
      <Prose text={texts.body} size="large" />
      {film === undefined ? null : <VideoFigure video={film} title={texts.title} still={still} />}
      {texts.video === undefined ? null : (
        <Video video={texts.video} still={film === undefined ? still : undefined} />
      )}
      <Figures pictures={below} />
      {facts.length === 0 ? null : (
        <Section title={says.facts} id="facts">
          <p>{says.factsLead}</p>
          <DataTable
            caption={says.facts}
            isCaptionHidden
            columns={[{ label: says.claim }, { label: says.source }]}
            rows={facts.map(({ claim, source }) => [
              <span dir="auto">{claim}</span>,
              <Prose text={source} />,
            ])}
          />
        </Section>
      )}
    </>
  );
}

type CorrectionsProps = {
  list: readonly Correction[];
  now: Date;
  /** Of the article, in the order in which they are read. */
  pictures: readonly Picture[];
};

/** What was put right: when, what it said before, what it says now, and why. */
export function Corrections({ list, now, pictures }: CorrectionsProps) {
  const says = words.articles.view;
  const stand = list.filter(({ confirmedAt }) => confirmedAt !== undefined);
  if (stand.length === 0) return null;
  return (
    <Section title={says.corrections} id="corrections">
      {stand.map((one) => (
        <section key={one.id}>
          <h3>
            {says.correctedOn}{" "}
            <Moment at={one.confirmedAt ?? one.proposedAt} now={now} form="day" />
          </h3>
          <BothWordings correction={one} pictures={pictures} />
          {one.request === undefined ? null : (
            <p>
              <SignedBy request={one.request} />
            </p>
          )}
        </section>
      ))}
    </Section>
  );
}

type WordingsProps = Pick<CorrectionsProps, "pictures"> & {
  correction: Pick<Correction, "of" | "was" | "becomes" | "why">;
};

export function BothWordings({ correction, pictures }: WordingsProps) {
  const says = words.articles.view;
  const { of, was, becomes, why } = correction;
  return (
    <>
      {of.part === "words" ? null : <p>{whereOf(of, pictures)}</p>}
      <p>{says.was}</p>
      <Wording says={was} />
      <p>{says.becomes}</p>
      <Wording says={becomes} />
      {why === undefined ? null : (
        <>
          <p>{says.whyCorrected}</p>
          <Prose text={why} />
        </>
      )}
    </>
  );
}

/** Where a caption was added or taken away, one of the two wordings is none. */
const Wording = ({ says }: { says: string }) =>
  says === "" ? (
    <p>{words.articles.view.nothing}</p>
  ) : (
    <blockquote>
      <Prose text={says} />
    </blockquote>
  );
