import { countInWords } from "@breakthrough/languages";
import {
  CheckYourself,
  DataTable,
  DefinitionList,
  Moment,
  Notice,
  Section,
} from "../../../../web/parts.tsx";
import { checkpointPath, recordFilePath } from "../../addresses.ts";
import { rootText } from "../../lines/line.ts";
import { words } from "../../words.ts";
import type { SealState } from "../seal-state.ts";

type SealProps = { seal: SealState; now: Date; url: string };

/** How far the record is sealed, who has witnessed it, and what that is worth. */
export function SealedSoFar({ seal, now, url }: SealProps) {
  const { title, none, says, stuck } = words.seal;
  const { published } = seal;
  return (
    <Section title={title}>
      {seal.isStuck ? (
        <Notice tone="warning" title={stuck.title}>
          <p>{stuck.says}</p>
        </Notice>
      ) : null}
      <p>{published === undefined ? none : says(published.size)}</p>
      <details class="more">
        <summary>{words.promise.title}</summary>
        <WhatItPromises />
        <Seal seal={seal} now={now} />
        <Witnesses seal={seal} now={now} />
        <KeepACopy url={url} />
      </details>
    </Section>
  );
}

const fingerprint = (text: string) => <span class="fingerprint">{text}</span>;

function Seal({ seal: { published, verifierKey }, now }: Omit<SealProps, "url">) {
  if (published === undefined) return null;
  const { root, key, at, lines, checkpoint } = words.seal;
  return (
    <>
      <DefinitionList
        items={[
          { term: lines, says: countInWords(published.size) },
          { term: root, says: fingerprint(rootText(published.root)) },
          { term: at, says: <Moment at={published.at} now={now} /> },
          { term: key, says: fingerprint(verifierKey ?? "") },
        ]}
      />
      <p>
        <a href={checkpointPath}>{checkpoint}</a>
      </p>
    </>
  );
}

function Witnesses({ seal: { witnesses, quorum }, now }: Omit<SealProps, "url">) {
  const { title, none, means, quorum: quorumSays, caption, columns, never } = words.witnesses;
  return (
    <>
      <h3>{title}</h3>
      <p>{means}</p>
      {witnesses.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          {quorum === 0 ? null : <p>{quorumSays(quorum, witnesses.length)}</p>}
          <DataTable
            caption={caption}
            columns={[
              { label: columns.who },
              { label: columns.when },
              { label: columns.size, isNumber: true },
            ]}
            rows={witnesses.map(({ name, signed }) => [
              fingerprint(name),
              signed ? <Moment at={signed.at} now={now} /> : never,
              signed ? countInWords(signed.size) : "",
            ])}
          />
        </>
      )}
    </>
  );
}

function WhatItPromises() {
  return (
    <ul>
      {words.promise.holds.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function KeepACopy({ url }: { url: string }) {
  const { copyTitle, copy, command, files, json } = words.promise;
  return (
    <>
      <h3>{copyTitle}</h3>
      <p>{copy}</p>
      <CheckYourself>
        <p>
          <code class="fingerprint">{command(url)}</code>
        </p>
        <p>
          {files} <code class="fingerprint">{`${url}/record`}</code>
        </p>
      </CheckYourself>
      <p>
        <a href={recordFilePath}>{json}</a>
      </p>
    </>
  );
}
