import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'kepesitesek-elismerese',
  title: 'Képesítések elismerése',
  teaser:
    'Így vizsgáltathatja meg, mennyit ér Németországban a más országban szerzett szakmája vagy bizonyítványa.',
  todo: 'Először kérjen ingyenes tanácsot az IQ Netzwerk hálózattól. Utána adja be a kérelmet ahhoz a hivatalhoz, amely a szakmájában illetékes.',
  deadline: 'A kérelemnek nincs határideje. Ha minden irat megvan, a hivatal három hónapon belül dönt.',
  place:
    'Tanácsadás: IQ Netzwerk Sachsen-Anhalt. Az illetékes hivatalt az Anerkennungs-Finder keresőjében találja meg: anerkennung-in-deutschland.de.',
  bring: `- az illetékes hivatal kérelemnyomtatványa
- önéletrajz németül
- bizonyítvány vagy oklevél a tantárgyak jegyzékével
- igazolások a szakmában végzett munkájáról
- személyi igazolvány vagy útlevél
- hiteles fordítások (előtte kérdezze meg, mit kell lefordíttatni)`,
  body: `## Ki adhat be kérelmet?

Mindenki, akinek más országban szerzett képesítése van. Az állampolgársága és a tartózkodási jogcíme nem számít (BQFG). Szász-Anhaltban ezenkívül a **BQFG LSA** is érvényes. Ez jogot ad Önnek független és ingyenes tanácsadásra.

## Szükségem van elismerésre?

Ez a szakmájától függ:

| A szakma fajtája | Mi érvényes? |
|---|---|
| **Reglementierter Beruf** (szabályozott szakma), például az ápolásban, pedagógusként vagy önállóan a villamosipari szakmákban | Szüksége van az elismerésre, mielőtt ebben a szakmában dolgozna. |
| **Nicht reglementierter Beruf** (nem szabályozott szakma) | Elismerés nélkül is dolgozhat. Az elismerés azonban segíthet a bérnél és az álláspályázatnál. |

Néhány szakmára uniós szabályok vonatkoznak, **automatikus elismeréssel** (2005/36/EK irányelv): orvosok, általános ápolók, fogorvosok, állatorvosok, szülésznők, gyógyszerészek, építészek.

## Ki az illetékes?

- Kézműipar: a **Handwerkskammer (HWK)** (kézműves kamara)
- Ipar és kereskedelem: az **IHK FOSA**
- Egészségügyi szakmák Szász-Anhaltban: a **Landesverwaltungsamt** (tartományi közigazgatási hivatal)
- Más szakmák: keressen az Anerkennungs-Finder segítségével, anerkennung-in-deutschland.de.

## Mi lehet az eredmény?

- **Volle Anerkennung (teljes elismerés):** A képesítése egyenértékű.
- **Teilweise Anerkennung (részleges elismerés):** Még hiányzik valami. Ezt képzéssel, vizsgával vagy más **Ausgleichsmaßnahme** (kiegyenlítő intézkedés) útján pótolhatja.
- **Keine Anerkennung (nincs elismerés):** A döntésben az is benne van, mit tehet ellene, és meddig. Olvassa el a végén a **Rechtsbehelfsbelehrung** nevű részt (jogorvoslati tájékoztató).

A nem szabályozott szakmák felsőfokú végzettségéhez a Zentralstelle für ausländisches Bildungswesen (ZAB, a külföldi oktatás központi hivatala) **Zeugnisbewertung** nevű bizonyítványértékelést ad ki.

## Ki fizeti?

Az eljárás és a fordítások költséggel járhatnak. Az **Agentur für Arbeit** (munkaügyi hivatal) vagy a **Jobcenter** átvállalhat költségeket. Kérdezze meg, mielőtt bármit kifizetne.

## Nincs szakképesítése?

Sokan szakképesítés nélkül érkeznek. Akkor is előbbre juthat:

- **Teilqualifizierung (részképesítés):** Kis lépésekben tanul meg egy szakmát.
- **Externenprüfung (külső vizsga):** Hosszú ideig dolgozott egy szakmában, és most leteszi a záróvizsgát.
- **Validierungsverfahren (validálási eljárás):** 2025. január 1-je óta megállapíttathatja, mit tud már a szakmában (§§ 50b ff. BBiG).

Kérdezzen erről az Agentur für Arbeit hivatalában vagy a Jobcenterben.

## Gyakorlati igazolások raktárhoz és közlekedéshez

Ezeket az iratokat is vigye magával a tanácsadásra: hivatásos gépjárművezetői képesítés (**Schlüsselzahl 95**: 95-ös kód a vezetői engedélyben), **Staplerschein** (targoncavezetői igazolvány), **Schweißzeugnis** (hegesztői bizonyítvány). Ezek segítenek az álláskeresésben.

## Tanácsadás

Az **IQ Netzwerk Sachsen-Anhalt** ingyen ad tanácsot az elismerésről. A **WelcomeCenter Sachsen-Anhalt** szakembereknek és üzemeknek segít. Sok szakmához jó némettudásra is szüksége van: [Német nyelvtanulás](page:language-courses).

A munkahelye csak azért fizet kevesebbet, mert Ön egy másik EU-országból jött? Olvassa el ezeket: [Diszkrimináció és egyenlő bánásmód](page:discrimination) és [Munkaszerződés és munkabér](page:work-and-wages).`,
};
