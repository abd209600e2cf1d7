import { codeName } from '../../codes/view.ts';
import type { StateTable } from '../../states/rules.ts';
import { stateName } from '../../states/view.ts';
import type { Words } from '../../view.ts';
import { clusterPaths } from '../paths.ts';
import type { countedCluster } from '../queries.ts';
import { figureItems, reportsAndPersons } from '../view.ts';
import type { MergeChoice } from './queries.ts';

type Counted = Awaited<ReturnType<typeof countedCluster>>;

/** One cluster that could become one with another. */
export function mergeChoiceView(choice: MergeChoice, words: Words, states: StateTable) {
  const { t, language, topics } = words;
  return {
    value: choice.id,
    text: choice.title,
    hint: [
      topics.get(choice.topic) ?? choice.topic,
      codeName(t, 'place', choice.place),
      stateName(states, choice.state, language),
      reportsAndPersons(words, choice.reports, choice.persons, true),
    ].join(' · '),
  };
}

/** Two clusters side by side, line by line, and the question which of them stays. */
export function comparedView(here: Counted, there: Counted, words: Words) {
  const { t, language, topics } = words;
  const facts = ({ cluster, states, counted }: Counted) => [
    { term: t('needs-staff:fields.topic'), text: topics.get(cluster.topic) ?? cluster.topic },
    { term: t('needs-staff:fields.place'), text: codeName(t, 'place', cluster.place) },
    { term: t('needs-staff:clusters.state'), text: stateName(states, cluster.state, language) },
    ...figureItems(counted, words, true).map(({ term, ...value }) => ({
      term,
      text: 'items' in value ? (value.items ?? []).join(' · ') : value.text,
    })),
    { term: t('needs-staff:clusters.summary'), text: cluster.summary },
  ];
  const theirs = new Map(facts(there).map(({ term, text }) => [term, text]));
  return {
    columns: [
      { text: t('clusters-staff:merge.fact') },
      { text: here.cluster.title, href: clusterPaths.cluster(here.cluster.id) },
      { text: there.cluster.title, href: clusterPaths.cluster(there.cluster.id) },
    ],
    rows: facts(here).map(({ term, text }) => [
      { text: term },
      { text: text || '–' },
      { text: theirs.get(term) || '–' },
    ]),
    choices: [
      { value: 'this', text: here.cluster.title },
      { value: 'other', text: there.cluster.title },
    ],
  };
}
