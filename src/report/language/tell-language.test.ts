import { describe, expect, test } from "vitest";
import { languageRows } from "./tell-language.rows.ts";
import { tellLanguage } from "./tell-language.ts";

const textOf = (tag: string): string => languageRows.find((row) => row[0] === tag)?.[1] ?? "";

describe("tellLanguage", () => {
  test.each(languageRows)("%s: %s", (tag, text) => {
    expect(tellLanguage([text], null)).toBe(tag);
  });

  const declared: readonly [id: string, text: string, declared: string | null, wanted: string][] = [
    ["what is declared names the variant", textOf("en"), "en-GB", "en-GB"],
    ["a page that copied its neighbour's tag", textOf("en"), "ru", "en"],
    ["a French page with an English template", textOf("fr"), "en-US", "fr"],
    ["too few words to tell", "Rien de nouveau", "fr", "fr"],
    ["too few words and nothing declared", "Rien de nouveau", null, "en"],
    ["nothing at all", "", null, "en"],
    ["figures", "1 2 3 4 5 6 7", null, "en"],
    ["a language without words of its own here, in Latin letters", textOf("en").replaceAll(/\b\w{1,4}\b/g, ""), "mi", "mi"],
    ["languages of one script: the page knows better", textOf("ru"), "ky", "ky"],
    ["neighbours that share most words", textOf("sv"), "sv-SE", "sv-SE"],
  ];
  test.each(declared)("%s", (_id, text, tag, wanted) => {
    expect(tellLanguage([text], tag)).toBe(wanted);
  });
});
