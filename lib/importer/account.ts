import type { Piece, PieceKind, Span } from '#lib/importer/proposal.ts'

export type Claim = Span & { kind: PieceKind }

/**
 * The account of a source: pieces that follow each other without gap or overlap from its first character to its last.
 * @param length of the source
 * @param frame the paragraphs, which do not overlap; what lies between them is space
 * @param claims finer readings within them; of two that overlap, the one that begins first keeps its place
 */
export function accountOf(length: number, frame: readonly Claim[], claims: readonly Claim[]): Piece[] {
  const pieces: Piece[] = []
  const inner = [...claims]
    .filter((claim) => claim.end > claim.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  let next = 0
  const put = (end: number, kind: PieceKind) => {
    if (end > at) {
      pieces.push({ start: at, end, kind })
      at = end
    }
  }
  for (const paragraph of frame) {
    put(paragraph.start, 'space')
    for (; next < inner.length; next += 1) {
      const claim = inner[next]
      if (!claim || claim.start >= paragraph.end) break
      if (claim.start < at || claim.end > paragraph.end) continue
      put(claim.start, paragraph.kind)
      put(claim.end, claim.kind)
    }
    put(paragraph.end, paragraph.kind)
  }
  put(length, 'space')
  return pieces
}
