import { Button, Buttons } from "./fields/form.tsx";
import { Page } from "./page.tsx";
import { PageTitle } from "./parts/layout.tsx";
import type { Link, Shell } from "./shell.ts";
import { words } from "./words.ts";

export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;

export type ErrorPageProps = {
  shell: Shell;
  status: ErrorStatus;
  /** A sentence that fits this case better than the general one. */
  says?: string;
  whatToDo?: string;
  /** Where to go from here; the front page where left out. */
  links?: readonly Link[];
  /** To quote when asking for help. */
  reference?: string;
};

/** What happened, why, and what to do, for every refusal that is not part of a form. */
export function ErrorPage(props: ErrorPageProps) {
  const says = words.errors[props.status];
  const links = props.links ?? [{ label: words.errorPage.toFront, href: "/" }];
  return (
    <Page shell={props.shell} title={says.title} width="text" isPrivate>
      <PageTitle title={says.title} lead={props.says ?? says.happened} />
      <p>{props.whatToDo ?? says.whatToDo}</p>
      <Buttons>
        {links.map((link, index) => (
          <Button key={link.href} href={link.href} kind={index === 0 ? "primary" : "quiet"}>
            {link.label}
          </Button>
        ))}
      </Buttons>
      <p class="error-code">
        {words.errorPage.error(props.status)}
        {props.reference ? ` · ${words.errorPage.reference(props.reference)}` : ""}
      </p>
    </Page>
  );
}

export const isErrorStatus = (status: number): status is ErrorStatus => status in words.errors;
