import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'adatvedelem',
  title: 'Adatvédelem',
  teaser: 'Milyen adatokat kezel ez a portál, és milyeneket nem.',
  todo: '',
  deadline: '',
  place: '',
  bring: '',
  body: `Ez a tájékoztató az általános adatvédelmi rendelet (GDPR, németül: DSGVO) 13. cikke alapján tájékoztatja Önt.

## A legfontosabb először

- Minden nyilvános oldalt elolvashat anélkül, hogy megadná a nevét.
- A nyilvános oldalakon **nem használunk sütiket (cookie)**.
- Nyilvános találkozóra **felhasználói fiók és név nélkül** is jelentkezhet.
- Amit egy **kitöltési segédletbe** ír, az az Ön készülékén marad. Soha nem jut el hozzánk.
- **Nem használunk külső szolgáltatásokat**: nincs reklám, nincs statisztikai szolgáltatás, nincs idegen betűkészlet vagy térkép.
- Az igények felmérése **nem tartalmaz személyekre vonatkozó adatokat**.

## Ki a felelős?

**EUmigra** – Fach- und Servicestelle EU-Migration Sachsen-Anhalt (az uniós migráció szász-anhalti szakmai és szolgáltató központja)  
Fenntartó: Auslandsgesellschaft Sachsen-Anhalt e. V. (AGSA)  
Schellingstraße 3-4  
39104 Magdeburg  
Telefon: 0391-5371271

Az e-mail-címet, az adatvédelmi tisztviselő elérhetőségét és annak a szolgáltatónak a nevét, amelynek a szerverén a portál fut, az üzemeltető a nyilvános indulás előtt pótolja.

A kerekasztalnál több szervezet dolgozik együtt. Mindegyik maga felel a saját tanácsadásáért. A Caritasra a **Gesetz über den Kirchlichen Datenschutz (KDG)**, az egyházi adatvédelmi törvény vonatkozik.

## Amikor oldalakat néz meg

A szervernek rövid ideig kezelnie kell az Ön IP-címét, hogy az oldal eljusson Önhöz. Az IP-címet nem tároljuk. A szerver naplója **nem tartalmaz IP-címet**. A naplóra azért van szükségünk, hogy felismerjük a hibákat és a támadásokat (a GDPR 6. cikke (1) bekezdésének f) pontja).

## Kitöltési segédletek

A kitöltési segédletek csak az Ön böngészőjében működnek. A név, a cím, a Steuer-ID (adóazonosító szám) és minden más adat nem hagyja el az Ön készülékét. Más számítógépét használja? A végén zárja be az ablakot, és törölje az elmentett fájlt.

## Az igények felmérése

Szakemberek jegyzik be, hol hiányzik a támogatás. Csak nagy vonalakban adhatók meg adatok, például a hónap, a hely, a téma és a nyelv. **Tilos** nevet, születési dátumot, címet, telefonszámot, ügyiratszámot és egészségi adatot megadni. A kis számokat nem tesszük közzé.

### Jelzések regisztráció nélkül

A „Mondja el, mi hiányzik” oldalon regisztráció nélkül jelezheti, hol hiányzik a segítség. Megőrizzük a bejelölt válaszait, a szövegét, az oldal nyelvét és a hónapot; a napot csak addig, amíg a jelzést el nem olvassák. Azt a szöveget, amelyet 30 napig senki sem olvasott el, töröljük. A kerekasztal többi résztvevője csak akkor látja a szövegét, ha két személy már ellenőrizte. A szöveget soha nem tesszük közzé.

Az eszköze címét nem őrizzük meg. Hogy senki ne küldhessen tömegesen jelzéseket, a szerver körülbelül egy napig megjegyez egy titkosított számot, amelyből a cím nem olvasható ki. Ez nincs összekapcsolva az Ön jelzésével.

## Tagok és ülések

A kerekasztal munkájához névvel ismert résztvevők adatait kezeljük: név, szervezet, e-mail-cím, meghívó, válasz a meghívóra és jelenlét. Ez azokra is vonatkozik, akiknek nincs felhasználói fiókjuk. Ezt azért tesszük, hogy előkészítsük az üléseket és rögzítsük az eredményeket (a GDPR 6. cikke (1) bekezdésének f) pontja, közfeladatot ellátó szerveknél e) pontja). A meghívókat **e-mailben** küldjük. A közzétett jegyzőkönyvek nem neveznek meg személyeket. Minden csoportról, amely ülésezik (Gremium), taglistát vezetünk: név, szervezet, e-mail-cím és nyelv.

Aki a portálnak dolgozik, felhasználói fiókkal jelentkezik be. Csak ekkor használunk **munkamenet-sütit (Sitzungs-Cookie)**. Ez műszakilag szükséges (§ 25 Abs. 2 TDDDG). Aki jegyzőkönyvet ír, annak a szövegeit a saját böngészője tárolja, amíg el nem küldi őket. Kijelentkezéskor ezek onnan törlődnek.

### Jelentkezés nyilvános találkozóra

Egyes nyilvános találkozókra ezen a portálon jelentkezhet. Ehhez nem kell felhasználói fiók. A következőket tároljuk:

- hányan jönnek,
- milyen nyelvekre van szükség tolmácsra,
- szüksége van-e lépcső nélküli útra,
- milyen nyelven és mikor jelentkezett.

A név és az elérhetőség megadása **nem kötelező**. Csak arra használjuk, hogy értesítsük, ha valami változik, vagy ha a találkozó elmarad. 30 nappal a találkozó után **töröljük** a jelentkezésből a nevet és az elérhetőséget. A számok megmaradnak.

A jelentkezését csak azok látják, akik a találkozót előkészítik. A tolmácsolásra és a lépcső nélküli útra vonatkozó kéréseket a portál nekik is csak számként mutatja, nevek nélkül. A találkozó kezdetéig a linkjével visszavonhatja a jelentkezését. Ekkor a teljes jelentkezést töröljük.

### Meghívók és válaszok

Olyanokat is meghívunk, akiknek van felhasználói fiókjuk, és olyanokat is, akiknek nincs. A nevet, az e-mail-címet, a szervezetet, a nyelvet, az Ön válaszát, a hozzá írt üzenetét és annak a nevét tároljuk, aki Ön helyett jön. Ha egy egész szervezetet hívtunk meg, azt is tároljuk, hogy onnan hányan jönnek. A válaszát a nevével együtt csak azok látják, akik a találkozót előkészítik.

Tolmácsra vagy lépcső nélküli útra van szüksége? Ezeket az adatokat a portál csak számként mutatja, nevek nélkül. 30 nappal a találkozó után **töröljük** őket.

### Válaszok az Ön levelezőprogramjából

Egyes levelezőprogramokból közvetlenül lehet válaszolni egy meghívóra. A portál csak akkor olvassa az ilyen válaszokat, ha az üzemeltető ezt **bekapcsolta**. Ekkor a postafiókjában minden új e-mailt ellenőriz. Az Ön e-mailjéből csak a választ, annak időpontját és a hozzá írt megjegyzését veszi át.

Hogy a portál egyetlen e-mailt se olvasson kétszer, 90 napig tárolja az e-mail azonosítóját, az eredményt és azt, hogy melyik meghívóhoz tartozik. Maga az e-mail a postafiókban marad. A portál ott semmit sem töröl. Ha egy tőlünk küldött e-mail visszajön, tároljuk, miért nem érkezett meg.

### Időpont-egyeztetések

Ha időpontot keresünk, e-mailben személyes linket kap. A nevet, az e-mail-címet, a szervezetet, a nyelvet, az Ön válaszait, a hozzájuk írt üzenetét és azt tároljuk, hogy mikor nyitotta meg először a linket.

A többi megkérdezett látja az Ön nevét, szervezetét és válaszait. Ha a koordináció elrejtette a neveket, **csak összesítést** látnak. Az üzenetét csak azok látják, akik a találkozót előkészítik. Ha megvan az időpont, a válaszát és az üzenetét átvesszük a meghívójába.

### Jegyzőkönyvek és kifogások

A jegyzőkönyvben szerepel, ki volt jelen, és ki hiányzott. Minden meghívottnak elküldjük a jegyzőkönyv linkjét. Az is megkapja, aki jelen volt, és van felhasználói fiókja. Tároljuk, mikor nyitotta meg először a jegyzőkönyvet.

Ha kifogást ír, azt **az Ön nevével együtt** mindenki látja, aki a jegyzőkönyvet megkapja. A kifogás, a név és a mi válaszunk a jegyzőkönyv mellett marad. A jóváhagyott jegyzőkönyvet már nem módosítjuk. A nyilvános találkozókról ezután mindenki számára elérhető változat is készül. Ez **nem nevez meg személyeket**, csak a szervezeteket és azt, hogy hányan voltak jelen.

### Személyes linkek

A meghívó (/rsvp), az időpont-egyeztetés (/poll), a jegyzőkönyv (/minutes) és az Ön jelentkezése (/registration) linkje felhasználói fiók nélkül nyílik meg. Ezek az oldalak **nem használnak sütit**, és semmit sem tárolnak az eszközén. Akinél ott van a link, az olvashat, és az Ön nevében válaszolhat. **Ezért kérjük, ne adja tovább senkinek.** Ha új linket kap tőlünk, a régi már nem érvényes.

## Ha ír nekünk

Ha ír nekünk, vagy űrlapot használ, az adatait csak a válaszhoz használjuk fel (a GDPR 6. cikke (1) bekezdésének f) pontja).

## Meddig tároljuk az adatokat?

| Adatok | Időtartam |
|---|---|
| a kitöltési segédletekbe írt adatok | egyáltalán nem: ezeket soha nem küldjük el |
| az igényfelmérés egyes bejegyzései (személyekre vonatkozó adatok nélkül) | 24 hónap, utána csak összevonva |
| összevont számok | határidő nélkül, mert névtelenek |
| egy igényhez írt, jóvá nem hagyott jegyzetek | 30 nap |
| egy igényhez írt, jóváhagyott jegyzetek | ameddig a bejegyzés megvan, legfeljebb 24 hónap |
| amit a „Mondja el, mi hiányzik” oldalon ír nekünk: szöveg, amelyet senki sem olvasott el | 30 nap |
| az elutasított vagy el nem döntött ilyen jelzések (név és elérhetőség nélkül) | 90 nap |
| kérdések és visszajelzések | amíg el nem intéztük őket, legfeljebb 3 hónap |
| a tagok felhasználói fiókjai | az együttműködés végéig és utána 3 hónapig |
| napló a felhasználói fiókok hozzáféréseiről | 12 hónap |
| jelentkezés nyilvános találkozóra: név és elérhetőség | a találkozó után 30 napig |
| jelentkezés nyilvános találkozóra: számok név és elérhetőség nélkül | határidő nélkül |
| meghívók: tolmácsolásra és lépcső nélküli útra vonatkozó kérések | a találkozó után 30 napig |
| időpont-egyeztetések válaszokkal; fiók nélküli személyek meghívói; válaszokhoz írt üzenetek; ki kapott és nyitott meg jóváhagyott jegyzőkönyvet | a találkozó után 12 hónapig |
| fiókkal rendelkezők meghívói: csak a válasz | ameddig a jegyzőkönyv |
| elküldött e-mailek (név, cím, szöveg a személyes link nélkül) | 90 nap |
| elolvasott e-mailek: azonosító és eredmény | 90 nap |
| a csoportok taglistái | amíg valakit le nem veszünk a listáról |
| személyes link egy jegyzőkönyvhöz | az erről szóló utolsó e-mailünk után 180 napig nyílik meg |
| kifogások névvel | ameddig a jegyzőkönyv |
| ülések jegyzőkönyvei és jelenléti ívek | a város és a járás levéltári szabályai szerint |
| szervernaplók IP-cím nélkül | 7 nap |
| biztonsági másolatok | 30 napon belül felülíródnak |

## Ki kap adatokat?

Nem adunk tovább adatokat harmadik személynek. Hogy a meghívottak mit látnak egymásról, az a „Tagok és ülések” részben olvasható. Aki a szervert műszakilag üzemelteti, az csak a mi megbízásunkból dolgozik (a GDPR 28. cikke). Önről nem születik automatikus döntés.

## Az Ön jogai

Önnek joga van a **hozzáféréshez, a helyesbítéshez, a törléshez, az adatkezelés korlátozásához és az adathordozhatósághoz** (a GDPR 15–20. cikke). **Tiltakozhat** az adatkezelés ellen (a GDPR 21. cikke). A hozzájárulását a jövőre nézve bármikor visszavonhatja. Ehhez itt jelentkezzen: [Kapcsolat](page:contact).

Panaszt is tehet (a GDPR 77. cikke) a **Landesbeauftragte für den Datenschutz Sachsen-Anhalt** (Szász-Anhalt tartomány adatvédelmi biztosa) hivatalánál. A Caritas szervezeteiért az egyházi adatvédelmi felügyelet (KDSA Ost) felel.`,
};
