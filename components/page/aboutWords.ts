import { isJapanese } from '#lib/domain/dates.ts'

type AboutText = {
  heading: (newsroom: string) => string
  sampleLabel: string
  sample: (agency: string) => string
  sections: { heading: string; text: string }[]
  contact: string
}

const english: AboutText = {
  heading: (newsroom) => `About ${newsroom}`,
  sampleLabel: 'Sample newsroom',
  sample: (agency) =>
    `${agency} does not exist. Its people, its releases and every word quoted here are invented, to show what the software does. Nothing on these pages was said by anyone.`,
  sections: [
    {
      heading: 'What you read is what was said',
      text: 'Words between quotation marks are verbatim. Where a source quoted someone in two parts, they stand here in two parts. Each statement has a page of its own, with a permanent address to cite.',
    },
    {
      heading: 'By whom, in what office',
      text: 'A speaker is named with the rank and the post held on the day of the words. A later promotion does not change what stands beside them.',
    },
    {
      heading: 'Corrections and withdrawals',
      text: 'A correction is called a correction, at the top of the release, with its day and with what was wrong. A release that is withdrawn keeps its page, with the reason. Nothing is taken away in silence.',
    },
    {
      heading: 'Without script, without cookies',
      text: 'These pages run no script, set no cookies and load nothing from elsewhere. They can be read, printed and kept by any browser.',
    },
  ],
  contact: 'Contact',
}

const japanese: AboutText = {
  heading: (newsroom) => `${newsroom}について`,
  sampleLabel: '見本のニュースルーム',
  sample: (agency) =>
    `${agency}は実在しません。人物、発表、発言はすべて、このソフトウェアを紹介するための創作です。`,
  sections: [
    {
      heading: '発言はそのままに',
      text: '引用符の中の言葉は、一語一句そのままです。出典が分けて引いた発言は、分けたまま載せます。発言ごとに、引用のための固定ページがあります。',
    },
    {
      heading: '発言者は当日の職で',
      text: '発言者には、発言当日の階級と職名を添えます。のちの昇任や異動で書き換わることはありません。',
    },
    {
      heading: '訂正と撤回',
      text: '訂正は訂正として、日付と誤りの内容を発表の冒頭に示します。撤回した発表も、理由とともにページを残します。',
    },
    {
      heading: 'スクリプトもクッキーもなく',
      text: 'このサイトのページはスクリプトを使わず、クッキーを置かず、外部から何も読み込みません。',
    },
  ],
  contact: 'お問い合わせ',
}

/** The text of the page about the newsroom: Japanese, else English. */
export function aboutIn(language: string): AboutText {
  return isJapanese(language) ? japanese : english
}
