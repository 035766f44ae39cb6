import type { Touch } from "./typed.ts";
import { words } from "./words.ts";

type TouchingProps = {
  consent: readonly string[];
  touch: Touch;
  onChange: (touch: Touch) => void;
};

/** Who wants to hear what becomes of it: closed, since most do not. */
export function Touching({ consent, touch, onChange }: TouchingProps) {
  const change = (part: Partial<Touch>) => onChange({ ...touch, ...part });
  return (
    <details class="touch">
      <summary>{words.touch.title}</summary>
      {consent.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="hint">{words.touch.optional}</p>
      <Line
        {...{ name: "name", type: "text", most: 80, label: words.touch.name, value: touch.name }}
        onChange={(name) => change({ name })}
      />
      <Line
        {...{ name: "email", type: "email", most: 254, label: words.touch.email }}
        value={touch.email}
        onChange={(email) => change({ email })}
      />
      <Line
        {...{ name: "phone", type: "tel", most: 40, label: words.touch.phone, value: touch.phone }}
        onChange={(phone) => change({ phone })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={touch.isAgreed}
          onChange={(event) => change({ isAgreed: event.currentTarget.checked })}
        />
        <span>{words.touch.agreed}</span>
      </label>
    </details>
  );
}

type LineProps = {
  name: string;
  type: "text" | "email" | "tel";
  most: number;
  label: string;
  value: string;
  onChange: (value: string) => void;
};

/** The phone itself must not offer what another passer-by left. */
const Line = ({ name, type, most, label, value, onChange }: LineProps) => (
  <>
    <label for={name}>{label}</label>
    <input
      id={name}
      {...({ type } as object)}
      maxlength={most}
      autocomplete="off"
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </>
);
