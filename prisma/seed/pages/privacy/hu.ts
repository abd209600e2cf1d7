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

## Tagok és ülések

A kerekasztal munkájához névvel ismert résztvevők adatait kezeljük: név, szervezet, e-mail-cím, meghívó, válasz a meghívóra és jelenlét. Ezt azért tesszük, hogy előkészítsük az üléseket és rögzítsük az eredményeket (a GDPR 6. cikke (1) bekezdésének f) pontja, közfeladatot ellátó szerveknél e) pontja). A meghívókat **e-mailben** küldjük. A közzétett jegyzőkönyvek nem tartalmaznak neveket.

Aki a portálnak dolgozik, felhasználói fiókkal jelentkezik be. Csak ekkor használunk **munkamenet-sütit (Sitzungs-Cookie)**. Ez műszakilag szükséges (§ 25 Abs. 2 TDDDG).

## Ha ír nekünk

Ha ír nekünk, vagy űrlapot használ, az adatait csak a válaszhoz használjuk fel (a GDPR 6. cikke (1) bekezdésének f) pontja).

## Meddig tároljuk az adatokat?

| Adatok | Időtartam |
|---|---|
| a kitöltési segédletekbe írt adatok | egyáltalán nem: ezeket soha nem küldjük el |
| az igényfelmérés egyes bejegyzései (személyekre vonatkozó adatok nélkül) | 24 hónap, utána csak összevonva |
| összevont számok | határidő nélkül, mert névtelenek |
| egy igényhez írt, jóvá nem hagyott jegyzetek | 30 nap |
| kérdések és visszajelzések | amíg el nem intéztük őket, legfeljebb 3 hónap |
| a tagok felhasználói fiókjai | az együttműködés végéig és utána 3 hónapig |
| napló a felhasználói fiókok hozzáféréseiről | 12 hónap |
| ülések jegyzőkönyvei és jelenléti ívek | a város és a járás levéltári szabályai szerint |
| szervernaplók IP-cím nélkül | 7 nap |
| biztonsági másolatok | 30 napon belül felülíródnak |

## Ki kap adatokat?

Nem adunk tovább adatokat harmadik személynek. Aki a szervert műszakilag üzemelteti, az csak a mi megbízásunkból dolgozik (a GDPR 28. cikke). Önről nem születik automatikus döntés.

## Az Ön jogai

Önnek joga van a **hozzáféréshez, a helyesbítéshez, a törléshez, az adatkezelés korlátozásához és az adathordozhatósághoz** (a GDPR 15–20. cikke). **Tiltakozhat** az adatkezelés ellen (a GDPR 21. cikke). A hozzájárulását a jövőre nézve bármikor visszavonhatja. Ehhez itt jelentkezzen: [Kapcsolat](page:contact).

Panaszt is tehet (a GDPR 77. cikke) a **Landesbeauftragte für den Datenschutz Sachsen-Anhalt** (Szász-Anhalt tartomány adatvédelmi biztosa) hivatalánál. A Caritas szervezeteiért az egyházi adatvédelmi felügyelet (KDSA Ost) felel.`,
};
