/** Verb forms that make a line a sentence, as headlines use them; in lower case. */
export const headlineVerbs: ReadonlySet<string> = new Set(
  `is are was were be been has have had do does did will would can could may might must should shall cannot
  isn't aren't wasn't won't can't don't doesn't didn't isn’t aren’t wasn’t won’t can’t don’t doesn’t didn’t
  says said tells told asks asked warns warned urges urged calls called denies denied rejects rejected accuses accused blames blamed slams slammed
  vows vowed pledges pledged promises promised threatens threatened hails hailed praises praised welcomes welcomed condemns condemned backs backed
  meets met visits visited arrives arrived leaves left hosts hosted holds held opens opened ends ended begins began starts started resumes resumed
  halts halted suspends suspended freezes froze cuts breaks broke restores restored severs severed signs signed agrees agreed reaches reached
  seeks sought wants wanted plans planned hopes hoped expects expected sees saw eyes eyed aims weighs weighed mulls mulled considers considered
  discusses discussed talks talked speaks spoke confirms confirmed announces announced reveals revealed admits admitted claims claimed insists insisted
  believes thinks knows shows showed finds found gets got gives gave takes took makes made keeps kept puts sets sends sent brings brought
  drops dropped lifts lifted imposes imposed extends extended expels expelled summons summoned recalls recalled withdraws withdrew
  launches launched fires fired strikes struck kills killed dies died wins won loses lost faces faced fears feared rises rose falls fell
  joins joined quits resigns resigned steps stepped returns returned moves moved turns turned rules ruled votes voted passes passed
  remains remained stays stayed continues continued grows grew appears appeared seems seemed becomes became looks looked needs needed
  refuses refused declines declined cancels cancelled canceled postpones postponed delays delayed accepts accepted offers offered proposes proposed
  stresses stressed reaffirms reaffirmed reiterates reiterated underlines underlined emphasizes emphasized notes noted adds added explains explained
  deploys deployed attacks attacked arrests arrested detains detained bans banned blocks blocked approves approved adopts adopted names named
  appoints appointed elects elected heads headed leads led hits pays paid buys bought sells sold works worked helps helped lets goes went comes came
  dismisses dismissed criticizes criticized criticises criticised defends defended congratulates congratulated thanks thanked invites invited
  warn say tell urge reject deny accuse slam vow pledge hail welcome condemn meet arrive agree seek want expect discuss confirm announce
    insist believe refuse decline accept remain continue become seem begin resume suspend sign reach hold stay keep make take give get find
    receives received shares shared raises raised lowers lowered issues issued publishes published releases released frees freed`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
