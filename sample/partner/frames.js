// The paper's own script for cards of other sites. It does what wp-embed.js does on a WordPress site: a card tells its
// height with the secret of its frame; then the frame is shown at that height, and the words that stood in are hidden.
;(() => {
  const frames = [...document.querySelectorAll('iframe[data-secret]')]

  addEventListener('message', ({ data, source }) => {
    if (!data || typeof data.secret !== 'string' || /[^a-zA-Z0-9]/.test(data.secret)) return
    const frame = frames.find((each) => each.contentWindow === source && each.dataset.secret === data.secret)
    if (!frame) return
    if (data.message === 'height') show(frame, data.value)
    if (data.message === 'link') follow(frame, data.value)
  })

  function show(frame, value) {
    const height = Math.min(1000, Math.max(200, Number.parseInt(value, 10) || 0))
    frame.height = String(height)
    frame.classList.add('is-shown')
    document.querySelector(`blockquote[data-secret="${frame.dataset.secret}"]`).hidden = true
  }

  /** A link is followed only within the card's own site, and only while the reader is in the card. */
  function follow(frame, value) {
    if (document.activeElement !== frame || !URL.canParse(value)) return
    const target = new URL(value)
    if (/^https?:$/.test(target.protocol) && target.host === new URL(frame.src).host)
      location.href = target.href
  }

  // A card that spoke before this script was there is asked to speak again.
  for (const frame of frames) {
    const ask = () => frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
    frame.addEventListener('load', ask)
    ask()
  }
})()
