import { type BlockAnnotationProps, isRecord, useSchema, useValuePreview } from 'sanity'
import styled, { css } from 'styled-components'
import { NOT_STATEMENT_REASONS } from '#lib/domain/body.ts'
import { REASON_TITLES } from '#sanity/studio/quotations/reasonTitles.ts'

/** The Studio gives every annotation one ground and one dashed line, over which no mark could be told from another. */
const OWN_LOOK = css`
  & > span {
    background: transparent;
    border-bottom: 0;
    color: inherit;
  }
`

/** The speaker stands after the words as generated content: seen, but never part of the text that is edited. */
const Quoted = styled.span`
  ${OWN_LOOK}
  background: rgba(255, 196, 0, 0.22);
  border-bottom: 2px solid rgba(178, 124, 0, 0.85);

  &::after {
    content: attr(data-speaker);
    margin-left: 0.4em;
    padding: 0.05em 0.45em;
    border-radius: 999px;
    background: rgba(178, 124, 0, 0.16);
    font-size: 0.72em;
    white-space: nowrap;
  }
`

/** Words that someone said, highlighted, with who said them. */
export function QuotedWords(props: BlockAnnotationProps) {
  const quote = isRecord(props.value.quote) ? props.value.quote : undefined
  const schemaType = useSchema().get('quote')
  const preview = useValuePreview({
    ...(schemaType ? { schemaType } : {}),
    enabled: typeof quote?._ref === 'string',
    value: { _type: 'quote', _ref: quote?._ref },
  })
  const line = String(preview.value?.subtitle ?? '…')
  const isChosen = typeof quote?._ref === 'string'
  return (
    <Quoted title={line} data-speaker={isChosen ? speakerOf(line) : 'No quote chosen'}>
      {props.renderDefault(props)}
    </Quoted>
  )
}

/** Rank and name out of the preview's line, which goes on with post and day. */
function speakerOf(line: string): string {
  return line.split(/, | · /)[0] ?? line
}

const Unsaid = styled.span`
  ${OWN_LOOK}
  border-bottom: 2px dotted rgba(120, 120, 130, 0.9);
`

/** Words in quotation marks that nobody said, dotted, with what they are on hover. */
export function UnsaidWords(props: BlockAnnotationProps) {
  const reason = NOT_STATEMENT_REASONS.find((one) => one === props.value.reason)
  const said = reason ? REASON_TITLES[reason].toLowerCase() : 'say what these words are'
  return <Unsaid title={`Not a statement: ${said}`}>{props.renderDefault(props)}</Unsaid>
}

const Linked = styled.span`
  text-decoration: underline;
  text-decoration-color: rgba(60, 110, 220, 0.9);
  text-underline-offset: 0.15em;
`

/** Words that lead somewhere, underlined, with the address on hover. */
export function LinkWords(props: BlockAnnotationProps) {
  const href = typeof props.value.href === 'string' ? props.value.href : 'No address yet'
  return <Linked title={href}>{props.renderDefault(props)}</Linked>
}
