import { addressFault, releaseLinks } from '#lib/domain/style/releaseLinks.ts'
import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'

const SAYS_NOTHING =
  /^(?:click here|here|this link|link|read more|more|learn more|this page|こちら|詳細はこちら|ここ)[.。]?$/i

/** A link has an address that can be followed, and words that say where it leads. Whether it answers is asked on demand. */
export const links: StyleRule = {
  id: 'links',
  title: 'Links',
  source: 'Plain language (federal guidelines): meaningful links; WCAG 2.2, 2.4.4',
  inJapanese: true,
  find: (release) =>
    releaseLinks(release).flatMap(({ where, href, words, path }): Finding[] => {
      const finding = { where, path, excerpt: words, fix: null }
      const fault = addressFault(href)
      const saysNothing = SAYS_NOTHING.test(words.trim()) || /^https?:\/\//.test(words.trim())
      return [
        ...(fault
          ? [
              {
                ...finding,
                problem: `The link ${fault}.`,
                advice: 'Open the link and correct its address, or take it off.',
              },
            ]
          : []),
        ...(saysNothing
          ? [
              {
                ...finding,
                problem: 'The words of the link do not say where it leads.',
                advice: 'Put the link on the name of what it leads to.',
              },
            ]
          : []),
      ]
    }),
}
