import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'

const theme = buildTheme()

/** Renders a part of the Studio in the Studio's own theme, without which its components do not draw. */
export function renderInStudioTheme(part: ReactNode): RenderResult {
  return render(<ThemeProvider theme={theme}>{part}</ThemeProvider>)
}
