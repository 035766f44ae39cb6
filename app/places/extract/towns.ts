import type { Day } from "../../../platform/time/days.ts";

/** A town as the extract has it. */
export interface Town {
  readonly name: string;
  readonly nameCy?: string;
  /** The council that most of it lies in. */
  readonly council: string;
  readonly region?: string;
  readonly nation: string;
  readonly latitude: number;
  readonly longitude: number;
  /** First halves of postcodes that lie in it, wholly or for the most part. */
  readonly outward: readonly string[];
}

/** The day of the last general election's boundaries: before any directory that a party can bring. */
export const EXTRACT_DAY = "2024-07-04" as Day;
export const EXTRACT_SOURCE = "An extract of some towns, of our own making and approximate";

/** `PL`, 1, 7 are PL1 to PL7. */
const some = (area: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${area}${from + index}`);

const ENGLAND = "E92000001";
const WALES = "W92000004";
const SCOTLAND = "S92000003";

/**
 * Towns in every nation and region, written down by hand from what everybody knows: the codes of councils are right, what
 * lies at an edge may not be. Wards and constituencies are left out, because a postcode's first half tells
 * neither.
 */
export const TOWNS: readonly Town[] = [
  {
    ...{ name: "Plymouth", council: "E06000026", region: "E12000009", nation: ENGLAND },
    ...{ latitude: 50.371, longitude: -4.142, outward: some("PL", 1, 7) },
  },
  {
    ...{ name: "Bristol", nameCy: "Bryste", council: "E06000023", region: "E12000009" },
    ...{ nation: ENGLAND, latitude: 51.455, longitude: -2.59 },
    outward: [...some("BS", 1, 11), "BS13", "BS14", "BS16"],
  },
  {
    ...{ name: "Cardiff", nameCy: "Caerdydd", council: "W06000015", nation: WALES },
    ...{ latitude: 51.481, longitude: -3.179 },
    outward: ["CF3", "CF5", "CF10", "CF11", "CF14", "CF23", "CF24"],
  },
  {
    ...{ name: "Swansea", nameCy: "Abertawe", council: "W06000011", nation: WALES },
    ...{ latitude: 51.621, longitude: -3.943, outward: some("SA", 1, 7) },
  },
  {
    ...{ name: "Liverpool", nameCy: "Lerpwl", council: "E08000012", region: "E12000002" },
    ...{ nation: ENGLAND, latitude: 53.408, longitude: -2.991 },
    outward: [...some("L", 1, 9), ...some("L", 11, 19), "L24", "L25", "L27"],
  },
  {
    ...{ name: "Manchester", nameCy: "Manceinion", council: "E08000003", region: "E12000002" },
    ...{ nation: ENGLAND, latitude: 53.48, longitude: -2.243 },
    outward: [...some("M", 1, 4), "M8", "M9", ...some("M", 11, 16), ...some("M", 18, 23), "M40"],
  },
  {
    ...{ name: "Leeds", council: "E08000035", region: "E12000003", nation: ENGLAND },
    ...{ latitude: 53.8, longitude: -1.549, outward: some("LS", 1, 18) },
  },
  {
    ...{ name: "Newcastle upon Tyne", council: "E08000021", region: "E12000001" },
    ...{ nation: ENGLAND, latitude: 54.978, longitude: -1.614, outward: some("NE", 1, 7) },
  },
  {
    ...{ name: "Nottingham", council: "E06000018", region: "E12000004", nation: ENGLAND },
    ...{ latitude: 52.953, longitude: -1.149 },
    outward: ["NG1", "NG3", "NG5", "NG6", "NG7", "NG8", "NG11"],
  },
  {
    ...{ name: "Birmingham", council: "E08000025", region: "E12000005", nation: ENGLAND },
    ...{ latitude: 52.48, longitude: -1.903 },
    outward: [...some("B", 1, 21), ...some("B", 23, 35), "B38", "B42", "B44", "B45"],
  },
  {
    ...{ name: "Norwich", council: "E07000148", region: "E12000006", nation: ENGLAND },
    ...{ latitude: 52.629, longitude: 1.296, outward: some("NR", 1, 4) },
  },
  {
    ...{ name: "Hackney", council: "E09000012", region: "E12000007", nation: ENGLAND },
    ...{ latitude: 51.545, longitude: -0.056, outward: ["E5", "E8", "E9", "N16"] },
  },
  {
    ...{ name: "Brighton and Hove", council: "E06000043", region: "E12000008", nation: ENGLAND },
    ...{ latitude: 50.829, longitude: -0.141, outward: some("BN", 1, 3) },
  },
  {
    ...{ name: "Glasgow", council: "S12000049", nation: SCOTLAND },
    ...{ latitude: 55.861, longitude: -4.25 },
    outward: [...some("G", 1, 5), ...some("G", 11, 15), ...some("G", 20, 23), ...some("G", 31, 34)],
  },
  {
    ...{ name: "Edinburgh", nameCy: "Caeredin", council: "S12000036", nation: SCOTLAND },
    ...{ latitude: 55.953, longitude: -3.188, outward: some("EH", 1, 17) },
  },
  {
    ...{ name: "Belfast", council: "N09000003", nation: "N92000002" },
    ...{ latitude: 54.597, longitude: -5.93, outward: [...some("BT", 1, 7), ...some("BT", 9, 15)] },
  },
  {
    ...{ name: "Exeter", nameCy: "Caerwysg", council: "E07000041", region: "E12000009" },
    ...{ nation: ENGLAND, latitude: 50.722, longitude: -3.533, outward: some("EX", 1, 4) },
  },
  {
    ...{ name: "Bury", council: "E08000002", region: "E12000002", nation: ENGLAND },
    ...{ latitude: 53.593, longitude: -2.298, outward: ["BL8", "BL9", "M25", "M26", "M45"] },
  },
  {
    ...{ name: "Ashfield", council: "E07000170", region: "E12000004", nation: ENGLAND },
    ...{ latitude: 53.1, longitude: -1.26, outward: ["NG15", "NG17"] },
  },
  {
    ...{ name: "North Northamptonshire", council: "E06000061", region: "E12000004" },
    ...{ nation: ENGLAND, latitude: 52.302, longitude: -0.694 },
    outward: ["NN8", "NN10", ...some("NN", 14, 18)],
  },
  {
    ...{ name: "Cambridge", nameCy: "Caergrawnt", council: "E07000008", region: "E12000006" },
    ...{ nation: ENGLAND, latitude: 52.205, longitude: 0.119, outward: some("CB", 1, 5) },
  },
  {
    ...{ name: "Colchester", council: "E07000071", region: "E12000006", nation: ENGLAND },
    ...{ latitude: 51.889, longitude: 0.903, outward: some("CO", 1, 4) },
  },
  {
    ...{ name: "Southwark", council: "E09000028", region: "E12000007", nation: ENGLAND },
    ...{ latitude: 51.474, longitude: -0.093, outward: ["SE1", "SE5", "SE15", "SE16", "SE17"] },
  },
  {
    ...{ name: "Camden", council: "E09000007", region: "E12000007", nation: ENGLAND },
    ...{ latitude: 51.539, longitude: -0.143, outward: ["NW1", "NW3", "NW5"] },
  },
  {
    ...{ name: "Haringey", council: "E09000014", region: "E12000007", nation: ENGLAND },
    ...{ latitude: 51.6, longitude: -0.069, outward: ["N8", "N15", "N17", "N22"] },
  },
  {
    ...{ name: "Reading", council: "E06000038", region: "E12000008", nation: ENGLAND },
    ...{ latitude: 51.454, longitude: -0.973, outward: ["RG1", "RG2", "RG30"] },
  },
];
