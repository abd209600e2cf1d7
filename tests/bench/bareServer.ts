import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import express from 'express';
import nunjucks from 'nunjucks';
import pg from 'pg';

// What the portal is measured against, each without anything that it could do without.

const { PORT, ANSWER = '', DATABASE_URL = '' } = process.env;

const page = `<!doctype html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><title>{{ fields.title }}</title><meta name="description" content="{{ fields.teaser }}"></head>
<body>
<nav><ul>{% for link in nav %}<li><a href="{{ link.href }}">{{ link.text }}</a></li>{% endfor %}</ul></nav>
<ul>{% for link in languages %}<li><a href="{{ link.href }}">{{ link.text }}</a></li>{% endfor %}</ul>
<main><h1>{{ fields.title }}</h1><p>{{ fields.teaser }}</p>{% for name, part in html %}<section>{{ part | safe }}</section>{% endfor %}</main>
<footer><ul>{% for link in footer %}<li><a href="{{ link.href }}">{{ link.text }}</a></li>{% endfor %}</ul></footer>
</body>
</html>`;

const server = process.argv[2] === 'http' ? bareHttp() : bareExpress();
server.listen(Number(PORT), '127.0.0.1');

/** Sends one ready answer, headers included, to whoever asks. */
function bareHttp(): Server {
  const { headers, body } = JSON.parse(readFileSync(ANSWER, 'utf8')) as {
    headers: Record<string, string>;
    body: string;
  };
  const bytes = Buffer.from(body);
  return createServer((_req, res) => {
    res.writeHead(200, headers);
    res.end(bytes);
  });
}

/** One query, one template with the loops that a page of the portal has at least. */
function bareExpress(): Server {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
  const environment = new nunjucks.Environment(null, { autoescape: true });
  const template = nunjucks.compile(page, environment);
  const links = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ href: `/link/${n}`, text: `Link ${n}` }));
  const app = express();
  app.disable('x-powered-by');
  app.get('/ready', (_req, res) => void res.send('ready'));
  app.get('/:lang/info/:slug', async (req, res) => {
    const { rows } = await pool.query(
      `SELECT v.fields, v.html FROM "PageSlug" s JOIN "Page" p ON p.id = s."pageId"
         JOIN "TextVersion" v ON v."textId" = p."textId" AND v.language = s.language AND v.status = 'published'
       WHERE s.slug = $1 AND s.language = $2 ORDER BY v.number DESC LIMIT 1`,
      [req.params.slug, req.params.lang],
    );
    const shell = { nav: links(8), languages: links(7), footer: links(5) };
    res.send(template.render({ ...rows[0], ...shell, lang: req.params.lang }));
  });
  return createServer(app);
}
