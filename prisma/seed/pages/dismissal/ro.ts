import type { SeedPageText } from '../../types.ts';

export const text: SeedPageText = {
  slug: 'concediere',
  title: 'Ați primit o concediere (Kündigung)',
  teaser: 'După o concediere (Kündigung) curg termene foarte scurte. Iată ce trebuie să faceți imediat.',
  todo: 'Notați ziua în care ați primit concedierea și păstrați scrisoarea și plicul. Anunțați că sunteți în căutarea unui loc de muncă și cereți imediat sfaturi.',
  deadline:
    'Trei zile pentru a anunța că sunteți în căutarea unui loc de muncă, trei săptămâni pentru o acțiune la Arbeitsgericht (tribunalul muncii). La cele trei săptămâni se numără și sfârșiturile de săptămână, și sărbătorile legale. Notați imediat ambele date.',
  place:
    'Mergeți la Agentur für Arbeit (agenția pentru ocuparea forței de muncă). O acțiune în instanță se depune la Arbeitsgericht Halle, inclusiv prin Rechtsantragstelle (biroul care scrie cererile) din Naumburg. BemA oferă consiliere gratuită în limba dumneavoastră.',
  bring: `- scrisoarea de concediere (Kündigung) cu plicul
- contractul de muncă
- fluturașii de salariu (Lohnabrechnungen)
- lista dumneavoastră cu orele lucrate
- carte de identitate sau pașaport
- **PD U1**, dacă ați lucrat înainte în altă țară a UE`,
  body: `## Termenele pe scurt

| Ce? | Până când? | Temei legal |
|---|---|---|
| Să anunțați că sunteți **arbeitsuchend** (în căutarea unui loc de muncă) | cu trei luni înainte de sfârșitul muncii; dacă aflați mai târziu: în termen de trei zile | § 38 SGB III |
| Să vă înregistrați ca **arbeitslos** (în șomaj) | cel târziu în prima zi fără muncă | SGB III |
| **Kündigungsschutzklage** (acțiune în instanță împotriva concedierii) | trei săptămâni după ce ați primit concedierea | § 4 KSchG |

Acțiunea trebuie să fi **ajuns** la instanță înainte de expirarea celor trei săptămâni. După aceea, concedierea este considerată valabilă (§ 7 KSchG).

## Este valabilă concedierea?

O concediere este valabilă numai pe **hârtie, cu semnătură în original**. O concediere prin WhatsApp, e-mail, fax, scanare sau numai oral nu are efect (§ 623 BGB). Cereți totuși repede sfaturi și nu pierdeți niciun termen.

**Kündigungsfrist** (termenul de preaviz) este, după lege, de patru săptămâni, cu efect la data de 15 sau la sfârșitul unei luni. În **Probezeit** (perioada de probă) este de două săptămâni. După un timp mai lung în firmă, preavizul devine mai lung. Un contract colectiv de muncă (Tarifvertrag) poate prevedea altceva (§ 622 BGB).

Protecția generală împotriva concedierii (**Kündigungsschutz**) se aplică după șase luni, în firmele cu mai mult de zece angajați (§§ 1, 23 KSchG). Protecție specială au, de exemplu, femeile însărcinate, părinții în concediu pentru creșterea copilului (Elternzeit), persoanele cu o dizabilitate gravă (Schwerbehinderung) și membrii din Betriebsrat (consiliul angajaților).

## Atenție când semnați

Puteți confirma că **ați primit** scrisoarea. Mai mult nu trebuie să semnați imediat. Un **Aufhebungsvertrag** (acord de încetare) încheie munca cu acordul dumneavoastră. Atunci riscați o **Sperrzeit** (perioadă de blocare): până la douăsprezece săptămâni fără indemnizație de șomaj (§ 159 SGB III). Nu îl semnați niciodată fără să îl citiți.

## Ce vi se cuvine la sfârșit

- restul de salariu și banii pentru orele suplimentare,
- bani pentru concediul pe care nu l-ați putut lua (**Urlaubsabgeltung**, § 7 Abs. 4 BUrlG),
- un **Arbeitszeugnis** (referință scrisă de la angajator) și actele dumneavoastră.

Adeverința de muncă (Arbeitsbescheinigung) o trimite angajatorul electronic la Agentur für Arbeit. Lipsește salariul? Citiți [Contract de muncă și salariu](page:work-and-wages).

## Indemnizația de șomaj (Arbeitslosengeld)

**Arbeitslosengeld** cere douăsprezece luni asigurate în ultimele 30 de luni (§§ 142, 143 SGB III). Se iau în calcul și perioadele din alte țări ale UE, dacă ultima dată ați lucrat cu asigurare în Germania, chiar și pentru scurt timp. Dovada este formularul **PD U1**.

Vreți să căutați de lucru în altă țară a UE? Cu **PD U2** puteți lua cu dumneavoastră indemnizația de șomaj timp de trei luni, cu prelungire posibilă până la șase. Depuneți cererea **înainte** de plecare. De regulă, înainte de aceasta trebuie să stați aici patru săptămâni la dispoziția serviciului care caută locuri de muncă (Vermittlung).

Nu vă ajung banii? Informați-vă despre [Grundsicherungsgeld (înainte: Bürgergeld)](page:basic-income), ajutorul de bază pentru trai.

## Dreptul dumneavoastră de a rămâne aici

Ați lucrat mai mult de un an și ați pierdut locul de muncă fără voia dumneavoastră? Atunci păstrați statutul de lucrător (**Arbeitnehmerstatus**) cât timp sunteți în evidență ca arbeitslos (în șomaj). După mai puțin de un an de muncă, îl păstrați șase luni (§ 2 Abs. 3 FreizügG/EU). Mai multe: [Libera circulație](page:free-movement).

## Locuința și casa de asigurări de sănătate

Contractul pentru o locuință de la angajator nu se termină automat odată cu munca. Și aici este nevoie de o reziliere scrisă, cu termene (§§ 573 ff., 576 BGB). Dacă plecați din Germania, anunțați casa de asigurări de sănătate (Krankenkasse) și radiați-vă adresa (Abmeldung). Altfel, contribuțiile continuă să curgă.

## Cât costă instanța?

Pentru acțiune nu aveți nevoie de avocat și nici de un avans. La venituri mici există **Beratungshilfe** (ajutor pentru consultanță juridică, contribuție proprie 15 euro) și **Prozesskostenhilfe** (ajutor pentru costurile procesului).
`,
};
