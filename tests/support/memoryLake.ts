import { evaluate, parse } from 'groq-js'
import type { Mutation, NewDocument, PublicationClient } from '#sanity/publicationClient.ts'

/** What the Content Lake says to a mutation that comes too late. */
export class MutationRefused extends Error {
  readonly statusCode = 409
  readonly details: { items: { error: { type: string } }[] }
  constructor(type: string) {
    super(type)
    this.details = { items: [{ error: { type } }] }
  }
}

/** A dataset in memory with the lake's rules for ids and revisions: real GROQ, whole transactions, no references. */
export class MemoryLake implements PublicationClient {
  documents = new Map<string, NewDocument>()
  readonly transactions: Mutation[][] = []
  #revision = 0

  constructor(documents: NewDocument[]) {
    for (const document of documents) this.#put(this.documents, document)
  }

  async fetchRaw(query: string, params: Record<string, unknown>): Promise<unknown> {
    const value = await evaluate(parse(query, { params }), { dataset: [...this.documents.values()], params })
    return value.get()
  }

  async commit(mutations: Mutation[]): Promise<void> {
    const next = new Map(this.documents)
    for (const mutation of mutations) this.#apply(next, mutation)
    this.documents = next
    this.transactions.push(mutations)
  }

  #apply(documents: Map<string, NewDocument>, mutation: Mutation): void {
    if ('create' in mutation) {
      if (documents.has(mutation.create._id)) throw new MutationRefused('documentAlreadyExistsError')
      this.#put(documents, mutation.create)
    } else if ('createOrReplace' in mutation) {
      this.#put(documents, mutation.createOrReplace)
    } else if ('delete' in mutation) {
      documents.delete(mutation.delete.id)
    } else {
      const { id, ifRevisionID, set, unset = [] } = mutation.patch
      const document = documents.get(id)
      if (document?._rev !== ifRevisionID) throw new MutationRefused('documentRevisionIDDoesNotMatchError')
      const kept = Object.entries(document).filter(([name]) => !unset.includes(name))
      this.#put(documents, { ...Object.fromEntries(kept), _id: id, _type: document._type, ...set })
    }
  }

  #put(documents: Map<string, NewDocument>, document: NewDocument): void {
    this.#revision += 1
    const stored: NewDocument = { ...document, _rev: `rev-${this.#revision}` }
    documents.set(document._id, JSON.parse(JSON.stringify(stored)))
  }
}
