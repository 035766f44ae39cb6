import { Button, Form } from "../../../../../web/form-fields.tsx";
import type { Shell } from "../../../../../web/page.tsx";
import {
  ClientProgram,
  Day,
  DefinitionList,
  FormPage,
  Section,
} from "../../../../../web/parts.tsx";
import { deviceKeyPath, removeDevicePath } from "../../../addresses.ts";
import { words } from "../../../words.ts";
import type { DeviceKey } from "../../who/device-queries.ts";

type DevicePageProps = {
  shell: Shell;
  devices: readonly DeviceKey[];
};

/** On which of a member's devices voting codes can be opened. */
export function DevicePage({ shell, devices }: DevicePageProps) {
  const { device } = words.sealed.booth;
  return (
    <FormPage shell={shell} title={device.title} lead={device.lead}>
      <p>{device.says}</p>
      <Form action={deviceKeyPath} once={shell.once} id="enrol-device">
        <ClientProgram
          name="booth"
          place="device-key"
          props={{ known: devices.map(({ publicKey }) => publicKey) }}
        >
          <p>{device.needsScript}</p>
        </ClientProgram>
      </Form>
      <Section title={device.yours}>
        {devices.length === 0 ? <p>{device.none}</p> : null}
        {devices.map((one) => (
          <Device key={one.publicKey} shell={shell} device={one} />
        ))}
      </Section>
    </FormPage>
  );
}

function Device({ shell, device }: { shell: Shell; device: DeviceKey }) {
  const { device: says } = words.sealed.booth;
  const { publicKey, enrolledOn } = device;
  return (
    <Form action={removeDevicePath} once={shell.once} hidden={{ key: publicKey }}>
      <DefinitionList
        items={[
          { term: says.key, says: <code>{publicKey}</code> },
          { term: says.enrolledOn, says: <Day day={enrolledOn} /> },
        ]}
      />
      <Button kind="quiet" label={`${says.remove}: ${publicKey.slice(0, 6)}`}>
        {says.remove}
      </Button>
    </Form>
  );
}
