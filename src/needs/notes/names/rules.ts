/** Lists by which names are told from other capitalised words of German. All in lower case, without accents. */

/** Common given names of the last decades: Romania, Bulgaria, Poland, Hungary, Germany, and neighbours. */
const givenNames = `
adela adina adrian adriana alex alexandra alexandru alexia alin alina amalia ana anca andra andrada andreea andrei
angelica anita antonia anton ariana aurel aurelia aurica beatrice bianca bogdan camelia carmen catalin catalina cezar
ciprian claudia claudiu codrin constantin corina cornel cornelia cosmin cosmina costel costin cristi cristian cristiana
cristina crina daciana dana daniel daniela danut darius david delia denis denisa diana dinu dorel dorin dorina doru
dragos dumitra dumitru ecaterina eduard elena elisabeta elvira emanuel emanuela emil emilia emilian eugen eugenia eva
felicia filip flavia flavius florentina florian florica florin florina gabi gabriel gabriela georgeta george georgian georgiana
gheorghe gheorghita ghita gica gigi grigore horatiu horia iancu ianis ileana ilie ilinca ilona ines ioan ioana ion ionel
ionela ionut irina isabela iulia iulian iuliana iustin larisa laura laurentiu lavinia lenuta leonard lia lidia ligia
liliana liviu livia loredana lorena luca lucia lucian luciana lucretia ludmila luminita madalin madalina magda magdalena
manuela marcel marcela maria mariana marian maricica marin marina mario marius marioara marilena marta matei mihaela
mihai mihail mihaita mioara mirabela mircea mirela miruna monica narcis narcisa natalia neculai nelu nicoleta nicolae
nicolai nicu nicusor niculina oana octavian olga olimpia ovidiu patricia paul paula paula petre petrica petru petronela
radu raluca ramona rares raul razvan rebeca remus robert roberta rodica romeo romica roxana ruxandra sabin sabina sabrina
sanda sandra sandu sebastian sergiu silvia silviu simion simona sorin sorina stanca stefan stefania stefanita stela steluta
tatiana teodor teodora theodor tiberiu toma traian tudor valentin valentina valeria valeriu vasile vasilica veronica victor
victoria viorel viorica virgil virginia vlad vladut voicu zoe
aleksandar aleksandra aleksandur alexandar aneta angel ani anka anton antoaneta asen asya atanas ayshe biser blagoy blagovest bogomil
bojidar bonka borislav borislava boris boyan boyana boyko bozhidar branimir chavdar damyan daniel daria darina delyan
denitsa desi desislav desislava diana dilyana dimitar dimitur dimitrina dimo dobri dobrinka donka elenka elka emiliya
ekaterina eleonora emine evgeni fatme filka galin galina ganka gencho georgi gergana gergina ginka hasan hristo hristina iliana iliya
iliyan iskra iskren ismail iva ivan ivana ivanka ivaylo ivelina ivo kaloyan kamelia kamen kalin kalina katerina katya
kiril kostadin krasen krasimir krasimira kristian kristina kristiyan krum kunka lazar lilia lilyana lora lyuben lyubomir lyubka lyudmil
magdalena margarita mariela mariyana mariya martin mehmed metodi mihail mila milen milena milka mincho mira
miroslav miroslava mitko momchil nadezhda nadya nadia naum nedyalka nelly nedelcho neli nevena nikola nikolay nikolina
ognyan pavel pavlina penka petar petko petya plamen plamena polina petur petyo radka radoslav radostina radostin rayna
rosen rositsa rumen rumyana sasho sevda sevdalin silviya simeon slavcho slavka snezhana snezhanka sofka stanimir stanislav stanislava
stanka stefka stela stoyan stoyanka stoyko svetla svetlana svetlin svetoslav tanya temenuzhka teodora teodor tihomir todor
todorka toni tsonka tsvetan tsvetana tsvetanka tsvetelina vanya vanyo vasil vasilka velichka velin velko ventsislav
vesela veselin veselina veska viktor viktoriya violeta viktoria vladimir yana yanko yanka yavor yoana yoanna yordan yordanka
yuliya zahari zdravko zdravka zhana zhivka zhivko zlatka zlatko
adam adrianna agata agnieszka alan albert aleksander aleksy alfred alicja amelia anastazja andrzej aneta angelika aniela
anna antek antoni arkadiusz artur barbara bartek bartlomiej bartosz beata blanka blazej bogumil boguslaw bogumila bogusia
boleslaw bozena bronislaw bronislawa cezary czeslaw czeslawa damian danuta daria dariusz darek dawid dominik dominika dorota edward edyta
elzbieta emilia ewa ewelina ewelin fabian filip franciszek franciszka gosia grazyna grzegorz halina hanna helena henryk hubert igor ignacy
ilona irena ireneusz iwona iza izabela jacek jadwiga jagoda jakub jan janina janusz jaroslaw jarek jerzy joanna jolanta
jozef jozefa julia julian jurek justyna kacper kamil kamila karol karolina kasia katarzyna kazimierz kinga klaudia konrad
kornelia krystian krystyna krzysztof krzysiek ksawery laura lech leszek leon lena lidia lukasz maciej maja maksymilian
malgorzata malwina marcel marcelina marcin marek maria mariola mariusz marlena marta martyna mateusz michal michalina
mieczyslaw mikolaj milosz miroslaw miroslawa monika natalia nikodem nikola oliwia oliwier oskar otylia patrycja patryk
paulina pawel piotr piotrek przemek przemyslaw radek radoslaw rafal regina renata robert roman roksana ryszard sandra
sebastian slawomir sonia stanislaw stanislawa stefania sylwester sylwia szymon tadeusz teresa tomasz tomek tymoteusz
tymon urszula wanda waldemar weronika wieslaw wieslawa wiktor wiktoria wincenty wioletta wit witold wladyslaw wladyslawa
wlodzimierz wojciech wojtek zbigniew zbyszek zdzislaw zenon zofia zosia zuzanna zygmunt
agnes agota akos aladar albert alexa alfonz almos amanda andor andras aniko antal aranka aron arpad attila balazs balint
barnabas beata bela bence bendeguz benedek benjamin bernadett bettina bertalan boglarka borbala botond csaba csanad csenge csilla
csongor dalma denes dezso dora dorina dorottya edina edit elemer emese emoke endre eniko erika erno ervin erzsebet eszter etelka
evelin fanni ferenc flora fruzsina gabor gaspar gellert geza gergely gergo gizella greta gyongyi gyorgy gyorgyi gyula hajnalka hanga
henrietta henrik hedvig ibolya ildiko ilka imre istvan ivett izabella janka janos jazmin jolan jozsef jozsi judit julianna kalman
karola karoly kata katalin kati kinga klara kitti kornel kornelia kristof krisztian krisztina krisztofer lajos laszlo levente liliana lili lilla lorand
lorant luca maja marcell margit marianna marton mate matyas melinda mihaly miklos mira monika nandor nikolett nikoletta
noemi nora norbert olivia orsolya oszkar otto pal peter petra piroska pista rebeka reka renata reka richard rita robert roland rozalia rozsa
rudolf sandor sara sarolta samuel szabolcs szabina szandra szilard szilvia szonja tamas tamara tekla terez terezia tibor timea timi
tivadar tunde valeria vera veronika viktor viktoria vilmos vince viola virag vivien zita zoltan zoli zsanett zsigmond
zsofia zsolt zsombor zsuzsa zsuzsanna
achim alexander alfred andrea andreas angela angelika anja anke ann anne annegret annelie annett annette antje arne axel bernd
bernhard bettina birgit birgitt bjorn brigitte britta bruno burkhard carina carmen carola carolin carsten charlotte
christa christel christian christiane christina christine christoph claudia clemens cordula corinna cornelia dagmar daniel
daniela detlef detlev diana dieter dietmar dietrich dirk doreen doris dorothea eberhard eckhard edgar edith egon ekkehard elfriede elisabeth elke
ellen erich erika ernst erwin eva ferdinand finn florian frank franz franziska friedrich frieda gabriele gabi georg gerald gerd gerda gerhard
gerlinde gertrud gisela grit gudrun gunter gunther gustav hannelore hannes hans harald hartmut heike heiko heinrich heinz helga helmut
helmuth henning henry herbert hermann hildegard holger horst hubert hugo ilona ilse ina ines inge ingeborg ingo ingrid
irene irmgard iris isabell isabel jana janine jens jennifer jessica joachim jochen johann johanna johannes jonas jorg jost julia
juliane jurgen jutta kai karin karina karl karla karsten katharina kathleen kathrin katja katrin kerstin kevin klaus konstantin kristin kurt
lars laura lea leni leonie liane linda linus lisa lothar louis luise lukas lutz lydia maik maike mandy manfred manja manuel manuela marco marcus
maren margarete margit margot mareike marie marina marion marita marko markus marlies martin martina mathias matthias maximilian
melanie meike michael michaela michelle mike mirko mona monika moritz nadine nadja nancy nele nicole nico niels niklas nina noah
norbert olaf oliver oskar ottokar pascal patrick patrik paula pauline peggy petra philipp philip pia rainer ralf ralph
ramona raphael regina reiner reinhard reinhold renate reni rene ria ricardo rico robin roland rolf romy ronald ronny rosemarie roswitha
rudi rudiger ruth sabine sabrina sandra sandro sandy sarah sascha saskia sebastian siegfried siegmar sigrid silke silvana silvia silvio
simon simone sina sonja sophie stefan stefanie steffen steffi stephan stephanie susann susanne sven svenja swen sybille sylvia tanja tatjana thea
theo theresa thomas thorsten tim timo tina tino tobias tom toni torsten udo ulf ulla ulrich ulrike ursula ute uta uwe
vanessa vera verena veit volker volkmar waltraud waltraut werner wiebke wilfried wilhelm willi wolf wolfgang wolfram yvonne
ahmed ahmet aleksej aleksei alexej ali alona amir anastasia andrii andrij anton artem aysel ayse bohdan dariia darja dmitri dmitrij dmytro
elif emre fatima fatma hamza hanna hussein ibrahim igor inna ivana jaroslav jelena juri jurij kateryna katerina khalid kostas larissa larysa ludmilla
lyudmyla maksim maksym marija marko maryna mehmet milan milos mohamed mohammed murat mustafa mykhailo mykola nadiia natalija nataliia nikolai
nikos oksana oleg oleh oleksandr oleksandra olena omar pavlo roman ruslan selim serhii sergej sergei snezana svitlana taras tetiana
tetjana valerij vasyl viktoriia vita vitalij vitalii volodymyr yaroslav yevhen yulia yuliia yuriy yusuf zoran giorgos giovanni giuseppe jose juan marco
luigi adem ahmed alper arda asli aydin ayten aylin aynur aysun berk betul burak busra can cem cemal cengiz defne deniz derya dilek ebru ece emin emrah ercan erdal erdem erkan esra fadime ferhat fikret filiz gamze gul gulcan gulsen gulten hakan halil hasan hatice havva huseyin hulya husein ibrahim ilhan ilker isa ismet kadir kemal leyla mahmut melek merve meryem metin muhammed musa necla nesrin nuray nurhan nurten orhan osman ozgur ozlem ramazan recep remzi sabri safiye sedat selda selma sema semra serkan sevgi sevim sibel sinan songul sukru suleyman tarik tuncay turgut ufuk umut volkan yasar yasemin yasin yilmaz yusuf zehra zekiye zeynep
luigi dimitris jonas mantas vytautas janis andris liga inga ondrej jozef lubomir zuzana jana peter miroslav petra marek tomas
`;

/** Frequent family names that are no German words. */
const familyNames = `
popa radu rusu stan stoica munteanu lungu ciobanu dumitru matei moldovan moldoveanu muresan nistor nita oprea olaru pavel
pop pirvu preda rosu sandu serban stanciu stoian suciu szekely tanase toma tudor ungureanu ursu vaduva varga vlad voicu
zaharia balan bucur chiriac chiru cojocaru constantin cretu cristea dinu dobre dragan dragomir enache ene filip florea
ganea ghita grigore iordache ilie ivan lazar luca lupu manea marin manole mihai mocanu moraru neagu neacsu nedelcu negru
nicolae oancea paraschiv albu ardelean badea barbu botezatu bratu burlacu calin coman costea crisan dragoi dima dinca
covaci farcas gabor ionita iancu lacatus lakatos miron mitrea mirea nastase panait pintea roman savu simion sirbu tataru turcu vasile visan
nowak wojcik kowalczyk wozniak mazur krawczyk kaczmarek piotrowski grabowski pawlak michalak nowicki adamczyk dudek zajac wieczorek krol
wrobel stepien gorski rutkowski sikora baran walczak szewczyk ostrowski tomaszewski pietrzak duda sobczak zieba kubiak
wilk lis czarnecki sawicki sokol maciejewski urban kubica kaczor kozak kozlowski kurek
nagy kovacs toth szabo horvath kiss molnar nemeth farkas balogh balog papp takacs juhasz meszaros olah simon racz fekete
szilagyi torok feher balazs gal kis szucs kocsis pinter fodor orsos szalai sipos magyar lukacs gulyas biro
kiraly laszlo katona jakab bogdan balint sandor boros fazekas kelemen antal somogyi orban hegedus barta veres
muller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann hofmann schafer bauermann
schroder neumann schwarz zimmermann braun hartmann kruger kruger werner krause lehmann kohler herrmann konig
walter schmid schmitt schubert scholz franke gunther gunter winkler lorenz baumann heinrich schumacher simon
bohm bohme jahn dietrich seidel richter ludwig sommer haase arnold thomas naumann schumann hempel heinze hesse hahn ziegler pfeiffer
kuhn engel horn busch bergmann voigt sauer brandt pohl wolff beyer hubner otto gunnar thiele noack ullrich
ullmann uhlig fiedler barth lindner reuter petzold wetzel preuss pietsch kretschmer kirsche opitz rothe nitzsche zschoche zschau
`;

/** Ends of family names that hardly any German word has. */
const familyEnds =
  /(?:escu|eanu|owska|ewska|eascu|[^aeiou]ov|[^aeiou]ova|[^aeiou]ev|[^aeiou]eva|iev|ieva|ew?ski|ow?ski|[nlrsz]ska|[nlrsz]ski|ecki|ecka|icki|icka|wicz|czyk|czak|iuk|chuk|enko|idze|shvili|akis|poulos|aitis|auskas|ović|ovic|evic)$/;

/** Ends of Slavic given names, of which there are more than a list can hold. */
const givenEnds = /^.{2,}(?:slav|slava|slaw|slawa|mir|mira)$/;

/** Given names that are also words, towns or months; alone they say nothing. */
const ambiguous = new Set(
  'sofia roma jan jun mark wolf ernst art mai otto simon angel lech wit ion liga david vita ani'.split(' '),
);

/** Words that end like foreign family names, or bear foreign letters, and are none. */
const noNames = new Set(
  `moldova brasov kiew kiev krakow lodz gdansk poznan wroclaw iasi timisoara bacau galati craiova constanta bucuresti
  plovdiv varna burgas sliven ruse pleven pecs szeged gyor debrecen budapest miskolc cafe expose attache romania polska
  bulgaria magyarorszag kosovo polnische roma sinti rome orhideea targu cluj napoca oradea arad sibiu suceava buzau
  ploiesti katowice lublin bialystok szczecin torun rzeszow kielce prag brno bratislava kosice zagreb vilnius riga
  tonnies toennies kindergeld`.split(/\s+/),
);

const given = setOf(givenNames);
const family = setOf(familyNames);

/** Whether the word is a given name, also as the possessive ("Marias"). */
export function isGivenName(word: string): boolean {
  return partsOf(word).some(
    (part) =>
      part.length > 1 &&
      !ambiguous.has(part) &&
      (given.has(part) || given.has(part.replace(/s$/, '')) || givenEnds.test(part)),
  );
}

/** A given name where the words around it leave no doubt that a person is meant. */
export function canBeGivenName(word: string): boolean {
  return partsOf(word).some((part) => given.has(part));
}

export function isFamilyName(word: string): boolean {
  // A capital letter inside is an abbreviation's.
  return (
    !/\p{Ll}\p{Lu}/u.test(word) &&
    partsOf(word).some(
      (part) =>
        part.length > 2 &&
        !noNames.has(part) &&
        !ambiguous.has(part) &&
        (familyEnds.test(part.replace(/s$/, '')) ? part.length > 4 : alone.has(part) || isOnMann(part)),
    )
  );
}

/** Kellermann and the like, apart from trades. */
function isOnMann(part: string): boolean {
  return (
    /^.{4,}mann$/.test(part) &&
    !/^(?:kauf|fach|ehe|haupt|lands|amt|vertrauens|feuerwehr|weihnachts|schutz|mittels|berg|zimmer|vorder|hinter)mann$/.test(
      part,
    )
  );
}

/** A family name beside a given name, a title or a role. */
export function canBeFamilyName(word: string): boolean {
  return isFamilyName(word) || partsOf(word).some((part) => family.has(part));
}

/** Capitalised, with letters that German does not have. */
export function looksForeign(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !/caf[eé]/i.test(word) &&
    /[ăâîșşțţąćęłńóśźżáéíúőűčšžřěůýôàèçñ\p{Script=Cyrillic}]/iu.test(word) &&
    !noNames.has(plain(word))
  );
}

function partsOf(word: string): string[] {
  return plain(word).split(/[-’']/);
}

/** Lower case without accents; ß and ł have none to lose. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase();
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Family names that are not also a given name, a trade or another word: these count without anything beside them. */
const words = new Set(
  `pop toma luca ilie ivan filip marin matei mihai pavel vlad roman simion vasile constantin dumitru grigore nicolae gabor
  bogdan antal sandor laszlo balint balazs jakab barta magyar baran wilk lis sokol kurek urban kozak duda gal kis engel horn
  busch sauer pohl braun schwarz sommer hahn schafer winkler ziegler fischer schneider weber wagner becker konig richter
  zimmermann schumacher walter werner heinrich ludwig arnold thomas dietrich gunther gunter otto barth kuhn lorenz reuter
  kirsche preuss franke hesse jahn beyer thiele pirvu dima dinca biro simon savu turcu rosu negru ene dinu krol zajac veres feher torok racz`.split(
    /\s+/,
  ),
);
const alone: ReadonlySet<string> = new Set([...family].filter((name) => !words.has(name)));
