import { Box, Card, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useRouter } from 'sanity/router'
import { contactsIn } from '#lib/importer/contacts.ts'
import { applyDecisions, choicesOf } from '#lib/importer/decisions.ts'
import type { Earlier } from '#lib/importer/desk.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { questionsOf } from '#lib/importer/questions.ts'
import { accountedSpans } from '#lib/importer/sourceAccount.ts'
import { DecisionBar } from '#sanity/studio/import/DecisionBar.tsx'
import { IMPORT_STYLE } from '#sanity/studio/import/importStyle.ts'
import type { Decide, ImportWork } from '#sanity/studio/import/importWork.ts'
import { ProposalPane } from '#sanity/studio/import/ProposalPane.tsx'
import { SourcePane } from '#sanity/studio/import/SourcePane.tsx'
import { outlineSubject, showInSource, showSubject, subjectOf } from '#sanity/studio/import/showSubject.ts'

/** The source beside what it would become, with what is left to decide above both. */
export function ImportDesk(props: {
  work: ImportWork
  onWork: (change: (work: ImportWork) => ImportWork) => void
  onImportedBefore: (earlier: Earlier) => void
  onMade: () => void
  onStartOver: () => void
}) {
  const { work, onWork } = props
  const { reading, intake, contacts } = work
  // What is typed shows at once; what follows from it, over a long text, a moment later.
  const decisions = useDeferredValue(work.decisions)
  const root = useRef<HTMLDivElement>(null)
  const toast = useToast()
  const router = useRouter()
  const [active, setActive] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isMaking, setMaking] = useState(false)
  const today = useMemo(() => new Date().toLocaleDateString('sv-SE'), [])

  const proposal = useMemo(() => applyDecisions(reading.proposal, decisions), [reading, decisions])
  const choices = useMemo(() => choicesOf(decisions, reading.proposal), [reading, decisions])
  const day = proposal.day ?? today
  const plan = useMemo(
    () => intake.planOf(proposal, reading, day, choices),
    [intake, proposal, reading, day, choices],
  )
  const found = useMemo(() => intake.planOf(reading.proposal, reading, day).people, [intake, reading, day])
  const questions = questionsOf(proposal, decisions, plan.people)
  const { embargo, contacts: chosenContacts, number, place } = decisions.draft
  const spans = useMemo(() => {
    const chosen = new Set(chosenContacts.map(({ id }) => id))
    const matches = contactsIn(proposal.contact, contacts).filter(({ contact }) => chosen.has(contact.id))
    return accountedSpans(proposal, {
      hasEmbargo: embargo !== null,
      contactLines: new Set(matches.flatMap(({ lines }) => lines.map(({ start }) => start))),
      isNumberEmptied: number === '',
      isPlaceEmptied: place === '',
    })
  }, [proposal, contacts, embargo, chosenContacts, number, place])

  const decide: Decide = (change) => onWork((now) => ({ ...now, decisions: change(now.decisions) }))
  const placeOf = useCallback(
    (subject: string) => {
      const { officials, others } = reading.proposal
      return [...officials, ...others].find(({ id }) => subject === `person:${id}`)?.asWritten ?? null
    },
    [reading],
  )
  const go = useCallback(
    (subject: string) => {
      setActive(subject)
      if (root.current) showSubject(root.current, subject, placeOf(subject))
    },
    [placeOf],
  )
  // Both listen on the whole: a long release has thousands of marks.
  useEffect(() => {
    const element = root.current
    if (!element) return
    const hover = ({ target }: Event) => outlineSubject(element, target ? subjectOf(target) : null)
    const enter = ({ target }: Event) => {
      const subject = target ? subjectOf(target) : null
      if (subject) showInSource(element, subject, placeOf(subject))
    }
    element.addEventListener('mouseover', hover)
    element.addEventListener('focusin', enter)
    return () => {
      element.removeEventListener('mouseover', hover)
      element.removeEventListener('focusin', enter)
    }
  }, [placeOf])

  async function make() {
    setMaking(true)
    setProblem(null)
    try {
      const source = { name: reading.name, sha256: reading.sha256 }
      const { plan: made, earlier } = await intake.take(proposal, source, day, choices)
      if (!made) return props.onImportedBefore(earlier)
      props.onMade()
      toast.push({ status: 'success', title: 'The draft is made', description: made.warnings.join(' ') })
      router.navigateIntent('edit', { id: made.releaseId, type: 'release' })
    } catch (error) {
      setProblem(sentenceOf(error))
      setMaking(false)
    }
  }

  return (
    <div className="li" ref={root} data-testid="import-desk">
      <style>{IMPORT_STYLE}</style>
      <DecisionBar
        questions={questions}
        active={active}
        isMaking={isMaking || decisions !== work.decisions}
        onGo={go}
        onMake={make}
        onStartOver={() => {
          if (window.confirm('Start over? What you decided about this text is forgotten.'))
            props.onStartOver()
        }}
      />
      {problem ? (
        <Card tone="critical" padding={4} borderBottom role="alert" data-testid="import-problem">
          <Text>{problem}</Text>
        </Card>
      ) : null}
      <div className="li-panes">
        <div className="li-pane">
          <SourcePane text={reading.text} spans={spans} onSubject={go} />
        </div>
        <div className="li-pane">
          <Box padding={[3, 4]}>
            <Stack gap={5}>
              <ProposalPane
                work={work}
                proposal={proposal}
                plan={plan}
                found={found}
                questions={questions}
                onDecide={decide}
              />
            </Stack>
          </Box>
        </div>
      </div>
    </div>
  )
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportError) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `The draft was not made: ${reason}. What you decided is still here; try again.`
}
