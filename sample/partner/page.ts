import { type Embed, escapeHtml } from './embed.ts'

/** What the page shows: the release it was asked for, and its embed where the source gave one. */
export type Story = {
  release: URL | null
  embed: Embed | null
  /** Why nothing is embedded, for the editor; null for readers. */
  notice: string | null
}

/** The whole article page of the paper. */
export function articlePage(story: Story): string {
  const provider = story.embed?.provider
  const source = provider ? `We print this one, issued by ${escapeHtml(provider)},` : 'We print them'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>In their own words: the week on the water, on the record | The Harbor Ledger</title>
<meta name="description" content="The Harbor Ledger sets this week’s release beside its own reporting.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/ledger.css">
</head>
<body>
<header class="nameplate">
<p class="edition"><span>Morning edition</span> <span>Port Ansgar</span></p>
<p class="name"><a href="/">The Harbor Ledger</a></p>
<nav aria-label="Sections"><ul>
<li aria-current="true">Waterfront</li><li>Council</li><li>Schools</li><li>Tides &amp; weather</li><li>Letters</li>
</ul></nav>
</header>
<main>
<article>
<p class="section">Waterfront</p>
<h1>In their own words: the week on the water, on the record</h1>
<p class="standfirst">Offices speak in releases, and the harbor listens for what they will mean by Monday. ${source} beside what we heard on the docks.</p>
<p class="byline">By <b>Maren Solvik</b>, waterfront reporter</p>
<p>The notice reached Water Street a little before the noon ferry, and by the time the boat had turned in the basin it had been read aloud twice at the chandlery counter. People here have learned to ask one question of any announcement: who said it, and were they in charge of the matter on the day they said it?</p>
<p>So the Ledger does what it has done with tide tables since its first number. We set the source in the page, unshortened in its words, and let readers hold our reporting against it.</p>
${embedded(story)}
<p>“We plan around these,” said Ilse Brandvold, who keeps the moorings book for the inner basin and is used to being asked. “If it changes, I would rather see it change in front of me than find out from a skipper.”</p>
<p>That is also why the text above is not a copy in our archive. It comes from the newsroom that issued it each time this page is opened. Should a day or a name be put right there, the correction is read here.</p>
<h2>What happens next</h2>
<p>The harbor board takes up the matter on Thursday evening in the Customs House. Seats by the window go early; the stove does not reach the others.</p>
</article>
<aside>
<section class="tides"><h2>Tides at the Customs House</h2>
<table><tbody>
<tr><th scope="row">High</th><td>04:12</td><td>2.9 m</td></tr>
<tr><th scope="row">Low</th><td>10:31</td><td>0.6 m</td></tr>
<tr><th scope="row">High</th><td>16:47</td><td>3.1 m</td></tr>
<tr><th scope="row">Low</th><td>22:58</td><td>0.4 m</td></tr>
</tbody></table></section>
<section><h2>Along the quay</h2><ul>
<li>Ice plant reopens after two winters <span>Business</span></li>
<li>Class 4B counts every gull on the breakwater <span>Schools</span></li>
<li>The night ferry keeps its bell, council says <span>Council</span></li>
</ul></section>
</aside>
</main>
${desk(story)}
<footer><p>The Harbor Ledger is an invented newspaper. It stands for any site that embeds releases: it has an origin of its own, shares nothing with the newsroom, and knows only its public addresses.</p></footer>
<script src="/frames.js"></script>
</body>
</html>
`
}

/** The words stand until the card has spoken; a frame that never speaks is never seen. */
function embedded({ release, embed }: Story): string {
  if (embed) {
    const { source, secret, attributes } = embed.frame
    return `<div class="embed">
<blockquote data-secret="${secret}">${embed.words}</blockquote>
<iframe sandbox="allow-scripts" security="restricted" src="${escapeHtml(source)}#?secret=${secret}" data-secret="${secret}" ${attributes}></iframe>
</div>`
  }
  if (!release) return ''
  return `<p class="plain-link"><a href="${escapeHtml(release.href)}">${escapeHtml(release.href)}</a></p>`
}

/** The editor's way to set another release, as a page of a real system would have it behind a sign-in. */
function desk({ release, notice }: Story): string {
  return `<form class="desk" action="/" method="get">
<label for="url">Editor’s desk: paste the address of a release</label>
<div><input id="url" name="url" type="url" required maxlength="2000" value="${escapeHtml(release?.href ?? '')}"><button>Set in page</button></div>
${notice ? `<p role="status">${escapeHtml(notice)}</p>` : ''}
</form>`
}
