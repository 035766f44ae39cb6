import { findHexBytes, hex, hexReversed, utf8 } from "../text/bytes.ts";
import { isIdentity, isSameBytes, type Point } from "./backend.ts";
import type { Group, GroupName } from "./group.ts";
import { firstWithin, packed, unpacked } from "./packed-numbers.ts";

/** Bytes of an element: both primes have 2048 bits. */
const ELEMENT_BYTES = 256;
const FREE_BITS = 8n;

/** A subgroup of prime order of the numbers modulo a prime (§2.2). */
export interface FiniteField extends Group {
  /** p. */
  readonly modulus: bigint;
}

export function fieldPoint(value: bigint): Point {
  const bytes = findHexBytes(value.toString(16).padStart(2 * ELEMENT_BYTES, "0"));
  if (bytes?.length !== ELEMENT_BYTES) throw new Error("number too large for an element");
  return bytes.reverse();
}

export function fieldNumber(point: Point): bigint {
  return BigInt(`0x${hexReversed(point)}`);
}

/** base^exponent modulo p, in time that depends on both. */
export function plainPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let power = 1n;
  for (const bit of exponent.toString(2)) {
    power = (power * power) % modulus;
    if (bit === "1") power = (power * base) % modulus;
  }
  return power;
}

function field(
  name: GroupName,
  modulus: bigint,
  order: bigint,
  generator: bigint,
  mostRanked: number,
): FiniteField {
  const cofactor = (modulus - 1n) / order;
  const group: FiniteField = {
    ...{ name, modulus, order, mostRanked },
    generator: fieldPoint(generator),
    identity: fieldPoint(1n),
    spelling: "decimal digits below the prime",
    wideBytes: Math.ceil(order.toString(16).length / 2) + 16,
    findElement: (text) => {
      if (!/^(0|[1-9][0-9]{0,616})$/.test(text)) return undefined;
      const value = BigInt(text);
      return value < modulus ? fieldPoint(value) : undefined;
    },
    elementOfInts: (backend, numbers) =>
      firstWithin(packed(numbers, FREE_BITS, mostRanked), FREE_BITS, (value) => {
        const candidate = fieldPoint(value);
        return backend.isMember(candidate) ? candidate : undefined;
      }),
    intsOfElement: (point, length) => unpacked(fieldNumber(point), FREE_BITS, length),
    deriveGenerator: (backend, index) => {
      const hashed = BigInt(`0x${hex(backend.sha256(utf8(`ggen|${index}`)))}`);
      const point = fieldPoint(plainPower(hashed, cofactor, modulus));
      if (isIdentity(point) || isSameBytes(point, group.generator)) {
        throw new Error("an independent generator must differ from 1 and g");
      }
      return point;
    },
  };
  return group;
}

/** No rankings: a number of at most 2048 bits is a member by chance too seldom for votes to be written into one. */
export const BELENIOS_2048: FiniteField = field(
  "BELENIOS-2048",
  20694785691422546401013643657505008064922989295751104097100884787057374219242717401922237254497684338129066633138078958404960054389636289796393038773905722803605973749427671376777618898589872735865049081167099310535867780980030790491654063777173764198678527273474476341835600035698305193144284561701911000786737307333564123971732897913240474578834468260652327974647951137672658693582180046317922073668860052627186363386088796882120769432366149491002923444346373222145884100586421050242120365433561201320481118852408731077014151666200162313177169372189248078507711827842317498073276598828825169183103125680162072880719n,
  78571733251071885079927659812671450121821421258408794611510081919805623223441n,
  2402352677501852209227687703532399932712287657378364916510075318787663274146353219320285676155269678799694668298749389095083896573425601900601068477164491735474137283104610458681314511781646755400527402889846139864532661215055797097162016168270312886432456663834863635782106154918419982534315189740658186868651151358576410138882215396016043228843603930989333662772848406593138406010231675095763777982665103606822406635076697764025346253773085133173495194248967754052573659049492477631475991575198775177711481490920456600205478127054728238140972518639858334115700568353695553423781475582491896050296680037745308460627n,
  0,
);

const RFC_3526_PRIME =
  32317006071311007300338913926423828248817941241140239112842009751400741706634354222619689417363569347117901737909704191754605873209195028853758986185622153212175412514901774520270235796078236248884246189477587641105928646099411723245426622522193230540919037680524235519125679715870117001058055877651038861847280257976054903569732561526167081339361799541336476559160368317896729073178384589680639671900977202194168647225871031411336429319536193471636533209717077448227988588565369208645296636077250268955505928362751121174096972998068410554359584866583291642136218231078990999448652468262416972035911852507045361090559n;

/** The 2048-bit MODP group of RFC 3526, section 3: its squares, which g = 2 generates. */
export const RFC_3526_2048: FiniteField = field(
  "RFC-3526-2048",
  RFC_3526_PRIME,
  (RFC_3526_PRIME - 1n) / 2n,
  2n,
  255,
);
