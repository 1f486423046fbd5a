import type { Sharp, SharpOptions } from 'sharp'

/** 100 megapixels: above every press camera, below what would fill the memory of a small machine. */
export const MAX_PIXELS = 100_000_000

let loading: Promise<((bytes: Uint8Array, options?: SharpOptions) => Sharp) | null> | undefined

/**
 * Sharp is a native, optional dependency: where it cannot be installed the lake still stores and serves pictures,
 * without resizing, preview and palette. Null then.
 */
export function sharpIfThere() {
  loading ??= import('sharp').then(
    ({ default: sharp }) =>
      (bytes, options) =>
        sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', ...options }),
    () => null,
  )
  return loading
}
