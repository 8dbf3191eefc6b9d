// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abacus abdicat abhor abler abod abort abound abrasiv abrupter absentee absolv absorbent abuser academic accidental account accountancy
achiev acing acquit acr acrid acridest activat activist acuter addictiv addition admit adolescenc adulat advis aerial aesthetic afflict
aggregat aground alienat alik alkaly allay alley alternativ alternator ambl ambulanc ambush among amus ancient anesthetic angel anger
angler answer antic anvil apparel appeal appeas append appetiser appetizer apposit apprehensiv apter arc archer archest archiv arena aria
aris armory aros ash askew aspen aspir aspirant assail assaulter assent assist assistanc assort astut asymmetry athletic aton attacker
attain attainment attract audib audition auguster avert awak award awkwarder babbl backer backfir backhand backwood bacteria badder bail
bait bake bakery bale balk ballad ballot balm ban banish bank banker bar barb barbaric bard barer barg bark barley barn barrel barren
barrener barrister baseball baser basil basis bask bassoon bast bat batch batter battl baulk bawdy bawl bay bead beady beak beaker beam
bean beard beast beater beaver beckon bedsid beech beef beet beetl befriend beggar behav belch belittl bell bellow bequeath bereav berry
berth beset besought bet bettor bewar bewilder bias bibl bid bide bikini bill billion bind bingo biological biologist birch bitter blacken
blacker blackest blackhead blame bland blander blandest blanker blankest blare blast blaster blaze bleach bleak bleat blend bless blight
blink blinker bloc blockad blockhead blogger blond bloodsh bloom blot blotter bluer blunt blurt blush bluster boar boarder boast bode
boggl bolder bolster bombard bond bondag bonus boo booby boom boon boor boost booster booth booty borough botch bought bracket brag braid
brainy brais brake brand brandy brash brashest brat brave brawn bre breach bread breadth breakabl breed breezier breezy bride bridl brief
brighten brighter brim brine brink briny bristl britch brittler brittlest broach broil broiler broker bronz brooch brood brook broth brow
brownest browny brows brunch brunt bubb bubblier bubbliest buck bud budg bugger bugl bulk bull bullet bully bum bumper bumpy bundl bungl
bunny bur burbl burden burger burly burp burr bursar buse bush bushy bust bustl butcher butter buzzer byt cabl cach cackl caddy cage cake
calculus calk caller calv camel cameo camper campus canary cancel candy cane cannon canopy canter cap cape carat cardigan cardinal career
caress carol caroll carous carp carriag carv case cash cashmer casual catchier catchiest catchy cater caucus caulk causality caw ceas
cellar cello census center centimeter certainty chafe chaff chain champ chant chap chaplain chapter char charcoal charg chariot charm
chart charter chaster chat chattier cheat checker cheep cheer chees chequ chess chewy chick chief chili chiller chillest chilli chillier
chilly china chink chisel chisell chlorin choir choos chop chord chose chow chrome chronicl chuckl chug chunk chunky church churn cinch
cinder circl circulat clack claim clam clamber clamor clan clang clank clarificat clarify clash clasp classic classy clatter claus cleaner
cleans clearer clearest cleav cleaver cleft clerk clever climax climber clime clinch cling clink clip cloak clod cloister clone closer
closest closet closur cloud cloudier clout clove clover clown cluck clump clumsier clumsiest clung clutter coalition coars coarsest coast
coaster coat cocky code coffer coffin coil collag collat collect collusion colonel colony color colt coma combat comet comic command
commend comment commerc commoner commun commut commuter compact compacter compass compet compil compiler complaint completer completest
compliant comply compos composer compulsiv comput conced conceit concept conception concert concerto conclusion concoct concuss condiment
conditional conduct cone confect confer confess confid confident confin conform confound congenial congest conjur connectiv connector
consent conservat conservatism consist consol consonant consort constancy constitut constitution constraint constrict constructiv consulat
consultancy consum contact contagion content contention contest contestant context contiguous continental contingent continuum contour
contraception contractor contradict contraption contrary contrast contrit contriv convect conven convent convention converg convers
conversion convert convey convict convinc convuls convulsiv coo cook cooper cope coral cordless core cornea cornet cornier corny corollary
coroner corp correct cosy counteract countess county coup courser cove covert covet cower coyer cozy crab cracker cradl craft cram crane
crank crankier crass crassest crater crave craze cre creamy creat creator creatur creditor creek creepier crepe crest crevass crew crib
crime cring crinkl crippl crisp crispest critical croak crock crocus crookeder croon crosser crossest crow crowd crown crucify cruis
cruiser crumb crumblier crusad crust crustier crypt cube cuddl cull cult cultur curdl currant currency curry curs curtain dabbl dairy
daisy dally danger danker dare darken daub daunt dawdl dazzl deadlin dearth decay deceas deceiv declar defeat defecat defenc defend
defendant defens defer deferenc defil definit deflat deflect defy deify deign deject delet delicious demonstrator denim dependant deport
depriv derail derang derid deriv descendent desert deserter design desirous despis despondent destin destroyer destructiv detain detect
detonat detract developer diagnosis diameter dice dictat digest digress dike dilut dime dimer din dine diner directer directiv director
direr direst dirtier dirtiest disburs discard disco discolor discolorat discolourat discord discuss disgrac disgust dishonour dismal
dispens dispers displeas dispos disput dissect dissociat distast distil distinct distort distorter distribut distributor distrust ditto
ditty divert divest divid divin dodg doer doily dole doll dome dominanc dominat dope dote doubt dous dove downy doze drab draft drape
draughtier drawl dream dredg dreg dresser dressier dressy drill drily drivel drizzl drone drool dross drown drows drudg drunker dub dude
duel duell duller dully dunc dupe duress dusty dwelt dye dynamical dynamit earl earliest earn earth earthier earthlier easel eater eav
eclectic edger effusiv eighteenth eighth elaps elect electiv electrician electrify electron electronic eleventh eliminat embody emit
employ enact encas encod endow endur engag engagement engender enrag entic entirety entreat entreaty entrust epitom equality equall equat
eras erupt eternal ether evermor evict exalt examiner exampl exasperat exceed excel except exception exceptional excis exclusiv execut
execution exemption exhaustiv expansion expectant expedit expell expend expensiv expert expertis explor explorer export expound expressiv
extensiv extent exterior extort extremer extremest facility fact faction fainter fairy fake fallout falser falter fancy fang farc fare
farm farthest fastener faster fate fatten fattier faucet faulty favorit favourit faze feat feathery featur feebler feeblest feed feint
feller fellow ferret fester fetter fewer fiber fiend fifteenth figur file filler fillet filly filmy filter filth finch finer finess firmer
fisher fishy fiver fizzl flag flail flair flake flame flashier flask flatterer flattery flattest flaunt flavor flavour flaw flee fleec
fleet fleshy flexib flighty fling flint flipper flippest flirt float flock flog flood floss flour flout flower fluff flunk flurry flush
fluster flux foam fogey foil foist folder folk follower folly fool foothill foray forcep ford fore forearm forefront foreigner foremost
foretast forewarn foreword forfeit forg forger forswear fort forth forum forwarder forwardest foster fount fourteenth fox fractional
fragment frail frank fre freak freer freight frequenter fresh fret frict fright frigidity fring fritter frizzy frond froth frown frugality
fruition fry fuel fume fumigat function functional funnell furl furnish furrow furthest fuss fuzz gab gale gall gallant gallop gallow
gambit gamer gamest gangl garag garb gardenia garland garlic garter gase gass gavel gaze gazet geld genera generality generat geni genial
genr gent gentil gentler gentlest genus gibe glad gladden glade glassy glaze glint gloat globe gloss glow glower glu glut gnash goldener
goner goody gore grabber grace grader graduat graft grain gram grand grant graph grappl grasp grass grater graven graver gray gre greas
greasier greatest greenest greet griev grill grin gripe grit groan groom groovier groovy grope grous grove grovel grower growl grub gruell
grunt guardian guess guest gull gust gyrate haggl hail hairiest hale hall halv ham hamper hamstrung handbag handl handrail handy hanker
hardier hardy hare hark harmless harmony harness harp harry harsh hart harvest hast hasten hatch haunt haven hawk hay haze headier headlin
headlong heady healer heap heartach heartbreak hearten heartfelt hearth heartier heartiest hearty heater heath heaven heaviest heckl heed
heighten heir helm helper hem hemorrhag herald herd herein heretic hero heroic heron hesitant hide hijack hiker hilly hilt hind hinder
hint hire historic hitch hither hive hoard hoarder hoars hock hoe hollower homework homey hone hood hoop hooter hoov hopper hord horniest
horny horrib horseplay hose hospitabl hound hover huddl huger hull humanity humbl humidify humility humor hump hundredth hunger hungrier
hunter hurl hurtl hustl hutch hyphene idea ignit ignorant imag immensity immersion immorality immunis immuniz impact impal impart
impassabl impatienc impatient implicit implor import importanc important impos impossib improper improvis impudenc impudent impunity
impurity inability inact inaner inanimat incantat incens inception includ incur indebt indent indicat indict induct indulg inefficiency
inert inescapabl infantry infectious infer inferno infest infestat inflammat inflat inflect inflict influenc inform infract infrar infus
ingenuity ingest inhabit inhibit initiat injunct injurious inkl inlay innard inquir inquiry insan insider insinuat insolent inspect
instanc instigat instinct insufficient insulat insult insur integral integrity intend intenser intensest intensiv intention intentional
inter interact interced interfac interior intern internet interval interven intimacy intimidat intolerabl intricat invad invasion invent
invention invers invest invoic irony irrigat irritab irritant itchiest iterat jag jamb jell jellyfish jig jilt jingl jogger jolly journal
jug juggl juicy jumbl jumper kennel kiln kilometer kilt kind kindl kink knack knit knocker knottier known labor lade laden lag lake lame
lament lamer lamp lander lane lanky lard lark laser latch latest latex lath lather latter laud launch lawyer laxer lazy leader leaf leafy
leagu leap leas leash leather leek legalis legaliz legion lend lengthen lengthy lesser levee lever liberat lick lifeless lighten lighter
lightning liken liker lilt limber limbo lime limitless limper linen liner lingeri liniment linker lisp listen liter literal litigat litter
littler littlest liven livid loaf loan loath loav lobe locat locker locket lodg lodger lofty logger loom loon loop looser loot lope lord
loser lotus loung lous lover luck lug lumber lust lynch lyric lyrical mace machinery magnat maintainer major maker male malign manacl
manager mandat mane mang mangl mangy manic manly manor mantl manur mapl mare marginal marina marinat mariner marital marry marsh mart
martin marvel marvelous mask massacr mast master mat matchless maternal matric matt maturest maturity maze mealy meat mechanic mechanis
mechaniz medal meddl media median mediat medical medicinal medieval meditat medium melt menac menial mentality mere mesh messag mete
meteor metro midget midway mighty migrain migrant mike milder milk mill milliner mime mine miner minority minuet minus minuter minutest
mire misl missil mission missiv mist mistress mite mix moan mobiliz mode moderator modest modifier modulat moist molar mold mollify
momentum monument mony moo moon moor mop morality mortal mortify moss mossy moth motoris motoriz mouldier mound mount mourn mouss mow
mower muddy mulch mule multip multiply munch murderer muss mutter mystery narcotic narrat narrower narrowest natty naught nauseat naval
nearby neat neediest needless needy negat neighbor nestl neuros neurosis neurotic neutron newer newsy nicer nicety nich nickel nineteenth
nippy nobler noblest nobly noisy noodl noos normality notabl noth notify novel novic nude numeral objector oblivious officer omen oncom
opener operatic operational operativ operator oppos oration organism oriental originality ornament otter ounc ouster outgo outgrowth
outshin outsider oven overbear overboard overbor overborn overcoat overcom overdrew overeat overgrow overgrown overhead overhear overheat
overlaid overland overlay overlong overlook overly overrat overrid overrod overrul oversee overseen overseer oversight overstep overt
overton overtur packag packer packet pact page pageant pager pail painfuller paint pair palac palat palatabl pall palpab pamper pancak
pane panel pang panick pansy pantry panty paralytic paralyz parcel pare parental parenthesis parity parka parlor parlour parody parol pars
parson partak partial particl passabl passer passion pasta pastiest pastim pastry pastur pat pate patent patienc patienter patter patty
paunch pauper paw pawn payer payment peac peacemaker peak peal pear pearl peck peddl peek peep peer peev penal pencil pend peony peopl pep
percent perch perfecter performer perfum peril perilous periodic perish perjur permanenc permiss permit persistenc persona personal
persuasion pertinent perus pet petal peter petition petty phlegmatic phoney phony physic physicist pickax picket pickl picky piddl pike
pilot pine pinion pipe pirat pitcher pity placat placement plagu plaic plaid plain plainest planar planet planetary planner plantain
planter plateaus platter playabl playback playth plea plead pleas pleasur pleat plop plot ploy pluck plumb plump plumper plung pluse plush
plushest ply poach poignancy poignant pointer pointless pokey pokier polka poll pollster pond pool pore porpois portent portion pose
positional possib posterity postmark postmen pouch pounc pout powder practicabl practicality prais pranc prank pray prayer preach
precedenc precinct precious predicat predictor preeminent preen prefect prefer premis presenc presenter preservat presid president presum
pretenc pretender pretens prevent preview prey price pricklier primat primp princess privater privatest privatis privatiz proce procedural
processor procur prodigal productiv profess program project projectil prom prominenc promot promotion prompt prompter prong proof propel
properer property prophetic proponent proportion proportional propos proposition prose prosecut prospect prospectiv prosper prostrat
protector protest protract proud prove provid prow prowess prowler prune pry psalm psych public puck puddl puffer puffiest pulley pulp
puma pumpkin pun punctual punctuat punish punitiv punt pup pure puree purpler purplest purs pursu pusher pushiest pushy puss putt putter
putty puzzl quadrup quadruplet quainter quartet quaver quay queen queer quell query question quilt quot rabbl rabid racer rack radianc
radio radish rag raid raisin rake rally ranch ranger ransom rap rape rapidity raptur rasher rasp rational rattl ravag rave ravell ravish
raze read reader realism realist realiz reallocat realm realty rebat rebell rebuk recant receiv receiver recenter reception recess recit
recital reckless reclin reclus recogniz record recorder recovery recreat recurrenc redden redress reduct reed reel refer reflect reflexiv
refract refrain refuel refug refugee refund refusal refut regain regal regent register regress regularity regulat rehash reign rein reject
rejoin rejoinder relaps relational relaxat relay releas relegat relent religion relish reliv reload rely remak remark remedial remind
reminder remit remittanc remodel remot removabl render reneg rent rental repaid repeal repell repent replet replicat report repos repress
repriev reprov repuls reput requir rescind rescu resent resentful reserv reset resid resign resistor resolut resolver resort resound
respect respirator responsiv restart restorat restrictiv result resultant resum resurrect retailer retain retainer retard reticent retir
retort retrac retract retreat retriev reus revel revelat revell reveller reveng rever reveri reversal revert revery review revis revision
revisit reviv revival revok revolt revolv revolver rhythmic rider ridg rig rigorous rigour rile rind rink rins ripen riser risky rite
roach roast rob robber robbery robe rocket rocky role roller romp roomy roost rooter rotary rottener rotund roug rout rubbish rubier
rudder rude ruin ruing rumbl rumor rumour rump rune rung runnier runt ruse rustl rustler rut sacr sadden sade safaris safary safer saga
sage sail sale salient salivat sallow salt salvag sampl sanct sang sapl satin scale scaliest scallop scaly scandal scant scarcest scarf
scariest scary scath scatter scent sceptic scheme schooner scoff scold scoop scoot score scorer scorn scotch scour scout scowl scram scrap
scratchier scratchiest scratchy scrawl screech screwy script scroll scrub scrupl scuff scuffl scum scurry scuttl seafar seal seam seaport
search seasid seasonal seced secess secret secretion sect secur sedan sedat sedimentary seduct seed seedl seep seeth segmentat select sell
selv semen sensational sensib sensor separator serenad serenest serenity servic settabl settler seventeenth seventh severer severest sew
sewer sexuality shack shackl shade shadow shady shaft shaggier shakiest shall shallower shallowest sham shame share shark sharpen shave
shaver sheaf shear sheath sheav sheen sheep sheer shell shellfish shelter sherbet shiftier shifty shimmer ship shire shirk sho shoal shone
shoo shopper shore shortest shout shovel showier showy shrank shred shrew shriek shrill shrimp shrine shrivel shrivell shroud shrug
shrunken shuck shudder shun shunt shutter shuttl shy sicker sicklier sidl sift sigh signal signer silenter silt silver simil simmer
simpler simplest simplex simplify sin sing sinister sip sire sitter situat sixteenth sixth sizer sizzl skate skein skeptic sketch skew
skid skill skim skimp skimpier skinniest skipper skit skulk skunk sky slack slain slake slang slat slate slay sled sleek sleeker sleepier
sleepiest sleet sleeveless slew slick slier slighter slime slimy sling slink slippery slit slither slop slosh slot slouch slower slug
sluic slum slummer slump slung slunk slut smartest smear smellier smelliest smelt smirk smite smock smokier smoky smolder smoother
smoothest smote smother smoulder smuggl snack snag snail snappier snare snarl snatch sneak sneakier sneer snicker snide snider snip
snippet snitch snoop snootier snooty snooz snore snorkel snort snot snowy snub snuff snuggl soap soar sober soberest sociabl socialist sod
solac solder solidest solo solv sootiest sop sorceress sorriest soundest sour sourc sourer sourest sow spacial spade span spangl spank
spar sparer sparest spark sparkl spars sparsest spate spatter spawn spay speaker spear specialis speciality specializ specialty specifier
specify specious speed speedy spelt spent spice spilt spinster spiral spire splash splat splatter splice splurg spoilt spong spoof spook
spool spoon spore spottier spout spr sprawl spree spring sprinkl sprinter spruce spud spunk spur spurious spurn sputter spy squall squarer
squarest squawk squeak squeal squid squint squinter squir stabler stablest stack staff stag staid stake stale stalk stall stammer stamped
stanch stancher standby stank stapl starch stare stark starlight starter startl state station staunch stave steadier steal steam steamier
steamy steel steep steeper steepl steer stench sterl stew sticker stickier stickler sticky stiffen stiffest stifl stillest stinger
stingier stingy stint stir stockad stockier stoke stole stolid stomp stoniest stony stoppag stopper store stork story stove stow straddl
straggl straggler straighter straightest strainer strait strand stranger strangest stray streamer streamlin strew stricken stricter
stridden strife striker stringent stringier stringiest stringy stripper strive strode stroller strove strum strung strut stubbier student
study stuffier stuffy stun stunk stunt stupider stutter sub sublim subsidis subsidiz subsidy subsist succ successor sucker suckl suction
sufferer suffic suffix sugary suing suit suitabl sulk sum summon sunda sundial sundry superb superber supervisor supp supper suppler
supplest supplier supply supporter surer surest surg surmis survey surveyor survival swab swagger swamp swan swarm swat swath sweater
sweep sweeper sweet sweller swellest swept swerv swift swig swill swindl swine swirl swish switcher swivell swoon swoop swore symmetric
syring systematical tacky tag taint taker tale talker tally tame tamer tangl tango tank tape taper tarry tast tatty taunt tawniest tax
taxis teach teak team teas teat teenag teeter teetotaler teller temper temperat templat tend tenderer tenderest tenderis tenser tension
tent tentacl tenth tenur terminat terminus terrific ters testabl tester testify text textil thank thatch thatcher theme therapist these
thickest thicket thinker thinnest thirteenth thong thorny thorough threat thresh thrill throng throughput thrust thunder ticket tickl tide
tidiest tier tiger tightest timer timid timidest tinder ting tinkl tinniest tinny tinsel tint tipsiest tipsy tiredest tireless titl titter
toast toddl toil token tolerab toleranc tolerant tome tong tonn topic topical torch tot totality totall tote touchier touchiest touchy
toughen toughest tousl tow tower trace trade trailer trainee traitor tramp transit transmitter trapper trash traumatis traumatiz traveler
travell travers trawl trawler tre treachery treatis treaty trebl trend trendier trestl trial triall triangl trickery trickier trickster
tricky tricycl trifl trill trimmer trimmest trio tripe triplet tripo troll troop trooper trophy trot trough trounc troup trowel trowell
tru truant truce trudg truest trump trusty tsar turf turner tusk tweet twig twine twinkl twirl twister typ typhus udder unbearab unbeatabl
unblock unbreakabl unceas uncomfortab underflow undergon underli underlin underly undermin underrat understat undertak undertook unfeel
unproven unreadabl unsafer unsafest unseat unsuitabl unti unusabl unveil uptight usabl vaccinat vagary vaguer valu vanity vanqu vanquish
varn varnish veil venomous vertebrat vial vicarious viler vineyard violat violet virulent visib vogu voic voltag wad wafer waft wage wager
wail waiv waiver waltz wand wanderer wanner wanton warbl ward warier warp washer watermark watery watt waver weaken weakl wealthier wean
weariest weasel weav weaver weedy weighty weirdo welt whale whatsoever wheat wherever whet whimper whine whip whisk whisker whisper whiten
whiter whol whoop whopper whore whose widen widow width wild wilder winch wing wink winner wintrier wiper wiser wit witch withdrawn
withdrew wive wobblier wobbliest women woo wordy world worthy woven wrangl wrapper wreak wreath wrest wretch wright writ wrote wrung yarn
yearn yellower youngest youngster zinck
`
    .trim()
    .split(/\s+/),
)
