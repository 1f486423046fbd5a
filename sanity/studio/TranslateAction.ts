import { TranslateIcon } from '@sanity/icons/Translate'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { useRouter } from 'sanity/router'
import { makeTranslation } from '#sanity/makeTranslation.ts'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'

const MADE = {
  en: { language: 'ja', label: 'Make the Japanese version' },
  ja: { language: 'en', label: 'Make the English version' },
} as const

/** Begins the version of a published original in the newsroom's other language, or goes to it where there is one. */
export const TranslateAction: DocumentActionComponent = ({ published, id, onComplete }) => {
  const desk = usePublicationDesk()
  const toast = useToast()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const language = published?.language
  if (!published || published.translationOf || !desk) return null
  const made = language === 'ja' ? MADE.ja : MADE.en

  async function make() {
    if (!desk) return
    setBusy(true)
    try {
      const translationId = await makeTranslation(desk.client, id, made.language)
      router.navigateIntent('edit', { id: translationId, type: 'release' })
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({ status: 'error', title: 'The translation was not begun', description })
    } finally {
      setBusy(false)
      onComplete()
    }
  }
  return { label: made.label, icon: TranslateIcon, disabled: isBusy, onHandle: () => void make() }
}
