import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { askJoiningPath } from "../addresses.ts";
import { words } from "../words.ts";

type OfficePageProps = {
  shell: Shell;
  /** Everybody else reads what it is. */
  mayAsk: boolean;
  /** Undefined until somebody was chosen. */
  kept: PersonToChoose | undefined;
  other: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  trouble: Trouble | undefined;
};

export function OfficePage(props: OfficePageProps) {
  const { shell, mayAsk, trouble } = props;
  const { title, lead, which, trail } = words.office;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={trail.slice(0, 1)}
      mainPage={partyPath}
      trouble={trouble}
    >
      <p>{which}</p>
      {mayAsk ? <Asking {...props} /> : null}
    </FormPage>
  );
}

function Asking({ shell, kept, other, query, found, trouble }: OfficePageProps) {
  const says = words.office;
  if (kept === undefined) return <ChoosePerson path={askJoiningPath} query={query} found={found} />;
  if (other === undefined) {
    return (
      <>
        <ChosenPerson path={askJoiningPath} term={says.kept} who={kept.who} />
        <p>{says.chooseOther}</p>
        <ChoosePerson path={askJoiningPath} query={query} found={found} beside={kept.id} />
      </>
    );
  }
  return (
    <>
      <ChosenPerson path={askJoiningPath} term={says.kept} who={kept.who} />
      <ChosenPerson
        path={`${askJoiningPath}?person=${kept.id}`}
        term={says.other}
        who={other.who}
      />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={askJoiningPath}
        hidden={{ person: kept.id, other: other.id }}
        says={says}
      />
    </>
  );
}
