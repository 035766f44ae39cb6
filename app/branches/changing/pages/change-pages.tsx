import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  ChoiceField,
  Form,
  filling,
  SelectField,
  TextField,
} from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, FormPage, Meter, Notice, PageTitle } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { askChangePath, branchPath, objectPath, takeObjectionBackPath } from "../../addresses.ts";
import { type Branch, RIGHTS } from "../../branch.ts";
import { NAME_MOST } from "../../founding/limits.ts";
import { words } from "../../words.ts";
import { type Change, WHATS } from "../change.ts";

type AskPageProps = {
  shell: Shell;
  branches: readonly Branch[];
  /** Chosen beforehand, by the address. */
  chosen: string | undefined;
  noticeDays: number;
  trouble: Trouble | undefined;
};

export function AskChangePage({ shell, branches, chosen, noticeDays, trouble }: AskPageProps) {
  const says = words.change;
  const field = filling(trouble);
  const options = branches.map(({ id, name }) => ({ value: String(id), label: name }));
  const branch = field("branch");
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title}
      lead={says.lead(noticeDays)}
      trail={words.trailHere}
      trouble={trouble}
    >
      <AskForm
        shell={shell}
        trouble={trouble}
        action={askChangePath}
        says={{ why: says.why, whyHint: says.whyHint, send: says.send }}
      >
        <SelectField
          {...branch}
          value={branch.value ?? chosen}
          label={says.branch}
          prompt={says.choose}
          options={options}
          required
        />
        <ChoiceField
          {...field("what")}
          label={says.what}
          required
          choices={WHATS.map((what) => {
            const [label = "", hint = ""] = says.whats[what];
            return hint === "" ? { value: what, label } : { value: what, label, hint };
          })}
        />
        <SelectField
          {...field("into")}
          label={says.into}
          hint={says.intoHint}
          prompt={says.choose}
          options={options}
        />
        <TextField
          {...field("name")}
          label={says.name}
          hint={says.nameHint}
          maxlength={NAME_MOST}
        />
        <TextField {...field("place")} label={says.place} hint={says.placeHint} />
        <SelectField
          {...field("right")}
          label={says.right}
          hint={says.rightHint}
          prompt={says.chooseRight}
          options={RIGHTS.map((right) => ({ value: right, label: words.rights[right] }))}
        />
      </AskForm>
    </FormPage>
  );
}

type ChangePageProps = {
  shell: Shell;
  change: Change;
  /** What it does, with the names of today. */
  says: string;
  branches: ReadonlyMap<number, Branch>;
  may: { readonly object: boolean; readonly has: boolean; readonly isSignedIn: boolean };
};

export function ChangePage({ shell, change, says: what, branches, may }: ChangePageProps) {
  const says = words.change;
  const { id, state, takesEffectAt, concerned, request } = change;
  const isOpen = state === "notice";
  return (
    <Page mainPage={partyPath} shell={shell} title={says.pageTitle(id)} width="text">
      <Breadcrumbs trail={words.trailHere} />
      <PageTitle title={says.pageTitle(id)} lead={what} />
      <Notice>
        {state === "notice"
          ? says.states.notice(exactMomentInWords(takesEffectAt))
          : says.states[state]}
      </Notice>
      <p>
        <a href={requestPath(request)}>{says.request(request)}</a>
      </p>
      {concerned.map(({ branchId, roll, needed, objections }) => {
        const name = branches.get(branchId)?.name ?? String(branchId);
        return (
          <div key={branchId}>
            <Meter label={says.objections(name)} value={objections} target={needed} />
            <p>
              {says.roll(roll)} <a href={branchPath(branchId)}>{name}</a>
            </p>
          </div>
        );
      })}
      {isOpen ? <ObjectForm id={id} once={shell.once} may={may} /> : null}
    </Page>
  );
}

function ObjectForm({
  id,
  once,
  may,
}: {
  id: number;
  once: string | undefined;
  may: ChangePageProps["may"];
}) {
  const says = words.change;
  if (may.has) {
    return (
      <Form action={takeObjectionBackPath(id)} once={once}>
        <p>{says.objected}</p>
        <Button kind="quiet">{says.takeBack}</Button>
      </Form>
    );
  }
  if (!may.object) return may.isSignedIn ? <p>{says.onlyMembers}</p> : null;
  return (
    <Form action={objectPath(id)} once={once}>
      <p>{says.mayObject}</p>
      <Button kind="danger">{says.object}</Button>
    </Form>
  );
}
