import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  FormPage,
  Notice,
  PageTitle,
  Pagination,
  Section,
} from "../../../../web/parts.tsx";
import type { BarelyKnown } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { branchMembersPath, lookPath } from "../../addresses.ts";
import type { Branch } from "../../branch.ts";
import { WHY_LEAST, WHY_MOST } from "../../officers/limits.ts";
import { trailTo } from "../../pages/trail.ts";
import { words } from "../../words.ts";

type MembersPageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  under: readonly Branch[];
  people: readonly BarelyKnown[];
  next: string | undefined;
};

export function MembersPage({ shell, branch, above, under, people, next }: MembersPageProps) {
  const says = words.look;
  return (
    <Page mainPage={partyPath} shell={shell} title={says.title(branch.name)} isPrivate>
      <Breadcrumbs trail={trailTo([...above, branch])} />
      <PageTitle title={says.title(branch.name)} lead={says.lead} />
      {people.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DataTable
          caption={says.title(branch.name)}
          isCaptionHidden
          columns={[{ label: says.name }, { label: says.district }, { label: says.more }]}
          rows={people.map(({ personId, firstName, district }) => [
            firstName,
            district ?? "",
            <a href={lookPath(branch.id, personId)}>{says.person(firstName)}</a>,
          ])}
        />
      )}
      {next === undefined ? null : <Pagination next={next} />}
      {under.length === 0 ? null : (
        <Section title={says.below}>
          <ul>
            {under.map(({ id, name }) => (
              <li key={id}>
                <a href={branchMembersPath(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

type LookPageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  person: BarelyKnown;
  trouble: Trouble | undefined;
};

export function LookPage({ shell, branch, above, person, trouble }: LookPageProps) {
  const says = words.look;
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.person(person.firstName)}
      lead={says.whyHint}
      trail={trailTo([...above, branch])}
      trouble={trouble}
    >
      <Form action={lookPath(branch.id, person.personId)} once={shell.once}>
        <TextArea
          {...filling(trouble)("why")}
          label={says.why}
          rows={3}
          minlength={WHY_LEAST}
          maxlength={WHY_MOST}
          required
        />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}

type SeenPageProps = {
  shell: Shell;
  branch: Branch;
  above: readonly Branch[];
  seen: { readonly name: string; readonly email: string | null };
};

/** Shown once, as the answer to the form: looking again takes a reason again. */
export function SeenPage({ shell, branch, above, seen }: SeenPageProps) {
  const says = words.look;
  return (
    <Page mainPage={partyPath} shell={shell} title={says.person(seen.name)} width="text" isPrivate>
      <Breadcrumbs trail={trailTo([...above, branch])} />
      <PageTitle title={says.person(seen.name)} />
      <p>{seen.email === null ? says.byPost : says.seen(seen.name, seen.email)}</p>
      <Notice>{says.told}</Notice>
      <p>
        <a href={branchMembersPath(branch.id)}>{says.title(branch.name)}</a>
      </p>
    </Page>
  );
}
