import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts/form-page.tsx";
import { EmptyState } from "../../../web/parts.tsx";
import { branchesPath } from "../../branches/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import type { Action } from "../action.ts";
import { actionPath, actionsPath, offerPlacePath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS, PLACE_KINDS } from "../fields.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { daysInWords, words } from "../words.ts";

type OfferProps = {
  shell: Shell;
  action: Action;
  /** The reader's branches and teams; `key` is what the form sends. */
  holders: readonly { readonly key: string; readonly name: string }[];
  trouble: Trouble | undefined;
};

/** A place for an action, led by whoever offers it. */
export function OfferPage(props: OfferProps) {
  const { shell, action, holders, trouble } = props;
  const says = words.offer;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[
        { label: words.list.title, href: actionsPath },
        { label: titleInWords(action), href: actionPath(action.id) },
      ]}
      mainPage={actPath}
      trouble={trouble}
    >
      {holders.length === 0 ? (
        <EmptyState
          title={says.nowhere}
          says={says.nowhereSays}
          action={{ label: says.branches, href: branchesPath }}
        />
      ) : (
        <OfferForm {...props} />
      )}
    </FormPage>
  );
}

function OfferForm({ shell, action, holders, trouble }: OfferProps) {
  const says = words.offer;
  const field = filling(trouble, {
    ...{ scope: holders[0]?.key, kind: "stall", day: action.firstDay },
    ...{ from: "10:00", until: "14:00" },
  });
  return (
    <Form action={offerPlacePath(action.id)} once={shell.once} label={says.title}>
      <SelectField
        {...field("scope")}
        label={says.scope}
        options={holders.map(({ key, name }) => ({ value: key, label: name }))}
        required
      />
      <ChoiceField
        {...field("kind")}
        label={says.kind}
        choices={PLACE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        required
      />
      <TextField
        {...field("spot")}
        label={says.spot}
        hint={says.spotHint}
        maxlength={MOST_CHARACTERS.spot}
        minlength={LEAST_CHARACTERS.spot}
        required
      />
      <TextField
        {...field("postcode")}
        label={says.postcode}
        hint={says.postcodeHint}
        maxlength={MOST_CHARACTERS.postcode}
        width="short"
        required={false}
      />
      <TextArea
        {...field("access")}
        label={says.access}
        maxlength={MOST_CHARACTERS.access}
        rows={3}
        required={false}
      />
      <TextField
        {...field("day")}
        label={says.day}
        hint={says.dayHint(daysInWords(action))}
        width="medium"
        required
      />
      <TextField {...field("from")} label={says.from} hint={says.timeHint} width="short" required />
      <TextField {...field("until")} label={says.until} width="short" required />
      <Button>{says.send}</Button>
    </Form>
  );
}
