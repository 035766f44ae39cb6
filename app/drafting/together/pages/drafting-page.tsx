import { BOUNDS } from "@breakthrough/shared-text";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { spokenHere } from "../../../../platform/language.ts";
import {
  Button,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  ClientProgram,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import type { PersonToChoose } from "../../../membership/door.ts";
import { discussPath, revisePath } from "../../../proposals/addresses.ts";
import { socketPath, toDraftPath } from "../../addresses.ts";
import { AuthorsPart, Invited } from "../../authors/pages/authors-part.tsx";
import { AskPart } from "../../knowledge/pages/notes-part.tsx";
import { numberOf } from "../../number-of.ts";
import type { DraftingView } from "../../view.ts";
import { words } from "../../words.ts";
import { Collided } from "../collided.ts";
import { CollidedPart } from "./collided-part.tsx";

type DraftingPageProps = {
  shell: Shell;
  id: number;
  view: DraftingView;
  choosing: Choosing;
  trouble?: Trouble | undefined;
  /** The form that was refused. */
  refusedAt?: string;
};

/** Whom an author may invite, as far as they have looked. */
export interface Choosing {
  readonly query: string;
  readonly found: readonly PersonToChoose[];
}

/** Where the authors of a text write it, and whoever was invited says yes or no. */
export function DraftingPage(props: DraftingPageProps) {
  const { shell, view, trouble } = props;
  const { at, asked } = view;
  const title = words.title(at.title);
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={discussPath}
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={[{ label: at.title, href: at.page }]} />
      <PageTitle title={title} lead={at.isPublished ? words.lead : words.leadAlone} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {asked === undefined ? <Writing {...props} /> : <Invited view={view} />}
    </Page>
  );
}

function Writing(props: DraftingPageProps) {
  const { view, shell, choosing } = props;
  const { at, path } = view;
  return (
    <>
      {at.isOpen ? <OpenText {...props} /> : <ClosedText view={view} />}
      {at.isOpen ? <Finish {...props} /> : null}
      <AuthorsPart view={view} shell={shell} choosing={choosing} />
      {at.isPublished ? <AskPart path={path} asks={view.asks} mayAsk /> : null}
    </>
  );
}

function ClosedText({ view }: { view: DraftingView }) {
  return (
    <>
      <Notice>{words.closed}</Notice>
      <Prose text={view.text} />
    </>
  );
}

/** The form is whole by itself; where the editor runs, it takes the form's place and fills its box. */
function OpenText({ view, trouble, refusedAt }: DraftingPageProps) {
  const { path, text } = view;
  const isHere = refusedAt === "save-text";
  const collided = trouble?.refusal instanceof Collided ? trouble.refusal : undefined;
  // Whoever saves again has seen what the others wrote.
  const base = collided?.stands ?? (isHere ? trouble?.values.base : undefined) ?? text;
  const field = filling(isHere ? trouble : undefined, { text });
  const given = {
    socket: socketPath(numberOf(path)),
    language: spokenHere(),
    words: BOUNDS.words,
    characters: BOUNDS.characters,
  };
  return (
    <>
      {collided === undefined ? null : (
        <CollidedPart collided={collided} sent={trouble?.values.text ?? ""} />
      )}
      {isHere ? null : (
        <ClientProgram name="drafting" place="drafting" hasStyle={false} props={given}>
          <p class="quiet">{words.editor.needsScript}</p>
        </ClientProgram>
      )}
      <Form id="plain-box" action={toDraftPath(numberOf(path), "save-text")} hidden={{ base }}>
        <TextArea
          {...field("text")}
          label={words.form.text}
          hint={words.form.hint}
          rows={24}
          maxWords={BOUNDS.words}
        />
        <Button>{words.form.save}</Button>
      </Form>
    </>
  );
}

function Finish({ view, id, trouble, refusedAt }: DraftingPageProps) {
  const { path, at, isSame } = view;
  const says = words.finish;
  const field = filling(refusedAt === "finish" ? trouble : undefined);
  return (
    <Section title={says.title} id="finish">
      <p>{at.isPublished ? says.lead : says.leadDraft}</p>
      {isSame ? <p class="quiet">{says.same}</p> : null}
      <Form action={toDraftPath(numberOf(path), "finish")}>
        {at.isPublished ? <TextField {...field("why")} label={says.why} maxlength={500} /> : null}
        <Button kind="quiet">{at.isPublished ? says.button : says.buttonDraft}</Button>
      </Form>
      {at.isPublished ? (
        <p>
          <a href={revisePath(id)}>{says.elsewhere}</a>
        </p>
      ) : null}
    </Section>
  );
}
