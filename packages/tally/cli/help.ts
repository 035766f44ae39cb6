import { methodNames } from "../src/result.ts";

export const helpText = `tally: count any vote exactly and explain every step

  tally count FILE --method METHOD [options] [--text | --json | --csv | --markdown | --html]
  tally countback FILE --vacated N [--consenting N,N] [--rule quota-papers | recount] [options]
  tally convert FILE --to blt|abif

Methods
  ${methodNames.slice(0, 9).join(", ")},
  ${methodNames.slice(9, 18).join(", ")},
  ${methodNames.slice(18).join(", ")}

Files
  BLT, PrefLib (soc soi toc toi), ABIF, CSV of ranks or marks, each also gzipped; "-" reads the
  standard input. Lists: JSON {"Name": votes} or CSV. Motions: JSON. --format blt|preflib|abif|csv

Options
  --seats N             seats to fill, where the file does not say or says otherwise
  --seed TEXT           the published seed for lots; without it a tie that needs a lot is refused
  --ties A,B            backwards, forwards, lot, by-hand, file-order, in that order
  --by-hand N,N         candidate numbers, the favoured first, for ties settled by a person
  --withdrawn N,N       candidates who withdrew
  --constraints FILE    JSON {"constraints": [{"dimension", "group", "candidates", "min", "max"}]}
  --quota FORM          wig: droop, droop-exact, prf, hare, hare-exact
                        largest-remainder: hare, droop, hagenbach-bischoff, imperiali
  --criterion WORD      wig: reach or pass the quota
  --decimals N          wig: 0 to 12
  --surplus-order WORD  wig: largest-first, order-of-election
  --bulk                wig: exclude together those who cannot catch up
  --equal-ranks WORD    wig: cut, split or while-several
                        albany-stv, irv, two-rounds, bottoms-up: cut or while-several
  --moving-quota        wig: the quota is worked out anew each round
  --write-ins N,N       wig, albany-stv, irv, two-rounds, bottoms-up: excluded first
  --until-two           irv: count on until two continue
  --paper-order WORD    dail-stv: file (as mixed) or drawn (by the seed)
  --measure WORD        schulze, ranked-pairs, minimax: winning-votes or margins
  --threshold SHARE     lists: such as 5% or 1/20; bottoms-up: 15% in place of seats
`;
