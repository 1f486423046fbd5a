import { nameInPrint } from '#components/quote/attributionText.ts'
import { wordsIn } from '#components/words.ts'
import type { Mention } from '#lib/domain/edition.ts'
import { paths } from '#lib/paths.ts'

/** Everyone whom a release quotes or names, in the office of its day. */
export function PeopleMentioned({ people, language }: { people: readonly Mention[]; language: string }) {
  if (people.length === 0) return null
  return (
    <section className="people" aria-labelledby="people">
      <h2 id="people">{wordsIn(language).people}</h2>
      <ul>
        {people.map((person) => {
          const { before, name, after } = nameInPrint({ ...person, honorific: null })
          return (
            <li key={person.officialId}>
              <a href={paths.official(person.officialSlug)}>
                {before && `${before} `}
                {name}
                {after}
              </a>
              {person.post && <span className="office">{person.post}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
