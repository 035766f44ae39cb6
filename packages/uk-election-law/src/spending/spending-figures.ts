import type { DatedFigure } from "../dated-figures.ts";

/** A sum fixed by the law and an amount for each elector, in hundredths of a penny. */
export interface Formula {
  readonly fixed: number;
  readonly perElector: number;
}

type Figures = readonly DatedFigure<Formula>[];

/** Pounds and pence per elector, as the statutes print them, in hundredths of a penny. */
function formula(pounds: number, pencePerElector = 0): Formula {
  return { fixed: pounds * 10_000, perElector: Math.round(pencePerElector * 100) };
}

const ORDER_2023 = "RPA 1983 s. 76(2) as varied by SI 2023/1235";
const MAYORS_2024 = "SI 2024/428";

// SI 2023/1235 was made late in 2023 and the day its candidate limits commenced was not read, so
// neither the old nor the new figure is used for a poll from November 2023 to the year's end.
const BEFORE_2023_ORDER = "2023-10-31";
const POLLS_OF_2024 = "2024-01-01";

export const GENERAL_SHORT: Readonly<Record<"county" | "borough", Figures>> = {
  county: [
    { from: POLLS_OF_2024, figure: formula(11_390, 12), source: ORDER_2023, certainty: "R" },
  ],
  borough: [
    { from: POLLS_OF_2024, figure: formula(11_390, 8), source: ORDER_2023, certainty: "R" },
  ],
};

const LONG_LAW = "RPA 1983 s. 76ZA as varied by SI 2023/1235";

export const GENERAL_LONG: Readonly<Record<"county" | "borough", Figures>> = {
  county: [{ from: POLLS_OF_2024, figure: formula(40_220, 12), source: LONG_LAW, certainty: "D" }],
  borough: [{ from: POLLS_OF_2024, figure: formula(40_220, 8), source: LONG_LAW, certainty: "D" }],
};

/** Percentage of the long-campaign sum, by the month after Parliament first met. RPA 1983 s. 76ZA(2). */
export const LONG_PROPORTIONS: Readonly<Record<number, number>> = {
  56: 60,
  57: 70,
  58: 80,
  59: 90,
  60: 100,
};

export const BY_ELECTION: Figures = [
  {
    from: "2001-02-16",
    to: BEFORE_2023_ORDER,
    figure: formula(100_000),
    source: "RPA 1983 s. 76(2)(aa)",
    certainty: "S",
  },
  {
    from: POLLS_OF_2024,
    figure: formula(180_050),
    source: ORDER_2023,
    certainty: "D",
    caution: "Derived: £100,000 raised by 80.06%, rounded down to £10. Not seen printed.",
  },
];

export const COUNCIL_ENGLAND: Figures = [
  {
    from: "2021-05-06",
    to: BEFORE_2023_ORDER,
    figure: formula(806, 7),
    source: "RPA 1983 s. 76(2)(b), before SI 2023/1235",
    certainty: "R",
  },
  { from: POLLS_OF_2024, figure: formula(960, 8), source: ORDER_2023, certainty: "S" },
];

export const LOCAL_MAYOR: Readonly<Record<"ENG" | "WLS", Figures>> = {
  ENG: [{ from: "2024-05-02", figure: formula(3_040, 8), source: MAYORS_2024, certainty: "S" }],
  WLS: [{ from: "2024-05-02", figure: formula(2_362, 5.9), source: MAYORS_2024, certainty: "S" }],
};

/** The fixed sum is for each constituent council. */
export const COMBINED_MAYOR: Figures = [
  {
    from: "2024-05-02",
    figure: formula(3_040, 8),
    source: "SI 2017/67 as amended by SI 2024/131",
    certainty: "D",
    caution: "Derived from the structure of SI 2017/67 and the figures of 2024.",
  },
];

export const LONDON: Readonly<Record<"mayor" | "constituency" | "london-wide", Figures>> = {
  mayor: [{ from: "2024-05-02", figure: formula(760_410), source: MAYORS_2024, certainty: "R" }],
  constituency: [
    { from: "2024-05-02", figure: formula(63_360), source: MAYORS_2024, certainty: "R" },
  ],
  "london-wide": [
    { from: "2024-05-02", figure: formula(597_460), source: MAYORS_2024, certainty: "R" },
  ],
};

const SCOTTISH_LAW = "SSI 2015/425 art. 42";

/** SSI 2025/313 amends the Order for polls after 6 May 2026; the sums of art. 42(2) stay. */
export const POLLS_UNDER_SSI_2025_313 = "2026-05-07";

export const SCOTTISH_PARLIAMENT: Readonly<Record<"county" | "burgh" | "vacancy", Figures>> = {
  county: scottish(formula(8_700, 9)),
  burgh: scottish(formula(8_700, 6)),
  vacancy: scottish(formula(100_000)),
};

function scottish(figure: Formula): Figures {
  return [
    { from: "2016-05-05", to: "2026-05-06", figure, source: SCOTTISH_LAW, certainty: "S" },
    {
      from: POLLS_UNDER_SSI_2025_313,
      figure,
      source: `${SCOTTISH_LAW} as amended by SSI 2025/313`,
      certainty: "S",
    },
  ];
}

/** For the list's first candidate, for each further one, and at most. */
export const SENEDD_LIST = { firstPounds: 52_500, furtherPounds: 3_500, mostPounds: 70_000 };

export const SENEDD_INDIVIDUAL: Figures = [
  {
    from: "2026-05-07",
    figure: formula(SENEDD_LIST.firstPounds),
    source: "Welsh Government written statement, April 2025",
    certainty: "S",
    caution: "As proposed in April 2025; the Order as made was not seen.",
  },
];

/** Pence for each seat contested, and the least a party may spend in a part of Great Britain. */
export interface PartyFormula {
  readonly perSeatPence: number;
  readonly floorPence: Readonly<Record<"ENG" | "SCT" | "WLS" | "NIR", number>>;
}

export const PARTY_GENERAL: readonly DatedFigure<PartyFormula>[] = [
  {
    from: POLLS_OF_2024,
    figure: {
      perSeatPence: 54_010_00,
      floorPence: { ENG: 1_458_440_00, SCT: 216_060_00, WLS: 108_030_00, NIR: 0 },
    },
    source: "PPERA 2000 Sch. 9 as varied by SI 2023/1235",
    certainty: "S",
  },
];

/** Constituencies in each part since the boundaries of 2023. */
export const SEATS: Readonly<Record<"ENG" | "SCT" | "WLS" | "NIR", number>> = {
  ENG: 543,
  SCT: 57,
  WLS: 32,
  NIR: 18,
};
