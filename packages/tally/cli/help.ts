import { methodNames } from "../src/result.ts";

export const helpText = `tally: count any vote exactly and explain every step

  tally count FILE --method METHOD [options] [--text | --json | --csv | --markdown | --html]
  tally countback FILE --vacated A [--consenting A,B] [--rule quota-papers | recount] [options]
  tally convert FILE --to blt|abif

Methods
  ${methodNames.slice(0, 9).join(", ")},
  ${methodNames.slice(9, 18).join(", ")},
  ${methodNames.slice(18).join(", ")}

Candidates are given by number or by name, quoted as in CSV: Ash,"Birch, Bo".

Files
  BLT, PrefLib (soc soi toc toi), ABIF, CSV of ranks or marks, each also gzipped; "-" reads the
  standard input. Lists: JSON {"Name": votes} or CSV. Motions: JSON. --format blt|preflib|abif|csv

What a CSV file does not say of itself
  --candidates A,B      who stands: other columns are passed over, other names refused
  --pass-over A,B       columns that say nothing of the vote
  --contest TITLE       which contest, where the file holds several
  --overvote WORD,WORD  words for a rank marked more than once: the paper ends there
  --skip WORD,WORD      words for a rank left empty
  --repeat WORD         a candidate named twice on a paper: skip the second, or end the paper there

Options
  --seats N             seats to fill, where the file does not say or says otherwise
  --seed TEXT           the published seed for lots; without it a count is refused where a lot decides
                        who is elected
  --ties A,B            backwards, forwards, lot, by-hand, file-order, in that order
  --by-hand A,B         candidates, the favoured first: settled by a person in the place of a lot
  --withdrawn A,B       candidates who withdrew
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
  --write-ins A,B       wig, albany-stv, irv, two-rounds, bottoms-up: excluded first
  --until-two           irv: count on until two continue
  --paper-order WORD    dail-stv: file (as mixed) or drawn (by the seed)
  --measure WORD        schulze, ranked-pairs, minimax: winning-votes or margins
  --middle WORD         majority-judgment: of two middle marks the lower (the method's book) or the
                        upper (Belenios)
  --threshold SHARE     lists: such as 5% or 1/20; bottoms-up: 15% in place of seats
`;
