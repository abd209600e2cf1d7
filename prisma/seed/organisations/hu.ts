import type { SeedOrganisationText } from '../types.ts';

export const texts: Record<string, SeedOrganisationText> = {
  agsa: {
    description: 'Az egyesület az EUmigra fenntartója.',
    hint: 'Az egyesület egyedi ügyekben nem ad tanácsot.',
  },
  eumigra: {
    description:
      'Az EUmigra felméri az EU-országokból érkező emberek igényeit, javaslatokat tesz a közigazgatásnak és a politikának, és többnyelvű tájékoztatókat készít. Az EUmigra adta ki például az Ankunftsmappe nevű érkezési mappát Weißenfelsnek.',
    hint: 'Az EUmigra szakmai projekt, egyedi ügyekben nem ad tanácsot. Itt a portálon talál az ügyéhez megfelelő tanácsadást.',
  },
  'weissenfels-integration': {
    description:
      'A hivatal az integrációval és az együttéléssel foglalkozik Weißenfelsben. A „Weißenfelser Weg” (weißenfelsi út) része az érkezési beszélgetés, a helyszíni látogatás és a tanácsadás a Neustadtbüróban.',
    hint: 'A város honlapján az integrációs munka az „Amt für Sozialraumentwicklung” (városrész-fejlesztési hivatal) alatt található. A városnál az „Integration” szóra hivatkozva érdeklődjön.',
  },
  bema: {
    description:
      'A BemA más országokból érkező munkavállalóknak ad tanácsot munkajogi és szociális jogi kérdésekben: szerződés, bér, felmondás, betegség, munkahelyi baleset. A tanácsadás ingyenes, és sok anyanyelven lehetséges, főleg kelet-európai nyelveken.',
    hint: 'A helyszínek 2021-es adatok. Kérjük, előre érdeklődje meg, mikor és hol van tanácsadás. Vigye magával a szerződést, a bérjegyzékeket és a leveleket.',
  },
  migrationsagentur: {
    description:
      'A Migrationsagentur (a járás migrációs hivatala) összefogja a járás bevándorlókkal foglalkozó hivatalait, köztük az Ausländerbehörde nevű idegenrendészeti hatóságot, valamint a Jobcenter és a Jugendamt egy részét. Kifejezetten az EU-országokból érkező emberekkel is foglalkozik.',
    hint: 'Uniós polgárként nem kell Aufenthaltskarte (tartózkodási kártya). Kérjük, előre érdeklődje meg az ügyfélfogadási időt.',
  },
  caritas: {
    description:
      'A Caritas más országokból érkezett embereknek ad tanácsot: tartózkodásról, ellátásokról, kérelmekről és némettanulásról.',
    hint: '2022-ben a migrációs tanácsadás Weißenfelsben, a Neustadtbüróban volt, Neumarkt 6. Kérjük, előre érdeklődje meg, ma mikor és hol van tanácsadás.',
  },
  neustadtbuero: {
    description:
      'Találkozóhely és tanácsadó hely a Neustadt városrészben. Itt a mindennapokban kap segítséget, például a lakhatásban és az együttélésben, és kapcsolatot talál más tanácsadásokhoz.',
    hint: 'A cím 2022-es adat. Kérjük, előre érdeklődje meg a helyet és a fogadóidőt.',
  },
  'buergerbuero-weissenfels': {
    description: 'Itt jelentheti be a lakcímét, a lakcímváltozást vagy azt, hogy elköltözik.',
    hint: 'Előre foglaljon időpontot. Minden beköltöző személynek személyesen kell eljönnie. Foglaláskor kérdezze meg a pontos helyet.',
  },
  'clearingstelle-weissenfels': {
    description:
      'A bejelentkezéskor a Clearingstelle (tájékoztató pont új lakóknak) érkezési beszélgetést folytat Önnel a munkáról, a lakásról és a családról. Segít megtalálni a megfelelő helyet.',
    hint: 'Kérje az Ankunftsmappe nevű érkezési mappát a saját nyelvén. Angol, bolgár, lengyel, magyar, német és román nyelven kapható.',
  },
  'europatreffpunkt-weissenfels': {
    description:
      'Az AGSA és a SIV e. V. migránsegyesület találkozóhelye. Itt megtudja, melyik hely segíthet Önnek.',
    hint: 'Kérjük, előre érdeklődje meg a házszámot és a nyitvatartást.',
  },
  ordnungsaemter: {
    description:
      'Ma éjjel nincs hol aludnia? A városnak szállást kell adnia a fedél nélkül maradt embereknek. Az állampolgárság és az ellátásra való jogosultság ebben nem számít.',
    hint: 'Forduljon ahhoz a városhoz, ahol éppen van. Veszélyben hívja a 110 vagy a 112 számot.',
  },
  jobcenter: {
    description:
      'A Jobcenternél kérheti a Grundsicherungsgeldet (korábban: Bürgergeld, megélhetési alaptámogatás), alacsony bér mellé is, valamint az oktatási és részvételi támogatást (Bildung und Teilhabe).',
    hint: 'Kezdetben elég egy kötetlen formájú kérelem. A hónap első napjától érvényes.',
  },
  sozialamt: {
    description:
      'A Sozialamt (szociális hivatal) a szociális segélyért felel, például a legfeljebb egy hónapra szóló Überbrückungsleistungen nevű áthidaló ellátásért és a segítségért bérletidíj-tartozás esetén.',
    hint: 'Kérjük, előre érdeklődje meg a helyet és a fogadóidőt.',
  },
  jugendamt: {
    description:
      'A Jugendamt (ifjúsági és gyermekjóléti hivatal) gondoskodik a Kita-helyre való jogról, elengedheti a szülői hozzájárulást, Unterhaltsvorschuss címén megelőlegezi a tartásdíjat, és segít, ha gyermekek vannak veszélyben.',
    hint: 'Ha egy gyermek közvetlen veszélyben van, hívja a 110-et.',
  },
  elterngeldstelle: {
    description:
      'Itt kérheti az Elterngeldet (szülői támogatás). Szász-Anhaltban a járások intézik a kérelmeket.',
    hint: 'Elterngeld visszamenőleg legfeljebb három élethónapra jár. Adja be korán a kérelmet.',
  },
  gesundheitsamt: {
    description:
      'A Gesundheitsamthoz (egészségügyi hivatal) az egészséggel kapcsolatos kérdésekkel fordulhat.',
    hint: 'A tagsággal és a járulékkal kapcsolatos kérdésekben az egészségbiztosítója segít. Vészhelyzetben hívja a 112-t.',
  },
  volkshochschule: {
    description: 'A Volkshochschule (népfőiskola) németnyelv-tanfolyamokat kínál.',
    hint: 'Kérdezze meg, van-e tanfolyam a műszakján kívüli időben, és mennyibe kerül.',
  },
  landesschulamt: {
    description:
      'A Landesschulamt (tartományi iskolahivatal) iskolát jelöl ki azoknak a gyermekeknek, akik újonnan érkeznek Szász-Anhaltba.',
    hint: 'Először jelentse be a lakcímét.',
  },
  'arbeitsgericht-halle': {
    description:
      'A munkaügyi bíróság dönt a felmondással és a bérrel kapcsolatos keresetekről a Burgenlandkreis járásból. A Rechtsantragstelle nevű iroda Önnel együtt leírja a keresetét: ügyvéd és előleg nélkül.',
    hint: 'Felmondás ellen három héten belül kell keresetet benyújtania. A Rechtsantragstelle az Amtsgericht Naumburg (helyi bíróság) épületében van, Markt 7, a tárgyalási napokat a Domplatz 10. alatt tartják. Mindkettő 2009-es adat: kérjük, előre érdeklődje meg. A bíróság nem ad tanácsot.',
  },
  'sozialgericht-halle': {
    description:
      'A szociális ügyek bírósága dönt a szociális ellátásokkal kapcsolatos keresetekről, például a Jobcenter vagy az egészségbiztosító ügyeiben.',
    hint: 'A kereset előtt többnyire Widerspruchot (fellebbezést) kell benyújtani. A határidő a Rechtsbehelfsbelehrungban (jogorvoslati tájékoztató) áll.',
  },
  'verwaltungsgericht-halle': {
    description:
      'A közigazgatási bíróság dönt a tartózkodással kapcsolatos és a közigazgatás más döntései elleni keresetekről.',
    hint: 'A határidő a Rechtsbehelfsbelehrungban (jogorvoslati tájékoztató) áll.',
  },
  finanzgericht: {
    description: 'Az adóügyi bíróság dönt a Kindergelddel és az adókkal kapcsolatos keresetekről.',
    hint: 'A kereset előtt Einspruchot (kifogást) nyújtson be, ne Widerspruchot.',
  },
  gewerbeaufsicht: {
    description:
      'A Gewerbeaufsicht (munkaügyi felügyelet) ellenőrzi a munkaidőt, a munkahelyi biztonságot és a munkáltatótól kapott szállásokat.',
    hint: 'Üzemeket ellenőriz. A saját ügyében a BemA segít.',
  },
  'iq-netzwerk': {
    description:
      'A hálózat ingyen ad tanácsot, ha el szeretné ismertetni a más országban szerzett szakmáját vagy felsőfokú végzettségét.',
    hint: 'Vigye magával a bizonyítványait és az önéletrajzát.',
  },
  welcomecenter: {
    description: 'A WelcomeCenter szakembereket, Szász-Anhaltba visszatérő embereket és üzemeket támogat.',
    hint: '',
  },
  'antidiskriminierungsstelle-lsa': {
    description:
      'Az iroda a diszkrimináció minden olyan formájánál tanácsot ad, amelyet az AGG (az egyenlő bánásmódról szóló törvény) említ.',
    hint: 'Az AGG szerinti igényeit két hónapon belül írásban kell érvényesítenie. Jelentkezzen korán.',
  },
  lamsa: {
    description:
      'A LAMSA a migránsszervezetek szász-anhalti hálózata. Az egyesület rasszizmus esetén ad tanácsot („Entknoten” projekt).',
    hint: '',
  },
  sisa: {
    description: 'Önkéntesek fordítanak Önnek telefonon, vagy elkísérik egy megbeszélésre.',
    hint: 'Az igényét három munkanappal előtte jelezze.',
  },
  'frauenhaus-weissenfels': {
    description:
      'A ház az erőszaktól védi a nőket és gyermekeiket. Hét nőnek és tíz gyermeknek van benne helye.',
    hint: 'A cím a nők védelme érdekében itt nem szerepel. Hívja a Hilfetelefon segélyvonalat: 116 016. Veszélyben hívja a 110-et.',
  },
  'frauenschutzhaus-zeitz': {
    description: 'A ház az erőszaktól védi a nőket és gyermekeiket.',
    hint: 'A cím a nők védelme érdekében itt nem szerepel. Hívja a Hilfetelefon segélyvonalat: 116 016. Veszélyben hívja a 110-et.',
  },
  verbraucherzentrale: {
    description:
      'A Verbraucherzentrale (fogyasztóvédelmi központ) szerződésekkel, számlákkal és energiával kapcsolatos gondoknál segít.',
    hint: '2022-ben energetikai tanácsadás volt a weißenfelsi Neustadtbüróban. Kérjük, előre kérdezze meg a helyet, az időpontot és a költségeket.',
  },
  'landesfachstelle-barrierefreiheit': {
    description:
      'A Landesfachstelle (tartományi akadálymentességi központ) felügyeli, hogy az internetes oldalak akadálymentesek-e. Itt működik az Ombudsstelle nevű vitarendező hivatal is.',
    hint: 'Az akadályt először a portálnak jelezze. Ha ezután sincs jó megoldás, az Ombudsstelle segít.',
  },
  'datenschutz-lsa': {
    description: 'Itt tehet panaszt, ha valaki helytelenül használja az adatait.',
    hint: 'A Caritas szervezeteiért a Diözesandatenschutzaufsicht (egyházmegyei adatvédelmi felügyelet) felel.',
  },
  'kdsa-ost': {
    description: 'Itt tehet panaszt, ha a Caritas egyik szervezete helytelenül használja az adatait.',
    hint: '',
  },
  'agentur-fuer-arbeit': {
    description:
      'Itt jelentkezhet be álláskeresőként és munkanélküliként, itt kérheti az Arbeitslosengeldet (munkanélküli ellátás), valamint a PD U1 és a PD U2 uniós nyomtatványt. A hivatal az álláskeresésben is segít.',
    hint: 'Felmondás után három napon belül be kell jelentkeznie álláskeresőként.',
  },
  eures: {
    description: 'Az EURES a határokon átnyúló álláskeresésben segít.',
    hint: 'Az EURES szolgáltatását az Agentur für Arbeit (munkaügyi hivatal) útján éri el.',
  },
  familienkasse: {
    description:
      'A Familienkassénál (családtámogatási pénztár) kérheti a Kindergeldet (családi pótlék) és a Kinderzuschlagot (kiegészítő támogatás a gyermekek után).',
    hint: 'A Kindergeldet visszamenőleg legfeljebb hat hónapra fizetik. A Kindergeldről szóló határozat ellen Einspruchot (kifogást) nyújtson be. Ha egy másik ország is érintett, telefonon kérdezze meg, melyik Familienkasse illetékes.',
  },
  'zoll-fks': {
    description:
      'A Zoll (vámhivatal) ellenőrzi, hogy az üzemek kifizetik-e a minimálbért, és legálisan foglalkoztatják-e az embereket. Ott bejelentheti a szabálysértéseket.',
    hint: 'Önnek magának hiányzik a bére? Akkor a BemA és a munkaügyi bíróság segít.',
  },
  'faire-mobilitaet': {
    description:
      'A Faire Mobilität telefonon ad munkajogi tanácsot az EU-országokból érkező munkavállalóknak, közép- és kelet-európai nyelveken.',
    hint: 'Szász-Anhaltban nincs irodája. Helyben a BemA segít.',
  },
  'eu-gleichbehandlungsstelle': {
    description:
      'A szövetségi integrációs megbízottnál működő iroda tájékoztatja az EU-országokból érkező embereket a munkával kapcsolatos jogaikról, és a megfelelő tanácsadáshoz irányítja őket. Ide tartoznak az egészségbiztosítással és a Kindergelddel kapcsolatos kérdések is.',
    hint: 'A tájékoztatás több uniós nyelven elérhető.',
  },
  solvit: {
    description:
      'A SOLVIT segít, ha egy hivatal nem tartja be az uniós jogot. A segítség ingyenes, online és az EU minden nyelvén elérhető.',
    hint: 'A cél egy megoldás tíz héten belül. A Widerspruch (fellebbezés) vagy a kereset határidejét ennek ellenére tartsa be.',
  },
  'your-europe-advice': {
    description:
      'Szakemberek online válaszolnak az uniós joggal kapcsolatos kérdéseire, ingyen és az EU minden nyelvén.',
    hint: '',
  },
  'ads-bund': {
    description:
      'Az iroda telefonon ad tanácsot diszkriminációról és az AGG-ről (az egyenlő bánásmódról szóló törvény).',
    hint: 'Az AGG szerinti igényeit két hónapon belül írásban kell érvényesítenie.',
  },
  hilfetelefon: {
    description:
      'A Hilfetelefon (segélyvonal) erőszakot átélő nőknek ad tanácsot: éjjel-nappal, ingyen és 18 nyelven.',
    hint: 'Veszélyben azonnal hívja a rendőrséget: 110.',
  },
  bgn: {
    description:
      'Törvényes baleset-biztosító az élelmiszeripar és a vendéglátás számára. Munkahelyi baleset és foglalkozási betegség esetén illetékes.',
    hint: 'Az orvosi rendelőben mindig mondja meg, hogy a baleset munka közben történt.',
  },
  'bg-verkehr': {
    description:
      'Törvényes baleset-biztosító a szállítás és a közlekedés számára. Munkahelyi baleset és foglalkozási betegség esetén illetékes.',
    hint: 'Az orvosi rendelőben mindig mondja meg, hogy a baleset munka közben történt.',
  },
  'bg-bau': {
    description:
      'Törvényes baleset-biztosító az építőipar számára. Munkahelyi baleset és foglalkozási betegség esetén illetékes.',
    hint: 'Az orvosi rendelőben mindig mondja meg, hogy a baleset munka közben történt.',
  },
  ngg: {
    description:
      'A szakszervezet az élelmiszeriparban és a vendéglátásban dolgozókat támogatja a munkafeltételekkel és a bérrel kapcsolatos kérdésekben.',
    hint: 'Előre kérdezze meg, milyen segítség jár a tagoknak.',
  },
  verdi: {
    description:
      'A szakszervezet a szolgáltatásban és a logisztikában dolgozókat támogatja a munkafeltételekkel és a bérrel kapcsolatos kérdésekben.',
    hint: 'Előre kérdezze meg, milyen segítség jár a tagoknak.',
  },
  'ig-bau': {
    description:
      'A szakszervezet az építőiparban, a mezőgazdaságban és az épülettakarításban dolgozókat támogatja a munkafeltételekkel és a bérrel kapcsolatos kérdésekben.',
    hint: 'Előre kérdezze meg, milyen segítség jár a tagoknak.',
  },
};
