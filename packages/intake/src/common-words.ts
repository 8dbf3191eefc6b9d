// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abacus abdicat abler abod abort abound abrasiv abrupter absentee abuser academic accidental account accountancy achiev acing acquit acr
acrid acridest act activat activist acuter addictiv addition admit adolescenc adulat aerial aesthetic afflict aggregat aground alienat
alkaly allay alley alternativ alternator ambl ambulanc ambush among amus ancient anesthetic angel anger angler answer antic anvil apparel
appeal appeas append appetiser appetizer apposit apprehensiv apter arc archer archest archiv arena aria aris armory aros ash aspen aspir
aspirant assail assaulter assent assist assistanc astut asymmetry athletic aton attacker attain attainment attract audib audition auguster
avert awak award awkwarder babbl backer backfir backhand backwood bacteria badder badg bail bait bake bakery bale balk ballot balm ban
banish bank banker bar barb barbaric bard barer barg bark barley barn barrel barren barrener barrister baseball baser basil basin basis
bask bassoon bast bat batch batter battl baulk bawdy bawl bay beach bead beady beak beaker beam beard beast beater beaver beckon bedsid
beech beef beet beetl befriend beggar behav belch belittl bell bellow bequeath bereav berry berth beset besought bet bettor bewar bewilder
bias bibl bid bide bikini bill billion bind bingo biological biologist birch bitter blacker blackest blackhead blame bland blander
blandest blanker blankest blare blast blaster blaze bleach bleak bleat blend bless blight blink blinker blob bloc blockad blockhead blog
blogger blond bloodsh bloom blot blotter bluer blunt blurt blush bluster boar boarder boast bode boggl bolder bolster bombard bond bondag
bonus boo booby boom boon boor boost booster booth booty bore borough botch bought bowl bracket brag braid brainy brais brake brand brandy
brash brashest brat brawn bre breach bread breadth breather breed breezier breezy bride bridl brief brighten brighter brim brine brink
briny bristl britch brittler brittlest broach broil broiler broker bronz brooch brood brook broth brow brownest browny brows brunch brunt
bubb bubblier bubbliest buck bud budget bugger bugl bulk bull bullet bully bum bumper bumpy bundl bungl bunny bur burbl burden burger
burly burner burp burr bursar buse bush bushy bust bustl butcher butter buzzer byt cabl cach cackl caddy cage cake calculus calk caller
calv camel cameo campus canary cancel candy cane cannon canopy canter cap cape capric carat cardigan cardinal care career caress carol
caroll carous carp carriag carv case cash cashmer casual catchier catchiest catchy cater caucus caulk causality caw ceas cellar cello
census center centimeter certainty chafe chaff chain champ chant chap chapter char charcoal charg chariot charm chart charter chaster chat
chattier cheat checker cheep cheer chees chequ cherry chess chewy chick chief chili chillest chilli chilly china chink chlorin choir choos
chop chord chose chow chrome chronicl chuckl chug chunk church churn cinch cinder circl circulat clack claim clam clamber clamor clan
clang clank clarificat clarify clash clasp classic classy clatter claus cleaner cleans clearest cleaver cleft clerk clever climax climber
clime clinch cling clink clip cloak clod cloister clone closer closest closet closur cloud cloudier clout clove clover clown cluck clump
clumsier clumsiest clung clutch clutter coalition coars coarsest coast coaster coat cocky code coffer coffin coil colander collag collat
collect collusion colonel colony color colt coma combat comet comic command commend comment commerc commoner commun commut commuter
compact compacter compass compet compil compiler completer completest comply compos composer compulsion comput conceit concept concert
concerto conclusion concoct concuss condiment conditional conduct cone confer confess confid confident confin conform confound congenial
congest conjur connector consent conservat conservatism consonant constancy constitut constitution constraint constrict constructiv
consult consultancy consum contact contagion content contest contestant context contiguous continental contingent continuum contour
contraception contractor contradict contraption contrast contrit contriv conven convent converg convers conversion convert convey convict
convinc convuls convulsiv coo cook cooper cope coral cordless core cornea cornet cornier corny corollary coroner corp correct cosy
counteract countess county coup courser cove covert covet cower coyer cozy crab cracker cradl craft cram crane crank crankier crass
crassest crater crave craze creamy creat creator creatur creditor creek creepier crepe crest crevass crew crib crime cring crinkl crippl
crisp crispest critical croak crock crocus crookeder croon crosser crossest crow crowd crown crucify cruis cruiser crumb crumblier crusad
crust crustier crypt cube cuddl cull cult cultur curdl currant currency curry curs curtain dabbl dairy daisy dally danger danker dare
darken daunt dawdl dazzl deadlin dearth decay deceas deceiv declar defeat defecat defenc defend defendant defens defer deferenc defil
definitiv deflat deflect defy deify deign deject delet delicious demonstrator denim dependant deport depos depriv depth derail derang
derid deriv descendent desert deserter design desirous despis despondent destin destroyer destructiv detain detect detonat detract
developer diagnosis diameter dice dictat digest digress dike dilut dime dimer din dine diner directer directiv director direr direst
dirtier dirtiest disburs discard disco discolorat discolourat discord discover discuss disgrac disgust dishonor dishonour dismal dispens
dispers displeas dispos disput dissect dissociat distast distil distincter distort distorter distribut distributor district distrust ditto
ditty divert divest divid divin dodg doer doily dole doll dome dominat dope dote doubt dough dous dove downy doze drab draft drape
draughtier drawl dream dredg dreg dresser dressier dressy drill drily drivel drizzl drone drool dross drown drows drudg drunker dude duel
duell dully dunc dupe duress dusty dye dynamical dynamit earl earliest earn earth earthier earthlier easel eater eav eclectic edger
effusiv eighteenth eighth elaps elect electiv electrician electrify electron electronic elevator eleventh eliminat embody emit employ
enact encas encod endow endur engag engagement engender enrag entic entirety entreat entreaty entrust epitom equality equall equat eras
erupt eternal ether evermor evict exalt examiner exampl exasperat exceed excel except exception exceptional excis exclusiv execut
execution exemption exhaustiv expansion expectant expedit expell expend expensiv expert expertis explor explorer export expound expressiv
extensiv extent exterior extort extremer extremest facility fact faction fainter fairy fake fallout falser falter fancy fang farc fare
farm farthest fastener faster fate fatten fattier faucet faulty favorit favourit faze feat feather feathery featur feebler feeblest feed
feint feller ferret fester fetter fewer fiber fiddl fidget fiend fifteenth figur filch file filler fillet filly filmy filter filth finer
finess firmer fishy fiver fizzl flag flail flair flake flame flashier flask flatterer flattery flattest flaunt flavor flavour flaw flee
fleec fleet fleshy flexib flighty fling flint flipper flippest flirt float flock flog flood floss flour flout fluff flunk flurry flush
fluster flux foam fogey foil foist folder folk folly font fool foothill foray forcep ford fore forearm forefront foreigner foremost
forewarn foreword forfeit forg forger forswear fort forth forum forwarder forwardest foster fount fourteenth fox fractional fragment frail
frank fre freak freer freight frequenter fresh fret frict fright frigidity frill fring fritter frizzy frond frosty froth frown frugality
fruition fry fuel fume fumigat function functional funnell furl furnish furrow furthest fuss fuzz gab gale gall gallant gallop gallow
gambit gamer gamest gangl garag garb gardenia garland garlic garter gase gass gavel gaze gazet geld genera generality generat geni genial
genr gent gentil gentler gentlest genus gibe glad gladden glade glassy glaze glint gloat globe gloss glossary glow glower glu glut gnash
goldener goner goody gore grabber grace grader graduat graft grain gram grand grant grape graph grappl grasp grass grater graven graver
gray gre greas greasier greatest greenest greet griev grill grin gripe grit groan groom groovier groovy grope grous grove grovel grower
growl grub gruell grunt guardian guess guest gull gust gyrate haggl hail hairiest hale hall hallway halt halv ham hamper hamstrung handbag
handl handrail handy hardier hardy hare hark harmless harmony harness harp harry harsh hart harvest hast hasten hatch haunt haven hawk hay
haze headier headlin headlong heady healer heap heartach heartbreak hearten heartfelt hearth heartier heartiest hearty heater heath heaven
heaviest heckl heed heighten heir helm helper hem hemorrhag herald herd herein heretic hero heroic heron hesitant hide hijack hiker hilly
hilt hind hing hint hire historic hitch hither hive hoard hoarder hoars hock hoe hollower homework homey hone honk hood hoof hoop hoot
hooter hoov hopper hord horniest horrib horseplay hose hospitabl hound hover huddl huger hull humbl humor hump hundredth hungrier hunt
hurl hurtl hustl hyphene idea ignit ignorant immensity immersion immorality immunis immuniz impact impal impart impassabl impatienc
impatient implicit implor import importanc important impos impossib improper improvis impudenc impudent impunity impurity inability inact
inaner inanimat incantat incens inception includ incur indebt indent indicat indict induct indulg inefficiency inert inescapabl infantry
infectious infer inferno infest infestat inflammat inflat inflect inflict influenc inform infract infrar infus ingenuity ingest inhabit
inhibit initiat injunct injurious inkl inlay innard inquir inquiry insan insider insinuat insolent inspect instanc instigat instinct
insufficient insulat insult insur integral integrity intend intenser intensest intensiv intention intentional inter interact interced
interfac interior intern internet interval interven intimacy intimidat intolerabl intricat invad invasion invent invention invers invest
invoic irony irrigat irritab irritant itchiest iterat jag jell jellyfish jig jilt jingl jogger jolly journal jug juggl juicy jumbl jumper
kennel kiln kilometer kilt kind kindl kink knack knead knit knocker knottier known labor lade laden lag lake lame lament lamer lander lane
lanky lard lark laser latch latest latex lath lather latter laud launch lawyer laxer lazy leader leaf leafy leagu leap leas leash leather
ledger leek legalis legaliz legion lengthen lengthy lesser lesson levee lever liberat lick lifeless lighten lighter lightning liken liker
lilt limbo lime limitless limper linen liner lingeri liniment linker lisp listen liter literal litigat littler littlest liven livid loaf
loan loath loav lobe locat locker locket lodg lodger lofty logger loom loon loop looser loot lope lord loser lotus loung lous lover luck
lug lumber lust lynch lyric lyrical mace machinery magnetis magnetism magnetiz maintainer maker male malign malt manacl manager mandat
mane mang mangl mangy manly manor mantl manur mapl mare marginal marina marinat mariner marital market marry marsh mart martin marvel
marvelous mask massacr mast master mat matchless maternal matric matt maturest maze mealy meat mechanic mechanis mechaniz medal meddl
media median mediat medical medicinal medieval meditat medium menac menial mentality mere merit mesh messag mete meter metro midget midway
mighty migrain migrant mike milder milk mill milliner mime mine miner minuet minus minuter minutest mire misl missil mission missiv mist
mistress mite mix moan mobiliz mode moderator modest modifier modulat moist molar mold molest mollify molt momentum monument moo moon moor
mop morality mortal mortify moss mossy motoris motoriz mouldier moult mound mount mourn mouss movy mow mower muddy muff muffler mulch mule
multip multiply munch murderer muss mutter mystery narcotic narrat narrower narrowest natty naught nauseat naval nearby neat neediest
needless needy negat neighbor neuros neurosis neurotic neutron newer newsy nicer nicety nich nickel nineteenth nippy nobler noblest nobly
noisy noodl noos normality notabl noth noticeabl notify novel novic nude numeral objector oblivious officer omen oncom opener operatic
operational operativ operator oppos oration organism oriental originality ornament otter ounc ouster outgo outgrowth outshin outsider oven
overbear overboard overbor overborn overcoat overcom overdrew overeat overgrow overgrown overhead overhear overheat overlaid overland
overlay overlong overlook overly overrat overrid overrod overrul oversee overseen overseer oversight overstep overt overton overtur packag
packer packet pact page pageant pager pail painfuller paint pair palac palat palatabl pall palpab pamper pancak pane panel pang panick
pansy pantry panty paralytic paralyz parcel pare parental parenthesis parity parka parlor parlour parody pars parson partak partial
particl passabl passer passion pasta pastel pastiest pastim pastry pastur pat pate patent patienc patienter patter patty paunch pauper paw
pawn payer payment peac peacemaker peak peal pear pearl peck peddl peek peep peer peev penal pencil pend peony peopl pep percent perch
perfecter performer perfum peril perilous periodic perish perjur permanenc permiss permit persistenc persona personal persuasion pertinent
perus pet petal peter petition petty phlegmatic phoney phony physic physicist pickax picket pickl picky pike pilot pimplier pimpliest pine
pinion pipe pirat pitcher pity placat placement plagu plaic plain plainest planar planet planetary planner plantain planter plateaus
platter playabl playback playth plea plead pleas pleasur pleat plop plot ploy pluck plumb plump plumper plung pluse plush plushest ply
poach poignancy poignant pointer pointless pokey pokier polka poll pollster pond pool porch pore porpois portent portion pose positional
possib posterity postmark postmen pounc pout powder prais pranc prank pray prayer preach precedenc precinct precious predicat predictor
preeminent preen prefect prefer premis presenc presenter presid president presum prevent preview prey price pricklier primat primp
princess privater privatest privatis privatiz proce procedural processor procur prodigal productiv profess program projectil prom
prominenc promotion prompt prompter prong proof propel properer property prophetic proponent proportion proportional propos proposition
prose prospectiv prosper prostrat protect protest proud prove prow prowess prowler prune psalm psych public puck puddl puffer puffiest
pulley pulp puma pumpkin pun punctual punctuat punish punitiv punt pup pure puree purpler purplest purs pursu pusher pushiest pushy puss
putt putter putty puzzl quack quadrup quadruplet quainter quartet quay question quiet quilt quirk quot rabbl rabid racer rack radianc
radio radish raggeder raid rainy raisin rake rally ranch ranger ransom rap rape rapidity raptur rasher rashest rasp rational rattl ravag
rave ravell ravish raze read reader realism realist realiz reallocat realty rebat rebell rebuk recant receiv receiver recenter reception
recess recit recital reckless reclin reclus recogniz record recorder recovery recreat recurrenc redden redress reduct reed reef reel refer
reflect reflexiv refract refrain refug refugee refusal refut regain regal regent register regress regularity regulat rehash rein reject
rejoin relaps relay releas relegat relent relish reliv reload rely remainder remak remark remedial remind remit remittanc remodel remot
removabl render rent rental repaid repeal repell repent replet replicat report repos repress repriev reprov repuls reput requir rescind
rescu resent resentful reserv reset resid resign resistor resolut resolver resort resound respect respirator responsiv restart restorat
restrictiv result resultant resum resurrect retailer retain retainer retard reticent retir retort retrac retract retreat retriev reus
revel revell reveller reveng rever reveri reversal revert revery review revis revision revisit reviv revival revok revolt revolv revolver
rhythmic rider rig rigorous rigour rile rind rink rins ripen riser risky rite roach roast rob robber robbery robe rocket rocky role roller
romp roomy roost rooter rotary rottener rotund roug rout rubbish rubier rudder rude ruin ruing rumbl rumor rumour rump rune rung runnier
runt ruse rustl rustler rut sacr sadden sade safaris safary safer saga sage sail sale salient salivat sallow salt salvag sampl sanct
sandbag sang sapl satin scale scaliest scallop scaly scandal scant scarcest scarf scariest scary scath scatter scent sceptic scheme
schooner scoff scold scoop scoot score scorer scorn scotch scour scout scowl scram scrap scratchier scratchiest scratchy scrawl screech
screwy script scroll scrub scrupl scuff scuffl scum scurry scuttl seafar seal seam seaport search seasid seasonal seced secess secret
secretion sect secur sedan sedat sedimentary seduct seed seedl seek seep seeth segmentat select sell semen sender sensational sensib
sensor separator serenad serenest serenity servic settabl settler seventeenth seventh severer severest sew sewer sexuality shack shackl
shade shadowy shady shaft shaggier shakiest shall shallower sham shame share shark sharpen shave shaver sheaf shear sheath sheen sheep
sheer shell shellfish shelter shelv sherbet shiftier shifty shimmer shine ship shire shirk sho shoal shone shoo shopper shore shortest
shout shovel showier showy shrank shred shrew shriek shrill shrimp shrine shrivel shroud shrug shrunken shuck shudder shun shunt shutter
shuttl shy sicker sicklier sidl sift sigh signal signer silenter silk silt silver simil simp simpler simplest simplex sin sing sinister
sip sire sitter situat sixteenth sixth sizer sizzl skate skein skeptic sketch skew skid skill skim skimp skimpier skinniest skipper skit
skulk skunk sky slack slain slake slander slang slat slate slay sled sleek sleeper sleepier sleepiest sleet sleeveless slenderer slew
slick slier slighter slime slimy sling slink slippery slit slither slog slop slosh slot slouch slower slug sluic slum slump slung slunk
slush slut smartest smear smellier smelliest smelt smirk smite smock smokier smoky smolder smoother smoothest smote smother smoulder
smuggest smuggl snack snag snail snappier snare snarl snatch sneak sneakier sneer snicker snide snider snip snippet snitch snoop snootier
snooty snooz snore snort snot snowy snub snuff snuggest snuggl soap soar sober soberest sociabl socialist sodden solac solder solidest
solo solv sootiest sop sorceress sorriest sounder soundest sour sourc sourer sourest sow spacial spade span spangl spank spar sparer
sparest spark sparkl spars sparsest spate spatter spawn spay speaker spear specialis speciality specializ specialty specifier specify
specious speed speedy spent spice spilt spinster spiral spire splash splat splatter splendor splice splurg spoilt spong spoof spook spool
spoon spore spottier spout spr sprawl spree spring sprinkl sprinter spruce spud spunk spurious spurn sputter spy squall squarer squarest
squawk squeak squeal squid squint squinter squir squirm stabler stablest stack staff stag staid stake stale stalk stall stammer stamped
stanch stancher standby stank stapl starch stare stark starlight starter startl state station staunch stave steadier steal steam steamier
steamy steel steep steepl steer stench sterl stew sticker stickier stickler sticky stiffen stiffest stifl stillest stinger stingier stingy
stint stir stockad stockier stoke stole stolid stomp stoniest stony stoppag stopper store stork story stove stow straddl straggl straggler
straighter straightest strainer strait strand stranger strangest strap stray streamer streamlin strew stricken stricter stride strife
striker stringent stringiest stringy stripper strive strode stroller stronger strove strum strung strut stubbier student study stuffier
stuffy stun stunk stunt stupider stutter sub sublim subsidis subsidiz subsidy subsist succ successor sucker suckl suction sufferer suffic
suffix sugary suggester suing suit suitabl sulk summer summon sunda sundial sundry superb superber supervisor supp supper suppler supplest
supplier supply supporter surer surest surmis survey surveyor survival swab swagger swamp swan swarm swat swath sweater sweep sweet
sweller swellest swept swerv swift swig swill swindl swine swirl swish switcher swivel swivell swoon swoop swore swung symmetric syring
systematical tacky tag taint taker tale talker tally tame tangl tango tank tape taper tarry tast tatty taunt tawniest tax taxis teach teak
team teas teat teenag teeter teetotaler teller temper temperat templat tempt tend tenderer tenderest tenderis tenser tension tent tentacl
tenth tenur terminat terminus terrific ters testabl tester testify text textil thank thatch thatcher theme these thickest thicket thinker
thinnest thirteenth thong thorny thorough threat thresh thrill throng throughput thrust thunder ticket tickl tide tidiest tier tiger
tightest timer timidest tinder ting tinkl tinniest tinny tinsel tint tipsiest tipsy tiredest tireless titl titter toast toddl toil token
tolerabl toleranc tolerant tome tong tonn topic topical torch tot totality totall tote touchier touchiest touchy toughen toughest tousl
tow tower trace trade trailer trainee traitor tramp transit transmitter trapper trash traumatis traumatiz traveler travell travers trawl
trawler tre treachery treatis treaty trebl trekk trend trendier trestl trial triall triangl trickery trickier trickster tricky trifl trill
trimmer trimmest trio tripe triplet tripo troll troop trooper trophy trot trough trounc troup trowel trowell tru truant truce trudg truest
trump trusty tsar turf turgid turner tusk tweet twig twine twinkl twirl twister typ typhus udder unbearab unbeatabl unblock unbreakabl
unceas uncomfortab undergon underli underlin underly undermin underrat understat undertak unfeel unproven unreadabl unsafer unsafest
unseat unsuitabl unti unusabl unveil uptight usabl vaccinat vagary vaguer valu vanity vanqu vanquish varn varnish veil venomous vertebrat
vial vicarious viler violat violet virulent visit vogu voic voltag wad wade wafer waft wage wager wail waiv waiver waltz wand wanderer
wanner wanton warbl ward warier warp washer watch watermark waterway watt waver weaken weakl wealthier wean weariest weasel weav weaver
weedy weighty weirdo weld welt whale whatsoever wheat wherever whet whiff whimper whine whir whirl whisk whisker whisper whiten whiter
whizz whol whoop whopper whore whose widen widow width wield wild wilder winch wing wink winner wintrier wiper wiser wit witch withdrawn
withdrew wive wobblier wobbliest women wonder woo wordy world worthy woven wrangl wrapper wreak wreath wrest wretch wright wrinkl writ
wrote wrung yarn yearn yellower yellowest yelp yodell youngest youngster zinck
`
    .trim()
    .split(/\s+/),
)
