import { wordsIn } from '#components/words.ts'
import type { Contact } from '#lib/domain/release.ts'

/** Whom a journalist calls. */
export function ContactBlock({ contacts, language }: { contacts: readonly Contact[]; language: string }) {
  if (contacts.length === 0) return null
  return (
    <section className="contacts" aria-labelledby="contacts">
      <h2 id="contacts">{wordsIn(language).contacts}</h2>
      {contacts.map((contact) => (
        <address key={contact.id}>
          <strong>{contact.name}</strong>
          {contact.role && <span>{contact.role}</span>}
          {contact.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </address>
      ))}
    </section>
  )
}
