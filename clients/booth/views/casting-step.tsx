import { words } from "../words.ts";
import { Notice, StepTitle } from "./parts.tsx";

export type CastingState =
  | { readonly kind: "sending" }
  | { readonly kind: "unknown"; readonly why: "network" | "busy" }
  | { readonly kind: "refused"; readonly says: string };

interface CastingStepProps {
  readonly state: CastingState;
  readonly isKiosk: boolean;
  readonly onSend: () => void;
  readonly onOtherCode: () => void;
}

export function CastingStep({ state, isKiosk, onSend, onOtherCode }: CastingStepProps) {
  return (
    <section>
      <StepTitle>{words.casting.title}</StepTitle>
      {state.kind === "sending" && <p role="status">{words.casting.says}</p>}
      {state.kind === "unknown" && (
        <Notice title={words.casting.failed}>
          <p>{words.casting[state.why]}</p>
          {!isKiosk && <p>{words.casting.kept}</p>}
          <button type="button" class="button button-primary" onClick={onSend}>
            {words.casting.send}
          </button>
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice title={words.casting.refused} kind="bad">
          <p>{state.says}</p>
          <button type="button" class="button button-quiet" onClick={onOtherCode}>
            {words.casting.otherCode}
          </button>
        </Notice>
      )}
    </section>
  );
}
