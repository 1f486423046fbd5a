import { NOTHING_TO_PREVIEW } from '#lib/preview/answers.ts'

export default function NothingToPreview() {
  return (
    <main id="main" className="sheet">
      <p>{NOTHING_TO_PREVIEW}</p>
      <p>Staff open previews from the Studio, in the tool “Preview”.</p>
    </main>
  )
}
