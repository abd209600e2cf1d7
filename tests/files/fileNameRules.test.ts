import { describe, expect, it } from 'vitest';
import { contentDisposition } from '../../src/core/files/serve.ts';
import { cleanFileName } from '../../src/core/files/store.ts';

describe('file names', () => {
  it.each([
    ['Merkblatt Anmeldung.pdf', 'Merkblatt Anmeldung.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Temp\\a.pdf', 'C Temp a.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'],
    ['fdp\u202Egpj.exe', 'fdp gpj.exe'],
    ['  .hidden. ', 'hidden'],
    ['\uD800.pdf', '\uFFFD.pdf'],
    ['///', 'file'],
    ['', 'file'],
    [`${'ä'.repeat(200)}.pdf`, `${'ä'.repeat(116)}.pdf`],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
    expect(cleanFileName(clean)).toBe(clean);
  });

  it('cannot leave their place in the header', () => {
    const header = contentDisposition('attachment', 'a"; filename="evil.exe\r\nX: 1 (2)\'%41.pdf');
    expect(header).toBe(
      "attachment; filename=\"a ; filename= evil.exe X 1 (2)'_41.pdf\"; filename*=UTF-8''a%20%3B%20filename%3D%20evil.exe%20X%201%20%282%29%27%2541.pdf",
    );
  });
});
