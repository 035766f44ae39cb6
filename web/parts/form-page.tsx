import type { ComponentChildren } from "preact";
import type { Trouble } from "../../platform/http/post-act.ts";
import { ErrorSummary } from "../fields/form.tsx";
import { Page } from "../page.tsx";
import type { Link, Shell } from "../shell.ts";
import { PageTitle } from "./layout.tsx";
import { Breadcrumbs } from "./links.tsx";

type FormPageProps = {
  shell: Shell;
  title: string;
  lead: string;
  trail?: readonly Link[];
  /** As of a page. */
  mainPage?: string;
  /** Why the form was refused. */
  trouble?: Trouble | undefined;
  /** Search engines may find it: whoever comes to it is nobody yet. */
  isPublic?: boolean;
  children?: ComponentChildren;
};

/**
 * A page that is there for its form, or for the one button that leads on: what it is for, then what was wrong with it,
 * then the form.
 */
export function FormPage({ shell, title, lead, trail, mainPage, trouble, ...rest }: FormPageProps) {
  return (
    <Page
      shell={shell}
      title={title}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate={!rest.isPublic}
      mainPage={mainPage}
    >
      {trail === undefined ? null : <Breadcrumbs trail={trail} />}
      <PageTitle title={title} lead={lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {rest.children}
    </Page>
  );
}
