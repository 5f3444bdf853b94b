import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCuts } from "./cuts.ts";
import { tokenise } from "./tokenise.ts";

function tokens(text: string): readonly string[] {
  const cuts = emptyCuts();
  tokenise(text, 0, text.length, cuts);
  return Array.from({ length: cuts.count }, (_, index) => text.slice(cuts.starts[index], cuts.ends[index]));
}

/** A text, and its tokens with a blank between. */
const rows: readonly (readonly [text: string, wanted: string])[] = [
  // Words and marks
  ["The talks went on.", "The talks went on ."],
  ["Yes, of course!", "Yes , of course !"],
  ["What now?!", "What now ?!"],
  ["one; two: three", "one ; two : three"],
  ["a (small) step [sic]", "a ( small ) step [ sic ]"],
  ["tea and/or coffee", "tea and / or coffee"],
  ["wrapped\n  over lines", "wrapped over lines"],
  ["a\u00a0b\u2009c", "a b c"],
  ["", ""],
  ["   \n\t ", ""],
  // Clitics, and apostrophes that are not
  ["they don't know", "they do n't know"],
  ["it isn’t so", "it is n’t so"],
  ["she can't, he won't", "she ca n't , he wo n't"],
  ["Britain's plan", "Britain 's plan"],
  ["the ministers' plan", "the ministers ' plan"],
  ["we're, I'm, you've, he'll, she'd", "we 're , I 'm , you 've , he 'll , she 'd"],
  ["Who’s there", "Who ’s there"],
  ["DON'T, BRITAIN'S", "DO N'T , BRITAIN 'S"],
  ["Mr O'Brien", "Mr O'Brien"],
  ["N'Djamena and Qur'an", "N'Djamena and Qur'an"],
  ["Côte d’Ivoire’s army", "Côte d’Ivoire ’s army"],
  ["five o'clock", "five o'clock"],
  ["rock 'n' roll", "rock ' n ' roll"],
  ["'em and 'til", "'em and 'til"],
  ["We cannot stay", "We can not stay"],
  ["I'm gonna wait", "I 'm gon na wait"],
  ["the 's' sound", "the ' s ' sound"],
  ["n't", "n't"],
  // Quotation marks
  ['"Go," she said.', '" Go , " she said .'],
  ["“Go,” she said.", "“ Go , ” she said ."],
  ["«Go», ‹now›", "« Go » , ‹ now ›"],
  ["‘Go,’ she said", "‘ Go , ’ she said"],
  ["'Go,' she said", "' Go , ' she said"],
  ["''Go'' and ``stay''", "'' Go '' and `` stay ''"],
  ['an "unclosed quote', 'an " unclosed quote'],
  ['"\'Never,\' he said," she said', '" \' Never , \' he said , " she said'],
  // Abbreviations, initials, and full stops that end
  ["Mr. Smith met Dr. Jones", "Mr. Smith met Dr. Jones"],
  ["the U.S. and the U.K. agreed", "the U.S. and the U.K. agreed"],
  ["at 9 a.m. or 10 p.m. today", "at 9 a.m. or 10 p.m. today"],
  ["J. F. Bell and R.B. Hall", "J. F. Bell and R.B. Hall"],
  ["on Dec. 3 and Sept. 4", "on Dec. 3 and Sept. 4"],
  ["Gen. Park and Sen. Hill", "Gen. Park and Sen. Hill"],
  ["Acme Corp. and Acme Inc. merged", "Acme Corp. and Acme Inc. merged"],
  ["Springfield, Ill. and Tampa, Fla. too", "Springfield , Ill. and Tampa , Fla. too"],
  ["He felt ill.", "He felt ill ."],
  ["They sat.", "They sat ."],
  ["It was I.", "It was I ."],
  ["Plan B.", "Plan B ."],
  ["He said no. 5 left", "He said no. 5 left"],
  ["He said no. They left", "He said no . They left"],
  ["a Ph.D. student", "a Ph.D. student"],
  ["i.e. this, e.g. that", "i.e. this , e.g. that"],
  ["oil, gas, etc. were sold", "oil , gas , etc. were sold"],
  ["Hall et al. agree", "Hall et al. agree"],
  ["the end.The start", "the end . The start"],
  ["U.S.-led talks", "U.S. - led talks"],
  ["the U.S.'s plan", "the U.S. 's plan"],
  // Hyphens and dashes
  ["a well-known envoy", "a well - known envoy"],
  ["the Moscow-based group", "the Moscow - based group"],
  ["non-aligned and anti-war", "non-aligned and anti-war"],
  ["re-elected in mid-July", "re-elected in mid-July"],
  ["pro-Western ex-minister", "pro-Western ex-minister"],
  ["Kim Jong-un and Ban Ki-moon", "Kim Jong-un and Ban Ki-moon"],
  ["al-Nusra in Al-Hasakah", "al - Nusra in Al - Hasakah"],
  ["a word -- another", "a word -- another"],
  ["a word—another – third", "a word — another – third"],
  ["--------", "--------"],
  // Numbers, money, times, dates
  ["1,000.5 and 2,500,000", "1,000.5 and 2,500,000"],
  ["$5, £3.50 and €10bn", "$ 5 , £ 3.50 and € 10 bn"],
  ["US$20m and HK$5", "US$ 20 m and HK$ 5"],
  ["10% or 2.5%", "10 % or 2.5 %"],
  ["3:43 UTC+3", "3:43 UTC + 3"],
  ["12/21/2016 and 2016-12-21", "12/21/2016 and 2016-12-21"],
  ["from 2001-2005", "from 2001 - 2005"],
  ["call 555-0199", "call 555-0199"],
  ["the 21st and 3rd", "the 21st and 3rd"],
  ["the 1990s, the '90s, 1990's", "the 1990s , the '90s , 1990's"],
  ["at 5pm, 10km away", "at 5 pm , 10 km away"],
  ["F-16 and MH17 and G20", "F - 16 and MH17 and G20"],
  ["born in 1990.", "born in 1990 ."],
  ["items 1,2,3", "items 1 , 2 , 3"],
  [".5 percent", ".5 percent"],
  // Addresses and signs
  ["see https://example.org/a?b=1, now", "see https://example.org/a?b=1 , now"],
  ["www.example.com.", "www.example.com ."],
  ["write to a.name@example.org.", "write to a.name@example.org ."],
  ["(http://example.org)", "( http://example.org )"],
  ["from example.co.uk today", "from example.co.uk today"],
  ["@minister said #peace", "@minister said #peace"],
  ["AT&T and R&D", "AT&T and R&D"],
  ["fish & chips", "fish & chips"],
  ["wait... what…", "wait ... what …"],
  ["***", "***"],
  ["😀 fine 👍🏽", "😀 fine 👍 🏽"],
  ["\ud800 lone", "\ud800 lone"],
  ["Łódź, Zürich, Đà Nẵng", "Łódź , Zürich , Đà Nẵng"],
  ["café in two units", "café in two units"],
  ["Москва и Київ", "Москва и Київ"],
  ["北京 talks", "北京 talks"],
];

describe("tokenise", () => {
  test.each(rows)("%s", (text, wanted) => {
    expect(tokens(text).join(" ")).toBe(wanted);
  });

  test("cuts only the stretch asked for", () => {
    const cuts = emptyCuts();
    tokenise("one two's three", 4, 7, cuts);
    expect([cuts.count, cuts.starts[0], cuts.ends[0]]).toEqual([1, 4, 7]);
  });

  const pieces = fc.constantFrom(..."aZé9.,'’\"“”-–/:;@&$%#!?… \n\t()[]".split(""), "n't", "U.S.", "://", "www.", "😀", "\ud800", "\u0301");
  test("puts every character that is not blank into one token, in order, and does so again alike", () => {
    const mangled = fc.oneof(fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")), fc.string({ unit: "binary", maxLength: 60 }));
    fc.assert(
      fc.property(mangled, (text) => {
        const cuts = emptyCuts();
        tokenise(text, 0, text.length, cuts);
        const starts = cuts.starts.slice(0, cuts.count);
        const ends = cuts.ends.slice(0, cuts.count);
        const between = Array.from({ length: cuts.count + 1 }, (_, index) => text.slice(ends[index - 1] ?? 0, starts[index] ?? text.length));
        expect(ends.every((end, index) => (starts[index] ?? end) < end && end <= (starts[index + 1] ?? text.length))).toBe(true);
        expect(between.join("").trim()).toBe("");
        expect(tokens(text).join("")).toBe(text.replaceAll(/\s/gu, ""));
        expect(tokens(text)).toEqual(tokens(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(["a", "a.", "a'", "a-", "1,", "a.b@", "http://", "'", ".", "-", "U.S", "non-", "\n", "x@y.", "1:", "😀", "al."])(
    "takes a megabyte of %j in a time proportional to its length",
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const began = performance.now();
      tokenise(text, 0, text.length, emptyCuts());
      expect(performance.now() - began).toBeLessThan(5000);
    },
  );
});
