import { Button, Buttons } from "./fields/form.tsx";
import { Page } from "./page.tsx";
import { PageTitle } from "./parts/layout.tsx";
import type { Link, Shell } from "./shell.ts";

export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;

type ErrorWords = { title: string; happened: string; whatToDo: string };

const wordsByStatus: Record<ErrorStatus, ErrorWords> = {
  400: {
    title: "We could not read that",
    happened: "Your browser sent something this page does not understand. Nothing was saved.",
    whatToDo: "Go back, load the page again, and try once more.",
  },
  403: {
    title: "You cannot do that here",
    happened: "This page or act is not open to you. Nothing was changed.",
    whatToDo: "If you think it should be, sign in again, or ask those named under “Our party”.",
  },
  404: {
    title: "There is no such page",
    happened: "The address may be mistyped, or the page may have moved.",
    whatToDo: "Check the address, search for what you wanted, or start from the front page.",
  },
  405: {
    title: "That does not work this way",
    happened: "This address cannot be used like that. Nothing was changed.",
    whatToDo: "Go back to the page you came from and use its buttons.",
  },
  409: {
    title: "Something changed in the meantime",
    happened: "Somebody else, or you in another window, got there first. Nothing was overwritten.",
    whatToDo: "Go back, load the page again to see how it is now, and decide again.",
  },
  410: {
    title: "This is no longer here",
    happened: "It was here once, and was taken away since.",
    whatToDo: "Search for something like it, or start from the front page.",
  },
  413: {
    title: "That is too big to send",
    happened: "What you sent is larger than this page takes. Nothing was saved.",
    whatToDo: "Go back and send less: a shorter text or a smaller file.",
  },
  415: {
    title: "We could not read that",
    happened: "What was sent is no form of ours. Nothing was saved.",
    whatToDo: "Go back to the page you came from and send its form.",
  },
  422: {
    title: "Something in the form is not right",
    happened: "One of the answers could not be used. Nothing was saved.",
    whatToDo: "Go back, check your answers, and send the form again.",
  },
  429: {
    title: "Too many tries, too fast",
    happened: "To keep everybody safe, we only take so many tries in a short time.",
    whatToDo: "Wait a few minutes, then try again.",
  },
  500: {
    title: "Something broke on our side",
    happened: "It is not your fault. What you sent was not saved in part.",
    whatToDo: "Try again in a few minutes. If it breaks again, tell us what you were doing.",
  },
  503: {
    title: "We will be back soon",
    happened: "The site is busy or being looked after just now.",
    whatToDo: "Wait a minute, then load the page again. Deadlines are kept while you wait.",
  },
};

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
  const words = wordsByStatus[props.status];
  const links = props.links ?? [{ label: "Go to the front page", href: "/" }];
  return (
    <Page shell={props.shell} title={words.title} width="text" isPrivate>
      <PageTitle title={words.title} lead={props.says ?? words.happened} />
      <p>{props.whatToDo ?? words.whatToDo}</p>
      <Buttons>
        {links.map((link, index) => (
          <Button key={link.href} href={link.href} kind={index === 0 ? "primary" : "quiet"}>
            {link.label}
          </Button>
        ))}
      </Buttons>
      <p class="error-code">
        Error {props.status}
        {props.reference ? ` · reference ${props.reference}` : ""}
      </p>
    </Page>
  );
}

export const isErrorStatus = (status: number): status is ErrorStatus => status in wordsByStatus;
