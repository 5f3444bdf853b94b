import { describe, expect, test } from "vitest";
import type { Expectation } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { readWireText } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";

const resources = loadResources();

/** A report of Tuesday, 3 March 2015. */
const expectationsIn = (sentence: string): readonly Expectation[] =>
  read(readWireText(`GENEVA, March 3, 2015 (Reuters) - ${sentence}\n`), resources).expectations;

describe("announced for a day to come", () => {
  test.each([
    ["sworn in", "President-elect Tabare Vazquez of Uruguay is to be sworn in on March 10.", "inauguration", "2015-03-10"],
    ["will be sworn in", "Hage Geingob will be sworn in as president of Namibia on March 21.", "inauguration", "2015-03-21"],
    ["inauguration", "The inauguration of President Nana Bemba of Ghana is scheduled for April 7.", "inauguration", "2015-04-07"],
    ["takes office", "Japanese Prime Minister Kenji Mori takes office on Friday.", "inauguration", "2015-03-06"],
    ["election", "Israel will hold an election on March 17.", "election", "2015-03-17"],
    ["election due", "Elections in Nigeria are due on March 28.", "election", "2015-03-28"],
    ["referendum", "Greece plans to hold a referendum on July 5.", "referendum", "2015-07-05"],
    ["deadline", "Iran and the United States face a deadline of June 30 for a nuclear deal.", "deadline", "2015-06-30"],
    ["expires", "The treaty between Russia and Ukraine expires on April 1.", "expiry", "2015-04-01"],
    ["expire", "Sanctions against Russia will expire on July 31.", "expiry", "2015-07-31"],
    ["force", "The agreement between Russia and Georgia will enter into force on March 18.", "entry into force", "2015-03-18"],
    ["take effect", "The ceasefire between Israel and Lebanon will take effect on Thursday.", "entry into force", "2015-03-05"],
    ["withdrawal", "French troops are due to complete their withdrawal from Mali by May 1.", "withdrawal", "2015-05-01"],
    ["next month", "Turkey will hold an election next month.", "election", "2015-04"],
    ["meeting", "Russian Foreign Minister Sergei Lavrov will meet U.S. Secretary of State John Kerry in Geneva on March 9.", "meeting", "2015-03-09"],
    ["tomorrow", "Russian Foreign Minister Sergei Lavrov will meet U.S. Secretary of State John Kerry tomorrow.", "meeting", "2015-03-04"],
    ["visit", "French President Francois Hollande will visit Cuba on May 11.", "visit", "2015-05-11"],
    ["talks", "Russian Foreign Minister Sergei Lavrov will hold talks with Chinese Foreign Minister Wang Yi on March 12.", "talks", "2015-03-12"],
    ["embassies", "The embassies in Riyadh and Tehran are to reopen within two months, Iran said.", "reopening", "2015-03-03/2015-05-03"],
    ["border", "The border between Iran and Iraq will reopen on March 20.", "reopening", "2015-03-20"],
    ["delegation", "Technical delegations from Iran will travel to Riyadh next week, Saudi Arabia said.", "visit", "2015-03-09/2015-03-15"],
    ["due in", "A delegation from Cuba is due in Washington on Friday.", "visit", "2015-03-06"],
    ["resume", "Exploratory talks between Greece and Turkey resume on March 16.", "talks", "2015-03-16"],
    ["ambassadors", "The ambassadors of Colombia and Venezuela will be named next week.", "appointment", "2015-03-09/2015-03-15"],
    ["together", "Norway will bring Colombia and Venezuela together in Oslo next month.", "meeting", "2015-04"],
    ["this month still", "Greece and Turkey are to hold talks at the end of the month.", "talks", "2015-03"],
  ])("%s: %s", (_id, sentence, what, date) => {
    const found = expectationsIn(sentence);
    expect(found.map((one) => [one.what, one.date.value])).toEqual([[what, date]]);
    expect(found[0]?.actors.length).toBeGreaterThan(0);
  });
});

describe("nothing to come", () => {
  test.each([
    ["past", "Tabare Vazquez was sworn in as president of Uruguay on March 1."],
    ["past election", "Greece held an election on January 25."],
    ["no date", "Israel will hold an election."],
    ["postponed", "Nigeria has postponed the election that was scheduled for March 14."],
    ["cancelled", "The election in Yemen on March 20 was cancelled."],
    ["missed deadline", "Iran and the United States missed a deadline of March 5."],
    ["tax", "A sales tax deduction expires on April 1."],
    ["tender", "The tender offer for the British company expires on March 17."],
    ["licence", "Her driving licence expires on March 17."],
    ["football", "Ireland play Wales in Cardiff on Saturday."],
    ["investors", "The company will hold an investor day in London on April 2."],
    ["weather", "The storm will reach Norway on Friday."],
    ["met", "Russian Foreign Minister Sergei Lavrov met U.S. Secretary of State John Kerry on Monday."],
    ["film", "The deadline for entries to the film festival is March 9."],
    ["long ago", "The treaty between Russia and Ukraine expired on February 1."],
    ["nobody", "An election is expected next year."],
    ["forces", "Winds will increase in force on Friday."],
    ["reopened", "Iran and Saudi Arabia reopened their embassies on March 1."],
    ["holiday", "The German consulate will close at noon on Friday for a holiday."],
    ["championships", "Japan will host the swimming championships on June 28."],
    ["may resume", "Greece and Turkey may resume talks."],
    ["not resumed", "Talks between Greece and Turkey, due to resume on March 16, were cancelled."],
    ["named", "Colombia and Venezuela named ambassadors on Monday."],
    ["welcome", "Norway welcomes the accord between Greece and Turkey of last Friday."],
    ["payment", "A payment by Greece is due in Frankfurt on Friday."],
    ["in effect", "Drivers in effect pay twice on Sunday."],
  ])("%s: %s", (_id, sentence) => {
    expect(expectationsIn(sentence)).toEqual([]);
  });
});
