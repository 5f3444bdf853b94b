import { describe, expect, it } from "vitest";
import type { Actor } from "../model/index.ts";
import { findStatements } from "./find-statements.ts";
import { linkedReport } from "./hand-tagged.test-support.ts";

const office = { id: null, title: "minister", level: "minister" } as const;
const actors: readonly Actor[] = [
  { id: "person/anna-orlova", kind: "person", name: "Anna Orlova", state: "RUS", office, mentions: [] },
  { id: "person/karl-brandt", kind: "person", name: "Karl Brandt", state: "DEU", office: null, mentions: [] },
  { id: "state/FRA", kind: "state", name: "France", state: "FRA", office: null, mentions: [] },
  { id: "organisation/un", kind: "organisation", name: "United Nations", state: null, office: null, mentions: [] },
  { id: "outlet/post", kind: "outlet", name: "Daily Post", state: null, office: null, mentions: [] },
];
const named = {
  "Orlova": "person/anna-orlova",
  "Minister Anna Orlova": "person/anna-orlova",
  "Brandt": "person/karl-brandt",
  "Paris": "state/FRA",
  "French": "state/FRA",
  "the UN": "organisation/un",
  "The UN": "organisation/un",
  "the Daily Post": "outlet/post",
  "The Daily Post": "outlet/post",
};

const statementsOf = (text: string) => findStatements(linkedReport(text, actors, named));
const first = (text: string) => statementsOf(text)[0];

describe("speaker and on whose behalf", () => {
  it.each([
    ["a person in office", "Minister Anna Orlova said the road was open.", "person/anna-orlova", "state/RUS"],
    ["a person without office", "Brandt said the road was open.", "person/karl-brandt", null],
    ["after the words", '"The road is open," said Brandt.', "person/karl-brandt", null],
    ["a state", "Paris said the road was open.", "state/FRA", "state/FRA"],
    ["a body", "The UN said the road was open.", "organisation/un", "organisation/un"],
    ["who", "Brandt met Orlova, who said the road was open.", "person/anna-orlova", "state/RUS"],
    ["according to", "The road was open, according to Brandt.", "person/karl-brandt", null],
    ["unnamed official of a state", "A French diplomat said the road was open.", null, "state/FRA"],
    ["unnamed", "Officials said the road was open.", null, null],
    ["a source is not whom it is familiar with", "Sources familiar with Orlova said the road was open.", null, null],
    ["two together", "Paris and Brandt said the road was open.", null, null],
    ["whom officials briefed", "Diplomats briefed by Orlova said the road was open.", null, null],
    ["a statement of a body", "A statement by the UN said the road was open.", "organisation/un", "organisation/un"],
    ["somebody's statement", "Orlova's statement said the road was open.", "person/anna-orlova", "state/RUS"],
    ["a statement about a body", "A statement on the UN said the road was open.", null, null],
    ["a report of a body", "A survey by the UN said the road was open.", null, null],
    ["last week before a name", "Last week Orlova said the road was open.", "person/anna-orlova", "state/RUS"],
    ["an outlet with its kind", "The Daily Post newspaper said the road was open.", "outlet/post", null],
    ["an envoy of an outlet's owner", "The Daily Post owner said the road was open.", null, null],
    ["a lawyer for an ambassador", "A lawyer for the French ambassador said the road was open.", null, null],
    ["a minister's brother", "The French minister's brother said the road was open.", null, null],
    ["a source in a ministry", "A source in the French ministry said the road was open.", null, "state/FRA"],
    ["in apposition", "The envoy, Brandt, said the road was open.", "person/karl-brandt", null],
  ])("%s", (_id, text, speaker, behalf) => {
    expect(first(text)).toMatchObject({ speaker, onBehalfOf: behalf });
  });
});

describe("speakers that the words before tell", () => {
  it.each([
    ["it, after a body", "The UN said the road was open. It said the talks went on.", 1, "organisation/un"],
    ["the statement, after a body", "The road was open, the UN said in a statement. The statement said the talks went on.", 1, "organisation/un"],
    ["it, after a state", "Paris said the road was open. The talks went on, it said.", 1, "state/FRA"],
    ["he continued", 'Orlova said the road was open to Brandt. But, she continued, "the talks went on for a long time."', 1, "person/anna-orlova"],
    ["the body, after a body", "The UN said the road was open. The body said the talks went on.", 1, "organisation/un"],
    ["many of its kind", "The UN said the road was open. The nations said the talks went on.", 1, null],
    ["a body, after a body", "The UN said the road was open. A body said the talks went on.", 1, null],
    ["another kind", "The UN said the road was open. The lake said the talks went on.", 1, null],
    ["the body, after a state", "Paris said the road was open. The body said the talks went on.", 1, null],
    ["it, after a body that acts", "The UN closed the road. It said the talks went on.", 0, "organisation/un"],
    ["it, after a body and a paper", "The UN closed the road after a report. It said the talks went on.", 0, null],
    ["it, after a person who acts", "Orlova closed the road. It said the talks went on.", 0, null],
    ["it, after a person", "Orlova said the road was open. It said the talks went on.", 1, null],
    ["it, far away", "The UN said the road was open.\nThe lake was near.\nThe lake was old.\nThe house was big.\nIt said the talks went on.", 1, null],
    ["he, of another paragraph", "Orlova said the road was open.\nHe added that the talks went on.", 1, null],
    ["the kingdom, inside its official's words", '"The kingdom announces that the road is open," Paris said.', 1, "state/FRA"],
    ["the kingdom, on its own", "The kingdom announced that the road was open.", 0, null],
  ] as const)("%s", (_id, text, index, speaker) => {
    expect(statementsOf(text)[index]).toMatchObject({ speaker });
  });
});

describe("medium and addressee", () => {
  it.each([
    ["interview", "Orlova said in an interview with the Daily Post that the road was open.", { kind: "interview", outlet: "outlet/post" }, null],
    ["was told by", "Brandt was told by Orlova that the road was open.", null, "person/karl-brandt"],
    ["it was said by", "It was announced by Orlova that the road was open.", null, null],
    ["told a person with a title", "Orlova told the envoy, Brandt, that the road was open.", null, "person/karl-brandt"],
    ["told an outlet", "Orlova told the Daily Post that the road was open.", { kind: "interview", outlet: "outlet/post" }, "outlet/post"],
    ["told a person", "Orlova told Brandt that the road was open.", null, "person/karl-brandt"],
    ["told reporters", "Orlova told reporters that the road was open.", { kind: "briefing", outlet: null }, null],
    ["told reporters, words first", '"The road is open," Orlova told reporters.', { kind: "briefing", outlet: null }, null],
    ["told reporters of a nation", "Orlova told French reporters that the road was open.", { kind: "briefing", outlet: null }, null],
    ["told reporters in a place", '"The road is open," Orlova told reporters in Paris.', { kind: "briefing", outlet: null }, null],
    ["told reporters who travel with somebody", "Orlova told reporters travelling with Brandt that the road was open.", { kind: "briefing", outlet: null }, null],
    ["told reporters at a news conference", "Orlova told reporters at a news conference that the road was open.", { kind: "press conference", outlet: null }, null],
    ["told reporters by phone", '"The road is open," Orlova told reporters by phone.', { kind: "call", outlet: null }, null],
    ["told allies", "Orlova told allies that the road was open.", null, null],
    ["told a council", '"The road is open," Orlova told the council.', null, null],
    ["news conference", "Orlova said at a news conference that the road was open.", { kind: "press conference", outlet: null }, null],
    ["briefing", "Orlova told a briefing that the road was open.", { kind: "briefing", outlet: null }, null],
    ["statement", "The road was open, Orlova said in a statement.", { kind: "statement", outlet: null }, null],
    ["message to an outlet", "The road was open, Orlova said in a message sent to the Daily Post.", { kind: "message", outlet: "outlet/post" }, "outlet/post"],
    ["letter", '"The road is open," Orlova wrote in a letter.', { kind: "letter", outlet: null }, null],
    ["speech", "Orlova said in a speech that the road was open.", { kind: "speech", outlet: null }, null],
    ["by phone", "Orlova said by phone that the road was open.", { kind: "call", outlet: null }, null],
    ["social media", '"The road is open," Orlova wrote on Twitter.', { kind: "social media", outlet: null }, null],
    ["on a platform", '"The road is open," Orlova wrote on Telegram.', { kind: "social media", outlet: null }, null],
    ["on a page of a platform", '"The road is open," Orlova wrote on her Telegram channel.', { kind: "social media", outlet: null }, null],
    ["in a post", '"The road is open," Orlova said in a short post.', { kind: "social media", outlet: null }, null],
    ["on social media", '"The road is open," Orlova said on social media.', { kind: "social media", outlet: null }, null],
    ["a telegram", '"The road is open," Orlova said in a telegram.', { kind: "letter", outlet: null }, null],
    ["a post that somebody holds", '"The road is open," Orlova said of the post.', null, null],
    ["written reply", "Orlova said in a written response that the road was open.", { kind: "message", outlet: null }, null],
    ["spoken reply", "Orlova said in a short response that the road was open.", null, null],
    ["written in a newspaper", '"The road is open," Orlova wrote in the Daily Post.', { kind: "document", outlet: "outlet/post" }, null],
    ["written in a place", '"The road is open," Orlova wrote in Paris.', null, null],
    ["letter to a person", '"The road is open," Orlova wrote in a letter to Brandt.', { kind: "letter", outlet: null }, "person/karl-brandt"],
    ["letter sent to a person", '"The road is open," Orlova said in a letter sent to Brandt.', { kind: "letter", outlet: null }, "person/karl-brandt"],
    ["letter about a person", '"The road is open," Orlova said in a letter about Brandt.', { kind: "letter", outlet: null }, null],
    ["letter to somebody's envoy", '"The road is open," Orlova said in a letter to Brandt\'s envoy.', { kind: "letter", outlet: null }, null],
    ["a visit to a person", '"The road is open," Orlova said during a visit to Brandt.', null, null],
    ["said to", '"The road is open," Orlova said to Brandt.', null, "person/karl-brandt"],
    ["occasion before two speakers", "In a statement, Orlova and Brandt said the road was open.", { kind: "statement", outlet: null }, null],
    ["tweeted", 'Orlova tweeted: "The road is open."', { kind: "social media", outlet: null }, null],
    ["none", "Orlova said the road was open.", null, null],
    ["a letter that is spoken of", "Orlova said the letter was open.", null, null],
    ["a statement that is spoken of", "Orlova said the statement was old.", null, null],
    ["an interview that is spoken of", "Orlova said the interview was bad.", null, null],
  ])("%s", (_id, text, medium, addressee) => {
    expect(first(text)).toMatchObject({ medium, addressee });
  });

  it("carries the medium on to the speaker's next words, not to another's", () => {
    const found = statementsOf('Orlova said in an interview that the road was open. She spoke long. "We will go on," Orlova added. "We will not," Brandt said.');
    expect(found.map(({ medium }) => medium?.kind ?? null)).toEqual(["interview", "interview", null]);
  });
});

describe("date", () => {
  it.each([
    ["day of the week", "Orlova said on Wednesday that the road was open.", "2020-03-11"],
    ["at the end", "The road was open, Orlova said on Tuesday.", "2020-03-10"],
    ["inside the words is no date of speech", "Orlova said the road was opened on Tuesday.", undefined],
    ["of a vote", "After Tuesday's vote, Orlova said the road was open.", undefined],
    ["of a vote, beside that of the speech", "After Tuesday's vote, Orlova said on Wednesday the road was open.", "2020-03-11"],
    ["of what is remembered", "Orlova said in a speech to mark the visit of Tuesday that the road was open.", undefined],
    ["of a letter", "Orlova said in a letter of Tuesday that the road was open.", "2020-03-10"],
    ["before a day", "Speaking ahead of Friday, Orlova said the road was open.", undefined],
    ["of another's message", "Commenting on a message of Tuesday, Orlova said the road was open.", undefined],
    ["of the comment", "Commenting on Tuesday on the message, Orlova said the road was open.", "2020-03-10"],
    ["of what happened today", "Orlova said today's vote was old.", undefined],
    ["none", "Orlova said the road was open.", undefined],
  ])("%s", (_id, text, date) => {
    expect(first(text)?.date?.value).toBe(date);
  });
});

describe("replies and nesting", () => {
  it("takes the words named after 'in reply to' as answered and as told within", () => {
    const [answer, words] = statementsOf("The road was open, Orlova said in a message written as a reply to Brandt's words that the road was closed.");
    expect(answer).toMatchObject({ speaker: "person/anna-orlova", repliesTo: "s2", reply: "stated" });
    expect(words).toMatchObject({ speaker: "person/karl-brandt", within: "s1", repliesTo: null, date: null, medium: null });
  });

  it("takes the last words of somebody else as answered by 'replied'", () => {
    const [, reply] = statementsOf('Brandt said the road was closed.\n"It is open," Orlova replied.');
    expect(reply).toMatchObject({ repliesTo: "s1", reply: "stated" });
  });

  it.each([
    ["in response", "Brandt said the road was closed. In response, Orlova said it was open.", 1, "s1"],
    ["responding to the speaker", "Brandt said the road was closed. Responding to Brandt, Orlova said it was open.", 2, "s1"],
    ["responding to his words", "Brandt said the road was closed. Responding to the remarks, Orlova said it was open.", 2, "s1"],
    ["responding to an event", "Brandt said the road was closed. Responding to the rain, Orlova said the house was dry.", 1, null],
    ["responding to a question", "Brandt said the road was closed. Responding to a question, Orlova said the house was dry.", 2, null],
    ["responding to somebody else", "Brandt said the road was closed. Responding to Paris, Orlova said the house was dry.", 2, null],
    ["hit back", "Brandt said the road was closed. Orlova hit back, saying it was open.", 1, "s1"],
    ["answered", 'Brandt said the road was closed. "It is open," Orlova answered.', 1, "s1"],
    ["replied when asked", 'Brandt said the road was closed. "It is old," Orlova replied when she was asked again.', 1, null],
    ["asked whether", "Brandt said the road was closed. Asked whether it rained, Orlova said the house was dry.", 1, null],
    ["one after the other", "Brandt said the road was closed. Orlova said it was open.", 1, null],
  ] as const)("%s", (_id, text, index, repliesTo) => {
    expect(statementsOf(text)[index]).toMatchObject({ repliesTo });
  });

  it("gives words that are answered to whom the noun names, and not to who answers", () => {
    const found = statementsOf("Replying to Brandt's words that the road was closed, Orlova said it was open.");
    expect(found.map(({ speaker, repliesTo }) => [speaker, repliesTo])).toEqual([["person/karl-brandt", null], ["person/anna-orlova", "s1"]]);
  });

  it("sees no reply to the speaker's own words, nor where there are none before", () => {
    expect(first('"It is open," Orlova replied.')).toMatchObject({ repliesTo: null, reply: null });
    expect(statementsOf('Orlova said the road was old.\n"It is open," Orlova replied.')[1]).toMatchObject({ repliesTo: null });
  });

  it("keeps words inside words within them", () => {
    const [outer, inner] = statementsOf("Orlova said that Brandt had told her that the road was closed.");
    expect(outer?.within).toBeNull();
    expect(inner).toMatchObject({ within: "s1", speaker: "person/karl-brandt" });
  });

  it.each([
    ["a name", "Minister Anna Orlova said the road was open.", "person/anna-orlova: name (test)"],
    ["a surname", "Orlova said the road was open.", "person/anna-orlova: surname (test)"],
    ["a body", "The UN said the road was open.", "organisation/un: institution (test)"],
    ["who", "Brandt met Orlova, who said the road was open.", "person/anna-orlova: named right before the relative"],
    ["two", "Paris and Brandt said the road was open.", "nobody: several speak together"],
    ["an open pronoun", "He said the road was open.", "nobody: the pronoun is open: several fit, or nobody does"],
    ["people unknown", "Officials said the road was open.", "nobody: no actor of the report is meant"],
    ["carried on", "The UN closed the road. It said the talks went on.", "organisation/un: carried on from the words before"],
  ])("tells by which rule the speaker is who it is: %s", (_id, text, why) => {
    const told: string[] = [];
    findStatements(linkedReport(text, actors, named), (note) => (note.rule === "speaker" ? told.push(note.why) : null));
    expect(told).toEqual([why]);
  });

  it("keeps the occasion of words from what is told within them", () => {
    const [outer, inner] = statementsOf("The UN said in a statement on Wednesday that Brandt had told Orlova that the road was closed.");
    expect(outer).toMatchObject({ medium: { kind: "statement" }, date: { value: "2020-03-11" } });
    expect(inner).toMatchObject({ within: "s1", medium: null, date: null, addressee: "person/anna-orlova" });
  });

  it("reads the occasion of words that others tell within their own", () => {
    const [, inner] = statementsOf("The UN said in a statement that Brandt had told Orlova by phone on Tuesday that the road was closed.");
    expect(inner).toMatchObject({ within: "s1", medium: { kind: "call" }, date: { value: "2020-03-10" } });
  });

  it("tells what was dropped and why", () => {
    const notes: string[] = [];
    findStatements(linkedReport("Orlova did not say whether the road was open."), (note) => notes.push(`${note.action}: ${note.why}`));
    expect(notes).toContain("dropped: negated: nothing was said");
  });
});
