import { describe, expect, test } from "vitest";
import { lemma } from "./lemma.ts";

/** A Penn tag, and words with their dictionary forms. */
const rows: readonly (readonly [xpos: string, pairs: string])[] = [
  ["VBD", "said>say met>meet spoke>speak told>tell held>hold went>go was>be were>be had>have did>do left>leave broke>break froze>freeze wrote>write sent>send swore>swear"],
  ["VBN", "spoken>speak frozen>freeze sworn>swear broken>break been>be written>write taken>take withdrawn>withdraw suspended>suspend"],
  ["VBD", "talked>talk called>call visited>visit agreed>agree announced>announce declared>declare urged>urge discussed>discuss refused>refuse denied>deny"],
  ["VBD", "planned>plan referred>refer occurred>occur permitted>permit stopped>stop cancelled>cancel canceled>cancel controlled>control added>add killed>kill passed>pass"],
  ["VBD", "hoped>hope noted>note voted>vote quoted>quote invited>invite united>unite cited>cite stated>state negotiated>negotiate created>create treated>treat repeated>repeat"],
  ["VBD", "required>require secured>secure prepared>prepare appeared>appear entered>enter offered>offer monitored>monitor restored>restore ignored>ignore poured>pour"],
  ["VBD", "changed>change charged>charge judged>judge belonged>belong hanged>hang arranged>arrange engaged>engage pledged>pledge alleged>allege"],
  ["VBD", "settled>settle handled>handle failed>fail appealed>appeal signalled>signal ruled>rule travelled>travel reconciled>reconcile"],
  ["VBD", "argued>argue continued>continue issued>issue pursued>pursue played>play vetoed>veto followed>follow focused>focus used>use closed>close proposed>propose"],
  ["VBD", "decided>decide included>include provided>provide needed>need headed>head proceeded>proceed avoided>avoid conceded>concede"],
  ["VBD", "combined>combine joined>join explained>explain mentioned>mention opened>open determined>determine postponed>postpone threatened>threaten signed>sign"],
  ["VBG", "meeting>meet talking>talk being>be having>have making>make planning>plan hoping>hope lying>lie dying>die going>go saying>say leaving>leave calling>call using>use"],
  ["VBG", "writing>write visiting>visit putting>put beginning>begin increasing>increase agreeing>agree seeing>see trying>try thing>thing bring>bring"],
  ["VBZ", "says>say goes>go does>do has>have is>be 's>be meets>meet denies>deny reaches>reach passes>pass discusses>discuss relies>rely"],
  ["VBP", "are>be am>be 're>be 've>have say>say have>have"],
  ["MD", "will>will 'll>will wo>will ca>can could>could"],
  ["NNS", "talks>talk ministers>minister countries>country ties>tie parties>party crises>crisis men>man children>child lives>life spokesmen>spokesman speeches>speech"],
  ["NNS", "embargoes>embargo saudis>saudi viruses>virus boxes>box losses>loss houses>house heads>head news>news series>series 1990s>1990s bases>basis"],
  ["NNPS", "Nations>nation"],
  // What does not inflect stays as it is.
  ["NN", "news>news bus>bus meeting>meeting process>process Moscow>moscow"],
  ["NNP", "Kies>kies States>states"],
  ["JJ", "frozen>frozen united>united"],
  ["RB", "n't>not n’t>not always>always"],
  ["DT", "an>a this>this"],
  ["VB", "need>need feed>feed bed>bed be>be"],
];

describe("lemma", () => {
  test.each(rows.flatMap(([xpos, pairs]) => pairs.split(" ").map((pair) => [xpos, ...pair.split(">")] as const)))(
    "of the %s %s is %s",
    (xpos, text = "", wanted = "") => {
      expect(lemma({ start: 0, end: text.length, text, lower: text.toLowerCase(), upos: "X", xpos })).toBe(wanted);
    },
  );
});
