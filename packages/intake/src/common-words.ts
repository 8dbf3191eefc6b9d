// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abacus abdicat abhor abler abod abort abound abrasiv abrupter abscond absentee absolv absorbent abstention abuser academic accelerator
accent accountancy achiev acing acquit acr acrid acridest activat activist acuter addictiv addition adjust admit admonition adulat advis
aerial aesthetic afflict aggregat aground aircraft alienat alkaly allay alley alternativ alternator amass ambianc ambl ambush among ampl
amus ancient anesthetic angel anger angler antic anvil apparel appeal appeas append appetiser appetizer apply apposit apprehensiv apter
arbour arc archer archest archiv ardour arena aria aris armor armory armoury aros ash askew aspen aspir aspirant assail assaulter assembl
assembler assent assist assistanc assort astut asymmetry aton attacker attain attainment attend attentiv attract audib audition augment
auguster autumnal avert awak award awkwarder babbl babe babier babiest backer backfir backhand backslash backtrack backwood bacteria
badder badg bail bait bake bakery bale balk ballad ballot balm ban banish banker barb barbaric bard barer barg bark barley barn barrag
barren barrener barrister baser basil basis bask bassoon bast batch batter baulk bawdy bawl bay bead beady beak beaker beard beast beater
beaver beckon bedder bedsid beech beefy beet beetl befriend beggar behav behead belch beli belittl bellow bely bequeath berry berth beset
besought bet bettor bewar bewilder bias bibl bid bide bikinis bill billion bind binder bingo biological biologist birch bitter blacker
blackest blackhead blackjack blacklist blame bland blander blandest blanker blankest blare blast blaster blaze bleach bleak bleat blend
bless blight blink blinker bloc blockad blockhead blog blogger blond bloodsh bloom blot blotter bluer bluffest blunder blunt blurt blush
bluster boar boarder boast bode boggl bolder bolster bombard bond bondag bonus boo booby boom boon boor boost booster bootee booth bootleg
booty borough botch bought boulder boxer brack bracket brag braid brainy brais brake brand brandy brash brashest brat brave brawl brawn
bre breach breadth breakabl breed breeder breezier breezy bride bridl brighten brighter brillianc brim brine brink briny bristl britch
brittler brittlest broach broaden broadest brocad broil broiler broker brooch brood brook broth brow brownest browny brows brunch brunt
bubb bubblier bubbliest buck bud budget buff buffer bugger bugl bulb bulk bulkiest bulletin bully bum bummer bumpier bundl bungl bunny bur
burbl burden burger burly burner burp burr bursar buse bushy buss bust bustl butchery butter buzzer byt cabl cach cackl caddy cagey cake
calculat calculus calk caller camel cameo campaign camper campus canary cancel candy cannon cano canopy canter cape caper capric capsiz
captur carat card cardinal career carefuller caress carnal carol caroll carous carp carriag carv case cash cashmer casino castl casual
catchier catchiest catchy cater caucus caulk causality caw ceas cede celibacy cello cellular census center centimeter certainty chaff
chagrin champ chant chap chaplain chapter char charcoal chariot charm chart charter chaster chastity chattier cheat checker checkup cheep
cheer cheerfuller chequ cherry chess chewy chick chief chili chillest chilli chillier chilly chimp china chink chirp chisel chisell
chlorin choir choos chop choral chord chorus chose chow christen chrome chronicl chuckl chug chunk churn cinch cinder circuitry clack
claim clam clamber clamor clan clang clank clarificat clarify clarity clash clasp classic classy clatter claus cleanest cleanlier cleans
cleanser clearer clearest cleav cleaver cleft clerical clever climax climber clime clinch cling clink clipboard cloak clod cloister clone
closer closest closet closur cloud cloudier clout clove clover clown clu cluck clump clumsier clumsiest clung clutter coalition coars
coarsen coarsest coast coaster cobbler cocky cod coerc coffer coffin coil colander collag collat collect collusion colly colonel colony
colt coma combat comet comic command commander commend comment commerc commoner commun commut commuter compact compacter compass compet
competitiv competitor compil compiler complacent completer completest compliant comply compos composer composition compris compulsiv
comput computat con conced conceit concept conception concert concerto conclusion concoct concuss condiment conditional conduct confect
confer confess confid confident confin conform confound congenial congest congress conjur connectiv connector consent conservat
conservatism consign consist consistency consol consonant consort constancy constitut constitution constraint constructiv consulat
consultancy consum contagion content contention contest contestant context contiguous continental contingent continuum contour contractor
contradict contraption contrary contrast contravention contrit contriv controller convect conven convent convention converg convers
conversion convert convey convict convuls convulsiv coo coop cooper cope cordless cordon cornea cornet cornier corny corollary coroner
corp corral correct cosy counsel counteract countess coup courser courtesy cove covert covet cower coyer cozy crabbier cradl craft cram
crane crankier crass crassest crater crave craze cre creakier creamy creat creativ creator creatur creditor creek creepier cremat crepe
crest crevass crew crib crime criminal cring crinkl crispest crispy croak crochet crock crockery crocus crookeder croon crossbow crosser
crossest crow crowd crown crucify cruiser crumblier crusad crustier crypt cube cudd cull cult cultur curd curdl currant currency curs
curtain cyclone dabbl daisy dally dampen danger danker dare daub daunt dawdl daze dazzl deadlier deadliest deadlin dearth debit debut
decadent decay deceas deceiv decency decent decid declar decod decree defeat defecat defend defendant defender defens defer deferenc defil
definitiv deflat deflect defy degrad deify deign deject delet delicious dement demonstrator denial denim dentistry departmental dependant
deport deportment depos depriv derail derang derid deriv descend descendent desert deserter design desirous despis despondent destin
destroyer destructiv detail detain detect deter detonat detract diagnosis diameter diary dice dictat digest digress dike dilut dime dimer
din dine diner directer directiv director directory direr direst dirtier dirtiest disband disburs discard disco discolourat discontent
discord discover discus discuss disgrac disgust dishonor dishonour disk dismal dispens dispers display displeas dispos disput dissension
dissent dissociat distast distil distincter distort distorter distribut distributor district distrust ditto ditty diverg divert divest
divid divin dizziest dock dodg doer dogmatic doily dole doll dome dominanc domino doom dope dote doubt dough dous dove downy drab draft
dramatis dramatist dramatiz drape draughtier drawl dream dredg dreg dresser dressier dressy drill drily drivel drizzl drone drool dross
drown drows drudg drunker dub dude duel duell duet dully dunc dupe duress dusty dweller dwelt dye dynamical dynamit eager earl earliest
earn earthier earthlier earthy easel eastern eav eclectic edger effusiv eighteenth eighth elaps elect electiv electrify electron
electronic eleventh eliminat embody emit employ enact encas encod encor endear endow endur engag engagement engender enrag entic entirety
entreat entreaty entrust envoy epitom equality equall equat eras erupt escapad escapism estimat eternal ether evermor evict exalt examiner
exampl exasperat exceed excel except exception exceptional excis exclamat exclusion excursion execut execution exemption exhaustiv
expansion expectant expedit expell expend expensiv expert expertis explor explorat explorer export expound expressiv extensiv extent
exterior extinct extort extradit extremer extremest extricat facility fact faction fainter fairy fake fallout falser falter fame familiar
farc fare farthest fastener fate fatten fattier faucet faulty favorit favourit faze feat feathery featur feebler feeblest feint feller
fend fete fetish fetter feud fewer fiber fiddl fiend fifteenth fiftieth filch file filler fillet filly filmy filter filth finch finer
finess firearm firmer fisher fishermen fishiest fishy fiver fizzl flail flair flake flame flashest flashier flashy flask flatterer
flattery flattest flaunt flavor flavour flaw flee fleec fleet flexib flighty fling flint flipper flippest flirt flock flog floppier floss
flour flout flower fluff flunk flurry flusher flushest fluster flux fogey foil foist folder folk follower folly fondl font fool foothill
foray forbear forceful forcep ford fore forefront foreigner foremost foresee foreseen foretast forewarn foreword forfeit forg forger
forgiv forgo format forswear fort forth fortieth fortify fortress fortun forum forwarder forwardest foster fount fourteenth fractional
fragment frail frank fre freak freer freest freight frenzy frequenter fret frict friez fright frigidity frill fring fritter frizzy frond
froth frown frugality fruition fruity fuel fume fumigat function functional fund funnell furl furnish furthest fuzz gab gale gall gallant
gallop gallow gambit gambl gamest gangl garag garb gardenia gargl garland garlic garter gase gass gavel gayer gaze gazet geld genera
generality generat geni genial genr gentil gentler gentlest gentry genus gibe glad gladden glade glassier glassiest glassy glaze gleam
glint gloat globe glory gloss glossary glower glu glut gnash goad goaly goldener goner goody gore grabber grace grader graduat grain gram
grand grander grandeur grant granular graph grappl grasp grassy grater gratuity graven graver gravest gravitat gravy gray gre greas
greasier greatest greenest greet greyer grid griddl griev grill grime grimy grin grit groan groom groovier groovy grope grotto grouper
grous grove grovel grower growl grub grudg gruel gruell guardian guess guest gull gusher gust gyrate haggl hail hairiest hale halo halter
ham hamper hamstrung handbag handl handrail handy hanger hanker hardier hardy hare harem hark harmless harmony harness harp harry harsh
hart harvest hast hasten hatch haunt haven hawk haze headier headlin headlong heady healer heap heartach heartbreak hearten heartfelt
hearth heartier heartiest hearty heather heaven heaviest heckl hedgehog heed heighten heir hello helm helper hemorrhag herald herd
heredity herein heretic hero heroic hesitant hide hijack hiker hilly hilt hind hinder hint hire historic hither hive hoard hoarder hoars
hoarsest hock hoe hog hollower homeless homeward homey hone honester honk hood hoof hoop hoot hooter hoov hopper hord horniest horrib
horseplay hose hospitabl hostel hound hovel hover huddl huger hull humanity humbl humidify humility humor hundredth hungrier hurl hurtl
hustl hutch hyphene ignit ignorant illusion imag imitat immensity immersion immorality immunis immuniz impal impart impassabl impatient
implicit implor import important impos impossib imprint improper improvis impudent impunity impurity inact inaner inanimat incantat incens
inception incision includ inclusion inconsistency incur indebt indent indicat indict induct indulg inefficiency inert inertial inescapabl
infectious infer inferno infest infestat infidel inflammat inflat inflect inflict influenc inform infract infrar infus ingenuity ingest
inhabit inherent inhibit initiat injunct injurious inkl inlay innard inquir inquiry insan insider insight insinuat insolent inspect inspir
instanc instigat instill instinct insufficient insulat insult insur integral integrity intend intenser intensest intensiv intention
intentional inter interact interced intercept interfac interior interject interment intern internet intersect interstat interven intimacy
intimidat intolerabl intricat intrusion invad invasion invent invention invers invest invoic irony irrigat irritab irritant itchiest
iterat jaggeder jamb jaunt jell jellyfish jet jig jilt jingl jogger jolly jot journal jug juggl juicy jumpier keener kennel kiln kilometer
kilt kind kindl kink knack knit knocker knottier labor lade laden lag lame lament lamer lander lane lanky laps lard lark laser latch
latest lath lather latter laud laughter launch launder lawyer laxer lazy leader leafy leagu leas leash lectern lecturer ledger leech leek
legalis legaliz legion lend lengthen lengthy lesbian lesser letter lettuc levee lever lexicon liberat lick lighten lightning liken liker
lilt limbo lime limitless limper liner lingeri liniment linker lisp listen liter literal literary lith litigat litter littler littlest
liven livest loaf loan loath loav lobe locat locket lodg lodger lofty logger loiter loom loon loop looser loot lord loser lotus loung lous
lover luck lug lumber lust lynch lyric lyrical mace magnat magnetis magnetism magnetiz maintainer maiz major maker malady male malign malt
manacl mandat mane mang manger mangl mangy manic manicur manly manor mantl mapl marcher mare marginal marina marinat mariner marital
market marry marsh mart martin marvel marvelous mask massacr mast master mat matchless maternal matric matt matur maturest maturity maxima
maze mealy meant mechanic mechanis mechaniz medal meddl media median mediat medical medicinal medieval medium menac menial mentality
mentor mere merit messag mete meteor metro midget midway mighty migrain migrant mike mildew militancy militant militat milker miller
milliner mime minc miner minimalism minimum minority minuet minus minuter minutest mire miser miserab misl missil missiv mist mistress
mite mixer moan mobiliz mode model moderator modest modifier modulat moist molar mold molest mollify molt momentum monument mony moo moos
mop morality moron mortal mortify moss mossy motoris motoriz mouldier moult mound mount mourn mouss mousy mow mower mucous muddy muff
muffler mulch mule multip multiply mumbl munch murderer mushy muss musty mutter mystery nape narcotic narrat narrower narrowest natty
naught nauseat nearby neat necklin neediest needless needy negat neighbor nestl neuros neurosis neurotic neutron newer newsy nicer nicety
nich nineteenth nippy nobler noblest nobly noisy noos normality notabl noth noticeabl notify novel novic nude numeral objector oblivious
offenc omen oncom opener operatic operational operativ operator oppos opt oration organism oriental originality ornament orthopedic otter
ounc oust ouster outdo outgo outliv outlook outly outshin outsider overbear overboard overbor overborn overcoat overcom overdrew overeat
overgrow overgrown overhand overhear overheard overheat overlaid overland overlay overlong overlook overly overrat overrid overrod overrul
oversee overseen overseer oversight overstep overt overton overtur packag packer pact page pageant pager pail painfuller paint pair palac
palat palatabl pall palpab pamper pane panel pang panick pansy pantry panty par parad paralytic paralyz parental parenthesis parity parka
parlor parlour parody parol pars parson partak partial particl partridg passabl passer passion pastel pastiest pastim pastoral pastry
pastur pat patchwork pate patent patho patienc patienter patientest patriot patter patty paunch pauper paw pawn payer payment peac
peacemaker peak peal pear pearl peck peddl peek peep peer peerless peev pellet penal pencil pencill pend peony pep perch percolat
perfecter performer peril perill perilous periodic perish perjur perky permanenc permiss permit persistenc persona personal persuasion
perter pertinent perus pesky pest pet petal peter petition petty phlegmatic phoney phony phrase physic physicist pickax picket pickl piddl
pike pillag pilot pimp pimplier pimpliest pine pinion pirat piston pity placat placement placid plagu plaic plaid plainest planar planet
planetary planner plantain planter plateaus platter playabl playback playth plea plead pleas pleasur pleat pliant plop plot plotter ploy
plumb plume plumper plung pluse plush plushest ply poach poet poignancy poignant pointer pokey pokier policy polit polka poll pollster
pond pore porpois portent porthol portion portlier pose positional poster posterity postmark postmen potter pounc pout powder practicabl
practicality practis prais pranc prank prayer precedenc precinct precious predicat predictor predominanc preeminenc preeminent preen
prefect premier premis prepay presenc presenter preservat presid president presum pretenc pretender pretens prevent preview prey price
pricklier primat primp princess prisoner privater privatest privatis privatiz proce procedural processor procur prodigal produc producer
productiv profess proffer project projectil prom promot promotion prompter prong proof propel properer property prophetic proponent
proportion proportional propos proposition prose prosecut prospect prospectiv prosper prostrat protector protest protract prove provid
providenc prow prowess prowl prowler prune pry psalm psych pucker puddl puffer puffiest pulley pulp puma pumpkin pun punctual punctuat
punish punitiv punt pup pure puree purpler purplest purs pursu pusher pushiest pushy puss putt putter puzzl pyr quack quadrup quadruplet
quainter quartet quaver quay queen queer quell query question quill quip quirk quizz quot rabbl rabid racer rack radianc radio radish
raffl raggeder raid rally ram rampag ranch rank ranker rankl ransom rap rape rapidity raptur rarer rasher rasp rational rattler ravag rave
ravel ravell ravish raze readabl reader realism realist realiz reallocat realm realty ream reap rebat rebell rebuk recant reced receipt
receiver recenter reception recess recit recital reckless reclin reclus recogniz recoil record recorder recovery recreat recurrenc redden
redress reduct reed reelect refer refin refinement reflect reflexiv reform refract refrain refuel refug refund refut regain regal regent
register regress regularity regulat rehash reign rein rejoin rejoinder relational relaxat relay relegat relent reliab relianc religion
relish reliv reload remak remark remedial remind reminder remit remittanc remodel remot remoter removabl rend render reneg renown rent
rental repaid repeal repell repent replet replicat reply reporter repos repress repriev reprov repuls reput requir requirement rerout
rescind rescuer resent resentful reserv reset resid resign resilient resistor resolut resolver resort resound respect respirator responsiv
restorat restraint restrictiv resultant resum resurrect retailer retain retainer retard reticent retort retrac retract retreat retriev
reus revamp revel revelat revell reveller reveng rever reveri reversal reversion revert revery review revil revis revisit reviv revival
revok revolt revolv revolver revulsion rhythmic riddl rider rifer rig rigorous rigour rile rink rins riot ripen riper riser risky rite
rivet roach roar rob robber robbery robe rocket role romantic romp rook roost rooter rotary rottener rotund rotunda roug roundest router
rubbish rubier rudder rude ruin ruing ruler rumbl rumor rumour rump rumpl rune rung runnier runt ruse rustl rustler sacr sadden sade
safaris safary safer saga sage sail salient salivat sallow saloon salt salut salv salvag sampl sanct sang sapl satin save savory scaliest
scalpel scandal scanner scant scarcest scarcity scarf scariest scary scath scatter scent sceptic scheme schooner scoff scold scoop scoot
score scorer scorn scotch scour scowl scram scrap scratchier scratchiest scratchy scrawl screech screwier screwy scribbl script scroll
scruff scrupl scuffl scum scurry scuttl seafar seal seaport search seasid seasonal seced secess secret secretion sect securer securest
sedan sedat sedimentary seduct seedl seedy seep seeth segmentat select sell selv semen sender sensational sensib sensor sentient separator
serenad serenest serenity server servic settabl setter settler seventeenth seventh severer severest sewer sexuality shack shackl shade
shadowy shady shaggier shakiest shall shallower shallowest sham shambl shame shanty shark sharpen sharpest shaven shaver sheaf shear
sheath sheav sheen sheer shellfish shelter sherbet shield shiftier shifty shimmer shire shirk sho shoal shoddier shone shoo shopper shore
shortest shovel showier showy shred shrew shrill shrimp shrine shrivel shroud shrub shrug shuck shudder shun shunt shutter shuttl shy
sicker sicklier sickliest sidl sift sigh signal signer silenter silk sill silly silt silver simil similarity simmer simpler simplest
simplex simplify sin sinful sing sinister sip sire sitter situat sixteenth sixtieth sizer sizzl skein skeptic sketch skew skid skilful
skillet skillful skim skimp skimpier skinniest skipper skit skulk skunk skylight slack slackest slain slake slander slang slat slave slay
sleazier sled sleek sleeker sleekest sleepier sleet sleigh slenderer slew slick slickest slier slighter slimmer slimmest slimy sling slink
slippery slit slither slog slop sloppier slosh slot slouch slower slug sluic slum slummer slung slunk slut smartest smear smellier
smelliest smirk smite smock smokier smokiest smoky smolder smoother smoothest smote smother smoulder smudg smuggest smuggl snack snail
snappier snare snarl snatch sneak sneakier sneer snicker snide snider snip snippet snitch snoop snootier snooty snooz snore snorkel snort
snot snout snowy snub snuff snuffer snug snuggest snuggl soap soar sober soberest sociabl socialist sod solac solder solicit solicitous
solider solidest solo solv sootiest sop sorceress sorriest sounder soundest sour sourc sourer sourest sow spacial span spangl spank spar
sparer sparest spark sparkl sparser sparsest spate spatter spawn spay speaker spear specialis speciality specializ specialty specifier
specify specious speedier speedy spelt spice spiciest spilt spinster spiral spire splash splat splatter splendor splice splurg spoilt
spong spoof spook spool spoon spore spottier spout spr sprang sprawl sprig springier springy sprinkl sprinkler spruce sprung spud spunk
spurious spurn sputter spy squall squarer squarest squawk squeak squeal squid squinter squir squirrel stabler stablest stack staff staid
staidest stale staler stall stammer stamped stanch stancher standby stank stapler starch stare stark starker starlight starter startl
state stater station status statut staunch stave steadier steal steam steamier steamy steeper steer stench sterl stew sticker stickier
stickiest stickler stifl stillest stinger stingier stingy stint stir stockad stockier stoke stole stolid stolider stomp stoniest stoppag
stopper stork stormier stormiest stoutest stow straggl straggler straighter straightest strainer strait strand stranger strangest streamer
streamlin strew stricken stricter stridden strife striker stringent stringier stringiest stringy stripper strive strode stroller strove
strum strung strut stubbier stubbl study stuffier stuffiest stuffy stun stunk stunt stupider stutter sub sublim subsidis subsidiz subsidy
subsist succ successor sucker suckl suction sufferer suffic suffix sugary suggester suing suit suitabl sulk sultan sum summon sunda
sundial sundry superb superber supervisor supp suppler supplest supplier supply supporter surer surest surg surly surmis surnam survey
surveyor survival suspect suspender suspens swab swagger swamp swan swarm swat swath sweater sweep sweeper sweet sweller swellest swept
swerv swiftest swig swill swindl swine swirl swish switcher swoon swoop sword sworn symmetry systematical tabby tacky tag taint taker tale
talker tally tame tamer tamper tangl tango tanner tape tarry tast tatty taunt tawniest tax teach teak teas teat teem teeter teetotaler
televis teller temper temperat tempest templat tempo tend tenderer tenderest tenderis tenser tent tentacl tenth tenur terminat terminus
terrac terrific ters testabl tester testify text textil thank thatch thatcher theme therapist thickest thicket thinker thinnest thirteenth
thong thorny thorough those threat thresh thrill thrive throng throughput thrust thunder ticket tickl tide tidiest tier tiger tightest
tild timer timid timidest tinder tinkl tinniest tinny tinsel tint tipsiest tipsy tiredest tireless titl titter toddl toil token tolerab
toleranc tolerant toll tome tong tonic tonn toot topic topical torch tot totality totall tote touchier touchiest touchy toughen toughest
tousl towell tower toxin trade trailer trainee traitor tramp tranc transit transmitter trapper trash traumatis traumatiz traveler travell
travers trawl trawler tre treachery treatis treaty trend trendier trendy trestl trial triall triangl trickery trickier trickiest trickster
tricky tricycl trifl trill trimmer trimmest trio tripe triplet tripo trivia troll troop trooper trophy trot trough trounc troup trowel
trowell tru truant truce trudg truest trump trustee trustier trusty tsar turgid turner tusk tweet twentieth twine twinkl twirl twister
twitter typhus udder unattend unbearab unbeatabl unbeliever unbreakabl unceas uncertainty uncomfortab undeniabl underflow undergon
underlain underli underlin underly undermin underrat understat undertak undertook underwent undy unfeel unfit unify unity unkind unproven
unreadabl unsafer unsafest unsay unseat unset unsuitabl unti untir unusabl unveil upend uptight usabl usher utter vaccinat vagary vaguer
valet valu vane vanity vanqu vanquish varnish vegetat venomous vertebrat vial vicarious viler villager vineyard violat virulent vogu
voltag vulgar wad wafer waffl waft wage wager waif waiv waiver waltz wand wanderer wanner wanton warbl warier warp washer watchdog
watchmen watermark waterway watt waver weakl wealthier weasel weav weaver weedy weest weighty weirdo weld welt whale whatsoever wheat
wheedl wherever whet whiff whine whir whirl whisk whisker whiter whizz whol whoop whore whose widower width wield wig wild wilder winch
wink winner wintrier wiper wise wiser wit witch withdrawn withdrew withhold wive wobblier wobbliest woo woodener woodsmen woodwind woof
woolen woolly wordy workshop world worthy woven wrangl wrapper wreak wreath wrecker wrest wretcheder wright writ wrote wrung yakk yarn
yearn yellower yellowest yodell youngster zinck
`
    .trim()
    .split(/\s+/),
)
