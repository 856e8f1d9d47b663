// Checks a Teams manifest, or the texts of a language, with the schema that Microsoft ships for its version.
// node check-manifest.mjs FILE...   prints what is wrong, a line each; the exit code is 1 where anything is.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

// The package's own functions cannot be loaded: it does not name all that they need. Its schemas can.
const schemas = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/@microsoft/app-manifest/build/json-schemas/teams');
let wrong = 0;
for (const file of process.argv.slice(2)) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  // ".../teams/v1.30/MicrosoftTeams.schema.json": the same path below the package's folder, so that nothing is fetched.
  const [version, name] = content.$schema.split('/').slice(-2);
  const schema = JSON.parse(readFileSync(join(schemas, version, name), 'utf8'));
  // Not all patterns in the schemas are valid by the stricter rules of Unicode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  if (ajv.validate(schema, content)) continue;
  for (const problem of ajv.errors) console.log(`${basename(file)}: ${problem.instancePath || '/'} ${problem.message} ${JSON.stringify(problem.params)}`);
  wrong++;
}
process.exit(wrong ? 1 : 0);
