import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm, ErrorSummary, filling } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Badge, Breadcrumbs, PageTitle, Section } from "../../../web/parts.tsx";
import { articlePath } from "../../news/addresses.ts";
import {
  type Article,
  Corrections,
  DraftButtons,
  inOrder,
  isDraft,
  type listCorrections,
  PassageFields,
  Texts,
  whyNotShown,
  whyNotStanding,
} from "../../news/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import {
  editEditorialPath,
  editorialsPath,
  type ToEditorial,
  toEditorialPath,
} from "../addresses.ts";
import { type Editorial, fingerprintOf } from "../editorial.ts";
import { words } from "../words.ts";

export interface EditorialView {
  readonly editorial: Editorial;
  readonly corrections: Awaited<ReturnType<typeof listCorrections>>;
  readonly now: Date;
  readonly isWriter: boolean;
  /** May ask for it to go out, to be corrected, or to be withdrawn. */
  readonly mayAsk: boolean;
}

type EditorialPageProps = { shell: Shell; view: EditorialView; trouble: Trouble | undefined };

/** How far it is, on its badge. */
export function stateInWords(article: Article): string {
  const says = words.view;
  if (article.hidden !== undefined) return says.hidden;
  if (isDraft(article)) return says.draft;
  return article.state === "withdrawn" ? says.withdrawn : says.published;
}

/** One article in the party's name, for those who write and sign it: as it will be read, or as it is. */
export function EditorialPage(props: EditorialPageProps) {
  const { shell, view, trouble } = props;
  const { article } = view.editorial;
  const { texts } = article;
  const title = texts?.title ?? words.title;
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      width="text"
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.title, href: editorialsPath }]} />
      <PageTitle
        title={<span dir="auto">{title}</span>}
        above={<Badge>{stateInWords(article)}</Badge>}
        lead={<span dir="auto">{texts?.standfirst}</span>}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {texts === undefined ? null : <Texts texts={texts} album={view.editorial} />}
      <Corrections list={view.corrections} now={view.now} pictures={picturesRead(view.editorial)} />
      {isDraft(article) ? <Unpublished {...props} /> : <Published {...props} />}
    </Page>
  );
}

/** Its pictures in the order of reading. */
const picturesRead = (editorial: Editorial) =>
  editorial.article.texts === undefined ? [] : inOrder(editorial.article.texts, editorial);

const fingerprintFor = (editorial: Editorial): string =>
  editorial.article.texts === undefined ? "" : fingerprintOf(editorial.article.texts, editorial);

function Unpublished({ shell, view, trouble }: EditorialPageProps) {
  const { editorial, isWriter, mayAsk } = view;
  const { id } = editorial.article;
  const says = words.view;
  const notShown = whyNotShown(editorial);
  return (
    <>
      {notShown === undefined ? null : <p>{notShown.says}</p>}
      {mayAsk && notShown === undefined ? (
        <Section title={says.publish} id="publish">
          <p>{says.publishSays}</p>
          <AskForm
            shell={shell}
            trouble={trouble}
            action={toEditorialPath(id, "publish")}
            hidden={{ fingerprint: fingerprintFor(editorial) }}
            says={{ why: says.why, whyHint: says.whyHint, send: says.publish }}
          />
        </Section>
      ) : null}
      {isWriter ? (
        <Section title={says.write} id="write">
          {mayAsk ? null : <p>{says.askOfficer}</p>}
          <DraftButtons
            {...{ shell, id }}
            edit={editEditorialPath(id)}
            drop={toEditorialPath(id, "drop")}
            dropSays={says.dropSays}
          />
        </Section>
      ) : null}
    </>
  );
}

/** In which of the forms below something was wrong. */
function refusedIn(trouble: Trouble | undefined): ToEditorial | undefined {
  if (trouble === undefined) return undefined;
  return "was" in trouble.values ? "correct" : "withdraw";
}

function Published({ shell, view, trouble }: EditorialPageProps) {
  const { editorial, mayAsk } = view;
  const { article } = editorial;
  const { id } = article;
  const says = words.view;
  const isStanding = whyNotStanding(article) === undefined;
  const refused = refusedIn(trouble);
  /** The list of what was wrong leads to the form in which it was. */
  const of = (act: "correct" | "withdraw") => ({
    ...{ shell, action: toEditorialPath(id, act) },
    trouble: refused === act ? trouble : undefined,
    stem: act === (refused ?? "correct") ? undefined : `why-${act}`,
  });
  const correcting = of("correct");
  return (
    <>
      <p>
        <a href={articlePath(article.shortAddress ?? "")}>{says.read}</a>
      </p>
      {mayAsk && isStanding ? (
        <>
          <Section title={says.correct} id="correct">
            <p>{says.correctSays}</p>
            <AskForm
              {...correcting}
              hidden={{ fingerprint: fingerprintFor(editorial) }}
              says={{ why: says.whyCorrect, whyHint: says.everybody, send: says.correct }}
            >
              <PassageFields
                field={filling(correcting.trouble)}
                pictures={picturesRead(editorial)}
              />
            </AskForm>
          </Section>
          <Section title={says.withdraw} id="withdraw">
            <p>{says.withdrawSays}</p>
            <AskForm
              {...of("withdraw")}
              says={{ why: says.whyWithdraw, whyHint: says.withdrawHint, send: says.withdraw }}
            />
          </Section>
        </>
      ) : null}
    </>
  );
}
