import type { SeedAidText } from '../types.ts';

export const texts: SeedAidText = {
  title: 'Hiányzó munkabér írásos követelése',
  teaser:
    'A munkáltatója túl keveset vagy egyáltalán nem fizetett? Ez a segédlet a válaszaiból német nyelvű levelet készít.',
  intro:
    'A levél neve „Geltendmachung” (az igény érvényesítése). Ezzel írásban követeli a még hiányzó bért. A kérdésekre a saját nyelvén válaszol. A végén egy PDF-fájlt kap: a levelet németül és egy lapot, amely minden mondatot elmagyaráz Önnek.',

  'needs.contract': 'A munkaszerződése, ha van',
  'needs.payslips': 'A bérjegyzékei (Lohnabrechnungen) és a bankszámlakivonatai',
  'needs.record': 'A saját listája a munkaórákról vagy fényképek a munkabeosztásról',
  'needs.iban': 'Az IBAN-száma (a bankkártyán vagy a számlakivonaton találja)',
  'needs.employer': 'A cég pontos neve és címe, ahogyan a szerződésben vagy a bérjegyzéken áll',

  'mistakes.late': 'Túl sokáig várni. Sok szerződés szerint az igények már három hónap után elvesznek.',
  'mistakes.net':
    'Bruttó helyett nettóval számolni. A levélben mindig bruttó összegek állnak, tehát az adók és a járulékok levonása előtt.',
  'mistakes.phone': 'Csak szóban vagy telefonon követelni a bért. Ezt később alig lehet bizonyítani.',
  'mistakes.noProof': 'Igazolás nélkül leadni a levelet. Meg kell tudnia mutatni, hogy a levél megérkezett.',
  'mistakes.original':
    'Eredeti iratokat küldeni. Tartsa meg a szerződést és a bérjegyzékeket, és legfeljebb másolatot küldjön.',

  'next.sign': 'Kinyomtatja a levelet, egy tanácsadó hellyel együtt átolvassa, és aláírja.',
  'next.send': 'Úgy küldi el, hogy bizonyítani tudja a kézbesítést, és megtart egy másolatot.',
  'next.wait': 'A munkáltatónak a levélben szereplő napig van ideje fizetni vagy válaszolni.',
  'next.court':
    'Ha nem fizet, keresetet lehet benyújtani az Arbeitsgericht (munkaügyi bíróság) előtt. Az ottani Rechtsantragstelle nevű iroda felveszi a keresetet, ügyvéd nélkül is.',

  'helpers.bema':
    'BemA – Beratung migrantischer Arbeitskräfte (tanácsadás külföldi munkavállalóknak): munkáról és bérről ad tanácsot, sok nyelven. Mutassa meg ott a levelet, mielőtt elküldi.',
  'helpers.ngg': 'A szakszervezetek, például az NGG tagjai a szakszervezetüknél jogvédelmet kapnak.',
  'helpers.court':
    'Arbeitsgericht Halle (munkaügyi bíróság): a Rechtsantragstelle nevű irodában jegyzőkönyvbe veszi a kereseteket.',

  'step.person.title': 'Önről',
  'step.person.intro':
    'Ez áll a levél tetején. Úgy írja a nevét, ahogyan az igazolványában szerepel, minden ékezettel.',
  'field.firstName.label': 'Mi az utóneve (keresztneve)?',
  'field.lastName.label': 'Mi a családi neve?',
  'field.street.label': 'Melyik utcában lakik?',
  'field.street.help': 'Ide küldi a cég a válaszát. A nevének a postaládán kell lennie.',
  'field.postcode.label': 'Mi a lakóhelye irányítószáma?',
  'field.town.label': 'Melyik helységben lakik?',
  'field.staffNumber.label': 'Mi a dolgozói száma (Personalnummer)?',
  'field.staffNumber.help': 'Gyakran a bérjegyzék tetején áll. Segít a cégnek megtalálni Önt.',

  'step.employer.title': 'Az Ön munkáltatója',
  'step.employer.intro':
    'Az a cég a fontos, amellyel szerződése van. Munkaerő-kölcsönzésnél (Leiharbeit) ez a kölcsönző cég, nem az az üzem, ahol dolgozik.',
  'field.employerName.label': 'Mi a cég pontos neve?',
  'field.employerName.help': 'Pontosan másolja le a nevet, a „GmbH” vagy „GmbH & Co. KG” részt is.',
  'field.employerName.means': 'A hibás névre küldött levél érvénytelen lehet.',
  'field.employerStreet.label': 'Melyik utcában van a cég?',
  'field.employerPostcode.label': 'Mi a cég irányítószáma?',
  'field.employerTown.label': 'Melyik helységben van a cég?',

  'step.work.title': 'Az Ön munkája',
  'step.work.intro': 'Hogy a cég tudja, melyik munkaviszonyról van szó.',
  'field.employedSince.label': 'Mióta dolgozik ott?',
  'field.employedSince.help': 'Az első munkanap. A szerződésben szerepel.',
  'field.stillEmployed.label': 'Még mindig ott dolgozik?',
  'option.stillEmployed.yes': 'Igen',
  'option.stillEmployed.no': 'Nem',
  'field.employedUntil.label': 'Meddig dolgozott ott?',
  'field.employedUntil.help': 'A szerződés utolsó napja, akkor is, ha előtte beteg vagy szabadságon volt.',
  'field.job.label': 'Milyen munkakörben dolgozik?',
  'field.job.help':
    'Kérjük, németül, ahogyan a szerződésben áll, például „Produktionshelfer” (termelési segédmunkás), „Reinigungskraft” (takarító) vagy „Lagermitarbeiterin” (raktári dolgozó, nő).',

  'step.claims.title': 'Ami még hiányzik',
  'step.claims.intro':
    'Egy bejegyzés minden olyan hónaphoz, amelyben pénz hiányzik. Bruttó összegekkel számoljon. A hiányzó összeget az oldal számítja ki.',
  'group.claims.row': '{{number}}. hónap',
  'group.claims.add': 'További hónap hozzáadása',
  'field.month.label': 'Melyik hónap?',
  'field.hoursWorked.label': 'Hány órát dolgozott?',
  'field.hoursWorked.help': 'Túlórával, szünetek nélkül. Például 168,5 vagy 168:30.',
  'field.hoursWorked.means':
    'A húsiparban az átöltözés, az előkészület és a mosakodás ideje is munkaidőnek számít.',
  'field.hoursPaid.label': 'Hány órát fizettek ki?',
  'field.hoursPaid.help': 'Ez a bérjegyzéken áll. Ha semmit sem fizettek, írjon 0-t.',
  'field.hourlyRate.label': 'Mekkora órabér jár Önnek?',
  'field.hourlyRate.help':
    'Bruttó, euróban, ahogyan a szerződésben vagy a kollektív szerződésben áll, legalább a törvényes minimálbér.',
  'field.supplement.label': 'Hiányoznak pótlékok?',
  'field.supplement.help':
    'Bruttó euró éjszakáért, vasárnapért, ünnepnapért vagy túlóráért. Csak akkor, ha a szerződésben, a kollektív szerződésben vagy a törvényben szerepelnek.',
  'field.other.label': 'Hiányzik még valami más?',
  'field.other.help':
    'Bruttó euró, például szabadságért, betegségért vagy egy olyan levonásért, amelyet nem ért. Akkor is, ha minden órát kifizettek, de óránként túl kevés pénzzel.',
  'field.otherReason.label': 'Miért jár ez az összeg?',
  'option.otherReason.lowRate': 'Az órabér túl alacsony volt',
  'option.otherReason.sick': 'Bér betegnapokra',
  'option.otherReason.leave': 'Bér szabadságnapokra',
  'option.otherReason.leavePayout':
    'Pénz azért a szabadságért, amelyet a szerződés vége előtt nem tudtam kivenni',
  'option.otherReason.holiday': 'Bér ünnepnapokra',
  'option.otherReason.deduction': 'Egy levonás, amellyel nem értek egyet',
  'option.otherReason.bonus': 'Jutalom vagy egyszeri juttatás',

  'step.payment.title': 'Határidő és bankszámla',
  'step.payment.intro': 'Meddig és hová fizessen a cég?',
  'field.deadline.label': 'Melyik napig fizessen a cég?',
  'field.deadline.help': 'Két hét a szokásos. Ezt a napot az oldal javasolta.',
  'field.iban.label': 'Melyik bankszámlára?',
  'field.iban.help': 'Az IBAN. Másik EU-országban vezetett számla is megengedett.',
  'field.accountHolder.label': 'Más személyé a bankszámla?',
  'field.accountHolder.help': 'Akkor írja ide az ő nevét. Különben a mező üres marad.',

  'step.sending.title': 'A levél elküldése',
  'step.sending.intro': 'Az a döntő, hogy később bizonyítani tudja, mikor érkezett meg a levél.',
  'field.sending.label': 'Hogyan jusson el a levél a céghez?',
  'field.sending.means':
    'Gyakran elég egy e-mail (Textform, szöveges forma). Ha a szerződésben „Schriftform” (írásbeli, aláírt forma) áll, előtte kérdezzen meg egy tanácsadó helyet.',
  'option.sending.registered':
    'Postán, Einwurf-Einschreiben küldeményként (postaládába kézbesített ajánlott levél; a feladóvevényt őrizze meg)',
  'option.sending.messenger': 'Valaki, aki elolvasta a levelet, bedobja a cég postaládájába (tanú)',
  'option.sending.handover': 'Leadom, és aláíratom az átvételt',
  'option.sending.email': 'E-mailben, csatolt PDF-fájllal',
  'field.employerEmail.label': 'A cég melyik e-mail-címére?',
  'field.place.label': 'Melyik helységben írja a levelet?',
  'field.letterDate.label': 'Milyen dátum álljon a levélben?',

  'warning.empty': 'Itt még nincs semmi. A levélben egy kézzel kitölthető vonal marad.',
  'warning.unprintable': 'Ezeket a karaktereket a levél nem tudja megjeleníteni: {{characters}}',
  'warning.amount': 'Kérjük, ellenőrizze: ezt az összeget az oldal nem érti. Írja például így: 1.234,56.',
  'warning.hours':
    'Kérjük, ellenőrizze: ezt az óraszámot az oldal nem érti. Írja például így: 168,5 vagy 168:30.',
  'warning.manyHours': 'Kérjük, ellenőrizze: {{hours}} óra egy hónapban nagyon sok.',
  'warning.paidMoreThanWorked': 'Kérjük, ellenőrizze: több órát fizettek ki, mint amennyit dolgozott.',
  'warning.belowMinimumWage':
    'A törvényes minimálbér ebben a hónapban bruttó {{minimum}} volt óránként. Kérjük, ellenőrizze az órabérét. Vannak kivételek, például a szakképzésben lévőkre.',
  'warning.monthNotOver':
    'Kérjük, ellenőrizze: ez a hónap még nem ért véget. Az erre járó bér többnyire még nem esedékes.',
  'warning.outsideEmployment': 'Kérjük, ellenőrizze: az adatai szerint ebben a hónapban nem dolgozott ott.',
  'warning.dayInFuture': 'Kérjük, ellenőrizze: ez a nap a jövőben van.',
  'warning.dayInPast': 'Kérjük, ellenőrizze: ez a nap már elmúlt.',
  'warning.shortDeadline': 'Ez kevesebb mint hét nap. A levéltől számított két hét a szokásos.',
  'warning.email': 'Kérjük, ellenőrizze: ez nem úgy néz ki, mint egy e-mail-cím.',
  'warning.iban':
    'Kérjük, ellenőrizze: az IBAN hossza vagy ellenőrző száma nem jó. Hasonlítsa össze a bankkártyájával.',
  'warning.latinLetters':
    'A cég ezt talán nem tudja elolvasni. Inkább latin betűkkel írja, a nevét úgy, ahogyan az igazolványában áll.',
  'warning.postcode': 'Kérjük, ellenőrizze: a német irányítószám ötjegyű.',
  'warning.monthTwice': 'Kérjük, ellenőrizze: ez a hónap kétszer szerepel: {{month}}',
  'warning.nothingClaimed': 'Az összeg még 0. Összeg nélkül a levélből nem derül ki, mit követel.',
  'warning.exclusionPeriod.soon':
    'A legrégebbi hónap: {{month}}. Sok szerződés és kollektív szerződés szerint a bér három hónap után elvész, ha nem követelik írásban. A levélnek időben (legkésőbb: {{on}}) meg kell érkeznie a céghez.',
  'warning.exclusionPeriod.passed':
    'A legrégebbi hónap: {{month}}. Ez több mint három hónapja volt. Lehet, hogy egy része már elveszett. A törvényes minimálbér ennek ellenére védett marad. Küldje el hamar a levelet, és előtte kérdezze meg a BemA tanácsadóját.',
  'warning.limitation.soon':
    'A {{year}}. évből származó igények hamarosan elévülnek (az elévülés napja: {{on}}). Ez a levél nem állítja meg az elévülést, egy kereset viszont igen. Azonnal menjen el egy tanácsadó helyre.',
  'warning.limitation.passed':
    'A {{year}}. évből származó igények valószínűleg már elévültek (az elévülés napja: {{on}}). Kérdezzen meg egy tanácsadó helyet, mielőtt elküldi a levelet.',

  'letter.title': 'Munkabér iránti igény érvényesítése',
  'letter.subject': 'Munkabér iránti igény érvényesítése',
  'meaning.subject': 'A levél tárgya. A cég azonnal látja, hogy Ön bért követel.',
  'letter.salutation': 'Tisztelt Hölgyeim és Uraim!',
  'meaning.salutation': 'A szokásos udvarias megszólítás, ha nem ismerünk nevet.',
  'letter.employed': 'Önöknél dolgozom a következő naptól: {{employedSince}} (munkaköröm: {{job}}).',
  'meaning.employed': 'Megmondja, melyik munkaviszonyról van szó.',
  'letter.employedUntil':
    'Önöknél dolgoztam a következő időszakban: {{employedSince}} – {{employedUntil}} (munkaköröm: {{job}}).',
  'meaning.employedUntil': 'Megmondja, melyik munkaviszonyról van szó, és hogy az véget ért.',
  'letter.period':
    'Időszak: {{from}} – {{to}}. Erre az időszakra még a következő bruttó összegek járnak nekem:',
  'meaning.period': 'Megnevezi a hónapokat. A bruttó azt jelenti: az adók és a járulékok levonása előtt.',
  'letter.month': 'Hónap: {{from}}. Erre a hónapra még a következő bruttó összegek járnak nekem:',
  'meaning.month': 'Megnevezi a hónapot. A bruttó azt jelenti: az adók és a járulékok levonása előtt.',
  'letter.claims': 'Táblázat: hónap, ledolgozott órák, kifizetett órák, órabér, pótlékok, egyéb, követelés',
  'meaning.claims':
    'Minden hónapra: a ledolgozott órák mínusz a kifizetett órák, szorozva az órabérrel, plusz a pótlékok és az egyéb összegek.',
  'letter.total': 'Összesen bruttó {{total}} összeget követelek.',
  'meaning.total': 'Az összeg, amelyet követel.',
  'letter.pay':
    'Kérem, hogy az ebből adódó nettó összeget a megadott napig (határidő: {{deadline}}) fizessék ki az alábbi IBAN-számú bankszámlámra: {{iban}}.',
  'meaning.pay':
    'A határidő és az Ön bankszámlája. A nettó azt jelenti: ami a levonások után Önhöz megérkezik.',
  'letter.accountHolder': 'A bankszámla tulajdonosának neve: {{accountHolder}}.',
  'meaning.accountHolder': 'Azért szükséges, mert a bankszámla egy másik személyé.',
  'letter.documents':
    'Kérem, hogy addig küldjék meg nekem az erre az időszakra vonatkozó bérjegyzékeket és munkaidő-nyilvántartást is.',
  'meaning.documents':
    'Ezekkel az iratokkal ellenőrizhető, mennyit dolgozott és mennyit fizettek ki valójában.',
  'letter.timeLimits':
    'Ezzel a levéllel érvényesítem az igényeimet, hogy minden szerződéses és kollektív szerződés szerinti jogvesztő határidőt betartsak.',
  'meaning.timeLimits':
    'Az Ausschlussfrist nevű jogvesztő határidők gyakran a szerződésben vagy a kollektív szerződésben állnak. Aki nem követel időben, elveszíti az igényét. Ez a mondat azt mondja, hogy Ön határidőn belül követel.',
  'letter.court':
    'Ha a fizetés a megadott napig nem érkezik meg, az igényeimet az Arbeitsgericht (munkaügyi bíróság) előtt érvényesítem.',
  'meaning.court': 'A kereset bejelentése. Ez nem kötelezi Önt arra, hogy pert indítson.',
  'letter.reserve': 'További igényeim jogát fenntartom.',
  'meaning.reserve': 'Később még többet is követelhet, ha felfedezi.',
  'letter.closing': 'Tisztelettel:',
  'meaning.closing': 'A szokásos befejezés. Alatta kézzel írja alá.',
  'letter.receipt': 'Átvételi igazolás: Ezt a levelet ma megkaptam.',
  'meaning.receipt':
    'Ezt a részt az a személy írja alá az Ön másolatán, aki átveszi a levelet. Így bizonyíthatja az átvételt.',

  'table.difference': 'Bruttó követelés',
  'table.sum': 'Összesen',
  'sheet.title': 'Mi áll a levelében?',
  'sheet.lead':
    'Ez a lap Önnek szól. Ne küldje el a levéllel. Bal oldalon a levél német mondata áll, jobb oldalon az, hogy mit jelent.',
  'notes.notAdvice':
    'Ez a lap nem helyettesíti a jogi tanácsadást. Nem dönti el, hogy jár-e Önnek az összeg.',
  'notes.bema':
    'Elküldés előtt mutassa meg a levelet a BemA tanácsadójának vagy egy másik tanácsadó helynek. Az NGG tagjai a szakszervezetüket kérdezik.',
  'notes.checkDates':
    'Ellenőrizzen minden napot és határidőt. A számításért nem vállalunk felelősséget; kétség esetén a korábbi nap érvényes.',
  'notes.limitation':
    'A levél nem állítja meg az elévülést. A bér három évvel annak az évnek a vége után évül el, amelyben esedékes volt.',
  'notes.minimumWage':
    'Törvényes minimálbér: bruttó 13,90 euró óránként 2026-ban, 2027. január 1-jétől 14,60 euró. Jogvesztő határidő miatt nem veszhet el.',
  'notes.dismissal': 'Ha utána felmondás (Kündigung) érkezik, csak három hete van a keresetre.',
  'notes.copy': 'Tartsa meg a levél másolatát és a postai feladóvevényt vagy az aláírt átvételi igazolást.',

  'blank.footer':
    'Ez a lap nem helyettesíti a jogi tanácsadást. Elküldés előtt mutassa meg a kész levelet a BemA tanácsadójának.',
};
