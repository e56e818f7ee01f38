import type { AuditFinding, AuditReport, Trace } from '../audit-report.js';
import type { AuditLanguage } from '../words/audit-language.js';
import { auditWords } from '../words/audit-language.js';
import type { AuditWords } from '../words/audit-words.js';
import { escapeMarkup as e } from './escape-markup.js';
import { htmlStyles } from './html-styles.js';

/** A page that asks for nothing else: for a mayor’s office and for who mends the site. */
export function htmlReport(report: AuditReport, language: AuditLanguage): string {
  const words = auditWords(language);
  const title = words.report.title(new URL(report.url).host);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${e(title)}</title>
<style>${htmlStyles}</style>
</head>
<body>
<main>
<h1>${e(title)}</h1>
<p>${e(words.report.notice)}</p>
${report.cut === undefined ? '' : `<p><strong>${e(words.report.cut)} ${e(report.cut)}.</strong></p>`}
${doneSection(report, words, language)}
${findingsSection(report, words)}
${tracesSection(report, words)}
${picturesSection(report, words)}
</main>
</body>
</html>
`;
}

function doneSection(report: AuditReport, { report: say, phases, pressedBy }: AuditWords, language: string): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const { package: version, browser, rules } = report.versions;
  const versions = [`charte-cookies ${version}`, `Chromium ${browser}`, ...(rules ? [`autoconsent ${rules}`] : [])];
  const steps = report.phases.map((phase) => {
    const visited = report.pages.filter((page) => page.phase === phase);
    const seen = visited.filter(({ fault }) => fault === undefined).length;
    return `${phases[phase]} (${say.pagesSeen(seen, visited.length)})`;
  });
  const choices = report.choices.map(({ phase, by, tool }) => {
    const how = tool ? `${pressedBy[by]} (${tool})` : pressedBy[by];
    return `${phases[phase]} : ${how}`.replace(' : ', language === 'fr' ? '\u00a0: ' : ': ');
  });
  const addresses = [...new Set(report.pages.map(({ url }) => url))];
  return `<h2>${e(say.done)}</h2>
<dl>
${term(say.site, e(report.url))}
${term(say.when, e(`${date.format(new Date(report.startedAt))} UTC`))}
${term(say.versions, e(versions.join(', ')))}
${term(say.declaration, e(report.declaration ?? say.noDeclaration))}
${term(say.phases, list(steps))}
${choices.length ? term(say.choices, list(choices)) : ''}
</dl>
<details><summary>${e(say.pagesLabel)} (${addresses.length})</summary>${list(addresses)}</details>`;
}

function term(name: string, content: string): string {
  return `<dt>${e(name)}</dt><dd>${content}</dd>`;
}

function list(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${e(text)}</li>`).join('')}</ul>`;
}

function findingsSection({ findings }: AuditReport, words: AuditWords): string {
  const { report: say } = words;
  const count = (severity: AuditFinding['severity']) => findings.filter((each) => each.severity === severity).length;
  const summary = findings.length ? say.counts(count('error'), count('warning'), count('info')) : say.noFindings;
  return `<h2>${e(say.findings)}</h2>
<p>${e(summary)}</p>
${findings.map((finding) => article(finding, words)).join('\n')}`;
}

function article(finding: AuditFinding, { report: say, kinds, severities, phases }: AuditWords): string {
  const { severity, kind, subject, phase, message, fix, rule, source, pages, known, id } = finding;
  const labels = [severities[severity], ...(phase ? [phases[phase]] : []), ...(known ? [say.known] : [])];
  return `<article>
<h3>${e(kinds[kind])} <code>${e(subject)}</code></h3>
<p>${e(labels.join(' · '))}</p>
<p>${e(message)}</p>
<dl>
${term(say.columns.fix, e(fix))}
<dt>${e(say.columns.rule)}</dt><dd>${e(rule)} (<code>${e(id)}</code>), ${e(source)}</dd>
${pages.length ? term(say.columns.pages, list(pages)) : ''}
</dl>
</article>`;
}

function tracesSection({ traces, phases }: AuditReport, words: AuditWords): string {
  const { report: say, phases: names } = words;
  if (!traces.length) return `<h2>${e(say.traces)}</h2><p>${e(say.noTraces)}</p>`;
  const { kind, name, host, declared, lifetime, by } = say.columns;
  const heads = [kind, name, host, declared, lifetime, ...phases.map((phase) => names[phase]), by];
  return `<h2 id="traces">${e(say.traces)}</h2>
<div class="scroll" role="region" aria-labelledby="traces" tabindex="0">
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${e(head)}</th>`).join('')}</tr></thead>
<tbody>
${traces.map((trace) => row(trace, phases, words)).join('\n')}
</tbody>
</table>
</div>`;
}

function row(trace: Trace, phases: AuditReport['phases'], { report: say, kinds }: AuditWords): string {
  const { kind, name, host, declared, lifetime, seen, by } = trace;
  const days = lifetime === undefined ? say.session : say.days(Math.max(1, Math.round(lifetime / 86_400)));
  const cells = [
    host,
    declared ? `${declared.service} (${declared.category})` : say.undeclared,
    kind === 'cookie' ? days : '',
    ...phases.map((phase) => (seen[phase] ? say.seen : say.notSeen)),
    by.join(' '),
  ];
  return `<tr><td>${e(kinds[kind])}</td><th scope="row"><code>${e(name)}</code></th>${cells
    .map((cell) => `<td>${e(cell)}</td>`)
    .join('')}</tr>`;
}

function picturesSection({ pictures }: AuditReport, { report: say }: AuditWords): string {
  return Object.entries(pictures)
    .map(([what, data]) => {
      const alt = say.pictures[what as 'banner' | 'preferences'];
      return `<h2>${e(alt)}</h2><p><img alt="${e(alt)}" src="data:image/png;base64,${data}"></p>`;
    })
    .join('\n');
}
