import { listInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { DefinitionList, EmptyState, FormPage, Section } from "../../../web/parts.tsx";
import { mePath } from "../../me/addresses.ts";
import { beginLinkPath, chatRolesPath, lookAgainPath, unlinkPath } from "../addresses.ts";
import type { Link } from "../link-store.ts";
import { words } from "../words.ts";

export interface OwnChat {
  /** What the party's server is called; undefined where it has none. */
  readonly server: string | undefined;
  readonly own: Link | undefined;
  /** What the roles are called that the account has by us. */
  readonly roles: readonly string[];
  /** Where the server asks who somebody is, of whoever has just begun. */
  readonly go: string | undefined;
}

type OwnChatPageProps = OwnChat & { shell: Shell; trouble: Trouble | undefined };

/** One's own account on the party's chat server: what is known of it, who sees it, and how to link and unlink it. */
export function OwnChatPage({ shell, server, own, roles, go, trouble }: OwnChatPageProps) {
  const says = words.own;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[{ label: words.trail, href: mePath }]}
      trouble={trouble}
    >
      {server === undefined ? <EmptyState title={says.none} says={says.noneSays} /> : null}
      {own === undefined ? null : <Linked shell={shell} own={own} roles={roles} server={server} />}
      {server === undefined ? null : (
        <>
          {own === undefined ? <Begin shell={shell} server={server} go={go} /> : null}
          <Section title={says.knows} id="knows">
            <ul>
              {says.knowsSays(server).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>
              <a href={chatRolesPath}>{says.roles}</a>
            </p>
          </Section>
        </>
      )}
    </FormPage>
  );
}

type BeginProps = { shell: Shell; server: string; go: string | undefined };

function Begin({ shell, server, go }: BeginProps) {
  const says = words.own;
  if (go !== undefined)
    return (
      <Section title={says.goTitle(server)} id="go">
        <p>{says.goSays(server)}</p>
        <p>
          <a class="button button-primary" href={go} rel="noreferrer">
            {says.go(server)}
          </a>
        </p>
      </Section>
    );
  return (
    <Section title={says.link(server)} id="link">
      <p>{says.linkSays(server)}</p>
      <Form action={beginLinkPath} once={shell.once}>
        <Button>{says.begin}</Button>
      </Form>
    </Section>
  );
}

type LinkedProps = {
  shell: Shell;
  own: Link;
  roles: readonly string[];
  server: string | undefined;
};

function Linked({ shell, own, roles, server = "" }: LinkedProps) {
  const says = words.own;
  const isOnIt = { yes: says.isThere, no: says.isNotThere(server), unknown: says.isAsked };
  const there = own.isThere === undefined ? "unknown" : own.isThere ? "yes" : "no";
  const none = own.isSure ? says.noRoles : says.isAsked;
  return (
    <Section title={says.linked} id="linked">
      <DefinitionList
        items={[
          { term: says.account, says: own.account },
          { term: says.onIt, says: isOnIt[there] },
          { term: says.has, says: roles.length === 0 ? none : listInWords(roles) },
        ]}
      />
      <Form action={lookAgainPath} once={shell.once}>
        <Button kind="quiet">{says.look}</Button>
      </Form>
      <p>{says.unlinkSays}</p>
      <Form action={unlinkPath} once={shell.once}>
        <Button kind="danger">{says.unlink}</Button>
      </Form>
    </Section>
  );
}
