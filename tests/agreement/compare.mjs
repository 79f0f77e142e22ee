// `node compare.mjs SCHEMAS < MUTANTS`: asks ajv about every mutant that kpss-mutants wrote, and tells every disagreement on structure. ajv sees
// what a reader of YAML 1.2 makes of a file, as editors do; kpss reads what is written.
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import {parse} from 'yaml'

// What JSON Schema cannot say; kpss alone refuses it. A line that nothing needs is an error.
const limits = [
  {why: 'hours that overlap are of the right form', holds: m => /opening hours/.test(m.shape) && /[0-9]-|24\/7/.test(m.text)},
  {why: 'places behind the point cannot be counted in numbers without rounding', holds: m => /amount in CZK|a number \(45/.test(m.shape) && /-?\d+\.\d{3,}|\.\d{7,}/.test(m.text)},
]

const ajv = new Ajv({strict: true, logger: {log: fail, warn: fail, error: fail}})
addFormats(ajv, ['date'])
function fail(...words) {
  throw new Error(words.join(' '))
}

const validators = new Map()
function validatorOf(kind) {
  if (!validators.has(kind)) validators.set(kind, ajv.compile(JSON.parse(readFileSync(`${process.argv[2]}/${kind}.schema.json`, 'utf8'))))
  return validators.get(kind)
}

/** What ajv says against a file; nothing where it is right. */
function refusal(kind, text) {
  let data
  try {
    data = parse(text, {version: '1.2', schema: 'core', logLevel: 'error'})
  } catch (error) {
    return error.message.split('\n')[0]
  }
  const validate = validatorOf(kind)
  return validate(data) ? '' : validate.errors.map(e => `${e.instancePath} ${e.message}`).join('; ')
}

/** Other readers lose how a number is written; that kpss reads it as they do when it is written plainly is all that can be asked. */
function isSpelling(mutant) {
  return mutant.twin !== undefined && !mutant.twin_refused && !refusal(mutant.kind, mutant.twin)
}

const found = new Map()
const needed = new Map(limits.map(limit => [limit, 0]))
let mutants = 0, refused = 0, spellings = 0
for await (const line of createInterface({input: process.stdin})) {
  const mutant = JSON.parse(line)
  const theirs = refusal(mutant.kind, mutant.text)
  const ours = mutant.rules.join(', ')
  ++mutants
  if (ours) ++refused
  if (!ours === !theirs) continue
  if (ours && isSpelling(mutant)) {
    ++spellings
    continue
  }
  const limit = ours && limits.find(one => one.holds(mutant))
  if (limit) {
    needed.set(limit, needed.get(limit) + 1)
    continue
  }
  const group = `${mutant.shape}: ${mutant.change}`
  const known = found.get(group)
  if (!known) found.set(group, {mutant, ours, theirs, times: 1})
  else if (++known.times && mutant.text.length < known.mutant.text.length) Object.assign(known, {mutant, ours, theirs})
}

for (const {mutant, ours, theirs, times} of found.values()) {
  const text = mutant.text.length > 600 ? mutant.text.slice(0, 600) + '…\n' : mutant.text
  console.log(`${mutant.at}: ${mutant.change} (${mutant.shape})${times > 1 ? `, and ${times - 1} more` : ''}\n  kpss: ${ours || 'right'}\n  ajv:  ${theirs || 'right'}\n${text.replace(/^/gm, '    ')}`)
}
const idle = limits.filter(limit => needed.get(limit) === 0)
for (const limit of idle) console.log(`a limit that nothing needs: ${limit.why}`)
console.log(`${mutants} files, ${refused} refused, ${found.size} disagreements, ${spellings} numbers in an odd spelling` + limits.map(limit => `, ${needed.get(limit)} × ${limit.why}`).join(''))
process.exit(found.size > 0 || idle.length > 0 || mutants < 10000 ? 1 : 0)
