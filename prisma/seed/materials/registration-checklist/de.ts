import type { SeedMaterialText } from '../../types.ts';

export const text: SeedMaterialText = {
  slug: 'checkliste-anmeldung',
  title: 'Checkliste für die Anmeldung',
  description:
    'Eine Seite zum Abhaken: Was Sie ins Bürgerbüro mitnehmen, was Sie dort fragen und was Sie bekommen.',
  document: {
    title: 'Checkliste für die Anmeldung',
    subtitle: 'Innerhalb von zwei Wochen nach dem Einzug (§ 17 BMG)',
    blocks: [
      { kind: 'heading', text: 'Vorher erledigen' },
      {
        kind: 'checklist',
        items: [
          { text: 'Termin im Bürgerbüro buchen (in Weißenfels nötig)' },
          { text: 'Wohnungsgeberbestätigung holen: von der Person oder Firma, die Ihnen die Wohnung gibt' },
          { text: 'Namen an Briefkasten und Klingel anbringen' },
        ],
      },
      { kind: 'heading', text: 'Mitnehmen' },
      {
        kind: 'checklist',
        items: [
          { text: 'Personalausweis oder Pass von allen, die einziehen' },
          { text: 'Wohnungsgeberbestätigung (der Mietvertrag reicht nicht)' },
          { text: 'Heiratsurkunde, wenn Sie verheiratet sind' },
          { text: 'Geburtsurkunden der Kinder' },
          { text: 'Letzte Adresse im Heimatland und Tag des Einzugs, auf einem Zettel notiert' },
          { text: 'Alle Personen, die einziehen: In Weißenfels müssen alle selbst kommen' },
        ],
      },
      { kind: 'heading', text: 'Im Bürgerbüro prüfen und fragen' },
      {
        kind: 'checklist',
        items: [
          { text: 'Sind alle Namen und Geburtsdaten richtig geschrieben?' },
          { text: 'Stimmt der Tag des Einzugs mit der Wohnungsgeberbestätigung überein?' },
          { text: 'Sind alle Personen der Wohnung eingetragen, auch die Kinder?' },
          { text: 'Frage zur Religion verstanden? Bei manchen Kirchen zahlen Mitglieder Kirchensteuer.' },
          { text: 'In Weißenfels: Ankunftsgespräch und Ankunftsmappe in meiner Sprache?' },
          { text: 'Werden Sie bedroht? Fragen Sie nach einer Auskunftssperre (§ 51 BMG).' },
        ],
      },
      { kind: 'heading', text: 'Das bekommen Sie' },
      {
        kind: 'checklist',
        items: [
          { text: 'Kostenlos: die Meldebestätigung. Gut aufheben!' },
          { text: 'Einige Wochen später per Post: die Steuer-Identifikationsnummer (Steuer-ID)' },
        ],
      },
      {
        kind: 'text',
        text: 'Sie bekommen keine Wohnungsgeberbestätigung? Sagen Sie es sofort im Bürgerbüro. Die Person oder Firma, die Ihnen die Wohnung gibt, ist dazu verpflichtet (§ 19 BMG). Die Anmeldung und das Formular kosten nichts.',
      },
    ],
    footer:
      'Herausgegeben vom Runden Tisch Unionsbürger*innen im Burgenlandkreis. Keine Rechtsberatung. Stand: 22. November 2026.',
  },
};
