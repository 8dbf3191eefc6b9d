// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `
abler abod abort abound abrupter academic accidental achiev acing acrid acridest act activ activat activist aerial aggregat aground
alcohol alcoholism allay allergy alon ambl among amputat anemic angel angler antic apter arc archer archest archiv arena armory arterial
ash aspir aspirant assist assistanc athletic attach attacker attract awak awaken awar awkwarder awok backfir backhand backwood badder bag
bail bak bal bald balk ballot ballroom balm ban banister bank barer barg bark barley barn baseball baser bask bassoon bast batch batter
battl baulk bawdy bawl beach bead beak beam bean beard beast beater bedsid beech beet beetl befriend behav belittl bell bellow bench berth
best bet bettor bewar bewilder bid bikini bill billion bind birch bitter blacken blacker blackest blackhead blam blanch bland blander
blandest blank blar blast blaster blaz bleach bleat blend bless blind blink blinker blockad blockhead blond bloom blot blotch blotter
blown bluer blurt bluster boarder boast boat bod bolder bolster bolt bond bondag bonus boo book boom boon boor boost booster booth booty
bor botch bound bout bowl braid brainy brais brak brand brandy brat brawn bre breach bread breadth breather breed breez brick brink brisk
bristl brittler brittlest broach broil broiler broker brood broth brow brows brush bubbl buck bucket budg bugger bugl build bulk bull
bullet bully bumpy bundl bungl bur burbl burden burp burr bury bushy bust bustl butcher butter cach cackl caddy cag cak calculus calk call
callous calv camel cameo camp cancel candy canker cannon canter carat career caress carol carous carp carriag carrier carv cas catchier
catchiest catchy cater caulk caw ceas cello census center certainty chaff chain chalk champ chanc channel chant chap char charg charm
chart charter chasten chat cheat check cheep cheer chees chess chewy chick chief chil chili chillest chilli chilly chin chink choir chok
choos chord chrom chronicl chuck chuckl chug chunk church cinch circl clack claim clam clamp clan clang clank clap clash clasp classy
clatter clean cleat cleav clench clerk clim climax clinch cling clink clip cloak clock clod clog cloister closet cloud clout clown cluck
clump clutch clutter coast coaster cod coffin colander collag collar collat color colt com coma comb combat comet comfortab commun commut
commuter compacter compet compil compiler completer composer comput con confess confid confin conjur consciousness consonant constancy
constraint consultant consum contestant contiguous continu continuum contour contraception convuls coo cook cooker cool cooper cop cor
corny count counter cours court cov cow crab cracker cradl craft cram crank crass crater crav creakier cream creamy creat creek creepier
cremat crep crest crevass cri crib crim cring crinkl cris crisp croak crock crookeder croon crop crosser crossest crotch crow crowd crown
cruis crumb crusad crust crypt cultur cur curb curl curri curry curs curtain dabbl dairy daisy dally danger danker dar daunt dawdl dazzl
defend defer deferenc deficient deign deport derail derang deriv descend detain detract diameter dic differ difficulty dik din disco
discoloration discord disgrac dislocat dispens dispers displeas dissociat distast distinct distorter distrust diver divid divin doer doily
dol doll dom dop doub doubt dous dov downy doz drab draft drap draughtier drawl drawn dread dream dredg dreg drier drift drill drily drip
drivel dron drool drown drows drudg drunker dud duel duell duller dully dup dusty dying earl earn earth easel eav eclectic edger effect
eighteenth eighth eject ejection elect election electrical electrify electron electronic elevation elevator eleventh enact entic entirety
equat eras erect eruption ether event eviction exalt except exception execut execution exemption expectant expedit expell expend expert
expertis export extortion extremer extremest extremity facet factory fail fainter faintest fak falter farc farmer farther faster fatten
fattier fault faz feast feather feathery fec feed feint fend fetter fewer fibr fiddl fidget field fiend fifteenth fight fill filly filter
filth finer finess firmer fishy fist fiver flail flap flatten flatterer flattery flattest flaunt fleec fleet flexib flighty fling flit
float flog flood floss flour flow fluster folly fondl fool foothill foray forefront foremost forewarn foreword forg forger forgot form
forswear fort forth forwarder found fourteenth fri fright fring fritter frond frost frostbitten fuel fuell fund furnish garag gardenia
garland gat gavel gazet general gent gentl gib glad gladden glassy glaz glint gloat gloss glow glu gnarl gnash goner goody gor grab grac
grad graduat graft grain grand grant grap graph grasp grass grav gray greas greenest greet grid griev grill grin grinder grip grit groan
groom groovier groovy grop gross group grous grov growl grunt guest gut gyrat haggl hairy hal halv ham hamper hamstrung handbag handl
handrail handy harden hardier hardy harmless harness harsh hart harvest hast hasten haunt haven head headlin headlong heady healer health
heap heartach heartbreak heartfelt hearth heartiest hearty heath heav heaven heaviest heckl heed heighten helm helper herald herein heroic
heron hid hiker hilly hilt hind hing hint hir historic hoard hoarder hoars hock hollower homework homey hon hoop hord hos hospitabl hous
humbl hunt hurl hyphen illness immensity immunis immuniz impassabl impatient implor import important impos impossib impotenc improper
improvis impudent impunity impurity inaction inaner incens inception inch incur indebt indent indict induct induction infectious infer
infest inflation inflection infraction ingest injunction injurious innard inquir inquiry insan insert insertion insider inspect inspection
instanc instinct insult insur intention inter invent invention invert invest irony itchiest jabber jag jamb jellyfish jig jiggl jogger jug
juggl jumper jumpy keel keen kennel kiln kilt kind kindl kink knack kne knead knit knocker know laborer labour lack lad lag lager lak lam
lamer lamp lan lanc lander lard larger laser latch latex lath lather latter laud launch lawyer laxer leaf leafy leagu leap learn leas
leash least lengthen lengthy leukemia lever lick lighten lighter lightning liken liker lilt lim limbo limit limper linen liner linger lisp
list liter littler littlest liven livid loaf loan loav locat locker locket lodger loft logger loom loon loop looser loot lop lord loser
lotus loung lous lov lover luck lug lumber lust mac maintain maker mal mangy manly mar marginal marital mart mask mass master matt maz
mealy mean meat mechanic medal meddl medicat medicinal melt mental mer mess met meter metro mighty mik minuet minus minuter minutest misl
mission mist misus moan mod modest moist mold monument moo moon moor mop moth motoris motoriz mound mount mourn mouss mover movi movy mow
muddl mulch munch murderer muss mutter nearby neat neediest needless needy newer nicety nineteenth nippy normality notch notifi officer
operat operatic operational operativ operator otter ounc ouster outshin outsider overboard overcoat overhead overlaid overland overlong
overlook overrat oversight overt pack pact pag pageant pager pail paint pair palac paler pall pamper panel panick pant par paralysis
paralyz parch parental park pars party passabl passer passion pasta pastur pasty pat patchy patent patient paunch pauper paus pav paw pawn
pay payer payment peac peal pearl pebbl peck pedal peddl peek peep peer peev pend peopl pep percent perch peril perilous periodic perus
pet peter petition physic pickax picket pickl picky piec pik pilot pink pint pip pirat pitch pitcher pity placat plaic plain plan plank
planter plat platter playback pleas pleasur pleat plop plot pluck plumb plumper plung plush plushest ply poach poignancy poignant pointer
pok poker pol poll pollster pond pool por port portent pos positional positiv postmark postmen postur pot pouch pounc pout powder prais
pranc precious preen premis presid presum preview prey prick pricklier primat print privater privatest privatis privatiz process procur
profess promotion prop properer property prophetic proportional proposition prostrat prowler psych public puddl puffer pulley pulp
pulsation punch punish punt pup puree purpler purplest purs pursu pusher pushiest pushy puss putter putty puzzl quay quiet quilt quot
racer radiator radio radish raid rail rainy raisin rally rap ravish react reactiv ready realis realty rebat recant receiv recenter
recession recit reckless reclus reconstruct redress refug refugee refusal refut regent regularity regulat rein relat relation relay relent
reli relish reliv rely removabl rent repeal repeat repent replac replet repriev reprov repuls reput rescu resent reset resid resist resolv
resort restor result resum reticent retrac retriev reus review revis revision revolv rider ridg rigorous rigour rind rink rins ripen rippl
riser roast rocky roller roost rooter rotund rud ruin ruing rung runnier runt rust rustl rustler sack sacr sad sadden safer sail sal
sallow sandy sap satin say scab scal scallop scaly scan scant scarf scath scatter scent schem school scold scoop scoot scor scout scowl
scram scrap scratchier scratchy screech screen screw script scroll scurri scuttl seafar seal seam search seasid seat seced secession sect
secur sedat seed seedl seek seem seep seeth seizur sell semen sensational serenad serenity servic settabl settler seventeenth seventh
severer severest severity sew shack shackl shad shadow shaft shaggier shakiest shall shallow sham shar shark shav shaver shear sheath
sheen sheep sheer shell shelter shelv sherbet shift shimmer ship shirk shirt sho shoal shon shoo shor shorten shortest shout shov shovel
shower shred shrill shrink shrivel shrivell shuck shudder shun shunt shutter shuttl shy sicklier sidewalk sidl sift sight silenter silt
silver sing singl sinister sip sir sitter situat sixteenth sixth sizer skein skid skill skim skimp skimpier skinniest skip skirt sky slab
slack slak slam slant slat slay sleek sleet slick slimy sling slink slipper slippery slit sliver slop slot slug slung smack smartest smear
smellier smelt smil smirk smit smock smokier smoky smolder smooth smot smoulder snack snag snail snappier snar snarl snatch sneak sneakier
sneer snicker snid snider sniff snip snoop snooz snor snort snot snow snub soap soar sodden soft soften solo solv sooth sop sorer sorest
sort sourc sow span spangl spank spar spark spat spatter spay speaker spear speck speed spell spend spent spic spik spill spinster spir
spiral spirit splatter splint split splurg spoil spok spong spoof spook spool spoon spor spottier spout spr sprawl spray spree spring
sprinkl sprinter sprout spruc spur spurn sputter squad squall squarer squarest squawk squeak squeal squint squinter squir squirt stabler
stablest stack staff stag staid stain stak stal stalk stall stamp stanch standby stank stapl star starch stark starlight starter startl
starv stat static station stav steadi steadier steak steal steam steamy steel steep steer stem sterl stew stickier stickler sticky
stiffest stifl stinger stingier stingy stink stint stir stitch stock stok stol stolid stomp stony stoop stopper stor storm stov stow
straddl straggl straggler straighter straightest strainer strand stranger strangest strangl strap straw stray streamer strengthen stretch
strew stricter strid strif strik stringy stripper striv strod stroller strong stronger strov struck strung stub stud study stuff stump
stun stunk stunt stupider stutter sublim subsidis subsidiz subsidy subsist suck suckl sugary suicid suing suit suitabl surmis survey
survival survivor swab swagger swamp swap swarm swat swath sway swear sweater sweep sweet sweller swellest swept swerv swill swin swindl
swing swirl swivel swivell swoon swoop swor swung syring tabl tack tag taint taker tal tally tam tangl tango tank taper task tax taxis
teach team teas teenag temperat tend tenderer tenser tentacl tenth tenur testabl thank thatch them thes think thinker thinnest thirst
thirteenth thong thorn thorough though threat threaten thriv throng thump thunder tickl tid tiger tighten tightest til timer tinder ting
tinkl tinny tinsel tipsy tipto toast toddl toil token tom ton topic toppl torch tot touchier touchiest touchy tough toughen toughest tousl
tow toy trac trail trailer trainee trait traitor tramp trampl trapper trash traveler travers trawl trawler tre tread treaty trekk trendier
trial triangl trick trickl trifl trill trim tripl troll troop trooper trophy tropical trough troup tru truant truc trudg trump trunk trust
try tumor tun turf turner tweak tweet twig twin twinkl twirl twister tying udder unbearab unbeatabl unbelievab unbreakabl uncomfortab
uncontrollabl underli underlin undermin unreadabl unsuitabl unti unusabl usabl vaginal valu vanity vanquish varnish veil visit vital voic
wad wafer waft wag wager wait waiver wak walker wall waltz wan wand ward warn warp wash watermark watery watt wav waver weaken weakl
weakness wealthier wean weary weav weaver weed weep weigh weighty welt whack whal whenever wherever whet whimper whin whisper whiten
whiter whopper whor whos widen wider widow width winc winner wintrier wiper wir wit witch withdraw withdrawn wobbl woo woody word wordy
world worm wrapper wreak wreath wrest wriggl wright wring writ writer writh wrung yarn yearn
`
    .trim()
    .split(/\s+/),
)
