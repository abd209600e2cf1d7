import { HtmlValidate } from 'html-validate';

/** What counts as valid HTML in the portal, for components and for whole pages. */
export const htmlValidator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    'tel-non-breaking': 'off',
    // A scrolling region needs the focus, and old VoiceOver needs the role on lists without bullets.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['region', 'search', 'alert', 'status', 'group'] }],
  },
});

/** Faults of a page as readable lines. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await htmlValidator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}
