// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abacus abdicat abler abod abort abound abrasiv abrupter absentee abuser academic accidental account accountancy achiev acing acquit acr
acrid acridest act activat activist acuter addictiv addition admit adolescenc adulat aerial aesthetic afflict aggregat aground alienat
alkaly allay alley alternativ alternator ambl ambulanc ambush among amus ancient anesthetic angel anger angler answer antic anvil apparel
appeal appeas append appetiser appetizer apposit apprehensiv apter arbour arc archer archest archiv ardour arena aria aris armor armory
armoury aros ash aspen aspir aspirant assail assaulter assent assist assistanc astut asymmetry athletic aton attacker attain attainment
attract audib audition auguster autumnal avert awak award awkwarder babbl babe babier babiest backer backfir backhand backtrack backwood
bacteria badder bail bait bake bakery bale balk ballot balm ban banish bank banker bar barb barbaric bard barer barg bark barley barn
barrel barren barrener barrister baseball baser basil basin basis bask bassoon bast bat batch batter battl baulk bawdy bawl bay beach bead
beady beak beaker beam bean beard beast beater beaver beckon bedsid beech beef beet beetl befriend beggar behav belch belittl bell bellow
bequeath bereav berry berth beset besought bet bettor bewar bewilder bias bibl bid bide bikini bill billion bind bingo biological
biologist birch bitter blacken blacker blackest blackhead blackjack blame bland blander blandest blanker blankest blare blast blaster
blaze bleach bleak bleat blend bless blight blink blinker bloc blockad blockhead blogger blond bloodsh bloom blot blotter bluer blunder
blunt blurt blush bluster boar boarder boast bode boggl bolder bolster bombard bond bondag bonus boo booby boom boon boor boost booster
booth booty bore borough botch bought boxer bracket brag braid brainy brais brake brand brandy brash brashest brat brave brawn bre breach
breadth breather breed breeder breezier breezy bride bridl brief brighten brighter brim brine brink briny bristl britch brittler brittlest
broach broil broiler broker bronz brooch brood brook broth brow brownest browny brows brunch brunt bubb bubblier bubbliest buck bud budg
bugger bugl bulk bull bullet bully bum bumper bumpy bundl bungl bunny bur burbl burden burger burly burp burr bursar buse bush bushy bust
bustl butcher butter buzzer byt cabl cach cackl caddy cage cake calculus calk caller calv camel cameo campus canary cancel candy cane
cannon canopy canter cap cape caper carat cardigan cardinal care career caress carol caroll carous carp carriag carv case cash cashmer
casual catchier catchiest catchy cater caucus caulk causality caw ceas cellar cello census center centimeter certainty chafe chaff chain
champ chant chap chapter char charcoal charg chariot charm chart charter chaster chastity chat chattier cheat checker cheep cheer chees
chequ chess chewy chick chief chili chillest chilli chilly chimp china chink chirp chlorin choir choos chop chord chose chow chrome
chronicl chuckl chug chunk chunky church churn cinch cinder circulat clack claim clam clamber clamor clan clang clank clarificat clarify
clarity clash clasp classic classy clatter claus cleanest cleanlier cleans cleanser clearer clearest cleav cleaver cleft clerk clever
climax climber clime clinch cling clink clip cloak clod cloister clone closer closest closet closur cloud cloudier clout clove clover
clown cluck clump clumsier clumsiest clung clutter coalition coars coarsest coast coaster coat cocky code coerc coffer coffin coil collag
collat collect collusion colonel colony color colt coma combat comet comic command commend comment commerc commoner commun commut commuter
compact compacter compass compet compil compiler completer completest comply compos composer compulsion comput conceit concept concert
concerto conclusion concoct concuss condiment conditional conduct cone confer confess confid confident confin conform confound congenial
congest conjur connector consent conservat conservatism consonant constancy constitut constitution constraint constrict constructiv
consult consultancy consum contagion content contest contestant context contiguous continental contingent continuum contour contraception
contractor contradict contraption contrast contrit contriv conven convent converg convers conversion convert convey convict convinc
convuls convulsiv coo cook cooper cope coral cordless core cornea cornet cornier corny corollary coroner corp correct cosy counteract
countess county coup courser cove covert covet cower coyer cozy crab cradl craft cram crane crank crankier crass crassest crater crave
craze creamy creat creator creatur creditor creek creepier cremat crepe crest crevass crew crib cricket crime criminal cring crinkl crippl
crisp crispest croak crock crockery crocus crookeder croon crosser crossest crow crowd crown crucify cruis cruiser crumb crumblier crusad
crust crustier crypt cube cuddl cull cult cultur curdl currant currency curs curtain dabbl daisy dally danger danker dare darken daunt
dawdl dazzl deadlin dearth decay deceas deceiv decency declar defeat defecat defend defendant defender defens defer deferenc defil definit
deflat deflect defy deify deign deject delet delicious demonstrator denim dependant deport depriv depth derail derang derid deriv
descendent desert deserter design desirous despis despondent destin destroyer destructiv detain detect detonat detract developer diagnosis
diameter diary dice dictat digest digress dike dilut dime dimer din dine diner directer directiv director direr direst dirtier dirtiest
disburs discard disco discolor discolorat discolourat discord discuss disgrac disgust dishonour dismal dispens dispers displeas dispos
disput dissect dissociat distast distil distinct distort distorter distribut distributor distrust ditto ditty divert divest divid divin
dizziest dodg doer doily dole doll dome dominat dope dote doubt dous dove downy doze drab draft drape draughtier drawl dream dredg dreg
dresser dressier dressy drill drily drivel drizzl drone drool dross drown drows drudg drunker dude duel duell duller dully dunc dupe
duress dusty dye dynamical dynamit eager earl earliest earn earth earthier earthlier easel eav eclectic edger effusiv eighteenth eighth
elaps elect electiv electrician electrify electron electronic elevator eleventh eliminat embody emit employ enact encas encod encor endow
endur engag engagement engender enrag enter entic entirety entreat entreaty entrust envoy epitom equality equall equat eras erupt eternal
ether evermor evict exalt examiner exampl exasperat exceed excel except exception exceptional excis exclusiv execut execution exemption
exhaustiv expansion expectant expedit expell expend expensiv expert expertis explor explorer export expound expressiv extensiv extent
exterior extort extremer extremest facility fact faction fainter fairy fake fallout falser falter fang farc fare farm farthest fastener
faster fate fatten fattier faucet faulty favorit favourit faze feat feather feathery featur feebler feeblest feint feller fend ferret
fester fetter feud fewer fiber fidget fiend fifteenth figur file filler fillet filly filmy filter filth finer finess firmer fishy fiver
fizzl flag flail flair flake flame flashier flask flatterer flattery flattest flaunt flavor flavour flaw flee fleec fleet fleshy flexib
flighty fling flint flipper flippest flirt float flock flog flood floss flour flout fluff flunk flurry flush fluster flux foam fogey foil
foist folder folk folly fool foothill foray forcep ford fore forearm forefront foreigner foremost forest forewarn foreword forfeit forg
forger format forswear fort forth forum forwarder forwardest foster fount fourteenth fox fractional fragment frail frank fre freak freer
freight frequenter fresh fret frict fright frigidity fring fritter frizzy frond frosty froth frown frugality fruition fruity fry fuel fume
fumigat function functional funnell furl furnish furrow furthest fuss fuzz gab gale gall gallant gallop gallow gambit gambl gamer gamest
gangl garag gardenia garland garlic garter gase gass gavel gaze gazet geld genera generality generat geni genial genr gent gentil gentler
gentlest genus gibe glad gladden glade glassy glaze gleam glint gloat globe gloss glow glower glu glut gnash goaly goldener goner goody
gore grabber grace grader graduat graft grain grand grant grape graph grappl grasp grass grater graven graver gray gre greas greasier
greatest greenest greet griev grill grin gripe grit groan groom groovier groovy grope grotto grous grove grovel grower growl grub gruell
grunt guardian guess guest gull gust gyrate haggl hail hairiest hale hall hallway halt halv ham hamper hamstrung handbag handl handrail
handy hanger hardier hardy hare hark harmless harmony harness harp harry harsh hart harvest hast hasten hatch haunt haven hawk hay haze
headier headlin headlong heady healer heap heartach heartbreak hearten heartfelt hearth heartier heartiest hearty heater heath heaven
heaviest heckl heed heighten heir helm helper hemorrhag herald herd herein heretic hero heroic heron hesitant hide hijack hiker hilly hilt
hind hing hint hire historic hitch hither hive hoard hoarder hoars hock hoe hollower homework homey hone honk hood hoof hoop hoot hooter
hoov hopper hord horniest horny horrib horseplay hose hospitabl hound hover huddl huger hull humbl hundredth hungrier hunt hunter hurl
hurtl hustl hyphene idea ignit ignorant immensity immersion immorality immunis immuniz impact impal impart impassabl impatienc impatient
implicit implor import importanc important impos impossib improper improvis impudenc impudent impunity impurity inability inact inaner
inanimat incantat incens inception includ incur indebt indent indicat indict induct indulg inefficiency inert inescapabl infantry
infectious infer inferno infest infestat inflammat inflat inflect inflict influenc inform infract infrar infus ingenuity ingest inhabit
inherent inhibit initiat injunct injurious inkl inlay innard inquir inquiry insan insider insinuat insolent inspect instanc instigat
instinct insufficient insulat insult insur integral integrity intend intenser intensest intensiv intention intentional inter interact
interced intercept interfac interior interject interment intern internet intersect interval interven intimacy intimidat intolerabl
intricat invad invasion invent invention invers invest invoic irony irrigat irritab irritant itchiest iterat jag jell jellyfish jig jilt
jingl jogger jolly journal jug juggl juicy jumbl jumpier kennel kiln kilometer kilt kind kindl kink knack knead knit knocker knottier
labor lade laden lag lake lame lament lamer lamp lander lane lanky lard lark laser latch latest latex lath lather latter laud laughter
launch lawyer laxer lazy leader leafy leagu leap leas leash least leather leek legalis legaliz legion lengthen lengthy lesser lesson levee
lever liberat lick lifeless lighten lightning liken liker lilt limbo lime limitless limper linen liner lingeri liniment link lisp listen
liter literal litigat littler littlest liven livest livid loaf loan loath loav lobe locat locker locket lodg lodger lofty logger loom loon
loop looser loot lope lord loser lotus loung lous lover luck lug lumber lust lynch lyric lyrical mace machinery maintainer maker male
malign malt manacl manager mandat mane mang mangl mangy manly manor mantl manur mapl mare marginal marina marinat mariner marital marry
marsh mart martin marvel marvelous mask massacr mast master mat matchless maternal matric matt maturest maze mealy meant mechanic mechanis
mechaniz medal meddl media median mediat medical medicinal medieval meditat medium menac menial mentality mention mere merit mesh messag
mete meter metro midget midway mighty migrain migrant mike milder militancy militant militat mill milliner mime mine miner minuet minus
minuter minutest mire misl missil mission missiv mist mistress mite mixer moan mobiliz mode moderator modest modifier modulat moist molar
mold mollify molt momentum monument moo moon moor mop morality mortal mortify moss mossy moth motoris motoriz mouldier moult mound mount
mourn mouss movy mow mower muck mucous muddy mulch mule multip multiply munch murderer muss mutter mystery narcotic narrat narrower
narrowest natty naught nauseat naval nearby neat neediest needless needy negat neighbor neuros neurosis neurotic neutron newer newsy nicer
nicety nich nickel nineteenth nippy nobler noblest nobly noisy noodl noos normality notabl noth notify novel novic nude numeral objector
oblivious offenc officer omen oncom opener operatic operational operativ operator oppos oration organism oriental originality ornament
otter ounc ouster outgo outgrowth outlook outshin outsider oven overbear overboard overbor overborn overcoat overcom overdrew overeat
overgrow overgrown overhead overhear overheat overlaid overland overlay overlong overlook overly overrat overrid overrod overrul oversee
overseen overseer oversight overstep overt overton overtur packag packer packet pact page pageant pager pail painfuller paint pair palac
palat palatabl pall palpab pamper pancak pane panel pang panick pansy pantry panty paralytic paralyz parcel pare parental parenthesis
parity parka parlor parlour parody pars parson partak partial particl passabl passer passion pastiest pastim pastry pastur pat pate patent
patienc patienter patientest patter patty paunch pauper paw pawn payer payment peac peacemaker peak peal pearl peck peddl peek peep peer
peev pellet penal pencil pend peony peopl pep percent perch percolat perfecter performer perfum peril perilous periodic perish perjur
perky permanenc permiss permit persistenc persona personal persuasion pertinent perus pesky pet petal peter petition petty phlegmatic
phoney phony physic physicist pickax picket pickl pike pilot pine pinion pipe pirat pitcher pity placat placement plagu plaic plain
plainest planar planet planetary planner plantain planter plateaus platter playabl playback playth plead pleas pleasur pleat pliant plop
plot ploy pluck plumb plump plumper plung pluse plush plushest ply poach poignancy poignant pointer pointless pokey pokier policy polit
polka poll pollster pond pool pore porpois portent portion pose positional posterity postmark postmen pouch pounc pout powder practical
practis prais pranc prank pray prayer preach precedenc precinct precious predicat predictor preeminent preen prefect prefer premis presenc
presenter presid president presum prevent preview prey price pricklier primat primp princess prisoner privater privatest privatis privatiz
proce procedural processor procur prodigal produc producer productiv profess project projectil prom prominenc promotion prompt prompter
prong proof propel properer property prophetic proponent proportion proportional propos proposition prose prospectiv prosper prostrat
protect protest proud prove prow prowess prowler prune psalm psych public puck puddl puffer puffiest pulley pulp puma pumpkin pun punctual
punctuat punish punitiv punt pup pure puree purpler purplest purs pursu pusher pushiest pushy puss putt putter putty puzzl quack quadrup
quadruplet quainter quartet quay question quiet quilt quip quirk quizz quot rabbl rabid racer rack radianc radio radish rag raid rainy
raisin rake rally ranch ranger ransom rap rape rapidity raptur rasher rasp rational rattl ravag rave ravell ravish raze read reader
realism realist realiz reallocat realty rebat rebell rebound rebuk recant receiv receiver recenter reception recess recit recital reckless
reclin reclus recogniz record recorder recovery recreat recurrenc redden redress reduct reed reef reel reelect refer reflect reflexiv
refract refrain refuel refug refugee refund refusal refut regain regal regent register regress regularity regulat rehash rein rejoin
relaps relay releas relegat relent relish reliv reload rely remainder remak remark remedial remind remit remittanc remodel remot remoter
removabl render rent rental repaid repeal repell repent replet replicat report repos repress repriev reprov repuls reput requir rescind
rescu resent resentful reserv reset resid resign resistor resolut resolver resort resound respect respirator responsiv restart restorat
restrictiv result resultant resum resurrect retailer retain retainer retard reticent retir retort retrac retract retreat retriev reus
revel revell reveller reveng rever reveri reversal revert revery review revis revision revisit reviv revival revok revolt revolv revolver
rhythmic rider ridg rigorous rigour rile rind rink rins ripen riser risky rite roach rob robber robbery robe rocket rocky role roller romp
roomy roost rooter rotary rottener rotund roug roundest rout rubbish rubier rudder rude ruin ruing rumbl rumor rumour rump rune rung
runnier runt ruse rustl rustler rut sacr sadden sade safaris safary safer saga sage sail sale salient salivat sallow salt salvag sampl
sanct sandbag sang sapl satin scale scaliest scallop scaly scandal scant scarcest scarf scariest scary scath scatter scent sceptic scheme
schooner scoff scold scoop scoot score scorer scorn scotch scour scout scowl scram scrap scratchier scratchiest scratchy scrawl screech
screwy scribbl script scroll scrupl scuff scuffl scum scurry scuttl seafar seal seam seaport search seasid seasonal seced secess secret
secretion sect securer securest sedan sedat sedimentary seduct seed seedl seek seep seeth segmentat select sell semen sensational sensib
sensor separator serenad serenest serenity servic settabl settler seventeenth seventh severer severest sew sewer sexuality shack shackl
shade shadow shady shaft shaggier shakiest shall shallower sham shame share shark sharpen shave shaver sheaf shear sheath sheen sheep
sheer shell shellfish shelter shelv sherbet shiftier shifty shimmer shine ship shire shirk sho shoal shone shoo shopper shore shortest
shovel showier showy shrank shred shrew shriek shrill shrimp shrivel shrivell shroud shrug shrunken shuck shudder shun shunt shutter
shuttl shy sicker sicklier sickliest sidl sift sigh signal signer silenter silt silver simil simmer simp simpler simplest simplex sin
sinful sing sinister sip sire sitter situat sixteenth sixth sizer sizzl skate skein skeptic sketch skew skid skilful skill skillful skim
skimp skimpier skinniest skipper skit skulk skunk skylight slack slackest slain slake slang slat slate slay sled sleek sleeper sleepier
sleepiest sleet sleeveless slew slick slickest slier slighter slimy sling slink slippery slit slither slop slosh slot slouch slower slug
sluic slum slummer slump slung slunk slush slut smartest smear smellier smelliest smelt smirk smite smock smokier smoky smolder smoother
smoothest smote smother smoulder smuggl snack snag snail snappier snare snarl snatch sneak sneakier sneer snicker snide snider snip
snippet snitch snoop snootier snooty snooz snore snort snot snout snowy snub snuff snuggl soap soar sober soberest sociabl socialist
sodden solac solder solidest solo solv sootiest sop sorceress sorriest soundest sour sourc sourer sourest sow spacial spade span spangl
spank spar sparer sparest spark sparkl spars sparsest spate spatter spawn spay speaker spear specialis speciality specializ specialty
specifier specify specious speed speedy spelt spice spiciest spilt spinster spiral spire splash splat splatter splice splurg spoilt spong
spoof spook spool spoon spore spottier spout spr sprang sprawl spree sprig springier springy sprinkl sprinkler spruce sprung spud spunk
spur spurious spurn sputter spy squall squarer squarest squatter squattest squawk squeak squeal squid squint squinter squir squirm stabler
stablest stack staff staid stake stale stalk stall stammer stamped stanch stancher standby stank stapler starch stare stark starlight
starter startl state station staunch stave steadier steal steam steamier steamy steel steep steepl steer stench sterl stew sticker
stickier stickiest stickler sticky stiffen stiffest stifl stillest stinger stingier stingy stint stir stockad stockier stoke stole stolid
stomp stoniest stony stoppag stopper stork story stove stow straddl straggl straggler straighter straightest strainer strait strand
stranger strangest strap stray streamer streamlin strew stricken stricter stride strife striker stringent stringiest stringy stripper
strive strode stroller stronger strove strum strung strut stubbier student study stuffier stuffy stun stunk stunt stupider stutter sub
sublim subsidis subsidiz subsidy subsist succ successor sucker suckl suction sufferer suffic suffix sugary suing suit suitabl sulk sum
summon sunda sundial sundry superb superber supervisor supp supper suppler supplest supplier supply supporter surer surest surmis survey
surveyor survival suspend swab swagger swamp swan swarm swat swath sweater sweep sweet sweller swellest swept swerv swift swig swill
swindl swine swirl swish switcher swivel swivell swoon swoop swore swung symmetric syring systematical tacky tag taint taker tale talker
tally tame tangl tango tank tape taper tarry tast tatty taunt tawniest tax taxis teach teak teas teat teem teenag teeter teetotaler teller
temper temperat templat tend tenderer tenderest tenderis tenser tension tent tentacl tenth tenur terminat terminus terrain terrific ters
testabl tester testify text textil thank thatch thatcher theme these thickest thicket thinker thinnest thirteenth thong thorny thorough
threat thresh thrill thrive throng throughput thrust thunder ticket tickl tide tidiest tier tiger tightest timer timidest tinder ting
tinkl tinniest tinny tinsel tint tipsiest tipsy tiredest tireless titl titter toast toddl toil token tolerabl toleranc tolerant toll tome
tong tonn topic topical torch tot totality totall tote touchier touchiest touchy toughen toughest tousl tow towell tower trace trade
trailer trainee traitor tramp transit transmitter trapper trash traumatis traumatiz traveler travell travers trawl trawler tre treachery
treatis treaty trebl trekk trend trendier trendy trestl trial triall triangl trickery trickier trickster tricky trifl trill trimmer
trimmest trio tripe triplet tripo troll troop trooper trophy trot trough trounc troup trowel trowell tru truant truce trudg truest trump
trusty tsar tuck turf turner tusk tweet twentieth twig twine twinkl twirl twister typhus udder unattend unbearab unbeatabl unblock
unbreakabl unceas uncomfortab undergon underli underlin underly undermin underrat understat undertak unfeel unkind unproven unreadabl
unsafer unsafest unseat unset unsuitabl unti unusabl unveil uptight usabl user vaccinat vagary vaguer valu vanity vanqu vanquish varn
varnish veil venomous vertebrat vial vicarious viler violat violet virulent visib vogu voic voltag wad wade wafer waft wage wager wail
waiv waiver waltz wand wanderer wanton warbl ward warier warp washer watch watermark watery watt waver weakl wealthier wean weariest
weasel weav weaver wedg weedy weighty weirdo weld welt whale whatsoever wheat wherever whet whimper whine whip whisk whisker whisper
whiten whiter whol whoop whopper whore whose widen widow width wield wild wilder winch wing wink winner wintrier wiper wiser wit witch
withdrawn withdrew witness wive wobblier wobbliest women wonder woo wordy world worthy woven wrangl wrapper wreak wreath wrest wretch
wright wrinkl writ wrote wrung yarn yearn yellower youngest youngster zinck
`
    .trim()
    .split(/\s+/),
)
