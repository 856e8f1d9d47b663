// Checks what the bot sends to Slack with the types of Slack's own libraries.
// node check-slack.mjs FILE   FILE: {"TypeName": [value, …], …}; prints what is wrong; the exit code is 1 where anything is.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const modules = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const folder = join(modules, '.check-slack');
mkdirSync(folder, { recursive: true });
const values = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const origin = (name) => (name.endsWith('Arguments') ? '@slack/web-api' : '@slack/types');
const lines = Object.keys(values).map((name) => `import type { ${name} } from '${origin(name)}';`);
// One constant a value: literals are checked for unknown properties only where their type is written beside them.
for (const [name, list] of Object.entries(values)) list.forEach((value, i) => lines.push(`export const ${name}${i}: ${name} = ${JSON.stringify(value)};`));
const file = join(folder, `${process.pid}.ts`);
writeFileSync(file, lines.join('\n'));
const program = ts.createProgram([file], {
  strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, typeRoots: [join(modules, '@types')], types: ['node'],
});
const problems = ts.getPreEmitDiagnostics(program);
for (const problem of problems.slice(0, 20)) {
  const line = problem.file?.getLineAndCharacterOfPosition(problem.start).line;
  console.log(`${line === undefined ? '' : lines[line].slice(0, 300)}\n  ${ts.flattenDiagnosticMessageText(problem.messageText, '\n  ')}`);
}
process.exit(problems.length ? 1 : 0);
