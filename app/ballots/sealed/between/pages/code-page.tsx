import type { Trouble } from "../../../../../platform/http/post-act.ts";
import { Button, Form } from "../../../../../web/form-fields.tsx";
import type { Shell } from "../../../../../web/page.tsx";
import { FormPage, Notice, Section } from "../../../../../web/parts.tsx";
import { boothPath, deviceKeyPath, sealedPath, votingCodePath } from "../../../addresses.ts";
import { paperTitle } from "../../../both-languages.ts";
import { words } from "../../../words.ts";
import type { SealedBallot } from "../../sealed-ballot.ts";

export interface CodeView {
  readonly ballot: SealedBallot;
  readonly isOnRoll: boolean;
  readonly hasEnvelope: boolean;
  /** Undefined: they have not said that they lost it. */
  readonly lost: { readonly isReplaced: boolean } | undefined;
  readonly isPlatform: boolean;
}

type CodePageProps = {
  shell: Shell;
  view: CodeView;
  trouble?: Trouble | undefined;
};

/** How a member comes to their code. The code itself never stands here. */
export function CodePage({ shell, view, trouble }: CodePageProps) {
  const { code, device } = words.sealed.booth;
  const title = paperTitle(view.ballot);
  const trail = [{ label: title, href: sealedPath(view.ballot.id) }];
  return (
    <FormPage
      shell={shell}
      title={code.title}
      lead={code.lead(title)}
      trail={trail}
      trouble={trouble}
    >
      <p>{sayWhere(view)}</p>
      {isVoting(view) && view.isOnRoll ? (
        <p>
          <Button href={boothPath(view.ballot.id)}>{code.toBooth}</Button>
        </p>
      ) : null}
      <p>
        <a href={deviceKeyPath}>{device.title}</a>
      </p>
      {isVoting(view) && view.isOnRoll ? <Lost shell={shell} view={view} /> : null}
    </FormPage>
  );
}

const isVoting = ({ ballot: { stage } }: CodeView): boolean =>
  stage === "ready" || stage === "open";

function sayWhere(view: CodeView): string {
  const { code } = words.sealed.booth;
  const { stage } = view.ballot;
  if (!view.isOnRoll) return code.notOnRoll;
  if (stage === "keys" || stage === "codes") return code.notYet;
  if (!isVoting(view)) return code.over;
  return view.hasEnvelope ? code.sealed : code.byLetter;
}

function Lost({ shell, view: { ballot, lost, isPlatform } }: { shell: Shell; view: CodeView }) {
  const { code } = words.sealed.booth;
  if (isPlatform) return <Notice title={code.lost}>{code.platformKeepsNone}</Notice>;
  if (lost !== undefined) {
    return <Notice title={code.lost}>{lost.isReplaced ? code.replaced : code.asked}</Notice>;
  }
  return (
    <Section title={code.lost}>
      <p>{code.lostSays}</p>
      <Form action={votingCodePath(ballot.id)} once={shell.once}>
        <Button kind="danger">{code.ask}</Button>
      </Form>
    </Section>
  );
}
