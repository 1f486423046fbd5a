import { Button, Flex, Select, Stack, Text, TextArea, TextInput } from '@sanity/ui'
import { type ReactNode, useMemo } from 'react'
import { formatDay } from '#lib/domain/dates.ts'
import { RELEASE_KINDS, type ReleaseKind } from '#lib/domain/release.ts'
import { slugify } from '#lib/domain/slugify.ts'
import { dayIn } from '#lib/importer/days.ts'
import type { Decisions } from '#lib/importer/decisions.ts'
import type { DraftChoices } from '#lib/importer/draftChoices.ts'
import type { DraftPlan } from '#lib/importer/draftPlan.ts'
import type { Proposal } from '#lib/importer/proposal.ts'
import type { Question } from '#lib/importer/questions.ts'
import { EmbargoField } from '#sanity/studio/import/EmbargoField.tsx'
import type { Decide } from '#sanity/studio/import/importWork.ts'
import { Reasons } from '#sanity/studio/import/Reasons.tsx'
import { Subject } from '#sanity/studio/import/Subject.tsx'

const KIND_TITLES = {
  news: 'News release',
  statement: 'Statement',
  advisory: 'Media advisory',
  speech: 'Speech',
  factSheet: 'Fact sheet',
} satisfies Record<ReleaseKind, string>

/** The fields of the release beside its text, each as read and open to another word. */
export function ReleaseFields(props: {
  text: string
  read: Proposal
  proposal: Proposal
  plan: DraftPlan
  decisions: Decisions
  questions: readonly Question[]
  onDecide: Decide
}) {
  const { read, proposal, plan, decisions, questions, onDecide } = props
  const { draft } = decisions
  const set = (changes: Partial<DraftChoices>) =>
    onDecide((now) => ({ ...now, draft: { ...now.draft, ...changes } }))
  const subject = { questions, onDecide }
  const release = plan.documents.at(-1)
  const named = useMemo(() => dayIn(props.text), [props.text])
  const wanted = draft.slug === null ? null : slugify(draft.slug)
  return (
    <Stack gap={2}>
      <Subject id="field:title" {...subject}>
        <Field title="Headline">
          <TextArea
            rows={2}
            fontSize={2}
            value={draft.title ?? proposal.title?.text ?? ''}
            onChange={(event) => set({ title: event.currentTarget.value.replace(/\s*\n\s*/gu, ' ') })}
          />
        </Field>
        {proposal.title ? <Reasons {...proposal.title} /> : null}
      </Subject>
      <Subject id="field:slug" {...subject}>
        <Field title="Address">
          <TextInput
            fontSize={[2, 2, 1]}
            value={draft.slug ?? plan.slug}
            onChange={(event) => set({ slug: event.currentTarget.value })}
          />
        </Field>
        <Text size={1} muted>
          /releases/{plan.slug}
          {wanted !== null && wanted !== plan.slug
            ? ' (what you wrote is taken, or cannot stand in an address)'
            : ''}
        </Text>
      </Subject>
      <Subject id="field:summary" {...subject}>
        <Field title="Summary">
          <TextArea
            rows={3}
            fontSize={[2, 2, 1]}
            value={draft.summary ?? textOf(release?.summary)}
            onChange={(event) => set({ summary: event.currentTarget.value })}
          />
        </Field>
        {draft.summary === null ? (
          <Text size={1} muted>
            The beginning of the text, which stays in the text too
          </Text>
        ) : null}
      </Subject>
      <Subject id="field:day" {...subject}>
        <Field title="Day of the release">
          <TextInput
            type="date"
            fontSize={[2, 2, 1]}
            value={decisions.day ?? proposal.day ?? ''}
            onChange={(event) => {
              const day = event.currentTarget.value || null
              onDecide((now) => ({ ...now, day }))
            }}
          />
        </Field>
        {named && named !== proposal.day ? (
          <Flex>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={`Take ${formatDay(named, 'en')}, which the text names`}
              onClick={() => onDecide((now) => ({ ...now, day: named }))}
            />
          </Flex>
        ) : null}
        <Text size={1} muted>
          {read.day ? 'Read in the text. ' : ''}Quotes are said on this day, and new officials hold their
          posts from it on.
        </Text>
      </Subject>
      <Subject id="field:place" {...subject}>
        <Field title="Place of the dateline">
          <TextInput
            fontSize={[2, 2, 1]}
            value={draft.place ?? proposal.dateline?.place ?? ''}
            onChange={(event) => set({ place: event.currentTarget.value })}
          />
        </Field>
        {proposal.dateline ? <Reasons {...proposal.dateline} /> : null}
        {read.dateline ? (
          <Flex gap={3} align="center" wrap="wrap">
            <Text size={1} muted>
              “{read.dateline.text.replace(/\s+/gu, ' ').trim()}”
            </Text>
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={decisions.isDateline ? 'It belongs to the text' : 'It is the dateline'}
              onClick={() => onDecide((now) => ({ ...now, isDateline: !now.isDateline }))}
            />
          </Flex>
        ) : null}
      </Subject>
      {read.embargo ? (
        <Subject id="field:embargo" {...subject}>
          <Field title="Embargo">
            <EmbargoField line={read.embargo.text} decisions={decisions} onDecide={onDecide} />
          </Field>
        </Subject>
      ) : null}
      <Subject id="field:number" {...subject}>
        <Flex gap={3} wrap="wrap">
          <Field title="Kind">
            <Select
              fontSize={[2, 2, 1]}
              value={draft.kind ?? 'news'}
              onChange={(event) => {
                const kind = RELEASE_KINDS.find((one) => one === event.currentTarget.value)
                if (kind) set({ kind })
              }}
            >
              {RELEASE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_TITLES[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <Field title="Number">
            <TextInput
              fontSize={[2, 2, 1]}
              value={draft.number ?? textOf(release?.number)}
              onChange={(event) => set({ number: event.currentTarget.value })}
            />
          </Field>
        </Flex>
      </Subject>
    </Stack>
  )
}

function Field({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={3} flex={1} style={{ minWidth: '10rem' }}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {children}
    </Stack>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
