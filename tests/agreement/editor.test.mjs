// The YAML language server, as Visual Studio Code and others run it, over a workspace that `kpss init` made and the examples stand in.
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {Client} from './client.mjs'

const workspace = join(process.cwd(), 'workspace')
const editor = JSON.parse(readFileSync(join(workspace, '.vscode/settings.json'), 'utf8'))
const settings = {yaml: {validate: true, hover: true, completion: true, schemaStore: {enable: false}, schemas: editor['yaml.schemas']}}

let client
before(async () => {
  client = new Client(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'], workspace, settings)
  await client.start()
})
after(() => client.stop())

const in_words = diagnostics => diagnostics.map(one => `${one.range.start.line + 1}: ${one.message}`)

test('no file of any example is red in an editor', async () => {
  const files = readdirSync(workspace, {recursive: true}).filter(name => name.endsWith('.yaml') && !name.includes('attachments'))
  assert.ok(files.length > 400)
  const found = await Promise.all(files.map(async name => [name, in_words(await client.open(join(workspace, name)))]))
  assert.deepEqual(found.filter(([, diagnostics]) => diagnostics.length > 0), [])
})

let cards = 0
/** Another measure of the same plan, which need not lie in the folder. */
async function card_with(text) {
  const file = join(workspace, `kojetin/plans/2018-2019/measures/card-${++cards}.yaml`)
  return {file, said: in_words(await client.open(file, text))}
}

test('a fault is shown on its line', async () => {
  const good = ['number: "1.1.2"', 'title: Pomoc', 'goal: "1.1"', 'budget: [{year: "2018", source: state, amount: 1}]', '']
  assert.deepEqual((await card_with(good.join('\n'))).said, [])
  const faults = [
    [2, 'titel: Pomoc', /titel/],
    [2, 'title: "  "', /pattern/],
    [2, 'title: True', /type/],
    [2, 'title: [Pomoc]', /type/],
    [4, 'goal: "1.1"\ntarget_groups: seniori', /array/],
    [4, 'goal: "1.1"\npriority: "1"', /priority/],
    [4, 'budget: [{year: 2018, source: stat, amount: 1}]', /"state"/],
    [4, 'budget: [{year: 2018, source: state, amount: 1, thousands: 1}]', /thousands/],
    [4, 'budget: [{year: 2018, source: state}]', /"amount"/],
    [4, 'added: 2018-02-30', /pattern/],
    [4, 'added: 28. 3. 2018', /date/],
  ]
  for (const [line, text, words] of faults) {
    const at = line - text.split('\n').length
    const {said} = await card_with([...good.slice(0, at), text, ...good.slice(line)].join('\n'))
    assert.ok(said.some(one => one.startsWith(`${line}: `) && words.test(one)), `${text} → ${said.join('; ')}`)
  }
})

test('keys and codes are offered, with what they mean in Czech', async () => {
  const {file} = await card_with('number: "1.1.2"\ntitle: Pomoc\ngoal: "1.1"\nbudget:\n  - year: 2018\n    source: \n\n')
  const offered = async (line, character) => new Map((await client.ask('textDocument/completion', client.at(file, line, character))).items.map(item => [item.label, item.documentation]))
  const keys = await offered(6, 0)
  assert.ok(keys.get('target_groups'))
  assert.ok(!keys.has('title'))
  assert.equal((await offered(5, 12)).get('state'), 'státní rozpočet')
  const hover = await client.ask('textDocument/hover', client.at(file, 1, 2))
  assert.match(hover.contents.value, /Název opatření\./)
})
