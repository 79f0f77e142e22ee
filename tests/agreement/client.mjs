// A client of a language server on stdio, as an editor is one: messages out, answers and diagnostics in.
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'

export class Client {
  #process
  #unread = Buffer.alloc(0)
  #next = 1
  #asked = new Map()
  #diagnostics = new Map()
  #awaited = new Map()

  /** @param settings what the editor answers when the server asks for its configuration, by section */
  constructor(command, words, folder, settings) {
    this.folder = folder
    this.settings = settings
    this.#process = spawn(command, words, {stdio: ['pipe', 'pipe', 'inherit']})
    this.#process.stdout.on('data', bytes => this.#read(bytes))
  }

  async start() {
    const rootUri = pathToFileURL(this.folder).href
    const capabilities = {
      workspace: {configuration: true, workspaceFolders: true},
      textDocument: {hover: {contentFormat: ['markdown']}, completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown']}}, publishDiagnostics: {}},
    }
    await this.ask('initialize', {processId: process.pid, rootUri, workspaceFolders: [{uri: rootUri, name: 'workspace'}], capabilities})
    this.tell('initialized', {})
    this.tell('workspace/didChangeConfiguration', {settings: this.settings})
  }

  stop() {
    this.#process.kill()
  }

  ask(method, params) {
    const id = this.#next++
    this.#send({id, method, params})
    return new Promise((resolve, reject) => this.#asked.set(id, {resolve, reject}))
  }

  tell(method, params) {
    this.#send({method, params})
  }

  /** Opens a file, with another text than it has where one is given; gives what the server finds in it. */
  open(file, text = readFileSync(file, 'utf8')) {
    const uri = pathToFileURL(file).href
    this.#diagnostics.delete(uri)
    this.tell('textDocument/didOpen', {textDocument: {uri, languageId: 'yaml', version: 1, text}})
    return new Promise(resolve => this.#awaited.set(uri, resolve))
  }

  close(file) {
    this.tell('textDocument/didClose', {textDocument: {uri: pathToFileURL(file).href}})
  }

  at(file, line, character) {
    return {textDocument: {uri: pathToFileURL(file).href}, position: {line, character}}
  }

  #send(message) {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #read(bytes) {
    this.#unread = Buffer.concat([this.#unread, bytes])
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString('latin1', 0, head))[1])
      const begin = head + 4
      if (this.#unread.length < begin + length) return
      const message = JSON.parse(this.#unread.toString('utf8', begin, begin + length))
      this.#unread = this.#unread.subarray(begin + length)
      this.#take(message)
    }
  }

  #take(message) {
    if (message.method === 'textDocument/publishDiagnostics') {
      const {uri, diagnostics} = message.params
      this.#awaited.get(uri)?.(diagnostics)
      this.#awaited.delete(uri)
    } else if (message.method === 'workspace/configuration') {
      this.#send({id: message.id, result: message.params.items.map(item => this.settings[item.section] ?? {})})
    } else if (message.method && message.id !== undefined) {
      this.#send({id: message.id, result: null})
    } else if (message.id !== undefined) {
      const {resolve, reject} = this.#asked.get(message.id)
      this.#asked.delete(message.id)
      message.error ? reject(new Error(message.error.message)) : resolve(message.result)
    }
  }
}
