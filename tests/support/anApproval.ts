import { type Approvable, type Approval, contentHash } from '#lib/domain/review.ts'

/** The approval of an edition by somebody else than its submitter, of exactly what it says. */
export async function anApproval(edition: Approvable, changes: Partial<Approval> = {}): Promise<Approval> {
  return {
    submittedBy: { id: 'user-writer', name: 'Wren Ito' },
    approvedBy: { id: 'user-approver', name: 'Adaeze Park' },
    at: '2020-08-11T18:00:00.000Z',
    hash: await contentHash(edition),
    override: null,
    ...changes,
  }
}
