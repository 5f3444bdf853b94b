/**
 * Goldstein scale by CAMEO code: the effect, from -10 to 10, that an event of the kind has on the stability of a country
 * (Goldstein 1992, "A Conflict-Cooperation Scale for WEIS Events Data", carried over to CAMEO and published with GDELT's
 * code books). Only values that are certain stand here; a code without a row has none.
 */
export const goldstein: ReadonlyMap<string, number> = new Map(
  (
    "010 0, 011 -0.1, 012 -0.4, 013 0.4, 014 0, 020 3, 030 4, 036 4, 040 1, 041 1, 042 1.9, 043 2.8, 044 2.5, 046 7, " +
    "050 3.5, 051 3.4, 057 8, 060 6, 061 6.4, 062 7.4, 070 7, 071 7.4, 072 8.3, 073 7.4, 080 5, 084 7, 090 -2, 100 -5, " +
    "110 -2, 111 -2, 112 -2, 120 -4, 130 -4.4, 138 -7, 140 -6.5, 141 -6.5, 145 -7.5, 150 -7.2, 160 -4, 161 -4, 170 -7, " +
    "172 -5, 173 -5, 180 -9, 190 -10, 192 -9.5, 193 -10, 195 -10"
  )
    .split(", ")
    .map((pair) => pair.split(" ") as [string, string])
    .map(([code, value]) => [code, Number(value)]),
);
