// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abacus abdicat abler abod abort abound abrasiv abrupter absentee abuser academic accidental account accountancy achiev acing acquit acr
acrid acridest act activ activat activist acuter ad addictiv addition admirat admit adolescenc adulat aerial aesthetic afflict aggregat
aground alcohol alcoholism alik aliv alkaly allay allergy alley alon ambl ambulanc ambush among amus ancient anesthetic angel anger angler
answer antic anvil apparel appeal appeas append apprehensiv apter arc archer archest archiv arena aria aris armory aros ash aspen aspir
aspirant assail assaulter assent assist assistanc astut asymmetry athletic aton attach attacker attain attainment attract audib audition
auguster avert awak awaken awar award awkwarder babbl backer backfir backhand backwood bacteria badder bag bail bait bake bakery bald bale
balk ballot ballroom balm ban banish banister bank banker bar barb barbaric bard barer barg bark barley barn barrel barren barrener
barrister baseball baser basil basin basis bask bassoon bast bat batch batter battl baulk bawdy bawl bay beach bead beady beak beaker beam
bean beard beast beater beaver beckon bedsid beech beef beet beetl befriend beggar behav belch belittl bell bellow bench bequeath bereav
berry berth beset besought best bet bettor bewar bewilder bias bibl bid bide bikini bill billion bind bingo biological biologist birch
bitter blacken blacker blackest blackhead blame blanch bland blander blandest blank blanker blankest blare blast blaster blaze bleach
bleak bleat blend bless blight blind blink blinker bloc blockad blockhead blogger blond bloodsh bloom blot blotch blotter blown bluer
blunt blurt blush bluster boar boarder boast boat bode boggl bolder bolster bolt bombard bond bondag bonus boo booby book boom boon boor
boost booster booth booty bore borough botch bought bounc bound bout bowl bracket brag braid brainy brais brake brand brandy brash
brashest brat brawn bre breach bread breadth breather breed breez breezier breezy brick bride bridl brief brighten brighter brim brine
brink briny brisk bristl britch brittler brittlest broach broil broiler broker bronz brooch brood brook broth brow brownest browny brows
brunch brunt brush bubb bubbl bubblier bubbliest buck bucket bud budg bugger bugl build bulk bull bullet bully bum bumper bumpy bunch
bundl bungl bur burbl burden burger burp burr bursar bury buse bush bushy bust bustl butcher butter buzzer byt cach cackl caddy cage cake
calculus calk call callous calv camel cameo camp campus canary cancel candy cane canker cannon canopy canter cap cape carat cardigan
cardinal care career caress carol carous carp carriag carrier carv case cash cashmer casual catchier catchiest catchy cater caucus caulk
causality caw ceas cellar cello census center centimeter certainty chafe chaff chain chalk champ chanc channel chant chap chapter char
charcoal charg chariot charm chart charter chasten chaster chat chattier cheat check checker cheep cheer chees chequ chess chewy chick
chief chil chili chillest chilli chilly chin chink chlorin choir choke choos chop chord chose chow chrome chronicl chuck chuckl chug chunk
chunky church churn cinch cinder circl circulat clack claim clam clamber clamor clamp clan clang clank clap clarificat clarify clash clasp
classic classy clatter claus clean cleans cleat cleav cleft clench clerk clever climax climber clime clinch cling clink clip cloak clock
clod clog cloister clone closer closest closet closur cloud cloudier clout clove clover clown cluck clump clumsier clumsiest clung clutch
clutter coalition coars coarsest coast coaster coat cocky code coffer coffin coil colander collag collar collat collect collusion colonel
colony color colt coma comb combat comet comfortab comic command commend comment commerc commoner commun commut commuter compact compacter
compass compet compil compiler completer completest comply compos composer compulsion comput conceit concept concert concerto conclusion
concoct concuss condiment conditional conduct cone confer confess confid confident confin conform confound confusion congenial congest
conjur connector consent conservat conservatism consonant constancy constitut constitution constraint constrict constructiv consult
consultancy consum contagion content contest contestant context contiguous continental contingent continu continuum contour contraception
contractor contradict contraption contrast contrit contriv conven convent converg convers conversion convert convey convict convinc
convuls convulsion convulsiv coo cook cooker cooper cope coral cordless core cornea cornet cornier corny corollary coroner corp correct
cosy could count counter counteract countess county coup cours courser court cove covert covet cow cower coyer cozy crab cracker cradl
craft cram crane crank crankier crass crassest crater crave craze creakier cream creamy creat creator creatur creditor creek creepier
cremat crepe crest crevass crew crib crime cring crinkl crippl crise crisp crispest critical croak crock crocus crookeder croon crop
crosser crossest crotch crow crowd crown crucify cruis cruiser crumb crumblier crusad crust crustier crypt cube cuddl cull cult cultur
curb curdl cure curl currant currency curry curs curtain dabbl dairy daisy dally danger danker dare darken daunt dawdl dazzl deadlin
dearth decay deceas deceiv declar decree defeat defecat defenc defend defendant defens defer deferenc defil definit deflat deflect defy
degrad deify deign deject delicious demonstrator denim dependant deport depos depriv depth derail derang derid deriv descendent desert
deserter design desirous despis despondent destin destroyer destructiv detain detect detonat detract developer diagnosis diameter dice
dictat difficulty digest digress dike dilut dime dimer diminish din dine diner directer directiv director direr direst dirtier dirtiest
disburs discard disco discolor discolorat discolourat discord discuss disgrac disgust dishonour dismal dispens dispers displeas dispos
disput dissect dissociat distast distil distinct distort distorter distribut distributor distrust ditty diver divert divest divid divin
dodg doer doily dole doll dome dominat dope dote doub doubt dous dove downy doze drab draft drape draughtier drawl dream dredg dreg
dresser dressier dressy drift drill drily drip drivel drizzl drone drool dross drown drows drudg drunker dude duel duell duller dully dunc
dupe duress dusty dye dynamical dynamit earl earliest earn earth earthier earthlier easel eater eav eclectic edger effect effusiv
eighteenth eighth eject elaps elect electiv electrical electrician electrify electron electronic elevator eleventh eliminat embody emit
employ enact encas encod endow endur engag engagement engender enrag entic entirety entreat entreaty entrust epitom equality equall equat
eras erupt eruption eternal ether event evict exalt examiner exampl exasperat exceed excel except exception exceptional excis exclusiv
execut execution exemption exhaustiv expansion expectant expedit expell expend expensiv expert expertis explor explorer export expound
expressiv extensiv extent exterior extort extremer extremest extremity facet facility fact faction factory fail fainter fairy fake fallout
falser falter fancy fang farc fare farm farmer farther farthest fastener faster fate fatten fattier faucet fault faulty favorit favourit
faze feast feat feather feathery featur feebler feeblest feed feint feller fend ferret fester fetter fewer fiber fibr fiddl fidget field
fiend fifteenth fight figur file fill filler fillet filly filmy filter filth finer finess firmer fishy fist fiver fizzl flag flail flair
flake flame flap flashier flask flatten flatterer flattery flattest flaunt flavor flavour flaw fleec fleet fleshy flexib flighty fling
flint flipper flippest flirt flit float flock flog flood floss flour flout flow fluff flunk flurry flush fluster flux foam fogey foil
foist folk folly fondl fool foothill foray forcep ford fore forearm forefront foreigner foremost forewarn foreword forfeit forg forger
form forswear fort forth forum forwarder forwardest foster fount fourteenth fox fractional fragment frail frank fre freak freer freight
frequenter fresh fret frict fright frigidity fring fritter frizzy frond frost frostbitten frosty froth frown frugality fruition fry fuel
fuell fuller fume fumigat function functional fund funnell furl furnish furrow furthest fuss fuzz gall gallant gallop gallow gambit gamer
gangl garag gardenia garland garlic garter gass gate gavel gaze gazet geld genera general generality generat geni genial genr gent gentil
gentl gentler gentlest genus gibe glad gladden glade glassy glaze glint gloat globe gloss glow glower glu glut gnarl gnash goner goody
gore grab grace grade grader graduat graft grain grand grant grape graph grappl grasp grass grater grave graven graver gray gre greas
greasier greatest greenest greet grid griev grill grin grinder grip gripe grit groan groom groovier groovy grope gross group grous grove
grovel grower growl gruell grunt guardian guess guest gull gust gut gyrate haggl hail hairiest hairy hale hall hallway halt halv ham
hamper hamstrung handbag handl handrail handy harden hardier hardy hare harem hark harmless harmony harness harp harry harsh hart harvest
hast hasten hatch haunt haven hawk hay haze head headier headlin headlong heady healer health heap heartach heartbreak hearten heartfelt
hearth heartier heartiest hearty heath heaven heaviest heckl heed heighten heir helm helper hemorrhag herald herein heretic hero heroic
heron hesitant hide hijack hiker hilly hilt hind hing hint hire historic hitch hither hoard hoarder hoars hock hoe hollower homework homey
hone hood hoop hooter hoov hord horniest horny horrib horseplay hose hospitabl hound hous hover huddl huger hull humbl hunch hundredth
hungrier hunt hurl hurry hurtl hustl hyphene idea ignit ignorant immensity immersion immorality immunis immuniz impact impal impart
impassabl impatienc impatient implicit implor import importanc important impos impossib improper improvis impudenc impudent impunity
impurity inability inact inaner inanimat incantat incens inception inch includ incur incurabl indebt indent indicat indict induct indulg
inefficiency inert inescapabl infantry infectious infer inferno infest infestat inflammat inflat inflect inflict influenc inform infract
infrar infus ingenuity ingest inhabit inhibit initiat injunct injurious inkl inlay innard inquir inquiry insan insert insider insinuat
insolent inspect instanc instigat instinct insufficient insulat insult insur integral integrity intend intens intenser intensest intensity
intensiv intention intentional inter interact interced interfac interior intern internet interval interven intimacy intimidat intolerabl
intricat invad invasion invent invention invers invert invest invoic irony irregularity irrigat irritab irritant itchiest iterat jabber
jag jamb jell jellyfish jig jiggl jilt jingl jogger jolly journal jug juggl juicy jumbl jumper jumpy keel keen kennel kiln kilometer kilt
kind kindl kink knack kne knead knit knocker knottier know labor laborer labour lack lade laden lag lager lake lame lament lamer lamp lanc
lander lane lanky lard lark laser latch latest latex lath lather latter laud launch lawyer laxer lazy leader leaf leafy leagu leap learn
leas leash least leek legalis legaliz legion lengthen lengthy lesser lesson lethargy levee lever libel liberal liberat lick lifeless
lifelin lighten lighter lightning liken liker lilt limbo lime limit limitless limper linen liner linger lingeri liniment link lisp list
listen liter literal litigat littler littlest liven livid loaf loan loath loav lobe locat locker locket lodg lodger loft lofty logger loom
loon loop looser loot lope lord loser lotus loung lous love lover luck lug lumber lust lynch lyric lyrical mace machinery maintain
maintainer maker male malign manacl manager mandat mane mang mangl mangy maniacal manly manor mantl manur mapl mare marginal marina
marinat mariner marital marsh mart martin marvel marvelous mask mass massag mast master mat maternal matric matt maturest maze mealy mean
meat mechanic mechanis mechaniz medal meddl media median mediat medical medicinal medieval meditat medium melt menac menial mental
mentality mere mesh mess mete meter metro midget midway mighty migrain migrant mike milder milk mill milliner mime mine miner minuet minus
minuter minutest mire misl missil mission missiv mist mistress misus mite mix moan mobility mobiliz mode moderator modest modifier modulat
moist molar mold mollify momentum monument moo moon moor mop morality mortal mortify moss mossy moth motor motoris motoriz mouldier mound
mount mourn mouss mover movi movy mow mower muck mucous muddl muddy mulch mule multip multiply munch murderer muss musty mutter mystery
narcotic narrat narrower narrowest natty naught nauseat naval nearby neat neediest needless needy negat neighbor neuros neurosis neurotic
neutron newer newsy nicer nicety nich nineteenth nippy nobler noblest nobly noisy noodl noos normality notabl notch note notify novel
novic nude numeral objector oblivious occasion officer omen oncom operatic operational operativ operator oppos organism oriental
originality ornament otter ounc ouster outgo outgrowth outshin outsider oven overbear overboard overbor overborn overcoat overcom overdrew
overeat overgrow overgrown overhead overhear overheat overlaid overland overlay overlong overlook overly overrat overrid overrod overrul
oversee overseen overseer oversight overstep overt overton overtur pack packag packer packet pact page pageant pager pail painfuller paint
pair palac palat palatabl pall palpab pamper pancak pane panel pang panick pansy pant pantry panty paralysis paralytic paralyz parcel
parch pare parental parenthesis parity park parka parlor parlour parody pars parson partak partial particl party passabl passer passion
pasta pastiest pastim pastry pastur pasty pat patchy pate patent patienc patient patienter patter patty paunch pauper paus pave paw pawn
pay payer payment peac peacemaker peal pearl pebbl peck pedal peddl peek peep peer peev penal pencil pend peony peopl pep percent perch
perfecter performer perfum peril perilous periodic perish perjur permanenc permiss permit persist persistenc persona personal persuasion
pertinent perus pet petal peter petition phlegmatic phoney phony physic physical physicist pickax picket pickl picky piec pike pilot pine
pinion pink pint pipe pirat pitch pitcher pity placat placement plagu plaic plain plainest plan planar plane planet planetary plank
planner plantain planter plate plateaus platter playabl playback playth plead pleas pleasur pleat plop plot ploy pluck plumb plump plumper
plung pluse plush plushest ply poach poignancy poignant pointer pointless poke poker pokey pokier pole polka poll pollster pond pool pore
port portent pose positional positiv possib posterity postmark postmen postur pot potion pouch pounc pout powder prais pranc prank pray
prayer preach precedenc precinct precious predicat predictor preeminent preen prefer premis presenc presenter presid president presum
prevent preview prey price prick pricklier primat primp princess print privater privatest privatis privatiz proce procedural process
processor procur prodigal productiv profess program projectil prom prominenc promotion prompt prompter prong proof prop propel properer
property prophetic proponent proportion proportional propos proposition prose prospectiv prosper prostrat protect protest proud prove prow
prowess prowler prune psalm psych public puck puddl puffer puffiest pulley pulp puma pumpkin pun punch punctual punctuat punish punitiv
punt pup puree purpler purplest purs pursu pusher pushiest pushy puss putt putter putty puzzl quadrup quadruplet quainter quartet quay
quiet quilt quot rabbl rabid racer rack radianc radiator radio radish rag raid rail rainy raisin rake rally ram rampag ranch ranger ransom
rap rape rapidity raptur rasher rasp rate rational rattl ravag rave ravell ravish raze react reactiv read reader ready realis realism
realist realiz reallocat realty rebat rebell rebuk recant receiv receiver recenter reception recess recit recital reckless reclin reclus
recogniz record recorder recovery recreat recurrenc redden redress reduct reed reef reel refer refin reflect reflexiv refract refrain
refuel refug refugee refund refusal refut regain regal regent register regress regularity regulat rehash rehears rein reject rejoin relaps
relat relay releas relegat relent relish reliv reload rely remainder remak remark remedial remind remit remittanc remodel remot removabl
render renovat rent rental repaid repeal repeat repell repent replet replicat report repos repress repriev reprov repuls reput requir
rescind rescu resent resentful reserv reset resid resign resist resistor resolut resolv resolver resort resound respect respirator
responsiv restart restor restorat restraint restrictiv result resultant resum resurrect retailer retain retainer retard reticent retir
retort retrac retract retreat retriev reus revamp revel revell reveller reveng rever reveri revers reversal revert revery review revis
revision revisit reviv revival revok revolt revolv revolver rhythmic rider ridg rigorous rigour rile rind rink rins ripen rippl riser
risky rite roach roast rob robbery robe rocket rocky role roller romp roomy roost rooter rotary rottener rotund roug rout rubber rubbish
rudder rude ruin ruing rumbl rumor rumour rump rune rung runnier runt ruse rust rustl rustler rut sack sacr sadden sade safer saga sage
sail sale salient salivat sallow salon saloon salt salvag sampl sanct sandbag sandy sang sap sapl satin say scab scale scaliest scallop
scaly scan scandal scant scar scarcest scarf scariest scath scatter scent sceptic scheme school schooner scoff scold scoop scoot score
scorn scotch scour scout scowl scram scrap scrape scratchier scratchiest scratchy scrawl screech screen screw screwy script scroll scrub
scrupl scuff scuffl scurry scuttl seafar seal seam seaport search seasid seasonal seat seced secess secret secretion sect secur sedan
sedat sedimentary seduct seed seedl seek seem seep seeth seizur select sell semen sensational sensib sensor separator serenad serenest
serenity servic settabl settler seventeenth seventh severer severest sew sewer sexuality shack shackl shade shadow shady shaft shaggier
shakiest shall shallow shallower sham shame share shark sharpen shave shaver sheaf shear sheath sheen sheep sheer shell shellfish shelter
shelv sherbet shift shiftier shifty shimmer shine ship shire shirk shirt sho shoal shone shoo shopper shore shorten shortest shout shove
shovel shower showier showy shrank shred shrew shriek shrill shrimp shrink shrivel shrivell shroud shrug shrunken shuck shudder shun shunt
shutter shuttl shy sicker sicklier sidewalk sidl sift sigh sight signal signer silenter silt silver simil simp simpler simplest simplex
sin sing singl sinister sip sire site sitter situat sixteenth sixth sizer sizzl skate skein skeptic sketch skew skid skill skim skimp
skimpier skinniest skip skipper skirt skit skulk skunk sky slab slack slain slake slam slang slant slash slat slate slay sled sleek
sleeper sleepier sleepiest sleet sleeveless slew slick slier slighter slime slimy sling slink slipper slippery slit slither sliver slop
slosh slot slouch slower slug sluic slum slump slung slunk slush slut smartest smear smellier smelliest smelt smile smirk smite smock
smokier smoky smolder smooth smoother smote smoulder smuggl snack snag snail snappier snare snarl snatch sneak sneakier sneer snicker
snide snider sniff snip snippet snitch snoop snootier snooty snooz snore snort snot snow snowy snub snuff snuggl soap soar soberest
sociabl socialist sodden soften solac solder solidest solo solv sop sorceress sorer sorest sorriest sort soundest sour sourc sourest sow
spade span spangl spank spar spare sparer sparest spark sparkl spars sparsest spat spate spatter spawn spay speaker spear special
specialis speciality specializ specifier specify specious speck speed speedy spell spend spent spice spike spill spilt spinster spiral
spire spirit spit splash splat splatter splice splint split splurg spoil spong spoof spook spool spoon spore spottier spout spr sprawl
spray spree spring sprinkl sprinter sprout spruce spud spunk spur spurious spurn sputter spy squad squall squarer squarest squawk squeak
squeal squid squint squinter squir squirm squirt stabler stablest stack staff stag stage staid stain stake stale stalk stall stammer stamp
stamped stanch stancher standby stank stapl star starch stare stark starlight starter startl starv state static station stave steadier
steak steal steam steamier steamy steel steep steepl steer stem stench sterl stew sticker stickier stickler sticky stiffest stifl stillest
stinger stingier stingy stink stint stir stitch stock stockad stockier stoke stole stolid stomp stoniest stony stoop stoppag stopper store
stork storm story stove stow straddl straggl straggler straighter straightest strainer strait strand stranger strangest strangl strap
straw stray streamer strengthen stretch strew stricken stricter stride strife strike striker stringent stringiest stringy stripper strive
strode stroller strong stronger strove strung strut stub stubbier stud student study stuff stuffy stump stun stunk stunt stupider stutter
sub sublim subsidis subsidiz subsidy subsist succ successor suck sucker suckl suction sufferer suffic suffix sugary suicid suing suit
suitabl sulk summer summon sunda sundial sundry superb superber supervisor supp supper suppler supplest supplier supply supporter surer
surest surmis survey surveyor survival survivor swab swagger swamp swap swarm swat swath sway swear sweater sweep sweet sweller swellest
swept swerv swift swig swill swim swindl swine swing swirl swish switcher swivel swivell swoon swoop swore swung symmetric syring
systematical tabl tack tacky tag taint taker tale talker tally tame tangl tango tank tape taper task tast tatty taunt tawniest tax taxis
teach teak team teas teat teenag teeter teetotaler teller temper temperat templat tend tenderer tenderest tenderis tenser tension tent
tentacl tenth tenur terminat terminus terrific ters test testabl tester testify text textil thank thatch thatcher theme these thickest
thicket think thinker thinnest thirst thirteenth thong thorn thorny thorough though threat threaten thresh thrill thrive throng throughput
thrust thump thunder ticket tickl tide tidiest tier tiger tighten tightest tile timer timidest tinder ting tinkl tinniest tinny tinsel
tint tipsiest tipsy tiredest tireless titl titter toast toddl toil token tolerabl toleranc tolerant tome tone tong tonn topic topical
torch tot tote touchier touchiest touchy tough toughen toughest tousl tow tower town toy trace tract trade trail trailer trainee trait
traitor tramp trampl transit transmitter trapper trash traumatis traumatiz traveler travell travers trawl trawler tre treachery treatis
treaty trebl trekk trend trendier trestl trial triall triangl trick trickery trickier trickl trickster tricky trifl trill trim trimmer
trimmest trio tripe tripl triplet tripo troll troop trooper trophy tropical trot trough trounc troup trowel trowell tru truant truce trudg
truest trump trunk trust trusty tsar tuck tumbler tune turf turner tusk tweak tweet twig twin twine twinkl twirl twister typhus udder
unbearab unbeatabl unbelievab unblock unbreakabl unceas uncomfortab uncontrollabl undergon underli underlin underly undermin underrat
understat undertak unfeel unproven unreadabl unsafer unsafest unseat unsuitabl unti unusabl unveil uptight urgent usabl usher vaccinat
vagary vaginal vaguer valu vanity vanqu vanquish varn varnish veil venomous vertebrat vial vicarious viler violat violet virulent visib
visit vital vogu voic voltag wade wafer waft wage wager wail wait waiv waiver walker wall waltz wand wanderer wane wanton warbl ward
warier warn warp wash washer watch watermark watery watt wave waver weaken weakl wealthier wean weariest weasel weav weaver weed weedy
weep weigh weighty weirdo welt whale whatsoever wheat whenever wherever whet whimper whine whip whisk whisker whisper whiten whiter whol
whoop whopper whore whose widen widow width wild wilder winc winch wing wink winner wintrier wiper wire wiser wit witch withdraw withdrawn
withdrew wive wobblier wobbliest women wonder woo woody word wordy world worm worthy woven wrangl wrapper wreak wreath wrest wretch wriggl
wright wring wrinkl writ write writer writh wrote wrung yarn yearn yellower youngest youngster zinck
`
    .trim()
    .split(/\s+/),
)
