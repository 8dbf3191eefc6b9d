// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abler abod abort abound abrupter academic accidental achiev acing acrid acridest act activ activat activist adulat aerial aggregat aground
alcohol alcoholism aliv allay allergy alon ambl ambulanc among angel angler antic anvil apter arc archer archest archiv arena armory ash
aspir aspirant assist assistanc athletic attach attacker attract awak awaken awar awkwarder backfir backhand backwood badder bag bail bake
bald bale balk ballot ballroom balm ban banister bank bar barer barg bark barley barn baseball baser bask bassoon bast batch batter battl
baulk bawdy bawl beach bead beak beam bean beard beast beater bedsid beech beet beetl befriend behav belittl bell bellow bench berth best
bet bettor bewar bewilder bide bikini bill billion bind birch bitter blacken blacker blackest blackhead blame blanch bland blander
blandest blank blare blast blaster blaze bleach bleat blend bless blind blink blinker blockad blockhead blond bloom blot blotch blotter
blown bluer blurt bluster boarder boast boat bode bolder bolster bolt bond bondag bonus boo book boom boon boor boost booster booth booty
bore botch bound bout bowl braid brainy brais brake brand brandy brash brat brawn bre breach bread breadth breather breed breez brick
brink brisk bristl brittler brittlest broach broil broiler broker brood broth brow brows brush bubbl buck bucket budg bugger bugl build
bulk bull bullet bully bumpy bundl bungl bur burbl burden burp burr bury bushy bust bustl butcher butter cach cackl caddy cage cake
calculus calk call callous calv camel cameo camp cancel candy cane canker cannon canter cape carat cardigan cardinal care career caress
carol carous carp carriag carrier carv case catchier catchiest catchy cater caulk caw ceas cello census center certainty chaff chain chalk
champ chanc channel chant chap char charg charm chart charter chasten chat cheat check cheep cheer chees chess chewy chick chief chil
chili chillest chilli chilly chin chink choir choke choos chord chrome chronicl chuck chuckl chug chunk church cinch circl clack claim
clam clamp clan clang clank clap clash clasp classy clatter clean cleat cleav clench clerk climax clime clinch cling clink clip cloak
clock clod clog cloister closet cloud clout clown cluck clump clutch clutter coalition coast coaster code coffin colander collag collar
collat collusion color colt coma comb combat comet comfortab commend comment commerc commun commut commuter compacter compet compil
compiler completer composer comput conclusion concuss cone confess confid confin confusion conjur consonant constancy constraint consult
consultancy consum contagion contestant contiguous continu continuum contour contraception convuls convulsion coo cook cooker cooper cope
core corny could count counter cours court cove cow crab cracker cradl craft cram crank crass crater crave creakier cream creamy creat
creator creditor creek creepier cremat crepe crest crevass crib crime cring crinkl crise crisp croak crock crookeder croon crop crosser
crossest crotch crow crowd crown cruis crumb crusad crust crypt cultur curb cure curl curry curs curtain dabbl dairy daisy dally danger
danker dare daunt dawdl dazzl defend defer deferenc deign deport derail derang deriv detain detract diameter dice difficulty dike diminish
dine disco discolorat discolourat discord disgrac dispens dispers displeas dissociat distast distinct distorter distrust diver divid divin
doer doily dole doll dome dope dote doub doubt dous dove downy doze drab draft drape draughtier drawl dream dredg dreg drift drill drily
drip drivel drone drool drown drows drudg drunker dude duel duell duller dully dupe dusty earl earn earth easel eav eclectic edger effect
effusiv eighteenth eighth eject elect electrical electrify electron electronic elevator eleventh enact entic entirety equat eras eruption
ether event evict exalt except exception execut execution exemption expectant expedit expell expend expert expertis export extent extort
extremer extremest extremity facet factory fail fainter fake falter farc fare farmer farther faster fate fatten fattier fault faze feast
feather feathery feebler feeblest feed feint fend fetter fewer fibr fiddl fidget field fiend fifteenth fight fill filly filter filth finer
finess firmer fishy fist fiver flail flap flatten flatterer flattery flattest flaunt fleec fleet flexib flighty fling flit float flog
flood floss flour flow fluster folly fondl fool foothill foray forefront foremost forewarn foreword forg forger form forswear fort forth
forwarder fourteenth fright fring fritter frond frost frostbitten fry fuel fuell fund furnish garag gardenia garland gate gavel gazet
general gent gentl gibe glad gladden glassy glaze glint gloat gloss glow glu glut gnarl gnash goner goody gore grab grace grade graduat
graft grain grand grant grape graph grasp grass grave gray greas greenest greet grid griev grill grin grinder grip grit groan groom
groovier groovy grope gross group grous grove growl grunt guest gut gyrate haggl hairy hale halv ham hamper hamstrung handbag handl
handrail handy harden hardier hardy hare harmless harness harsh hart harvest hast hasten haunt haven head headlin headlong heady healer
health heap heartach heartbreak heartfelt hearth heartiest hearty heath heaven heaviest heckl heed heighten helm helper herald herein
heroic heron hide hiker hilly hilt hind hing hint hire historic hoard hoarder hoars hock hollower homework homey hone hoop hord hose
hospitabl hous humbl hunch hunt hurl hyphene immensity immunis immuniz impassabl impatient implor import important impos impossib improper
improvis impudent impunity impurity inact inaner incens inception inch incur incurabl indebt indent indict induct inescapabl infantry
infectious infer infest inflammat inflat inflect infract ingest injunct injurious innard inquir inquiry insan insert insider inspect
instanc instinct insult insur intens intensity intensiv intention inter invent invention invert invest irony itchiest jabber jag jamb
jellyfish jig jiggl jogger jug juggl jumper jumpy keel keen kennel kiln kilt kind kindl kink knack kne knead knit knocker know laborer
labour lack lade lag lager lake lame lamer lamp lanc lander lane lard laser latch latex lath lather latter laud launch lawyer laxer leaf
leafy leagu leap learn leas leash least lengthen lengthy lesser lesson lethargy lever liberat lick lighten lighter lightning liken liker
lilt limbo lime limit limper linen liner linger liniment lisp list liter littler littlest liven livid loaf loan loav locat locker locket
lodger loft logger loom loon loop looser loot lope lord loser lotus loung lous love lover luck lug lumber lust mace maintain maker male
malign mane mangy manly mare marginal marital mart mask mass master mat matt maze mealy mean meat mechanic medal meddl medicat medicinal
melt mental mere mess mete meter metro mighty mike minuet minus minuter minutest misl mission mist misus moan mobility mobiliz mode modest
moist mold monument moo moon moor mop moth motor motoris motoriz mound mount mourn mouss mover movi movy mow muddl mulch munch murderer
muss mutter nearby neat neediest needless needy neighbor newer nicety nineteenth nippy normality notch note notify occasion officer
operatic operational operativ operator otter ounc ouster outshin outsider overboard overcoat overhead overlaid overland overlong overlook
overrat oversight overt pack pact page pageant pager pail painfuller paint pair palac pall pamper panel panick pant paralysis paralyz
parch pare parental parenthesis park pars party passabl passer passion pasta pastur pasty pat patchy patent patient paunch pauper paus
pave paw pawn pay payer payment peac peal pearl pebbl peck pedal peddl peek peep peer peev pend peopl pep percent perch peril perilous
periodic persist persistenc perus pet peter petition physic physical physicist pickax picket pickl picky piec pike pilot pine pink pint
pipe pirat pitch pitcher pity placat plaic plain plan plane plank planter plate platter playback pleas pleasur pleat plop plot pluck plumb
plumper plung plush plushest ply poach poignancy poignant pointer poke poker pole poll pollster pond pool pore port portent pose
positional positiv postmark postmen postur pot pouch pounc pout powder prais pranc precious preen premis presid presum preview prey prick
pricklier primat print privater privatest privatis privatiz process procur profess promotion prop properer property prophetic proportion
proportional proposition prostrat prowler psych public puddl puffer puffiest pulley pulp punch punish punt pup puree purpler purplest purs
pursu pusher pushiest pushy puss putter putty puzzl quay quiet quilt quot racer radiator radio radish raid rail rainy raisin rally rap
ravish react reactiv ready realis realty rebat recant receiv recenter recess recit reckless reclus redress refug refugee refusal refut
regal regent regularity regulat rein relat relay relent relish reliv rely removabl rent rental repeal repeat repent replet repriev reprov
repuls reput rescu resent reset resid resist resolv resort restor result resum reticent retrac retriev reus review revis revision revolv
rider ridg rigorous rigour rind rink rins ripen rippl riser roast rocky roller roost rooter rotund rude ruin ruing rune rung runnier runt
rust rustl rustler sack sacr sadden sade safer sail sale sallow sandy sap satin say scab scale scallop scaly scan scant scar scarf scath
scatter scent scheme school scold scoop scoot score scout scowl scram scrap scrape scratchier scratchy screech screen screw script scroll
scurry scuttl seafar seal seam search seasid seat seced secess sect secur sedat seed seedl seek seem seep seeth seizur sell semen
sensational serenad serenest serenity servic settabl settler seventeenth seventh severer severest sew shack shackl shade shadow shaft
shaggier shakiest shall shallow sham shame share shark shave shaver shear sheath sheen sheep sheer shell shelter shelv sherbet shift
shimmer shine ship shirk shirt sho shoal shone shoo shore shorten shortest shout shove shovel shower shred shrill shrink shrivel shrivell
shuck shudder shun shunt shutter shuttl shy sicklier sidewalk sidl sift sight silenter silt silver sing singl sinister sip sire site
sitter situat sixteenth sixth sizer sizzl skein skid skill skim skimp skimpier skinniest skip skirt sky slab slack slake slam slant slash
slat slay sleek sleet slick slime slimy sling slink slipper slippery slit sliver slop slot slug slung smartest smear smellier smelt smile
smirk smite smock smokier smoky smolder smooth smoother smote smoulder snack snag snail snappier snare snarl snatch sneak sneakier sneer
snicker snide snider sniff snip snoop snooz snore snort snot snow snub soap soar socialist sodden soften solo solv sop sorceress sorer
sorest sort sourc sow span spangl spank spar spare spark spat spate spatter spay speaker spear special specialis speciality specializ
speck speed spell spend spent spice spike spill spinster spiral spire spirit spit splatter splint split splurg spoil spong spoof spook
spool spoon spore spottier spout spr sprawl spray spree spring sprinkl sprinter sprout spruce spur spurn sputter squad squall squarer
squarest squawk squeak squeal squint squinter squir squirt stabler stablest stack staff stag stage staid stain stake stale stalk stall
stamp stanch standby stank stapl star starch stare stark starlight starter startl starv state static station stave steadier steak steal
steam steamy steel steep steer stem sterl stew stickier stickler sticky stiffest stifl stinger stingier stingy stink stint stir stitch
stock stoke stole stolid stomp stony stoop stopper store storm stove stow straddl straggl straggler straighter straightest strainer strand
stranger strangest strangl strap straw stray streamer strengthen stretch strew stricter stride strife strike stringy stripper strive
strode stroller strong stronger strove strung stub stud study stuff stump stun stunk stunt stupider stutter sublim subsidis subsidiz
subsidy subsist suck suckl sugary suicid suing suit suitabl surmis survey survival survivor swab swagger swamp swap swarm swat swath sway
swear sweater sweep sweet sweller swellest swept swerv swill swindl swine swing swirl swivel swivell swoon swoop swore swung syring tabl
tack tag taint taker tale tally tame tangl tango tank tape taper task tast tax taxis teach team teas teenag temperat tend tenderer
tenderest tenderis tenser tentacl tenth tenur test testabl tester thank thatch theme these think thinker thinnest thirst thirteenth thong
thorn thorough though threat threaten thrive throng thump thunder tickl tide tiger tighten tightest tile timer tinder ting tinkl tinny
tinsel tipsy toast toddl toil token tome tone topic torch tote touchier touchiest touchy tough toughen toughest tousl tow toy trace trail
trailer trainee trait traitor tramp trampl trapper trash traveler travers trawl trawler tre treaty trekk trendier trestl trial triangl
trick trickl trifl trill trim tripe tripl troll troop trooper trophy tropical trough troup tru truant truce trudg trump trunk trust
tumbler tune turf turner tweak tweet twig twin twine twinkl twirl twister udder unbearab unbeatabl unbelievab unbreakabl uncomfortab
uncontrollabl underli underlin undermin unreadabl unsuitabl unti unusabl usabl vaginal valu vanity vanquish varnish veil vertebrat visit
vital voic voltag wade wafer waft wage wager wait waiver walker wall waltz wand wane ward warn warp wash watermark watery watt wave waver
weaken weakl wealthier wean weav weaver weed weep weigh weighty welt whale whenever wherever whet whimper whine whisper whiten whiter
whopper whore whose widen widow width winc winner wintrier wiper wire wit witch withdraw withdrawn woo woody word wordy world worm wrapper
wreak wreath wrest wretch wriggl wright wring writ write writer writh wrung yarn yearn
`
    .trim()
    .split(/\s+/),
)
