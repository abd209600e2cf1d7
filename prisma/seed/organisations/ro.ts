import type { SeedOrganisationText } from '../types.ts';

export const texts: Record<string, SeedOrganisationText> = {
  agsa: {
    description: 'Asociația este organizația responsabilă (Träger) pentru EUmigra.',
    hint: 'Asociația nu oferă consiliere în cazuri individuale.',
  },
  eumigra: {
    description:
      'EUmigra înregistrează nevoile oamenilor din țările UE, face propuneri către administrație și politică și creează informații în mai multe limbi. De exemplu, EUmigra a publicat Ankunftsmappe (mapa de bun-venit) pentru Weißenfels.',
    hint: 'EUmigra este un proiect de specialitate și nu oferă consiliere în cazuri individuale. Pentru problema dumneavoastră găsiți aici, în portal, un serviciu de consiliere potrivit.',
  },
  'weissenfels-integration': {
    description:
      'Biroul se ocupă de integrare și de conviețuire în Weißenfels. Din „Weißenfelser Weg” (calea Weißenfels) fac parte discuțiile la sosire, vizitele la fața locului și consilierea la Neustadtbüro.',
    hint: 'Pe pagina de internet a orașului, munca de integrare se află la „Amt für Sozialraumentwicklung” (biroul pentru dezvoltare socială locală). Întrebați la primărie de „Integration”.',
  },
  bema: {
    description:
      'BemA oferă consiliere angajaților din alte țări despre dreptul muncii și dreptul social: contract, salariu, concediere, boală, accident de muncă. Consilierea este gratuită și posibilă în multe limbi materne, mai ales din Europa de Est.',
    hint: 'Locurile sunt cele din anul 2021. Vă rugăm să întrebați înainte când și unde are loc consilierea. Aduceți contractul, fluturașii de salariu și scrisorile.',
  },
  migrationsagentur: {
    description:
      'Migrationsagentur (agenția pentru migrație) reunește oficiile districtului pentru oamenii veniți din alte țări, printre care Ausländerbehörde (autoritatea pentru străini) și părți din Jobcenter și Jugendamt (oficiul pentru copii și tineret). Ea este în mod expres și pentru oamenii din țările UE.',
    hint: 'În calitate de cetățeană sau cetățean al UE nu aveți nevoie de Aufenthaltskarte (card de ședere). Vă rugăm să întrebați înainte care este programul cu publicul.',
  },
  caritas: {
    description:
      'Caritas oferă consiliere oamenilor care au venit din alte țări: despre ședere, prestații, cereri și învățarea limbii germane.',
    hint: 'În anul 2022, consilierea pentru migranți era la Neustadtbüro în Weißenfels, Neumarkt 6. Vă rugăm să întrebați înainte când și unde are loc astăzi consilierea.',
  },
  neustadtbuero: {
    description:
      'Loc de întâlnire și de consiliere în cartierul Neustadt. Aici găsiți ajutor în viața de zi cu zi, de exemplu despre locuință și conviețuire, și contact cu alte servicii de consiliere.',
    hint: 'Adresa este cea din anul 2022. Vă rugăm să întrebați înainte care sunt locul și programul.',
  },
  'buergerbuero-weissenfels': {
    description: 'Aici vă înregistrați adresa, o schimbați sau o radiați.',
    hint: 'Faceți înainte o programare. Toate persoanele care se mută trebuie să vină personal. La programare întrebați care este locul exact.',
  },
  'clearingstelle-weissenfels': {
    description:
      'La înregistrarea adresei, Clearingstelle (biroul de îndrumare) poartă cu dumneavoastră un Ankunftsgespräch (discuție la sosire) despre muncă, locuință și familie. Vă ajută să găsiți instituția potrivită.',
    hint: 'Cereți Ankunftsmappe (mapa de bun-venit) în limba dumneavoastră. Ea există în bulgară, germană, engleză, poloneză, română și maghiară.',
  },
  'europatreffpunkt-weissenfels': {
    description:
      'Loc de întâlnire al AGSA și al asociației de migranți SIV e. V. Aici aflați ce instituție vă poate ajuta.',
    hint: 'Vă rugăm să întrebați înainte care sunt numărul casei și programul.',
  },
  ordnungsaemter: {
    description:
      'Nu aveți unde să dormiți în această noapte? Orașul trebuie să ofere adăpost oamenilor fără locuință. Cetățenia și dreptul la prestații nu contează pentru aceasta.',
    hint: 'Adresați-vă orașului în care vă aflați acum. În pericol sunați la 110 sau 112.',
  },
  jobcenter: {
    description:
      'La Jobcenter (oficiul pentru muncă și ajutor social) cereți Grundsicherungsgeld (înainte: Bürgergeld; ajutorul de bază pentru trai), și în completarea unui salariu mic, precum și prestații pentru educație și participare (Bildung und Teilhabe).',
    hint: 'La început este suficientă o cerere fără formular (formloser Antrag). Ea are efect din prima zi a lunii.',
  },
  sozialamt: {
    description:
      'Sozialamt (oficiul de asistență socială) este responsabil pentru ajutor social, de exemplu pentru Überbrückungsleistungen (ajutor de tranziție) de cel mult o lună și pentru ajutor la datorii la chirie.',
    hint: 'Vă rugăm să întrebați înainte care sunt locul și programul.',
  },
  jugendamt: {
    description:
      'Jugendamt (oficiul pentru copii și tineret) are grijă de dreptul la un loc la Kita (creșă, grădiniță), poate scuti de contribuția părinților, plătește Unterhaltsvorschuss (avans pentru pensia alimentară) și ajută când copiii sunt în pericol.',
    hint: 'Dacă un copil este în pericol grav, sunați la 110.',
  },
  elterngeldstelle: {
    description:
      'Aici cereți Elterngeld (indemnizația pentru părinți). În Saxonia-Anhalt, districtele se ocupă de cereri.',
    hint: 'Elterngeld se plătește în urmă pentru cel mult trei luni de viață ale copilului. Depuneți cererea din timp.',
  },
  gesundheitsamt: {
    description:
      'Gesundheitsamt (oficiul de sănătate publică) este un loc la care vă puteți adresa cu întrebări despre sănătate.',
    hint: 'La întrebări despre calitatea de membru și despre contribuție vă ajută casa dumneavoastră de asigurări de sănătate (Krankenkasse). În caz de urgență sunați la 112.',
  },
  volkshochschule: {
    description: 'Volkshochschule (universitatea populară) oferă cursuri de germană.',
    hint: 'Întrebați despre ore de curs în afara turei dumneavoastră și despre costuri.',
  },
  landesschulamt: {
    description:
      'Landesschulamt (autoritatea școlară a landului) repartizează la o școală copiii care vin de curând în Saxonia-Anhalt.',
    hint: 'Înregistrați mai întâi adresa.',
  },
  'arbeitsgericht-halle': {
    description:
      'Instanța (tribunalul muncii) hotărăște în procese despre concediere și salariu din Burgenlandkreis. Rechtsantragstelle (biroul care scrie cererile) scrie acțiunea împreună cu dumneavoastră: fără avocat și fără avans.',
    hint: 'Împotriva unei concedieri trebuie să faceți acțiunea în termen de trei săptămâni. Rechtsantragstelle se află la Amtsgericht Naumburg (judecătorie), Markt 7, zilele de judecată sunt la Domplatz 10. Ambele informații sunt din anul 2009: vă rugăm să întrebați înainte. Instanța nu oferă consiliere.',
  },
  'sozialgericht-halle': {
    description:
      'Instanța (tribunalul social) hotărăște în procese despre prestații sociale, de exemplu de la Jobcenter sau de la casa de asigurări de sănătate.',
    hint: 'Înainte de acțiunea în instanță se face de obicei Widerspruch (contestație). Termenul este scris în Rechtsbehelfsbelehrung (explicația cum puteți contesta decizia).',
  },
  'verwaltungsgericht-halle': {
    description:
      'Instanța (tribunalul administrativ) hotărăște în procese despre ședere și în procese împotriva altor decizii ale administrației.',
    hint: 'Termenul este scris în Rechtsbehelfsbelehrung (explicația cum puteți contesta decizia).',
  },
  finanzgericht: {
    description:
      'Instanța (tribunalul fiscal) hotărăște în procese despre Kindergeld (alocația pentru copii) și despre impozite.',
    hint: 'Înainte de acțiunea în instanță depuneți Einspruch (contestație), nu Widerspruch.',
  },
  gewerbeaufsicht: {
    description:
      'Gewerbeaufsicht (inspecția firmelor) controlează timpul de lucru, siguranța la muncă și locuințele oferite de angajator.',
    hint: 'Ea controlează firme. Pentru cazul dumneavoastră vă ajută BemA.',
  },
  'iq-netzwerk': {
    description:
      'Rețeaua vă oferă consiliere gratuită dacă vreți să vi se recunoască profesia sau studiile din altă țară.',
    hint: 'Aduceți diplomele și CV-ul.',
  },
  welcomecenter: {
    description:
      'WelcomeCenter sprijină persoane calificate, oameni care se întorc în Saxonia-Anhalt și firme.',
    hint: '',
  },
  'antidiskriminierungsstelle-lsa': {
    description: 'Biroul vă oferă consiliere în toate formele de discriminare pe care le numește legea AGG.',
    hint: 'Drepturile după AGG trebuie să le cereți în scris în termen de două luni. Luați legătura din timp.',
  },
  lamsa: {
    description:
      'LAMSA este rețeaua organizațiilor de migranți din Saxonia-Anhalt. Asociația oferă consiliere în cazuri de rasism (proiectul „Entknoten”).',
    hint: '',
  },
  sisa: {
    description: 'Voluntari traduc pentru dumneavoastră la telefon sau vă însoțesc la o programare.',
    hint: 'Anunțați că aveți nevoie cu trei zile lucrătoare înainte.',
  },
  'frauenhaus-weissenfels': {
    description:
      'Casa protejează femeile și copiii lor de violență. Are loc pentru șapte femei și zece copii.',
    hint: 'Pentru protecția femeilor, adresa nu este scrisă aici. Sunați la linia de ajutor: 116 016. În pericol sunați la 110.',
  },
  'frauenschutzhaus-zeitz': {
    description: 'Casa protejează femeile și copiii lor de violență.',
    hint: 'Pentru protecția femeilor, adresa nu este scrisă aici. Sunați la linia de ajutor: 116 016. În pericol sunați la 110.',
  },
  verbraucherzentrale: {
    description:
      'Verbraucherzentrale (centrul pentru protecția consumatorilor) ajută la probleme cu contracte, facturi și energie.',
    hint: 'În anul 2022 exista consiliere despre energie la Neustadtbüro în Weißenfels. Vă rugăm să întrebați înainte care sunt locul, data și costurile.',
  },
  'landesfachstelle-barrierefreiheit': {
    description:
      'Centrul pentru accesibilitate al landului supraveghează dacă paginile de internet sunt accesibile. La el se află și Ombudsstelle (biroul de mediere).',
    hint: 'Anunțați o barieră mai întâi la portal. Dacă după aceea nu aveți o soluție bună, vă ajută Ombudsstelle.',
  },
  'datenschutz-lsa': {
    description: 'Aici puteți face o plângere dacă cineva folosește greșit datele dumneavoastră.',
    hint: 'Pentru serviciile Caritas este responsabilă Diözesandatenschutzaufsicht (autoritatea pentru protecția datelor a diecezelor).',
  },
  'kdsa-ost': {
    description:
      'Aici puteți face o plângere dacă un serviciu Caritas folosește greșit datele dumneavoastră.',
    hint: '',
  },
  'agentur-fuer-arbeit': {
    description:
      'Aici anunțați că sunteți în căutarea unui loc de muncă (arbeitsuchend) și în șomaj (arbeitslos), cereți Arbeitslosengeld (indemnizația de șomaj) și formularele UE PD U1 și PD U2. Agenția ajută și la căutarea unui loc de muncă.',
    hint: 'După o concediere trebuie să anunțați în termen de trei zile că sunteți în căutarea unui loc de muncă.',
  },
  eures: {
    description: 'EURES ajută la căutarea unui loc de muncă peste granițe.',
    hint: 'Luați legătura cu EURES prin Agentur für Arbeit (agenția pentru ocuparea forței de muncă).',
  },
  familienkasse: {
    description:
      'La Familienkasse (casa de alocații familiale) cereți Kindergeld (alocația pentru copii) și Kinderzuschlag (suplimentul pentru copii).',
    hint: 'Kindergeld se plătește în urmă pentru cel mult șase luni. Împotriva unei decizii despre Kindergeld depuneți Einspruch (contestație). Dacă este implicată o altă țară, întrebați la telefon care Familienkasse este responsabilă.',
  },
  'zoll-fks': {
    description:
      'Zoll (vama) controlează dacă firmele plătesc salariul minim și dacă angajează legal oameni. Acolo puteți anunța încălcări.',
    hint: 'Vă lipsește chiar dumneavoastră salariul? Atunci vă ajută BemA și Arbeitsgericht (tribunalul muncii).',
  },
  'faire-mobilitaet': {
    description:
      'Faire Mobilität oferă angajaților din țările UE consiliere la telefon despre dreptul muncii, în limbi din Europa Centrală și de Est.',
    hint: 'În Saxonia-Anhalt nu există un birou. La fața locului ajută BemA.',
  },
  'eu-gleichbehandlungsstelle': {
    description:
      'Biroul de pe lângă împuternicita federală pentru integrare (Integrationsbeauftragte) informează oamenii din țările UE despre drepturile lor la muncă și îndrumă spre consilierea potrivită. Se ocupă și de întrebări despre asigurarea de sănătate și despre Kindergeld (alocația pentru copii).',
    hint: 'Informațiile există în mai multe limbi ale UE.',
  },
  solvit: {
    description:
      'SOLVIT ajută dacă o autoritate nu respectă dreptul UE. Ajutorul este gratuit, online și în toate limbile UE.',
    hint: 'Scopul este o soluție în zece săptămâni. Respectați totuși termenele pentru Widerspruch (contestație) sau pentru acțiunea în instanță.',
  },
  'your-europe-advice': {
    description:
      'Specialiști răspund online la întrebările dumneavoastră despre dreptul UE, gratuit și în toate limbile UE.',
    hint: '',
  },
  'ads-bund': {
    description: 'Biroul oferă consiliere la telefon despre discriminare și despre legea AGG.',
    hint: 'Drepturile după AGG trebuie să le cereți în scris în termen de două luni.',
  },
  hilfetelefon: {
    description:
      'Linia de ajutor oferă consiliere femeilor care trăiesc violență: zi și noapte, gratuit și în 18 limbi.',
    hint: 'În pericol sunați imediat la poliție: 110.',
  },
  bgn: {
    description:
      'Asigurarea legală pentru accidente în industria alimentară și în hoteluri și restaurante. Este responsabilă pentru accidente de muncă și boli profesionale.',
    hint: 'Spuneți întotdeauna la cabinetul medical că accidentul a fost la muncă.',
  },
  'bg-verkehr': {
    description:
      'Asigurarea legală pentru accidente în transport și trafic. Este responsabilă pentru accidente de muncă și boli profesionale.',
    hint: 'Spuneți întotdeauna la cabinetul medical că accidentul a fost la muncă.',
  },
  'bg-bau': {
    description:
      'Asigurarea legală pentru accidente în construcții. Este responsabilă pentru accidente de muncă și boli profesionale.',
    hint: 'Spuneți întotdeauna la cabinetul medical că accidentul a fost la muncă.',
  },
  ngg: {
    description:
      'Sindicatul îi sprijină pe angajații din industria alimentară și din hoteluri și restaurante la întrebări despre condițiile de muncă și salariu.',
    hint: 'Întrebați înainte ce ajutor există pentru membri.',
  },
  verdi: {
    description:
      'Sindicatul îi sprijină pe angajații din servicii și logistică la întrebări despre condițiile de muncă și salariu.',
    hint: 'Întrebați înainte ce ajutor există pentru membri.',
  },
  'ig-bau': {
    description:
      'Sindicatul îi sprijină pe angajații din construcții, din agricultură și din curățenia clădirilor la întrebări despre condițiile de muncă și salariu.',
    hint: 'Întrebați înainte ce ajutor există pentru membri.',
  },
};
